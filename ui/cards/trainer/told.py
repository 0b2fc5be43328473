"""What is handed to the thread that reads an answer, and what it tells: frozen values."""

from enum import StrEnum

import msgspec

from coach.cards.answering import Did


class Outcome(StrEnum):
    """What came of reading."""

    READ = "read"
    #: Words of violence, fear or threat: nothing is said of them, there is a way to help.
    SAFETY = "safety"
    OTHER_LANGUAGE = "other-language"
    #: Nothing could be read: there is no model here.
    UNREAD = "unread"


class Asked(msgspec.Struct, frozen=True):
    """An answer to a line. ``serial`` grows with each."""

    serial: int
    line: str
    answer: str


class Told(msgspec.Struct, frozen=True):
    """What came of it; ``did`` is there where it was read."""

    serial: int
    outcome: Outcome
    did: Did | None = None
