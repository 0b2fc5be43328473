"""What *Content* in Settings shows, and what a person can ask of it."""

import msgspec

from ui.offer import UndoView


class PackLine(msgspec.Struct, frozen=True):
    """A pack that was added."""

    id: str
    name: str
    line: str


class Block(msgspec.Struct, frozen=True):
    """A heading, and a line under it."""

    title: str
    line: str


class HomeView(msgspec.Struct, frozen=True):
    """What is there, and the ways in and out. ``lots`` are keys and names of cards."""

    packs: Block
    added: tuple[PackLine, ...]
    can: Block
    bring: Block
    take: Block
    lots: tuple[tuple[str, str], ...]
    lot: str
    told: str = ""


class CountLine(msgspec.Struct, frozen=True):
    """How many of something, what they are, where; and what they say, to be read on demand."""

    number: str
    what: str
    where: str
    texts: tuple[str, ...] = ()


class LookView(msgspec.Struct, frozen=True):
    """A file that was chosen, before anything of it is added.

    ``add`` is empty where nothing can be added; ``remark`` stands above what is wrong.
    """

    title: str
    name: str
    aside: str
    line: str
    counts: tuple[CountLine, ...]
    remark: str
    faults: tuple[Block, ...]
    more: str
    add: str


class ContentView(msgspec.Struct, frozen=True):
    """The page: what is there, or a file that is looked at. ``busy`` while one is read."""

    home: HomeView
    look: LookView | None = None
    note: UndoView | None = None
    busy: bool = False


class ChoosePack(msgspec.Struct, frozen=True):
    """Choose a pack that is a zip, or with ``folder`` one that is a folder."""

    folder: bool = False


class ChooseCards(msgspec.Struct, frozen=True):
    """Choose a file of cards."""


class RemovePack(msgspec.Struct, frozen=True):
    """Take a pack away."""

    id: str


class TakeLot(msgspec.Struct, frozen=True):
    """These cards are to go out."""

    id: str


class SaveCards(msgspec.Struct, frozen=True):
    """Save them, in the form whose file names end so."""

    form: str


class Add(msgspec.Struct, frozen=True):
    """Add what is looked at."""


class NotNow(msgspec.Struct, frozen=True):
    """Add nothing."""


class Another(msgspec.Struct, frozen=True):
    """Choose another file of the same kind."""


class UndoIt(msgspec.Struct, frozen=True):
    """Take back what was done last."""


class NoteGone(msgspec.Struct, frozen=True):
    """The note is not seen any more."""


ContentRequest = (
    ChoosePack
    | ChooseCards
    | RemovePack
    | TakeLot
    | SaveCards
    | Add
    | NotNow
    | Another
    | UndoIt
    | NoteGone
)
