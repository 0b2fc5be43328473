"""What is handed to the reader of texts, and what it answers: frozen values, no widgets."""

from collections.abc import Mapping
from enum import StrEnum

import msgspec

from coach.wording.drafts import Form, Slot, Tone

#: What stands in a sentence for what only its writer can know.
GAP = "___"


class Outcome(StrEnum):
    """What came of reading."""

    READ = "read"
    #: Words of violence, fear or threat: no marks, no sentence, a way to help.
    SAFETY = "safety"
    #: In a language that is not read yet.
    OTHER_LANGUAGE = "other-language"
    #: Nothing could be read: there is no model here.
    UNREAD = "unread"


class Asked(msgspec.Struct, frozen=True):
    """All that is written on the page now. ``serial`` grows with each.

    ``sentence`` is filled only where it is one's own: what was put together needs no reading.
    """

    serial: int
    text: str
    answers: Mapping[Slot, str] = {}
    sentence: str = ""
    tone: Tone = Tone.PLAIN
    form: Form = Form.I


class Advice(msgspec.Struct, frozen=True):
    """One phrase that may sting, from ``start`` to ``end`` of what was read.

    ``kind`` is the code of why. ``ways`` are other ways to put it. Where they are whole clauses,
    ``reach`` is from where to where they replace the text; else they replace what is marked.
    """

    start: int
    end: int
    kind: str
    soft: bool
    quoted: str
    reason: str
    ways: tuple[str, ...] = ()
    reach: tuple[int, int] | None = None


class Told(msgspec.Struct, frozen=True):
    """What came of it. ``draft`` may be empty; ``missing`` are the questions still open.

    Marks come first: then ``draft`` is None, and the sentence stays as it is until it follows.

    ``stings`` are the phrases of ``Asked.sentence`` that may still sting. ``plain`` says that the
    draft is made of the answers as they are: there is no other way to put it.
    """

    serial: int
    outcome: Outcome
    advice: tuple[Advice, ...] = ()
    draft: str | None = ""
    missing: tuple[Slot, ...] = ()
    long: bool = False
    stings: tuple[str, ...] = ()
    plain: bool = False
