"""A running session on screen: a function of a ``RoomView``, and what somebody asks for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QStackedLayout,
    QWidget,
)

from coach.clock import Clock, SystemClock
from coach.content.library import Library
from ui.actions import Deed, Where, deed_for
from ui.talk import requests as r
from ui.talk.room.calm import CalmScreen
from ui.talk.room.cross_fade import CrossFade
from ui.talk.room.edge_glow import EdgeGlow
from ui.talk.room.rest import RestScreen
from ui.talk.room.scene import ear_of, passing, scene_of, spoken
from ui.talk.room.stage import StageScreen, pauses
from ui.talk.room.summary import SummaryScreen
from ui.talk.stage_view import CalmView, RestView, RoomView, StageView, SummaryView
from ui.theme.look import Look

_FIELDS = (QLineEdit, QPlainTextEdit)

RoomPart = StageScreen | RestScreen | CalmScreen | SummaryScreen


class RoomScreen(QWidget):
    """The room. ``show_view`` may be called many times a second: what did not change costs nothing.

    ``clock`` moves the breathing picture; the computer's own if none is given. ``library`` has
    the words that can be chosen.
    """

    #: Somebody asked for something: a Request.
    asked = Signal(object)

    def __init__(
        self, look: Look, clock: Clock | None = None, library: Library | None = None
    ) -> None:
        super().__init__()
        self._look = look
        self._clock = clock or SystemClock()
        self._library = library
        self._view: RoomView | None = None
        self._page: RoomPart | None = None
        self._pages: dict[type, RoomPart] = {}
        self._stack = QStackedLayout(self)
        self._fade = CrossFade(look, self)
        self._glow = EdgeGlow(look, self)

    @property
    def shown(self) -> RoomView | None:
        """What is shown now."""
        return self._view

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here now."""
        view = self._view
        ear = ear_of(view)
        if not isinstance(view, StageView) or view.sheet is not None:
            away = isinstance(view, StageView | RestView)
            still = {Deed.LISTEN} if ear is not None and ear.on else set[Deed]()
            return frozenset({Deed.PRIMARY} | still | ({Deed.BREAK} if away else set()))
        clock = {Deed.PAUSE} if pauses(view) else set[Deed]()
        both = set[Deed]() if view.bar.alone else {Deed.REPAIR, Deed.HOLD}
        both |= {Deed.LISTEN} if ear is not None else set[Deed]()
        return frozenset({Deed.PRIMARY, Deed.BREAK, Deed.UNDO, Deed.STEP_BACK} | clock | both)

    def show_view(self, view: RoomView) -> None:
        """Show ``view``. A new scene fades in, takes the keyboard to its primary, and is said."""
        before = self._view
        if view == before:
            return
        turned = before is None or scene_of(view) != scene_of(before)
        if turned and before is not None and self.isVisible() and self._look.fade:
            self._fade.hide()
            self._fade.begin(self.grab())
        self._view = view
        page = self._page = self._page_for(view)
        _draw(page, view)
        self._stack.setCurrentWidget(page)
        if turned:
            page.to_the_top()
            page.focus_start()
        self._glow.show_view(view.glow if isinstance(view, StageView) else None)
        self._glow.raise_()
        self._fade.raise_()
        if before is None or spoken(view) != spoken(before):
            self._say(spoken(view))
        else:
            self._say(passing(before, view))

    def focus(self) -> None:
        """Give the keyboard to where the shown page begins; called once it stands."""
        if self._page is not None:
            self._page.focus_start()

    def act(self, deed: Deed) -> bool:
        """Do what a key asks for; False if it is nothing here."""
        page = self._page
        if page is None or deed not in self.works:
            return False
        match deed:
            case Deed.PRIMARY:
                page.press_primary()
            case Deed.BREAK:
                self.asked.emit(self._way_out())
            case _:
                self.asked.emit(_REQUESTS[deed])
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer the keys that nothing in the room wanted for itself."""
        deed = deed_for(event, Where.ROOM)
        if deed is None:
            super().keyPressEvent(event)
        elif event.isAutoRepeat():
            event.accept()  # a key that is held down is pressed once
        elif not (self._leave_field(deed, event) or self.act(deed)):
            super().keyPressEvent(event)

    def _leave_field(self, deed: Deed, event: QKeyEvent) -> bool:
        """Do what a key means in a field; False if it means there what it means everywhere."""
        field, page = QApplication.focusWidget(), self._page
        if page is None or not isinstance(field, _FIELDS) or not self.isAncestorOf(field):
            return False
        if deed is Deed.PRIMARY:
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if plain and isinstance(page, StageScreen):
                page.enter_in(field)
                return True
            return False
        if deed is Deed.BREAK:
            if isinstance(page, StageScreen) and page.sheet is None:
                page.leave_field()
            else:
                page.focus_start()
            return True
        return deed in {Deed.STEP_BACK, Deed.PAUSE}

    def _way_out(self) -> r.Request:
        """What Esc asks for: close the sheet, end the break, or open the break sheet."""
        view = self._view
        if isinstance(view, RestView):
            return r.Primary()
        open_sheet = isinstance(view, StageView) and view.sheet is not None
        return r.Drop() if open_sheet else r.Break()

    def _page_for(self, view: RoomView) -> RoomPart:
        kind = type(view)
        if kind not in self._pages:
            page = self._make(view)
            page.resize(self.size())  # it is drawn before the stack gives it its place
            page.asked.connect(self.asked)
            self._pages[kind] = page
            self._stack.addWidget(page)
        return self._pages[kind]

    def _make(self, view: RoomView) -> RoomPart:
        match view:
            case StageView():
                return StageScreen(self._look, self._library)
            case RestView():
                return RestScreen(self._look, self._clock)
            case CalmView():
                return CalmScreen(self._look)
            case SummaryView():
                return SummaryScreen(self._look)

    def _say(self, words: str) -> None:
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))


_REQUESTS: dict[Deed, r.Request] = {
    Deed.PAUSE: r.PauseOrGoOn(),
    Deed.UNDO: r.Undo(),
    Deed.STEP_BACK: r.Back(),
    Deed.REPAIR: r.Repair(),
    Deed.HOLD: r.Hold(),
    Deed.LISTEN: r.Listen(),
}


def _draw(page: RoomPart, view: RoomView) -> None:
    match page, view:
        case StageScreen(), StageView():
            page.show_view(view)
        case RestScreen(), RestView():
            page.show_view(view)
        case CalmScreen(), CalmView():
            page.show_view(view)
        case SummaryScreen(), SummaryView():
            page.show_view(view)
        case _:
            raise TypeError(type(page).__name__)
