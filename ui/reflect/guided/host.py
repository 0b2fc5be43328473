"""What a guided page asks of the place that shows it, and what that place can ask of it."""

from collections.abc import Sequence
from typing import Protocol

import msgspec
from PySide6.QtWidgets import QWidget

from coach.people import Person, Side
from coach.reflect.pages import Kind, Page
from coach.session.state import Carried
from ui.actions import Deed


class Whose(msgspec.Struct, frozen=True):
    """The owner of the open book."""

    side: Side
    person: Person


class Host(Protocol):
    """The place with the open book. It alone knows the store and the vault."""

    def keep(self, page: Page) -> None:
        """Take the page as it is now, to be sealed: after each change, be it one letter."""
        ...

    def is_loose(self, page: Page) -> bool:
        """Whether this page is never written down."""
        ...

    def loosen(self, page: Page, *, on: bool) -> None:
        """Never write this page down, and take it out of the file; or keep it after all."""
        ...

    def close_page(self) -> None:
        """Show the list again."""
        ...

    def close_book(self) -> None:
        """Lock the book at once."""
        ...

    def open_new(self, kind: Kind) -> None:
        """Open a new page of this kind, in the same book."""
        ...

    def see_safety(self) -> None:
        """Show the page that is the same for everybody; it leads back to this one."""
        ...

    def open_talk(self, name: str, carried: Carried | None) -> None:
        """Lock the book, and go to the first page of a talk, perhaps with a card to take along."""
        ...

    def open_place(self, key: str, begin: str = "") -> None:
        """Lock the book, and go to another place: *help* for one."""
        ...

    def breathe(self) -> None:
        """Show breathing for a while; it leads back."""
        ...


class GuidedScreen(Protocol):
    """The widget. It satisfies what the window asks of a page: ``focus``, ``works``, ``act``."""

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        ...

    def act(self, deed: Deed) -> bool:
        """Do what a key asked for; False where that is not possible."""
        ...

    def focus(self) -> None:
        """Begin at the top, with the keyboard where one goes on."""
        ...


class Guided(Protocol):
    """Guided pages, as the place has them."""

    @property
    def screen(self) -> QWidget:
        """What goes into the stack; it is a ``GuidedScreen``, too."""
        ...

    def open(self, page: Page, whose: Whose, book: Sequence[Page] = ()) -> None:
        """Show a page of ``whose`` book; the other pages of the ``book`` are for its pictures."""
        ...

    def drop(self) -> None:
        """Hold nothing any more of what somebody wrote."""
        ...

    def close(self) -> None:
        """Be of no use any more."""
        ...
