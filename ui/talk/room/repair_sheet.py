"""The repair sheet: five quiet seconds, a line to say, and how the other one takes it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from coach.people import Hue, Shape
from ui.parts.choice import Kind
from ui.parts.field import Remark
from ui.parts.ring import TurnRing
from ui.parts.ring_view import RingView
from ui.parts.sheet import WIDE
from ui.talk import requests as r
from ui.talk.room.choice_list import OPENER, ChoiceList
from ui.talk.room.room_sheet import RoomSheet
from ui.talk.stage_view import RepairView
from ui.talk.tab_order import order_stops
from ui.theme.look import Look

#: A way to mend, with a line to say; an answer to it.
_FAMILY = Kind(height=76, size="body", line_size="small", sign=26, beside=24, gap=16)
_ANSWER = Kind(height=88, size="aloud", line_size="small", sign=26, beside=28, gap=18)
_RING = 240


class RepairSheet(RoomSheet):
    """Shows a ``RepairView``."""

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(look, page, width=WIDE)
        self._view: RepairView | None = None
        self._ring = TurnRing(look)
        self._ring.setFixedSize(_RING, _RING)
        self._families = ChoiceList(look, _tr("Ways to mend it"), _FAMILY, plain=OPENER, gap=10)
        self._answers = ChoiceList(look, _tr("How it lands"), _ANSWER, gap=12)
        self._suggest = Remark(look)
        self._families.marked.connect(lambda id_: self.asked.emit(r.Choose("family", id_)))
        self._answers.marked.connect(lambda id_: self.asked.emit(r.Choose("taken", id_)))
        self.body.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self._families)
        self.body.addWidget(self._answers)
        self.body.addSpacing(look.px("space.near"))
        self.body.addWidget(self._suggest)

    def show_view(self, view: RepairView) -> None:
        """Show the part of the repair that it is."""
        if view == self._view:
            return
        before, self._view = self._view, view
        self.show_words(view.title, view.text, view.back, view.primary)
        quiet = view.phase == "quiet"
        self._ring.setVisible(quiet)
        if quiet:
            self._ring.show_view(RingView(Shape.CIRCLE, Hue.INK, view.fraction))
        self._families.show_view(view.families)
        self._answers.show_view(view.answers)
        self._suggest.show_words(view.suggest, icon="info", problem=True)
        if before is None or before.phase != view.phase:
            self._order()
            if self.isVisible() and (first := self.start()) is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self) -> QWidget | None:
        """Begin at the first line, at the first answer, or in the quiet at the way back.

        With large text that would scroll the beginning away: there the primary leads on.
        """
        if self.one_column and not self.primary.isHidden():
            return self.primary
        return self._first()

    def _first(self) -> QWidget:
        chosen = (
            stop
            for choices in (self._families, self._answers)
            for stop in choices.stops
            if stop.focusPolicy() & Qt.FocusPolicy.TabFocus
        )
        return next(chosen, self.back)

    def focus_missing(self) -> None:
        """Go to the lines, or to the answers."""
        self._first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _order(self) -> None:
        stops = [*self._families.stops, *self._answers.stops, self.back, self.primary]
        order_stops(stops)

    def arrange(self) -> None:
        """Let the lines stand in two columns, or in one."""
        self._families.set_columns(1 if self.one_column else 2)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RepairSheet", text)
