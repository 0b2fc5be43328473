"""What a line is and why, and beside it one way to say it. It always looks the same."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.parts.field import LabelledField
from ui.parts.help_card import HelpCard
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.say.drills.view import ResultView
from ui.theme.look import Look

_GAP, _INNER = 24, 28
#: Between the reason and the field for another view, in px.
_ABOVE_OWN = 12


class Result(QWidget):
    """Two halves; below each other where letters are large. Or the quiet card, and no halves.

    ``own`` is the field for another view: it stands under the reason, because it answers it.
    """

    #: A person wants to see who can help.
    help_asked = Signal()

    def __init__(self, look: Look, own: LabelledField) -> None:
        super().__init__()
        self.heading = Text(look, "lead")
        self._reason = Text(look, "body", color="ink_soft")
        self._could_heading = Text(look, "lead")
        self._could = Text(look, "aloud")
        self._ground = Panel(look, inner=_INNER, radius="button")
        self._ground.body.addWidget(self._could)
        self.card = HelpCard(look)
        self.card.help_asked.connect(self.help_asked)
        self._left, self._right = QWidget(), QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        below = look.px("space.tight")
        for half, parts in (
            (self._left, (self.heading, self._reason)),
            (self._right, (self._could_heading, self._ground)),
        ):
            column = QVBoxLayout(half)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(below)
            for part in parts:
                column.addWidget(part)
            if half is self._left:
                own.setContentsMargins(0, _ABOVE_OWN - below, 0, 0)
                column.addWidget(own)
            column.addStretch(1)
            self._row.addWidget(half)
        self._row.addWidget(self.card)
        self._row.addStretch(0)
        self.set_stacked(False)
        self.hide()

    def show_view(self, view: ResultView | None) -> None:
        """Show it, or nothing before there is an answer."""
        self.setVisible(view is not None)
        if view is None:
            return
        self.card.setVisible(view.card is not None)
        for half in (self._left, self._right):
            half.setVisible(view.card is None)
        if view.card is not None:
            self.card.show_view(view.card)
        self.heading.say(view.heading)
        self._reason.say(view.reason)
        self._could_heading.say(view.could_heading)
        self._could.say(view.could)
        self._ground.set_ground(view.tint)

    def set_stacked(self, stacked: bool) -> None:
        """Put the halves below each other."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if stacked else right)
        for place in range(self._row.count() - 1):
            self._row.setStretch(place, 0 if stacked else 1)
        self._row.setStretch(self._row.count() - 1, 1 if stacked else 0)
