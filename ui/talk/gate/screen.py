"""The gate: a function of its view, and what somebody asks for on it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.actions import Deed
from ui.parts.buttons import BackLink, Primary, Secondary
from ui.talk import requests as r
from ui.talk.field_keys import left_a_field
from ui.talk.gate import view as g
from ui.talk.gate.body import GateBody
from ui.talk.room_frame import RoomFrame
from ui.talk.room_page import RoomPage
from ui.talk.tab_order import order_stops
from ui.theme.look import Look

#: Two halves need this much at 100 % text; with less only the open one is on screen.
_TWO_HALVES = 900


class GateScreen(RoomPage):
    """Shows a ``GateView``."""

    #: Somebody asked for something: a GateRequest.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        back, body = BackLink(look, ""), GateBody(look)
        super().__init__(look, _head(back), body)
        self._view: g.GateView | None = None
        self._back, self._body = back, body
        self._decline = Secondary(look, "")
        self.primary = Primary(look, "")
        self.bar.set_others(self._decline)
        self.bar.set_primary(self.primary)
        back.clicked.connect(lambda: self.asked.emit(r.Back()))
        self._decline.clicked.connect(lambda: self.asked.emit(g.Decline()))
        self.primary.clicked.connect(self._press)
        body.asked.connect(self.asked)

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here."""
        return frozenset({Deed.PRIMARY, Deed.STEP_BACK})

    def show_view(self, view: g.GateView) -> None:
        """Show ``view``."""
        if view == self._view:
            return
        before, self._view = self._view, view
        turned = before is None or _part(view) != _part(before)
        self._back.say(view.back)
        self._body.show_view(view.body, anew=turned)
        self._render_bar(view)
        self._order_stops()
        if turned:
            self.to_the_top()
            self.focus()
            self._announce(view)

    def focus(self) -> None:
        """Put the keyboard on the first question, or on the primary.

        In one column the question would scroll the page away from its beginning: there
        the primary leads to it.
        """
        if self.frame.one_column or not self._body.focus("willing"):
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def act(self, deed: Deed) -> bool:
        """Do what a key asks for; False if it is nothing to this page."""
        match deed:
            case Deed.PRIMARY:
                self._press()
            case Deed.STEP_BACK | Deed.BREAK | Deed.LEAVE:
                self.asked.emit(r.Back())
            case _:
                return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter and Esc lead out of a field; all else is the window's."""
        if left_a_field(event, self, self.primary):
            event.accept()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first question."""
        super().showEvent(event)
        self.focus()

    def take_frame(self, frame: RoomFrame) -> None:
        """Two halves beside each other, or the open one alone."""
        wide = self.width() >= _TWO_HALVES * self.look.scale
        self._body.show_both(both=wide and not frame.one_column)

    def _press(self) -> None:
        """Do what the primary says; if something is missing, go there."""
        view = self._view
        if view is None:
            return
        if isinstance(view.body, g.AskingView) and view.body.missing:
            self._body.focus(view.body.missing)
        else:
            self.asked.emit(r.Primary())

    def _render_bar(self, view: g.GateView) -> None:
        self._decline.say(view.decline)
        self._decline.setVisible(bool(view.decline))
        self.primary.say(view.primary.words)
        covers = isinstance(view.body, g.AskingView) and len(view.body.halves) > 1
        icon = "eye-off" if covers else "arrow-right" if view.primary.arrow else ""
        self.primary.show_icon(icon, after=not covers)

    def _order_stops(self) -> None:
        stops = (self._back, *self._body.stops, self._decline, self.primary)
        order_stops(stops)

    def _announce(self, view: g.GateView) -> None:
        said = QAccessibleAnnouncementEvent(self, _spoken(view))
        QAccessible.updateAccessibility(said)


def _part(view: g.GateView) -> tuple[str, ...]:
    """Say which part of the gate is shown: another one is made of other panels."""
    match view.body:
        case g.AskingView(halves=halves):
            # All halves: the gate of one person alone may follow on that of two.
            return ("asking", *(f"{type(half).__name__} {half.who.name}" for half in halves))
        case g.MomentView():
            return ("moment",)
        case g.ResultView(title=title):
            return ("result", title)


def _spoken(view: g.GateView) -> str:
    match view.body:
        case g.AskingView(halves=halves):
            return next((half.heading for half in halves if isinstance(half, g.OpenHalf)), "")
        case g.MomentView():
            return view.primary.words
        case g.ResultView(title=title, text=text):
            return f"{title} {text}"


def _head(back: BackLink) -> QWidget:
    head = QWidget()
    row = QHBoxLayout(head)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(back)
    row.addStretch(1)
    return head
