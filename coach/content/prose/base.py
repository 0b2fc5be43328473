"""What the words of all screens have in common."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.places import places

#: ``{name}`` is one person, ``{other}`` their partner.
Person = Annotated[str, places("name", "other")]
#: ``{time}`` is a time of day such as 20:45, ``{minutes}`` a number.
Timed = Annotated[str, places("time", "minutes")]
#: ``{one}`` sits on the left, ``{two}`` on the right.
Both = Annotated[str, places("one", "two")]


class Prose(msgspec.Struct, frozen=True):
    """All the words of one file; ``file`` is its name without ``.toml``."""

    file: ClassVar[str]
    #: Whether the words are of use in English only, because of what is done with them.
    only_english: ClassVar[bool] = False


class Note(msgspec.Struct, frozen=True):
    """A heading, and what stands under it."""

    title: str
    text: str


class Choice(msgspec.Struct, frozen=True):
    """Something to choose: its name, a line under it, and what the button says then."""

    name: str
    line: str
    button: str
