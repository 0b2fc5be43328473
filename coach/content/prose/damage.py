"""Words for damaged data: what happened, what can come back, what would be missing."""

from typing import Annotated, ClassVar

from coach.content.places import places
from coach.content.prose.base import Prose

_Day = Annotated[str, places("day")]
_DayAndTime = Annotated[str, places("day", "time")]
_Count = Annotated[str, places("count")]
_Folder = Annotated[str, places("folder")]


class DamageWords(Prose, frozen=True):
    """The page that is shown where a person has to say how it goes on."""

    file: ClassVar[str] = "damage"
    title: str
    happened: str
    nothing_title: str
    gone_title: str
    gone_happened: str
    copy_there: _Day
    pieces_there: str
    nothing_there: str
    copy_label: _DayAndTime
    pieces_label: str
    nothing_label: str
    talks: str
    talks_all: _Day
    talks_none: str
    newer: str
    newer_one: str
    newer_more: _Count
    own: str
    own_all: str
    books: str
    books_all: str
    running: str
    running_all: str
    lost: str
    lost_one: str
    lost_more: _Count
    lost_unsure: str
    lost_some: str
    aside: str
    aside_gone: str
    fresh: _Folder
    fresh_then: str
    wait_title: str
    wait: str
    wait_next: str
    bring: _Day
    bring_pieces: str
    begin_empty: str
    around: str
    close: str
    details: str
    working: str
