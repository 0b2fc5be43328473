"""Whether what another computer says could be kept here: within the bounds that an export has.

That a number is a number is seen when a bundle is read (``coach.sync.bundle``). But a day that is
none, or a side of three, would stand in the way of everything that reads it from then on.
"""

from collections.abc import Callable, Mapping
from typing import Annotated, Any, TypeVar

import msgspec

from coach.store.exporting.form import (
    Booking,
    Line,
    Mark,
    Name,
    Own,
    PassedOver,
    Promise,
    Remembered,
    Small,
    Talk,
    are_fit,
    is_bounded,
    is_card,
    is_day,
)
from coach.store.rows import words_of
from coach.sync.subjects import Content

T = TypeVar("T")
_Names = Annotated[tuple[Name, ...], msgspec.Meta(max_length=1000)]


def fits(subject: str, content: Content) -> bool:
    """Say whether a thing is one that this version can keep and read."""
    try:
        return _BY_SUBJECT[subject](content)
    except (msgspec.MsgspecError, RecursionError):
        return False


def _row(kind: type[msgspec.Struct], **also: Any) -> Callable[[Content], bool]:
    """Give what says whether a content is a row of an export."""
    return lambda content: isinstance(_read(content, kind, also), kind)


def _read(content: Content, kind: type[T], also: Mapping[str, Any]) -> T:
    # SQLite has no yes and no: they are 1 and 0, and nothing else is.
    return msgspec.convert({**content, **also}, kind, strict=False)


def _is_talk(content: Content) -> bool:
    told = {name: value for name, value in content.items() if name != "written"}
    return bool(_read(told, Talk, _NUMBER)) and _are_words(content["written"])


def _are_words(written: str | None) -> bool:
    """Words that nobody can read any more harm nobody: what reads them leaves them out."""
    words = None if written is None else words_of(written)
    return is_bounded(written) if words is None else are_fit(words)


def _is_promise(content: Content) -> bool:
    return is_day(_read(content, Promise, _NUMBER).due)


def _is_own(content: Content) -> bool:
    card = msgspec.json.decode(content["card"])
    return is_card(_read(content, Own, {**_NUMBER, "card": card}).card)


def _is_later(content: Content) -> bool:
    return isinstance(msgspec.convert(content["walkthrough"], Name), str)


def _are_wishes(content: Content) -> bool:
    needs = msgspec.json.decode(content["needs"], type=_Names)
    return content["all"] == "all" and isinstance(needs, tuple)


#: What a computer numbers by itself: any number will do.
_NUMBER: Mapping[str, Any] = {"id": 1}
_BY_SUBJECT: Mapping[str, Callable[[Content], bool]] = {
    "records": _is_talk,
    "plans": _row(Booking, **_NUMBER),
    "sentences": _row(Line, **_NUMBER),
    "own_cards": _is_own,
    "agreements": _is_promise,
    "sittings": _row(Small, **_NUMBER),
    "later": _is_later,
    "card_marks": _row(Mark),
    "card_memories": _row(Remembered),
    "wishes": _are_wishes,
    "passed": _row(PassedOver),
}
