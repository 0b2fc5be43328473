"""What one should know before one answers: a few facts beside each other, and a line below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from coach.content.prose import Note
from ui.parts.text import Text
from ui.theme.look import Look

#: The icon of a fact, in px at 100 % text.
_ICON = 26


class _Fact(QWidget):
    """An icon, a heading and a line."""

    def __init__(self, look: Look, icon: str, fact: Note) -> None:
        super().__init__()
        sign = QLabel()
        sign.setPixmap(look.pixmap(icon, "ink_soft", _ICON))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(look, "lead", fact.title))
        words.addWidget(Text(look, "body", fact.text, color="ink_soft"))
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


class FactsBelow(QWidget):
    """Takes no room while there is nothing to say."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[tuple[str, Note], ...] = ()
        self._facts: list[QWidget] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(look.px("space.apart"))
        self._foot = Text(look, "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px("space.apart"), 0, 0)
        column.setSpacing(look.px("space.near"))
        column.addLayout(self._row)
        column.addWidget(self._foot)
        look.changed.connect(self._make)
        self.hide()

    def show_facts(self, facts: tuple[tuple[str, Note], ...], foot: str) -> None:
        """Show them, each with its icon."""
        self._foot.say(foot)
        self._foot.setVisible(bool(foot))
        self.setVisible(bool(facts or foot))
        if facts != self._shown:
            self._shown = facts
            self._make()

    def set_stacked(self, stacked: bool) -> None:
        """Let them stand below each other where there is no room beside."""
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if stacked else way.LeftToRight)

    def _make(self) -> None:
        for fact in self._facts:
            self._row.removeWidget(fact)
            fact.hide()
            fact.deleteLater()
        self._facts = [_Fact(self._look, icon, fact) for icon, fact in self._shown]
        for fact in self._facts:
            self._row.addWidget(fact, 1)
