"""What *Two computers* in Settings shows, and what a person can ask of it."""

import msgspec

from ui.offer import UndoView


class TogetherView(msgspec.Struct, frozen=True):
    """The page. ``joined`` says whether a folder is shared; if not, words are asked for.

    ``problem`` belongs to the field of the words, ``told`` to the page; ``primary`` is what the
    dark button says, and ``ready`` whether it does something.
    """

    texts: tuple[str, ...]
    folder: str
    choose: str
    label: str
    help: str
    primary: str
    joined: bool = False
    ready: bool = False
    part: str = ""
    problem: str = ""
    told: str = ""
    busy: str = ""
    note: UndoView | None = None


class ChooseFolder(msgspec.Struct, frozen=True):
    """Choose the folder."""


class TypeWords(msgspec.Struct, frozen=True):
    """This stands in the field."""

    text: str


class GoOn(msgspec.Struct, frozen=True):
    """Share the folder, or look for news in it: what the dark button says."""


class Part(msgspec.Struct, frozen=True):
    """Share the folder no longer."""


class UndoPart(msgspec.Struct, frozen=True):
    """Share it all the same."""


class NoteGone(msgspec.Struct, frozen=True):
    """The note is not seen any more."""


TogetherRequest = ChooseFolder | TypeWords | GoOn | Part | UndoPart | NoteGone
