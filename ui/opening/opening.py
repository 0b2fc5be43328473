"""Takes a file that somebody opened to the page where one says yes to it, or no.

Nothing comes in by itself. A talk, the breathing, a question over a page and the dull page are
not interrupted: the file waits, and a note offers it once one is back at a place.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from coach.content.prose import ProblemsWords, WindowWords
from coach.content.words import fill
from ui.actions import Where
from ui.after import UNDO_FOR, After, after_with
from ui.errand import Errand, Errands, trying
from ui.opening.given import Kind, kind_of, look_at, name_of
from ui.parts.sheet import Sheet
from ui.welcome.screen import WelcomeScreen
from ui.welcome.view import FromElsewhere

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.errors import WorldError
    from ui.main_window import MainWindow
    from ui.opening.note import WaitingNote
    from ui.places import Desk


class Opening(QObject):
    """Holds the one file that waits: a later one takes its place."""

    def __init__(
        self,
        desk: Desk,
        window: MainWindow,
        bring: Callable[[str, object], None],
        hidden: Callable[[], bool],
        parent: QObject | None = None,
        errand: Errand | None = None,
        after: After | None = None,
    ) -> None:
        """``bring`` goes to a place with something; ``hidden`` says whether the window hides."""
        super().__init__(parent)
        self._desk, self._window = desk, window
        self._bring, self._hidden = bring, hidden
        self._run = trying(errand or Errands(self))
        self._after = after or after_with(self)
        self._waits: Path | None = None
        self._note: WaitingNote | None = None
        self._shown = 0
        # At once: the dull page hides what waits, too. It is offered once the next page stands.
        window.left.connect(self._hide_note)
        window.left.connect(self._offer, Qt.ConnectionType.QueuedConnection)

    def take(self, name: str) -> None:
        """Open a file: now, or once nobody is interrupted by it."""
        path = Path(name)
        if self._hidden():
            self._waits = path
        elif self._may_open(path):
            self._look(path)
        else:
            self._waits = path
            self._offer()

    def _may_open(self, path: Path) -> bool:
        """Whether it interrupts nothing; what moved with its owner may come on the first page."""
        page = self._window.page
        if page is None or self._sheets():
            return False
        if isinstance(page, WelcomeScreen):
            return kind_of(path) in {Kind.MOVE, None}
        return self._window.where is Where.PLACE

    def _look(self, path: Path) -> None:
        def then(kind: Kind) -> None:
            self._go(path, kind)

        self._run(lambda: look_at(path), then, lambda trouble: self._refuse(path, trouble))

    def _go(self, path: Path, kind: Kind) -> None:
        page = self._window.page
        if not self._still_may(path):
            return
        if isinstance(page, WelcomeScreen):
            page.asked.emit(FromElsewhere(path))
        else:
            self._bring("settings", (kind, path))

    def _refuse(self, path: Path, trouble: WorldError) -> None:
        from ui.opening.file_sheet import FileSheet  # noqa: PLC0415 - rarely needed

        words, page = self._desk.library.find(ProblemsWords), self._window.page
        if self._still_may(path) and words is not None and page is not None:
            FileSheet(self._desk.look, page, words, trouble)

    def _still_may(self, path: Path) -> bool:
        """Whether nothing has begun since it was looked at; else it waits."""
        if self._hidden() or not self._may_open(path):
            self.take(str(path))
            return False
        return True

    # what waits

    def _offer(self, _: object = None) -> None:
        """Say what waits: for a moment in a room, and until it is answered at a place."""
        path, words = self._waits, self._desk.library.find(WindowWords)
        page = self._window.page
        if path is None or words is None or page is None or self._hidden():
            return
        can_open = self._may_open(path)
        said = words.file_can_open if can_open else words.file_waits
        self._shown += 1
        number = self._shown
        note = self._note or self._make_note(words)
        note.show_words(fill(said, {"file": name_of(path)}), page, can_open=can_open)
        if not can_open:
            self._after(UNDO_FOR, lambda: self._let_go(number))
            for sheet in self._sheets():
                sheet.closed.connect(self._offer, Qt.ConnectionType.QueuedConnection)

    def _sheets(self) -> list[Sheet]:
        page = self._window.page
        return [] if page is None else [one for one in page.findChildren(Sheet) if one.isVisible()]

    def _make_note(self, words: WindowWords) -> WaitingNote:
        from ui.opening.note import WaitingNote  # noqa: PLC0415 - rarely needed

        note = WaitingNote(self._desk.look, self._window, words.file_open, words.file_drop)
        note.open_asked.connect(self._open_now)
        note.drop_asked.connect(self._drop)
        self._note = note
        return note

    def _open_now(self) -> None:
        path = self._waits
        if path is None or not self._may_open(path):
            self._offer()
        else:
            self._drop()
            self._look(path)

    def _drop(self) -> None:
        self._waits = None
        self._hide_note()

    def _let_go(self, number: int) -> None:
        if number == self._shown:
            self._hide_note()

    def _hide_note(self, _: object = None) -> None:
        if self._note is not None:
            self._note.hide()
