"""A run that was left: what it was, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.parts.buttons import QuietLink, Secondary
from ui.parts.flow import Flow
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.rehearse.requests import GoOn, LetGo
from ui.rehearse.view import ResumeView
from ui.theme.look import Look

_INNER = 24


class ResumeCard(Panel):
    """A function of a ``ResumeView``, or away."""

    #: A request of Rehearse.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, inner=_INNER)
        self._text = Text(look, "strong")
        self.go_on = Secondary(look, "", icon="play", small=True)
        self.let_go = QuietLink(look, "", icon="trash-2", small=True, chevron=False)
        ways = QWidget()
        row = Flow(ways, gap=24, row_gap=8)
        row.addWidget(self.go_on)
        row.addWidget(self.let_go)
        self.body.addWidget(self._text)
        self.body.addSpacing(12)
        self.body.addWidget(ways)
        self.go_on.clicked.connect(lambda: self.asked.emit(GoOn()))
        self.let_go.clicked.connect(lambda: self.asked.emit(LetGo()))

    def show_view(self, view: ResumeView | None) -> None:
        """Show it; with nothing that waits the card takes no room."""
        self.setVisible(view is not None)
        self._text.say(view.text if view else "")
        self.go_on.say(view.go_on if view else "")
        self.let_go.say(view.let_go if view else "")
