"""How the partner answers: the ways, by what somebody does, and any of them by chance."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink
from ui.parts.panel import Panel
from ui.parts.ruled import Ruled
from ui.parts.text import Text
from ui.rehearse.choice_rows import TEMPER, ChoiceRows
from ui.rehearse.requests import ChooseTemper, Surprise
from ui.rehearse.view import TemperView
from ui.theme.look import Look

#: The panel's margin: what is chosen goes beyond the words by 24.
_INNER, _WORDS = 16, 24


class TemperPanel(Panel):
    """Shows tempers; ``surprise`` is the last way, if there is one."""

    #: A request of Rehearse.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, inner=_INNER)
        self._title = Text(look, "strong")
        self.rows = ChoiceRows(look, TEMPER)
        self.surprise = QuietLink(look, "")
        self._foot = Ruled(look)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 4, 0, 0)
        foot.addWidget(self.surprise, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.setContentsMargins(_INNER, 20, _INNER, 8)
        within = QVBoxLayout()
        within.setContentsMargins(_WORDS, 0, _WORDS - _INNER, 0)
        within.addWidget(self._foot)
        self.body.addWidget(self._heading())
        self.body.addSpacing(4)
        self.body.addWidget(self.rows)
        self.body.addLayout(within)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.rows.choice_changed.connect(lambda key: self.asked.emit(ChooseTemper(key)))
        self.surprise.clicked.connect(lambda: self.asked.emit(Surprise()))

    def show_tempers(self, title: str, tempers: tuple[TemperView, ...], surprise: str = "") -> None:
        """Show these."""
        self._title.say(title)
        self.rows.setAccessibleName(title)
        chosen = next((one.key for one in tempers if one.chosen), None)
        self.rows.show_rows(tuple((one.key, one.name, one.line, "") for one in tempers), chosen)
        self.surprise.say(surprise)
        self._foot.setVisible(bool(surprise))

    def _heading(self) -> QWidget:
        heading = QWidget()
        row = QVBoxLayout(heading)
        row.setContentsMargins(_WORDS, 0, _WORDS - _INNER, 0)
        row.addWidget(self._title)
        return heading
