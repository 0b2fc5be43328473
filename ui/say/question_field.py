"""One question over its field: a number in a circle, the words, some lines to answer."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coach.wording.drafts import Slot
from ui.parts.text import Text
from ui.reading.editor import Editor
from ui.say.view import QuestionView
from ui.theme.look import Look
from ui.theme.mirror import painter_on

_CIRCLE, _FIELD, _LEADING = 28, 88, 107
#: An answer is a sentence or two.
MOST = 500


class _Number(QWidget):
    """The number in its circle; nobody needs to hear it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._number = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, number: str) -> None:
        """Show another one."""
        self._number = number
        self.update()

    def sizeHint(self) -> QSize:
        """Grow with the text."""
        side = self._look.grown(_CIRCLE, "icon")
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle and the number."""
        look, painter = self._look, painter_on(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = look.px("stroke.control")
        painter.setPen(QPen(look.color("control"), edge))
        inset = edge / 2
        painter.drawEllipse(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
        painter.setPen(look.color("ink"))
        font = look.font("small", 600)
        font.setPixelSize(round(self.height() * 0.58))
        painter.setFont(font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._number)


class QuestionField(QWidget):
    """A question and its answer."""

    #: The answer is another one now.
    answered = Signal(object, str)

    def __init__(self, look: Look, question: Slot) -> None:
        super().__init__()
        self._look = look
        self.question = question
        self._number = _Number(look)
        self._words = Text(look, "label", balanced=False)
        self.edit = Editor(look, leading=_LEADING, words="body", flat=False, limit=MOST)
        self._words.setBuddy(self.edit)
        self.edit.edited.connect(lambda text: self.answered.emit(question, text))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.edit)
        column.addStretch(1)
        look.changed.connect(self._settle)
        self._settle()

    def show_view(self, view: QuestionView) -> None:
        """Show the question; what is in the field stays."""
        self._number.say(view.number)
        self._words.say(view.words)
        if self.edit.accessibleName() != view.words:
            self.edit.setAccessibleName(view.words)

    def _settle(self) -> None:
        lines = 2 * 1.4 * self._look.px("body") + 32
        self.edit.setFixedHeight(max(_FIELD, round(lines)))
