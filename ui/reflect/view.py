"""What Reflect shows: the two cards, a book being made or opened, an open book."""

from collections.abc import Callable

import msgspec

from coach.people import Person, Side
from coach.reflect.pages import Page
from ui.offer import UndoView


class FieldView(msgspec.Struct, frozen=True):
    """A field for a passphrase. What is typed in it is in no view."""

    label: str
    help: str = ""
    problem: str = ""


class OpeningView(msgspec.Struct, frozen=True):
    """What stands on the card of whoever said that it is them."""

    field: FieldView
    button: str
    busy: bool
    first: str
    lost: str
    #: After some wrong tries it cannot be tried for a while.
    rests: bool = False


class CardView(msgspec.Struct, frozen=True):
    """One of the two cards. Without ``opening`` it is as closed as the other one."""

    side: Side
    person: Person
    title: str
    line: str
    button: str
    opening: OpeningView | None = None


class DoorView(msgspec.Struct, frozen=True):
    """Both cards, and why a book closed by itself."""

    title: str
    lead: str
    cards: tuple[CardView, ...]
    sealed: str
    hides: str
    safety: str
    notice: str = ""


class NoteView(msgspec.Struct, frozen=True):
    """A heading and what stands below."""

    title: str
    text: str


class MakeView(msgspec.Struct, frozen=True):
    """A passphrase is chosen: for a new book, or in the place of another one.

    ``meter`` is how well it would hold, in words, and ``filled`` the same in fifths.
    """

    person: Person
    title: str
    lead: str
    fields: tuple[FieldView, ...]  # the old one alone, or perhaps it, then the new one twice
    meter: str
    filled: int
    notes: tuple[NoteView, ...]
    primary: str
    ready: bool
    back: str
    safety: str
    problem: str = ""


class ThereView(msgspec.Struct, frozen=True):
    """There is a book already where one was to be made."""

    person: Person
    title: str
    text: str
    primary: str
    lost: str
    back: str
    safety: str


class WordsView(msgspec.Struct, frozen=True):
    """Recovery words, shown once."""

    person: Person
    title: str
    lead: str
    words: tuple[str, ...]
    keep: tuple[str, ...]
    print: str
    primary: str
    safety: str
    problem: str = ""


class LostView(msgspec.Struct, frozen=True):
    """Recovery words are typed."""

    person: Person
    title: str
    lead: str
    field: FieldView
    primary: str
    busy: bool
    anew: NoteView
    anew_button: str
    back: str
    safety: str
    #: After some wrong tries it cannot be tried for a while.
    rests: bool = False


class RowView(msgspec.Struct, frozen=True):
    """A page in the list."""

    key: str
    title: str
    day: str


class RowsView(msgspec.Struct, frozen=True, eq=False):
    """The pages of the list; ``row`` says one of them, for those rows that are seen."""

    pages: tuple[Page, ...]
    row: Callable[[Page], RowView]


class SheetView(msgspec.Struct, frozen=True):
    """The page that is open, to be written on (``free``), or as it was written.

    ``number`` tells one opening from another: only then words go into the fields.
    """

    key: str
    number: int
    label: str
    title: str
    free: bool
    topic: str
    topic_label: str
    topic_hint: str
    text: str
    name: str
    lines: tuple[tuple[str, str], ...]
    nothing: str
    foot: str
    loose: bool
    do_not_keep: str
    problem: str = ""


class EmptyView(msgspec.Struct, frozen=True):
    """An empty book: one question."""

    title: str
    text: str
    question: str


class OpenView(msgspec.Struct, frozen=True):
    """The open book: its list, and a page of it."""

    person: Person
    title: str
    close: str
    search: str
    query: str
    pages: str
    rows: RowsView
    chosen: str
    nothing: str
    new: str
    room: str
    throw: str
    primary: str
    safety: str
    sheet: SheetView | None = None
    empty: EmptyView | None = None
    problem: str = ""


class KindView(msgspec.Struct, frozen=True):
    """What a new page can be."""

    key: str
    name: str
    line: str


class ChooseView(msgspec.Struct, frozen=True):
    """The kinds to choose from."""

    title: str
    lead: str
    kinds: tuple[KindView, ...]
    do_not_keep: str
    line: str
    loose: bool
    close: str
    back: str
    safety: str


class RoomRow(msgspec.Struct, frozen=True):
    """Something that can be done with a book."""

    key: str
    name: str
    line: str
    button: str


class RoomView(msgspec.Struct, frozen=True):
    """This book: what can be done with it as a whole."""

    person: Person
    title: str
    close: str
    rows: tuple[RoomRow, ...]
    back: str
    safety: str
    notice: str = ""
    problem: str = ""


class GoneView(msgspec.Struct, frozen=True):
    """The question before a book is thrown away."""

    title: str
    text: str
    label: str
    stays: str
    keep: str
    primary: str
    ready: bool


class GuidedView(msgspec.Struct, frozen=True):
    """A page with questions, which has its own screen."""


class SafetyPage(msgspec.Struct, frozen=True):
    """The page that is the same for everybody; it has its own screen."""


Shown = (
    DoorView | MakeView | ThereView | WordsView | LostView | OpenView | ChooseView | RoomView
    | GuidedView | SafetyPage
)  # fmt: skip


class ReflectView(msgspec.Struct, frozen=True):
    """The page that is shown, a sheet over it, and a note that something can be undone."""

    page: Shown
    gone: GoneView | None = None
    note: UndoView | None = None
