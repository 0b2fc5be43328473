"""A private step: one half open at a time, or a page for somebody who is alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.people import Side
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk import requests as r
from ui.talk.columns import Columns
from ui.talk.gate.halves import CoveredPanel
from ui.talk.gate.view import CoveredHalf
from ui.talk.private_view import CoverView, GroupView, PrivateView
from ui.talk.room.group_box import Groups
from ui.talk.room.private_half import PrivateHalf
from ui.talk.room.stage_body import StageBody
from ui.talk.room_frame import RoomFrame
from ui.theme.look import Look

#: The margin in a half from which on there is room for all words.
_WIDE_INNER = 48
#: The margin above and below what stands in a half.
_ABOVE = 18


class PrivateBody(StageBody):
    """Shows a ``PrivateView``. Left and right stay the sides of the two."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._view: PrivateView | None = None
        self._one_column = self._small = False
        self._inner = 32
        self._half: PrivateHalf | None = None
        self._covers: tuple[CoveredPanel, ...] = ()
        self._set: Groups | None = None
        self._title = Text(look, "title")
        self._text = Text(look, "aloud", color="ink_soft")
        self._pair = QWidget()
        self._halves = Columns(self._pair, halves=True)
        self._page = QWidget()
        self._columns = Columns(self._page)
        self._aside = Panel(look, inner=28)
        self._beside = Groups(look, lines="body")
        self._aside.body.addWidget(self._beside)
        self._aside.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(look.px("space.hair"))
        column.addWidget(self._text)
        column.addSpacing(look.px("space.near"))
        column.addWidget(self._pair, 1)
        column.addWidget(self._page, 1)

    def show_view(self, view: PrivateView) -> None:
        """Show the step; another person, step or cover gets new panels."""
        if view == self._view:
            return
        before, self._view = self._view, view
        self._title.say(view.title)
        self._text.say(view.text)
        if before is None or _form(before) != _form(view):
            self._make(view)
        if self._half is not None:
            self._half.show_view(view)
        if self._set is not None:
            self._set.show_view((GroupView("", view.chips),))
        self._beside.show_view(view.aside)

    def take_frame(self, frame: RoomFrame) -> None:
        """Show both halves, or in one column only the one that is open."""
        self._one_column = frame.one_column
        self._small = frame.inner[0] < _WIDE_INNER
        self._inner = frame.listener[0]
        self._columns.set_stacked(frame.one_column)
        self._settle()

    def stops_before(self) -> tuple[QWidget, ...]:
        """Chips, fields and answers of the open half; of a covered one, what can be set."""
        if self._half is not None:
            return self._half.stops
        return self._set.stops if self._set is not None else ()

    def start(self) -> QWidget | None:
        """Begin on the page; in one column where it is not scrolled by that."""
        return None if self._half is None or self._one_column else self._half.first_field

    def focus_missing(self) -> bool:
        """Go to the answers."""
        return self._half is not None and self._half.focus_choices()

    def _make(self, view: PrivateView) -> None:
        self._forget()
        alone = view.other is None
        self._pair.setVisible(not alone)
        self._page.setVisible(alone)
        own = self._own(view)
        if view.other is None:
            self._columns.addWidget(own)
            self._columns.addWidget(self._aside)
            self._aside.setVisible(bool(view.aside))
        else:
            cover = self._cover(view.other)
            if view.groups:  # many chips make tall halves: the shape stays where it is seen
                cover.body.setStretch(0, 0)
                cover.body.insertSpacing(0, self.look.px("space.far"))
            pair = (own, cover) if view.who.side is Side.ONE else (cover, own)
            for panel in pair:
                self._halves.addWidget(panel)
        self._settle()

    def _own(self, view: PrivateView) -> Panel:
        if view.cover is not None:
            cover = self._cover(view.cover)
            if view.chips:
                self._set = Groups(self.look)
                self._set.pressed.connect(lambda _id: self.ask(r.Choose("without", "")))
                cover.body.insertSpacing(cover.body.count() - 1, self.look.px("space.apart"))
                middle = Qt.AlignmentFlag.AlignHCenter
                cover.body.insertWidget(cover.body.count() - 1, self._set, 0, middle)
            return cover
        self._half = PrivateHalf(self.look, view)
        self._half.asked.connect(self.asked)
        return self._half

    def _cover(self, view: CoverView) -> CoveredPanel:
        panel = CoveredPanel(self.look, CoveredHalf(view.who, view.title, view.line))
        self._covers = (*self._covers, panel)
        return panel

    def _settle(self) -> None:
        view = self._view
        # Where there is little room, the words were read on the cover: now the card is seen.
        told = view is None or view.covered or view.other is None
        self._title.setVisible(told or not self._one_column)
        self._text.setVisible(told or not self._small)
        for panel in self._covers:
            own = view is not None and view.cover is not None and panel is self._first(view)
            panel.setVisible(own or not self._one_column)
        if self._half is not None:
            inner, above = self._inner, _ABOVE if not self._one_column else self._inner
            self._half.body.setContentsMargins(inner, above, inner, above)

    def _first(self, view: PrivateView) -> CoveredPanel:
        """Give the cover over the half of whoever is to open it."""
        return self._covers[0] if view.cover is not None else self._covers[-1]

    def _forget(self) -> None:
        """Let no panel outlive what it held."""
        for panel in (self._half, *self._covers):
            if panel is not None:
                self._halves.removeWidget(panel)
                self._columns.removeWidget(panel)
                panel.hide()
                panel.setParent(None)
                panel.deleteLater()
        self._columns.removeWidget(self._aside)
        self._half, self._covers, self._set = None, (), None


def _form(view: PrivateView) -> tuple[object, ...]:
    """What panels are made for: whose, whether covered, and with which parts."""
    fields = tuple(field.id for field in view.fields)
    aside = bool(view.aside)
    return view.who, view.other, view.cover, bool(view.card), fields, aside, view.title
