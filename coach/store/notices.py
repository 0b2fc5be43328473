"""What the store did by itself, and people should know."""

from collections.abc import Mapping

import msgspec

from coach.errors import Problem


class Notice(msgspec.Struct, frozen=True):
    """What happened, ``DATABASE_PUT_ASIDE`` or ``SESSION_PUT_ASIDE``, with its facts.

    For a database these are the ``folder`` and the ``file`` that holds it now.
    """

    code: Problem
    facts: Mapping[str, str] = {}
