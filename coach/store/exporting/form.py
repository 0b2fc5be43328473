"""An export: all that is kept but for private books, as values with bounds, and as JSON.

The names are those of the tables in the database. Nothing that a hostile file can hold goes
past ``read``: every number has its bounds, and a name can lead nowhere.
"""

from datetime import date
from typing import Annotated, Literal, TypeVar

import msgspec

from coach.cards.memory import OwnCard
from coach.planning.memory import Outcome
from coach.session.state import Words
from coach.store.packing import NotOpened, Shut

#: The largest file that is read, in bytes: ten years of use take a tenth of it.
LARGEST = 128 * 1024 * 1024
#: What the first field says, and the version that this program writes.
FORM, VERSION = "inturn-export", 1
#: The most entries of one kind, and letters of one text.
_MOST, _LONGEST = 200_000, 100_000

Number = Annotated[int, msgspec.Meta(ge=1, le=2**53)]
Count = Annotated[int, msgspec.Meta(ge=0, le=10_000_000)]
_LATEST = 253_370_764_800_000  # the end of the year 9998
#: Milliseconds since 1970 UTC, 0 for never.
Time = Annotated[int, msgspec.Meta(ge=0, le=_LATEST)]
Text = Annotated[str, msgspec.Meta(max_length=_LONGEST)]
#: An id, or the key of a card: no dots, so that no path can be made of it.
Name = Annotated[str, msgspec.Meta(max_length=200, pattern=r"\A(?:[a-z0-9]+(?:[-/][a-z0-9]+)*)?\Z")]
Day = Annotated[str, msgspec.Meta(pattern=r"\A[1-9]\d{3}-\d\d-\d\d\Z")]
Side = Literal["one", "two"]

T = TypeVar("T")
_Many = Annotated[tuple[T, ...], msgspec.Meta(max_length=_MOST)]


class Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A part of an export: a field that it does not know is a sign of another version."""


class Talk(Form, frozen=True):
    """A row of ``records``, with its ``words`` where both kept them."""

    id: Number
    walkthrough: Name
    length: Count
    solo: bool
    starter: Side
    began: Time
    active: Time
    complete: bool
    turns: Count
    whole: Count
    got_it: Count
    repairs_taken: Count
    breaks: Count
    returns: Count
    whole_time: Time = 0
    words: Words | None = None


class Booking(Form, frozen=True):
    """A row of ``plans``."""

    id: Number
    at: Time
    walkthrough: Name
    line: Text


class Promise(Form, frozen=True):
    """A row of ``agreements``."""

    id: Number
    made: Time
    due: Day
    words: Text
    if_then: Text
    walkthrough: Name
    outcome: Outcome
    answered: Time


class Line(Form, frozen=True):
    """A row of ``sentences``."""

    id: Number
    side: Side
    writer: Text
    at: Time
    words: Text


class Small(Form, frozen=True):
    """A row of ``sittings``."""

    id: Number
    at: Time
    kind: Name
    what: Name
    lines: Count


class Mark(Form, frozen=True):
    """A row of ``card_marks``."""

    key: Name
    kept: Time
    rests: Time
    drawn: Time


class Remembered(Form, frozen=True):
    """A row of ``card_memories``; ``stability`` is in days, ``difficulty`` goes to 10."""

    key: Name
    due: Time
    last: Time
    stability: Annotated[float, msgspec.Meta(ge=0, le=1_000_000)]
    difficulty: Annotated[float, msgspec.Meta(ge=0, le=100)]


class Own(Form, frozen=True):
    """A row of ``own_cards``."""

    id: Number
    at: Time
    card: OwnCard


class PassedOver(Form, frozen=True):
    """A row of ``passed``."""

    walkthrough: Name
    at: Time


class Export(Form, frozen=True, kw_only=True):
    """All of it; ``made`` is when, and ``later`` and ``wishes`` are in their order."""

    form: Literal["inturn-export"] = FORM
    version: Literal[1] = VERSION
    made: Time = 0
    records: _Many[Talk] = ()
    plans: _Many[Booking] = ()
    agreements: _Many[Promise] = ()
    sentences: _Many[Line] = ()
    own_cards: _Many[Own] = ()
    sittings: _Many[Small] = ()
    card_marks: _Many[Mark] = ()
    card_memories: _Many[Remembered] = ()
    passed: _Many[PassedOver] = ()
    later: _Many[Name] = ()
    wishes: _Many[Name] = ()


class _Head(msgspec.Struct, frozen=True):
    form: str
    version: int


_READER = msgspec.json.Decoder(Export)
_HEAD = msgspec.json.Decoder(_Head)


def write(export: Export) -> bytes:
    """Write an export as JSON, with lines that people can read."""
    return msgspec.json.format(msgspec.json.encode(export), indent=1) + b"\n"


def read(data: bytes) -> Export:
    """Read an export. Raises ``NotOpened``, and says nothing of what is in the file."""
    if len(data) > LARGEST:
        raise NotOpened(Shut.TOO_LARGE)
    try:
        export = _READER.decode(data)
        _HEAD.decode(data)  # what says nothing of itself would be taken for an empty one
    # A text that is no UTF-8, and what is nested too deep, are none of msgspec's own errors.
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise NotOpened(_why(data)) from error
    check(export)
    return export


def check(export: Export) -> None:
    """Look at what no type can say. Raises ``NotOpened``."""
    numbered = (export.records, export.plans, export.agreements, export.sentences,
                export.own_cards, export.sittings)  # fmt: skip
    fits = (
        all(len({row.id for row in rows}) == len(rows) for rows in numbered)
        and all(is_day(promise.due) for promise in export.agreements)
        and all(is_card(own.card) for own in export.own_cards)
        and all(talk.words is None or are_fit(talk.words) for talk in export.records)
    )
    if not fits:
        raise NotOpened(Shut.DAMAGED)


def is_day(text: str) -> bool:
    """Say whether this is a day of the calendar."""
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def is_card(card: OwnCard) -> bool:
    """Say whether this can be a card that somebody wrote."""
    return 0 <= card.at <= _LATEST and is_bounded(card)


def are_fit(words: Words) -> bool:
    """Say whether these can be the words of a talk."""
    return 0 <= words.board.look_at <= _LATEST and is_bounded(words)


def is_bounded(value: object) -> bool:
    """Say whether all that is in it is not too much."""
    return len(msgspec.json.encode(value)) <= 10 * _LONGEST


def _why(data: bytes) -> Shut:
    """Tell a file of something else, and one of a newer In Turn, from a damaged one."""
    try:
        head = _HEAD.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        ours = FORM.encode() in data[:200]
        return Shut.DAMAGED if ours else Shut.NOT_OURS
    if head.form != FORM:
        return Shut.NOT_OURS
    return Shut.NEWER if head.version > VERSION else Shut.DAMAGED
