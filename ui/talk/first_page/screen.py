"""The first page of a talk: a function of its view, and what somebody asks for on it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.actions import Deed
from ui.parts.buttons import BackLink, Primary, Secondary
from ui.parts.toast import UndoNote
from ui.talk import requests as r
from ui.talk.field_keys import left_a_field
from ui.talk.first_page import view as f
from ui.talk.first_page.body import FirstPageBody
from ui.talk.first_page.sheets import open_sheet
from ui.talk.first_page.ways import WaysBody
from ui.talk.room_frame import RoomFrame
from ui.talk.room_page import RoomPage
from ui.talk.tab_order import order_stops
from ui.theme.look import Look

if TYPE_CHECKING:
    from ui.parts.sheet import Sheet

translate = QCoreApplication.translate


class FirstPageScreen(RoomPage):
    """Shows a ``FirstPageView``."""

    #: Somebody asked for something: a FirstPageRequest.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        back = BackLink(look, translate("FirstPage", "Back to Talk"))
        body = FirstPageBody(look)
        super().__init__(look, _head(back), body, mixed=True)
        self._view: f.FirstPageView | None = None
        self._sheet: Sheet | None = None
        self._back, self._body = back, body
        self._keep = Secondary(look, "", icon="bookmark")
        self._example = Secondary(look, translate("FirstPage", "See an example"), icon="book-open")
        self._way = Secondary(look, "", icon="messages-square")
        self._again = Secondary(look, "")
        self.primary = Primary(look, "", icon_after="arrow-right")
        self._note = UndoNote(look, translate("FirstPage", "Undo"))
        self.bar.set_others(self._keep, self._example, self._way, self._again)
        self.bar.set_primary(self.primary)
        self.bar.set_note(self._note)
        self._connect()

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here."""
        return frozenset({Deed.PRIMARY, Deed.UNDO, Deed.STEP_BACK})

    def show_view(self, view: f.FirstPageView) -> None:
        """Show ``view``."""
        if view == self._view:
            return
        before, self._view = self._view, view
        self._body.show_view(view)
        self._render_bar(view, before)
        self._order_stops()
        if before is None or view.sheet != before.sheet:
            self._render_sheet(view)
        if before is None or view.name != before.name:
            self.to_the_top()

    def focus(self) -> None:
        """Put the keyboard where most people go on: who begins, else the primary.

        In one column that would scroll the talk itself away, so there it is the primary.
        """
        if self._sheet is not None:
            return
        group = self._body.begin.group
        if group is not None and not self.frame.one_column:
            group.focus()
        else:
            self.primary.setFocus()

    def act(self, deed: Deed) -> bool:
        """Do what a key asks for; False if it is nothing to this page."""
        match deed:
            case Deed.PRIMARY:
                self.asked.emit(r.Primary())
            case Deed.UNDO:
                self.asked.emit(r.Undo())
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
        """Begin where most people go on."""
        super().showEvent(event)
        self.focus()

    def take_frame(self, frame: RoomFrame) -> None:
        """Lay the columns out for the room there is."""
        self._body.arrange(self.contents_width, one_column=frame.one_column)

    @property
    def contents_width(self) -> int:
        """The width between the margins, in px."""
        layout = self.layout()
        margins = layout.contentsMargins() if layout else self.contentsMargins()
        return self.width() - margins.left() - margins.right()

    def _connect(self) -> None:
        self._body.asked.connect(self.asked)
        for button, request in (
            (self._back, r.Back()),
            (self._keep, f.KeepForLater()),
            (self._example, f.SeeExample()),
            (self._way, f.SeeWays()),
            (self._again, f.StartAgain()),
            (self.primary, r.Primary()),
        ):
            button.clicked.connect(lambda _=False, request=request: self.asked.emit(request))
        self._note.undo_asked.connect(lambda: self.asked.emit(r.Undo()))

    def _render_bar(self, view: f.FirstPageView, before: f.FirstPageView | None) -> None:
        kept = translate("FirstPage", "Kept for later")
        self._keep.say(kept if view.kept else translate("FirstPage", "Keep for later"))
        self._keep.show_icon("check" if view.kept else "bookmark")
        self._keep.setVisible(not view.short)
        self._example.setVisible(not view.short)
        self._way.say(view.way)
        self._way.show_icon(view.way_icon)
        self._way.setVisible(bool(view.way))
        self._again.say(view.again)
        self._again.setVisible(bool(view.again))
        self.primary.say(view.primary)
        if not view.note:
            self._note.let_go()
        elif before is None or view.note != before.note:
            self._note.show_words(view.note)

    def _render_sheet(self, view: f.FirstPageView) -> None:
        """Open or close a sheet. What lies under one can be reached by nobody."""
        ways = self._sheet.findChild(WaysBody) if self._sheet is not None else None
        if ways is not None and isinstance(view.sheet, f.WaysSheet):
            ways.show_view(view.sheet)
            return
        if self._sheet is not None:
            self._enable_page(enabled=True)
            self._sheet.close_sheet()
            self._sheet.deleteLater()
            self._sheet = None
        if view.sheet is not None:
            self._sheet = open_sheet(self.look, self, view.sheet, view.name, self.asked.emit)
            self._sheet.close_asked.connect(lambda: self.asked.emit(f.CloseSheet()))
            self._enable_page(enabled=False)

    def _enable_page(self, *, enabled: bool) -> None:
        for part in (self.head, self.area, self.bar):
            part.setEnabled(enabled)

    def _order_stops(self) -> None:
        bar = (
            self._note.button,
            self._keep,
            self._example,
            self._way,
            self._again,
            self.primary,
        )
        stops = (self._back, *self._body.stops, *bar)
        order_stops(stops)


def _head(back: BackLink) -> QWidget:
    head = QWidget()
    row = QHBoxLayout(head)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(back)
    row.addStretch(1)
    return head
