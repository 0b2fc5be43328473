"""What the store did by itself, and people should know."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from coach.errors import Problem


class Noticed(StrEnum):
    """What happened; the first has its sentence under the problem of the same name."""

    DATABASE_DAMAGED = Problem.DATABASE_DAMAGED.value
    SESSION_PUT_ASIDE = "session-put-aside"


class Notice(msgspec.Struct, frozen=True):
    """A code with its facts.

    For a damaged database these are the ``folder`` and the ``file`` that holds it now.
    """

    code: Noticed
    facts: Mapping[str, str] = {}
