"""Looks for words in the pages of an open book, away from the window's thread."""

from collections.abc import Callable, Iterator

from coach.reflect.pages import Page, search
from ui.after import After
from ui.errand import Errand

#: So long after the last letter the search begins, in ms.
_SOON = 150


class Finder:
    """What was found, as ids, or None while nothing is looked for."""

    def __init__(self, after: After, errand: Errand, changed: Callable[[], None]) -> None:
        """``changed`` is called when something else was found."""
        self._after = after
        self._errand = errand
        self._changed = changed
        self._number = 0
        self.query = ""
        self.found: frozenset[str] | None = None

    def look(self, text: str, pages: Callable[[], tuple[Page, ...]]) -> None:
        """Look for ``text`` soon; what was asked for before is past."""
        self._number += 1
        number, self.query = self._number, text
        if not text.strip():
            self.found = None
            self._changed()
            return
        self._after(_SOON, lambda: self._begin(number, text, pages))

    def drop(self) -> None:
        """Look for nothing any more, and know of nothing."""
        self._number += 1
        self.query, self.found = "", None

    def _begin(self, number: int, text: str, pages: Callable[[], tuple[Page, ...]]) -> None:
        if number != self._number:
            return
        there = pages()

        def wanted() -> Iterator[Page]:
            for page in there:
                if number != self._number:  # another search, or the book is closed
                    return
                yield page

        self._errand(
            lambda: frozenset(page.id for page in search(wanted(), text)),
            lambda found: self._take(number, found),
        )

    def _take(self, number: int, found: frozenset[str]) -> None:
        if number == self._number:
            self.found = found
            self._changed()
