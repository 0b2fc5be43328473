"""Whether a page is kept, and the chip that changes it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.parts.chips import Chip
from ui.parts.field import Remark
from ui.theme.look import Look

#: One row from this content width on, in px at 100 % text.
_ONE_ROW = 540


class Keeping(QWidget):
    """It says what becomes of the words; the chip is on where they are never written down.

    A page that has room for them at its top may take ``says`` and ``chip`` there.
    """

    #: They are not to be kept, or to be kept after all.
    asked = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.says = Remark(look)
        self.chip = Chip(look, "loose", "")
        self.chip.clicked.connect(self.asked)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self.take_back()

    def show_words(self, says: str, chip: str, *, loose: bool) -> None:
        """Show this and nothing else."""
        self.says.show_words(says, icon="eye-off" if loose else "lock")
        self.chip.say(chip)
        self.chip.setChecked(loose)

    def take_back(self) -> None:
        """Hold both again, wherever they stood."""
        if self._row.indexOf(self.chip) < 0:
            self._row.addWidget(self.says, 1, Qt.AlignmentFlag.AlignVCenter)
            self._row.addWidget(self.chip)

    def take_width(self, width: int) -> None:
        """Let the chip stand beside the words, or below them."""
        one_row = width >= _ONE_ROW * self._look.scale
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if one_row else down)
        side = Qt.AlignmentFlag.AlignVCenter if one_row else Qt.AlignmentFlag.AlignLeft
        self._row.setAlignment(self.chip, side)
