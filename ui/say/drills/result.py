"""What a line is and why, and beside it one way to say it. It always looks the same."""

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.say.drills.view import ResultView
from ui.theme.look import Look

_GAP, _INNER = 24, 28


class Result(QWidget):
    """Two halves; below each other where letters are large."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.heading = Text(look, "lead")
        self._reason = Text(look, "body", color="ink_soft")
        self._could_heading = Text(look, "lead")
        self.could = Text(look, "aloud")
        self._ground = Panel(look, inner=_INNER, radius="button")
        self._ground.body.addWidget(self.could)
        self._right = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        left = QWidget()
        below = look.px("space.tight")
        for half, parts in (
            (left, (self.heading, self._reason)),
            (self._right, (self._could_heading, self._ground)),
        ):
            column = QVBoxLayout(half)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(below)
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
            self._row.addWidget(half, 1)
        self.hide()

    def show_view(self, view: ResultView | None) -> None:
        """Show it, or nothing before there is an answer."""
        self.setVisible(view is not None)
        if view is None:
            return
        self.heading.say(view.heading)
        self._reason.say(view.reason)
        self._could_heading.say(view.could_heading)
        self.could.say(view.could)
        self._ground.set_ground(view.tint)
        self._right.setVisible(bool(view.could))

    def set_stacked(self, stacked: bool) -> None:
        """Put the halves below each other."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if stacked else right)
