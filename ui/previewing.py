"""Shows how a talk goes, and leads on from there: into a first real talk, or back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from coach.content.prose import PreviewWords
from ui.talk.or_help import or_help
from ui.talk.preview.end import EndView, PreviewEnd
from ui.talk.preview.first import FIRST
from ui.talk.preview.presenter import PreviewPresenter
from ui.talk.room.screen import RoomScreen
from ui.talking import TICK

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from coach.session.state import Session
    from ui.main_window import MainWindow
    from ui.places import Desk

    #: Opens a talk by its id, for one alone or not.
    Begin = Callable[[str, bool], None]


class Previewing(QObject):
    """Shows the preview, from its first screen until another page is shown in its place."""

    #: A page that fills the window is to be shown: a QWidget.
    room_wanted = Signal(object)
    #: A place is to be shown: "safety" or "missing".
    place_wanted = Signal(str)
    #: Something happened that is heard once: a coach.session.happenings.Happening.
    happened = Signal(object)

    def __init__(self, desk: Desk, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._window = desk, window
        self._begin: Begin = lambda _name, _solo: None
        self._back: Callable[[], None] = lambda: None
        self._presenter: PreviewPresenter | None = None
        self._page: QWidget | None = None
        self._ticker = QTimer(self)
        self._ticker.setObjectName("preview-tick")
        self._ticker.setInterval(TICK)
        self._ticker.timeout.connect(self.tick)

    @property
    def session(self) -> Session | None:
        """The session of the preview, None while there is none."""
        return None if self._presenter is None else self._presenter.session

    @or_help
    def begin(self, begin: Begin, back: Callable[[], None]) -> None:
        """Show the two made-up people, from the first screen on.

        ``begin`` opens a talk, for one alone or not; ``back`` shows where one came from.
        """
        self._begin, self._back = begin, back
        desk = self._desk
        presenter = PreviewPresenter(
            desk.library, desk.clock, desk.preferences.choices.couple, self
        )
        room = RoomScreen(desk.look, desk.clock, desk.library)
        presenter.view_changed.connect(room.show_view)
        presenter.happened.connect(self.happened)
        presenter.ended.connect(self._show_end)
        presenter.left.connect(self._leave)
        room.asked.connect(presenter.ask)
        self._presenter = presenter
        room.show_view(presenter.view())
        self._show(room)
        self._ticker.start()

    def tick(self) -> None:
        """Look at the clock."""
        if self._presenter is not None:
            self._presenter.tick()

    def pause(self) -> None:
        """Let the clock wait, for instance while somebody reads about keys."""
        if self._presenter is not None:
            self._presenter.pause()

    def take_left(self, page: QWidget) -> None:
        """Be over as soon as another page is shown: nothing of it is needed any more."""
        if page is self._page:
            self._stop()
            self._page = None
            self._window.drop(page)

    def miss_words(self) -> None:
        """Let Help say which words cannot be read."""
        self.place_wanted.emit("missing")

    def _leave(self, why: str) -> None:
        if why == "unsafe":
            self.place_wanted.emit("safety")
        else:
            self._back()

    def _stop(self) -> None:
        self._ticker.stop()
        if self._presenter is not None:
            self._presenter.deleteLater()
            self._presenter = None

    def _show_end(self) -> None:
        self._stop()
        desk, words = self._desk, self._desk.library.prose(PreviewWords)
        choices, room, end = desk.preferences.choices, self._page, words.end
        view = EndView(end.title, end.text, words.begin, words.back, choices.couple)
        page = PreviewEnd(desk.look, view)
        page.begin_asked.connect(lambda: self._begin(FIRST, choices.alone))
        page.back_asked.connect(self._back)
        self._show(page)
        if room is not None:
            self._window.drop(room)

    def _show(self, page: QWidget) -> None:
        self._page = page
        self.room_wanted.emit(page)
