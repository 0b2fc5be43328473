"""Words for two computers that are brought together by a shared folder."""

from typing import Annotated, ClassVar

from coach.content.places import places
from coach.content.prose.base import Prose

_Count = Annotated[str, places("count")]


class TogetherWords(Prose, frozen=True):
    """Settings, *Two computers*."""

    file: ClassVar[str] = "together"
    lead: str
    what: str
    choose: str
    another: str
    folder: Annotated[str, places("folder")]
    no_folder: str
    words: str
    words_help: _Count
    too_short: _Count
    join: str
    meet: str
    part: str
    working: str
    alone: str
    fresh: str
    one_came: str
    many_came: _Count
    one_went: str
    many_went: _Count
    unread: str
    met: Annotated[str, places("time")]
    not_yet: str
    parted_note: str
