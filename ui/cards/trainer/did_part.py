"""What an answer did, below it: signs with words; or a heading, and questions for its writer."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.cards.trainer.view import WAITS, DidView, RowView
from ui.parts.panel import Panel
from ui.parts.picture import Picture
from ui.parts.sign import Fill, Sign
from ui.parts.text import Text
from ui.theme.look import Look

_SIGN, _BESIDE, _ROWS, _UNDER, _INNER, _APART = 24, 18, 14, 8, 24, 20


class _Row(QWidget):
    """A sign, what it is about, and how."""

    def __init__(self, look: Look, view: RowView) -> None:
        super().__init__()
        sign = _sign(look, view.fill)
        # In the middle of the first line.
        beside = QVBoxLayout()
        beside.addSpacing(max(look.line_height("body") - sign.sizeHint().height(), 0) // 2)
        beside.addWidget(sign)
        beside.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(look, "strong", view.title))
        words.addWidget(Text(look, "small", view.line))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_BESIDE)
        row.addLayout(beside)
        row.addLayout(words, 1)


def _sign(look: Look, fill: str) -> QWidget:
    if fill == WAITS:
        return Picture(look, "clock", _SIGN)
    sign = Sign(look, _SIGN)
    sign.show_sign(Fill(fill))
    return sign


class DidPart(QWidget):
    """The words as they stand, and a ``DidView`` once they were read."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: DidView | None = None
        self._label = Text(look, "strong")
        self._ground = Panel(look, inner=_INNER, radius="button")
        self._words = Text(look, "aloud")
        self._ground.body.addWidget(self._words)
        self._heading = Text(look, "strong")
        self._text = Text(look, "body", color="ink_soft")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(_ROWS)
        self._made: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_UNDER)
        column.addWidget(self._label)
        column.addWidget(self._ground)
        column.addSpacing(_APART - _UNDER)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        column.addLayout(self._rows)
        self.hide()

    def show_words(self, label: str, words: str, tint: str) -> None:
        """Show what was written."""
        self._label.say(label)
        self._words.say(words)
        self._ground.set_ground(tint)

    def show_view(self, view: DidView | None) -> None:
        """Show what it did."""
        self._heading.say("" if view is None else view.heading)
        self._text.say("" if view is None else view.text)
        self._text.setVisible(view is not None and bool(view.text))
        if view == self._shown:
            return
        self._shown = view
        for gone in self._made:
            self._rows.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._made = []
        if view is not None:
            self._made += (_Row(self._look, row) for row in view.rows)
            self._made += (Text(self._look, "body", one) for one in view.questions)
        for one in self._made:
            self._rows.addWidget(one)
