"""What pages with questions ask of an open book, and who does it."""

from collections.abc import Callable

from coach.reflect.pages import Kind, Page
from coach.session.state import Carried
from ui.reflect import asks
from ui.reflect.presenter import ReflectPresenter


class BookHost:
    """A ``guided.host.Host``: the presenter, and the ways out of the place."""

    def __init__(
        self,
        presenter: ReflectPresenter,
        open_talk: Callable[[str, Carried | None], None],
        open_place: Callable[[str, str], None],
        breathe: Callable[[], None],
    ) -> None:
        self._presenter = presenter
        self._open_talk = open_talk
        self._open_place = open_place
        self._breathe = breathe

    def keep(self, page: Page) -> None:
        """Take the page as it is now."""
        self._presenter.watch.touch()
        if self._presenter.within is not None:
            self._presenter.within.keep(page)

    def is_loose(self, page: Page) -> bool:
        """Whether this page is never written down."""
        within = self._presenter.within
        return within is not None and within.book.is_loose(page.id)

    def loosen(self, page: Page, *, on: bool) -> None:
        """Never write this page down, or keep it after all."""
        if self._presenter.within is not None:
            self._presenter.within.loosen(page.id, on=on)

    def close_page(self) -> None:
        """Show the list again."""
        self._presenter.close_page()

    def close_book(self) -> None:
        """Lock the book at once."""
        self._presenter.lock()

    def open_new(self, kind: Kind) -> None:
        """Begin a page of this kind in the same book."""
        self._presenter.begin(kind)

    def see_safety(self) -> None:
        """Show the page for one alone, which leads back."""
        self._presenter.ask(asks.SeeSafety())

    def open_talk(self, name: str, carried: Carried | None) -> None:
        """Lock the book, and go to the first page of a talk."""
        self._presenter.lock()
        self._open_talk(name, carried)

    def open_place(self, key: str, begin: str = "") -> None:
        """Lock the book, and go to another place."""
        self._presenter.lock()
        self._open_place(key, begin)

    def breathe(self) -> None:
        """Lock the book, and show breathing; it leads back to the closed book."""
        self._presenter.lock()
        self._breathe()
