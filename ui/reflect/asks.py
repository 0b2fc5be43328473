"""What a person can ask of Reflect."""

import msgspec

from coach.people import Side
from coach.reflect.pages import Kind


class Me(msgspec.Struct, frozen=True):
    """Be whoever has this card."""

    side: Side


class TryOpen(msgspec.Struct, frozen=True):
    """Open the book with a passphrase."""

    passphrase: str


class TypedOne(msgspec.Struct, frozen=True):
    """Something is typed where a book is opened: what was said of the last try is past."""


class FirstTime(msgspec.Struct, frozen=True):
    """Begin a book."""


class LostIt(msgspec.Struct, frozen=True):
    """Open the book with recovery words."""


class SeeSafety(msgspec.Struct, frozen=True):
    """Show the page that is the same for everybody."""


class Typed(msgspec.Struct, frozen=True):
    """What stands in the fields for a new passphrase: the old one if asked for, then both."""

    old: str
    new: str
    again: str


class Take(msgspec.Struct, frozen=True):
    """Make the book with this passphrase, or change it."""

    old: str
    new: str
    again: str


class PrintWords(msgspec.Struct, frozen=True):
    """Print the recovery words."""


class WordsKept(msgspec.Struct, frozen=True):
    """The recovery words are somewhere safe."""


class TryWords(msgspec.Struct, frozen=True):
    """Open the book with recovery words."""

    words: str


class BeginAnew(msgspec.Struct, frozen=True):
    """Throw a book away that nobody can open any more."""


class OpenPage(msgspec.Struct, frozen=True):
    """Show a page of the list."""

    key: str


class GoOn(msgspec.Struct, frozen=True):
    """Open the questions of the page that is shown."""


class Search(msgspec.Struct, frozen=True):
    """Look for words in one's own pages."""

    text: str


class NewPage(msgspec.Struct, frozen=True):
    """See what a new page can be."""


class Choose(msgspec.Struct, frozen=True):
    """Begin a page of this kind."""

    kind: Kind


class AnswerFirst(msgspec.Struct, frozen=True):
    """Begin with the question of an empty book."""


class WriteTopic(msgspec.Struct, frozen=True):
    """What a free page is about."""

    text: str


class WriteText(msgspec.Struct, frozen=True):
    """What stands on a free page."""

    text: str


class TooLong(msgspec.Struct, frozen=True):
    """More was typed or pasted than there is room for."""


class DoNotKeep(msgspec.Struct, frozen=True):
    """Never write the page down, or do so again."""

    on: bool


class ThrowAway(msgspec.Struct, frozen=True):
    """Throw the page away."""


class Undo(msgspec.Struct, frozen=True):
    """Take the last thing back."""


class NoteGone(msgspec.Struct, frozen=True):
    """The undo note is not seen any more."""


class CloseBook(msgspec.Struct, frozen=True):
    """Close the book."""


class SeeRoom(msgspec.Struct, frozen=True):
    """See what can be done with the book as a whole."""


class RoomDeed(msgspec.Struct, frozen=True):
    """Do one of these: *change*, *words*, *voice*, *delete*."""

    key: str


class TypeWord(msgspec.Struct, frozen=True):
    """What is typed where a book is to be thrown away."""

    text: str


class KeepBook(msgspec.Struct, frozen=True):
    """Keep the book after all."""


class DeleteBook(msgspec.Struct, frozen=True):
    """Throw the book away."""


class Back(msgspec.Struct, frozen=True):
    """Go one page back."""


Request = (
    Me | TryOpen | TypedOne | FirstTime | LostIt | SeeSafety | Typed | Take | PrintWords
    | WordsKept | TryWords | BeginAnew | OpenPage | GoOn | Search | NewPage | Choose
    | AnswerFirst | WriteTopic | WriteText | TooLong | DoNotKeep | ThrowAway | Undo | NoteGone
    | CloseBook | SeeRoom | RoomDeed | TypeWord | KeepBook | DeleteBook | Back
)  # fmt: skip
