"""How well a passphrase would hold: a word, and marks that say the same."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.reflect.strength import Strength
from ui.parts.steps import StepMarks
from ui.parts.text import Text
from ui.theme.look import Look

#: The meter has so many marks, and each step fills one more.
_FIFTHS = len(Strength)


def tr(text: str) -> str:
    """Translate a word of the meter."""
    return QCoreApplication.translate("Meter", text)


def meter_words(strength: Strength | None) -> tuple[str, int]:
    """Say how well a passphrase would hold, kindly and never as a number, and the same in fifths.

    Wherever one is chosen it is said in the same words.
    """
    if strength is None:
        return "", 0
    words = {
        Strength.TOO_SHORT: tr("A little longer still"),
        Strength.WEAK: tr("A beginning: one more odd word would help"),
        Strength.FAIR: tr("It would hold for a while"),
        Strength.GOOD: tr("It holds well"),
        Strength.STRONG: tr("It holds very well"),
    }[strength]
    return words, list(Strength).index(strength) + 1


class Meter(QWidget):
    """Shows what ``meter_words`` says."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._marks = StepMarks(look)
        self._word = Text(look, "small", color="ink")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._marks, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._word, 1)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def show_strength(self, word: str, filled: int) -> None:
        """Show it; without a word it is only room."""
        self._marks.show_steps(filled, _FIFTHS)
        self._word.say(word)
        self.setVisible(bool(word))
