"""A sentence of which some words are bold: what the chosen words say together."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy

from coach.feelings.saying import Part
from ui.theme.look import Look
from ui.theme.mirror import painter_on
from ui.theme.typeset import UNBOUNDED, Typeset


class _Marked(Typeset):
    """A text in which some stretches are bold."""

    def __init__(self, parts: tuple[Part, ...], look: Look, width: float) -> None:
        text = "".join(part.text for part in parts)
        super().__init__(text, look.font("aloud"), look.line_height("aloud"), width)
        self._layout.setFormats(_bold(parts))
        self._break(width)


class SaidLine(QLabel):
    """The sentence, in lines of the width that there is."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._parts: tuple[Part, ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self._again)

    def say(self, parts: tuple[Part, ...]) -> None:
        """Say another sentence."""
        if parts != self._parts:
            self._parts = parts
            self.setText("".join(part.text for part in parts))
            self._again()

    def hasHeightForWidth(self) -> bool:
        """Words wrap, so the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of the words at this width."""
        return round(_Marked(self._parts, self._look, width).height)

    def sizeHint(self) -> QSize:
        """Prefer one line."""
        words = _Marked(self._parts, self._look, UNBOUNDED)
        return QSize(round(words.width + 1), self._look.line_height("aloud"))

    def minimumSizeHint(self) -> QSize:
        """Need the longest word, or a part of it if it is very long."""
        word = self._look.widest_word(self.text(), "aloud", 700)
        return QSize(min(word, self._look.px("aloud") * 6), self._look.line_height("aloud"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words."""
        words = _Marked(self._parts, self._look, self.width())
        words.draw(painter_on(self), QRectF(self.rect()), self._look.color("ink"))

    def _again(self) -> None:
        self.updateGeometry()
        self.update()


def _bold(parts: tuple[Part, ...]) -> list[QTextLayout.FormatRange]:
    spans: list[QTextLayout.FormatRange] = []
    start = 0
    for part in parts:
        if part.strong:
            span, look = QTextLayout.FormatRange(), QTextCharFormat()
            look.setFontWeight(QFont.Weight.Bold)
            span.start, span.length, span.format = start, len(part.text), look
            spans.append(span)
        start += len(part.text)
    return spans
