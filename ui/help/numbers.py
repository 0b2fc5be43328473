"""Whom to talk to: a country to choose, and its checked numbers in rows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.help.blocks import made
from ui.help.helpline_row import GAP, HelplineRow
from ui.help.view import HelplinesView, Points
from ui.parts.drop_down import DropDown
from ui.parts.ruled import Ruled
from ui.parts.text import Text
from ui.theme.look import Look

#: The least and most room of the names beside their numbers, in px at 100 % text.
_NAMES, _MOST_NAMES = 220, 320
#: How wide the drop-down becomes, and what its heading and label need, in px at 100 % text.
_DROP_DOWN, _HEADING = 340, 340


class Numbers(Ruled):
    """A function of a HelplinesView."""

    #: Another country was chosen: its id.
    country_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._view: HelplinesView | None = None
        self._rows: tuple[HelplineRow, ...] = ()
        self._width = 0
        self._heading = Text(look, "strong")
        self._label = Text(look, "label", balanced=False)
        self.country = DropDown(look)
        self.country.choice_changed.connect(self.country_chosen)
        self._label.setBuddy(self.country)
        self._none_title = Text(look, "strong")
        self._none_text = Text(look, "body")
        self._checked = Text(look, "small")
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._list, self._kinds = QVBoxLayout(), QVBoxLayout()
        self._lay_out()

    def show_view(self, view: HelplinesView) -> None:
        """Show the numbers of another country; the drop-down stays what it is."""
        before, self._view = self._view, view
        self._heading.say(view.heading)
        self._label.say(view.label)
        self.country.set_options(view.countries)
        self.country.choose(view.chosen)
        for text, words in (
            (self._none_title, view.none_title),
            (self._none_text, view.none_text),
            (self._checked, view.checked),
        ):
            text.say(words)
            text.setVisible(bool(words))
        if before is None or (before.lines, before.kinds) != (view.lines, view.kinds):
            self._make_rows(view)

    def take_width(self, width: int) -> None:
        """Lay everything out for this width in px."""
        self._width, scale = width, self.look.scale
        numbers = max((row.widths[0] for row in self._rows), default=0)
        hours = max((row.widths[1] for row in self._rows), default=0)
        room = width - hours - 2 * GAP
        names = min(room - numbers, round(_MOST_NAMES * scale))
        fits = names >= round(_NAMES * scale)
        for row in self._rows:
            row.take_widths(*((names, room - names) if fits else (0, 0)))
        in_one = width >= round((_DROP_DOWN + _HEADING) * scale)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._head.setDirection(right if in_one else down)
        self._head.setSpacing(16 if in_one else 8)
        self.country.setMaximumWidth(round(_DROP_DOWN * scale) if in_one else width)

    def _lay_out(self) -> None:
        for part, stretch in ((self._heading, 1), (self._label, 0), (self.country, 0)):
            self._head.addWidget(part, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addSpacing(8)
        column.addLayout(self._list)
        column.addWidget(self._none_title)
        column.addWidget(self._none_text)
        column.addLayout(self._kinds)
        column.addWidget(self._checked)
        for layout in (self._list, self._kinds):
            layout.setSpacing(0)

    def _make_rows(self, view: HelplinesView) -> None:
        for layout in (self._list, self._kinds):
            while (item := layout.takeAt(0)) is not None:
                if (old := item.widget()) is not None:
                    old.hide()
                    old.deleteLater()
        self._rows = tuple(
            HelplineRow(self.look, line, line=index > 0) for index, line in enumerate(view.lines)
        )
        for row in self._rows:
            self._list.addWidget(row)
        self._list.addSpacing(8)
        if view.kinds:
            self._kinds.addSpacing(12)
            self._kinds.addWidget(made(self.look, Points(view.kinds)))
        self.take_width(self._width)
