"""What stands over the words: the three ways to one, and the answers that need none."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.feelings.view import OptionView
from ui.parts.chips import Chip
from ui.parts.flow import Flow
from ui.parts.segmented import Segmented
from ui.parts.text import Text
from ui.theme.look import Look


class Routes(QWidget):
    """Feelings, needs, from the body: a tray."""

    #: Another way was chosen: its id.
    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._tray: Segmented | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to (a group is one stop)."""
        return self._tray.group.members if self._tray else ()

    def show_view(self, routes: tuple[OptionView, ...]) -> None:
        """Show them, and which is taken."""
        if self._tray is None:
            name = QCoreApplication.translate("Feelings", "Ways to a word")
            options = [(one.id, one.words) for one in routes]
            self._tray = Segmented(self._look, name, options, tall=True)
            self._tray.choice_changed.connect(self.chosen)
            self._column.addWidget(self._tray)
        self._tray.choose(next((one.id for one in routes if one.chosen), None))


class FullAnswers(QWidget):
    """A few words and chips that wrap. Whether one is on, the page decides."""

    #: One was pressed: its key.
    turned = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._label = Text(look, "small")
        self._chips: dict[str, Chip] = {}
        self._row = Flow(self, gap=12)
        self._row.addWidget(self._label)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order."""
        return tuple(self._chips.values())

    def align(self, *, right: bool) -> None:
        """End at the right, or begin at the left."""
        self._row.set_right(right)

    def show_view(self, label: str, answers: tuple[OptionView, ...]) -> None:
        """Show them, and which are chosen."""
        self._label.say(label)
        for answer in answers:
            if answer.id not in self._chips:
                self._add(answer)
            self._chips[answer.id].setChecked(answer.chosen)

    def _add(self, answer: OptionView) -> None:
        chip = Chip(self._look, answer.id, answer.words, self)
        chip.clicked.connect(lambda: self.turned.emit(answer.id))
        self._chips[answer.id] = chip
        self._row.addWidget(chip)
