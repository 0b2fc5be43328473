"""The sheet on which two people choose how they talk: by voice, in writing, in signs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.session.modes import Mode
from ui.parts.choice import WAY, Choice
from ui.parts.text import Text
from ui.talk.first_page.view import WaysSheet
from ui.talk.requests import Choose
from ui.talk.room.choice_list import ChoiceList
from ui.theme.look import Look

_ICONS = {
    Mode.TALK.value: "message-circle",
    Mode.WRITE.value: "pen-line",
    Mode.SIGN.value: "eye",
    "with": "clock",
    "without": "leaf",
}


class WaysBody(QWidget):
    """What stands in the sheet. ``show_view`` may be called again while it is open."""

    #: Something was chosen: a Choose of the group ``mode`` or ``clock``.
    asked = Signal(object)

    def __init__(self, look: Look, view: WaysSheet) -> None:
        super().__init__()
        self._title = Text(look, "title", view.title)
        self._lead = Text(look, "body", view.lead, color="ink_soft")
        self.ways = ChoiceList(look, view.title, WAY, gap=10, icons=_ICONS)
        self._clock = Text(look, "strong", view.clock)
        self.clocks = ChoiceList(look, view.clock, WAY, gap=10, icons=_ICONS)
        self._seats = Text(look, "strong", view.seats)
        self._light = Text(look, "body", view.light)
        self.clocks.set_columns(2)
        self.ways.marked.connect(lambda id_: self.asked.emit(Choose("mode", id_)))
        self.clocks.marked.connect(lambda id_: self.asked.emit(Choose("clock", id_)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px("space.tight"))
        for part in (self._title, self._lead, self.ways):
            column.addWidget(part)
        column.addSpacing(look.px("space.snug"))
        for part in (self._clock, self.clocks, self._seats, self._light):
            column.addWidget(part)
        self.show_view(view)

    @property
    def start(self) -> QWidget | None:
        """What has the keyboard when the sheet opens: the way that is chosen."""
        chosen = (one for one in self.ways.stops if isinstance(one, Choice) and one.isChecked())
        return next(chosen, None)

    def show_view(self, view: WaysSheet) -> None:
        """Show what is chosen, and what belongs to that."""
        self.ways.show_view(view.ways)
        self.clocks.show_view(view.clocks)
        self._clock.setVisible(bool(view.clocks))
        for part in (self._seats, self._light):
            part.setVisible(view.signing)
