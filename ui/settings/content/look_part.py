"""A file before anything of it is added: what it is, how much is in it, what is left out."""

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.buttons import Secondary
from ui.parts.panel import Panel
from ui.parts.ruled import Ruled
from ui.parts.text import Text
from ui.settings.content.view import Block, CountLine, LookView
from ui.theme.look import Look
from ui.theme.mirror import margins, painter_on

#: How wide the number of a row is, the bar beside what is wrong, and its icon.
_NUMBER, _BAR, _ICON = 84, 3, 24


def tr(text: str) -> str:
    """Translate a label."""
    return QCoreApplication.translate("Content", text)


class LookPart(QWidget):
    """A function of a ``LookView``."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: LookView | None = None
        self._made: list[QWidget] = []
        self._panel = Panel(look, inner=32)
        self._name = Text(look, "lead")
        self._aside = Text(look, "small", color="ink")
        self._line = Text(look, "body", color="ink_soft")
        self._remark = Text(look, "strong")
        self._more = Text(look, "small", color="ink")
        self._rows = QVBoxLayout()
        self._faults = QVBoxLayout()
        self._faults.setSpacing(16)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fill()

    def show_view(self, view: LookView) -> None:
        """Show this and nothing else."""
        if view == self._shown:
            return
        self._shown = view
        self._name.say(view.name)
        self._line.say(view.line)
        hidden = ((self._aside, view.aside), (self._remark, view.remark), (self._more, view.more))
        for text, words in hidden:
            text.say(words)
            text.setVisible(bool(words))
        for gone in self._made:
            gone.hide()
            gone.deleteLater()
        rows = [_CountRow(self._look, count) for count in view.counts]
        faults = [_Fault(self._look, fault) for fault in view.faults]
        for row in rows:
            self._rows.addWidget(row)
        for fault in faults:
            self._faults.addWidget(fault)
        self._made = [*rows, *faults]

    def set_below(self, below: bool) -> None:
        """Put the licence under the name, or beside it."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._head.setDirection(down if below else across)

    def _fill(self) -> None:
        self._head.setSpacing(16)
        self._head.addWidget(self._name, 1)
        self._head.addWidget(self._aside, 0, Qt.AlignmentFlag.AlignVCenter)
        self._panel.body.addLayout(self._head)
        self._panel.body.addSpacing(8)
        self._panel.body.addWidget(self._line)
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(self._panel)
        column.addWidget(self._remark)
        column.addLayout(self._rows)
        column.addLayout(self._faults)
        column.addWidget(self._more)
        column.addStretch(1)


class _CountRow(Ruled):
    """A number, what it counts, where; and all of it to read, if somebody wants to."""

    def __init__(self, look: Look, view: CountLine) -> None:
        super().__init__(look)
        number = Text(look, "prompt", view.number)
        number.setFixedWidth(look.grown(_NUMBER, "type"))
        self._texts = Text(look, "body", "\n".join(view.texts), balanced=False)
        self._texts.hide()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(number, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Text(look, "strong", view.what))
        if view.where:
            words.addWidget(Text(look, "small", view.where))
        row.addLayout(words, 1)
        if view.texts:
            row.addWidget(self._opener(view), 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.addLayout(row)
        column.addWidget(self._texts)

    def _opener(self, view: CountLine) -> Secondary:
        button = Secondary(self.look, tr("Read"), icon="book-open", small=True)
        button.setAccessibleName(tr("Read: {0}").format(view.what))

        def turn() -> None:
            shown = self._texts.isHidden()
            self._texts.setVisible(shown)
            button.say(tr("Fold up") if shown else tr("Read"))
            name = tr("Fold up: {0}") if shown else tr("Read: {0}")
            button.setAccessibleName(name.format(view.what))

        button.clicked.connect(turn)
        return button


class _Fault(QWidget):
    """What is wrong: an ink bar, an icon, a heading, and a line."""

    def __init__(self, look: Look, view: Block) -> None:
        super().__init__()
        self._look = look
        column = QVBoxLayout(self)
        left = 16 + look.grown(_ICON, "icon") + 12
        column.setContentsMargins(*margins(left, 2, 0, 2))
        column.setSpacing(2)
        column.addWidget(Text(look, "strong", view.title))
        if view.line:
            column.addWidget(Text(look, "small", view.line, color="ink"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar and the icon."""
        look, painter = self._look, painter_on(self)
        painter.fillRect(QRectF(0, 0, _BAR, self.height()), look.color("ink"))
        side = look.grown(_ICON, "icon")
        place = QRect(16, 4, side, side)
        painter.drawPixmap(
            place, look.pixmap("triangle-alert", "ink", _ICON, self.devicePixelRatioF())
        )
