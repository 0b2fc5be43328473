"""The quiet ways of a scene: what one could try, two replies side by side, say it aloud."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink
from ui.parts.flow import Flow
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.rehearse.requests import Aloud, Beside, Hint
from ui.rehearse.view import SceneView
from ui.theme.look import Look

_GAP, _INNER = 24, 16


class Ways(QWidget):
    """A function of what a ``SceneView`` offers beside a reply. A hint opens below them."""

    #: A request of Rehearse.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.hint = QuietLink(look, "", icon="circle-help", small=True, chevron=False)
        self.beside = QuietLink(look, "", icon="layers", small=True, chevron=False)
        self.aloud = QuietLink(look, "", icon="timer", small=True, chevron=False)
        self._words = Text(look, "body")
        self.tip = Panel(look, ground="sunken", inner=_INNER, radius="button")
        self.tip.body.addWidget(self._words)
        row = QWidget()
        links = Flow(row, gap=_GAP, row_gap=0)
        for link, request in (
            (self.hint, Hint()),
            (self.beside, Beside()),
            (self.aloud, Aloud()),
        ):
            link.clicked.connect(lambda _=False, request=request: self.asked.emit(request))
            links.addWidget(link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(row)
        column.addWidget(self.tip)

    def show_view(self, view: SceneView) -> None:
        """Show these ways and no others."""
        for link, words in (
            (self.hint, view.hint_button),
            (self.beside, view.beside_button),
            (self.aloud, view.aloud_button),
        ):
            link.say(words)
            link.setVisible(bool(words))
        self._words.say(view.hint)
        self.tip.setVisible(bool(view.hint))
