"""What the store did by itself, and people should know."""

from collections.abc import Mapping

import msgspec

from coach.errors import Problem


class Notice(msgspec.Struct, frozen=True):
    """What happened, one of those that are only told, with its facts.

    For a database these are the ``folder`` and the ``file`` that holds the damaged one now.
    """

    code: Problem
    facts: Mapping[str, str] = {}
