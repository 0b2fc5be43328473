"""Words of the preview: a short talk of two made-up people, in which everything can be pressed."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.model import Named, Seconds
from coach.content.places import places
from coach.content.prose.base import Note, Prose


class Scene(msgspec.Struct, frozen=True):
    """One screen of it.

    ``title`` and ``hint`` stand where the speaker's words do in a talk: what happens, and what
    can be pressed. ``task`` stands with the listener; ``says`` is what is said just now.
    """

    title: Named
    hint: Named
    task: Named
    says: str = ""
    seconds: Seconds = 0


class Round(msgspec.Struct, frozen=True):
    """A turn of one of the two: told, said back, answered."""

    label: str
    tell: Scene
    say_back: Scene
    answer: Scene


class PreviewWords(Prose, frozen=True):
    """Who the two are, the four screens of each turn, and the way on at the end."""

    file: ClassVar[str] = "preview"
    name: str
    one: str
    two: str
    arrive: Note
    arrive_label: str
    says: Annotated[str, places("name", "other")]  # above what somebody says
    first: Round
    second: Round
    leave: str
    end: Note
    begin: str
    back: str
