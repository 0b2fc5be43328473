"""The column beside a question: what was said so far, a kind word, a slow breath."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink
from ui.parts.panel import Panel
from ui.parts.ruled import Ruled
from ui.parts.text import Text
from ui.reflect.guided.gone import let_go
from ui.reflect.guided.view import AsideView, NoteView
from ui.theme.look import Look

_INNER, _BETWEEN = 28, 14


class KindWord(QWidget):
    """A heading, a text, and the way to a slow breath."""

    #: The way was taken: the key of its button.
    pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._key = ""
        self._title = Text(look, "label", balanced=False)
        self._text = Text(look, "small", balanced=False)
        self.link = QuietLink(look, "", icon="wind", chevron=False)
        self.link.clicked.connect(lambda: self.pressed.emit(self._key))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._title, self._text, self.link):
            column.addWidget(part)

    def show_view(self, view: NoteView | None) -> None:
        """Show it; with none it takes no room."""
        self.setVisible(view is not None)
        if view is not None:
            self._title.say(view.title)
            self._text.say(view.text)
            self._key = view.button.key if view.button else ""
            self.link.say(view.button.words if view.button else "")
            self.link.setVisible(view.button is not None)


class Aside(Panel):
    """A function of an AsideView."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, inner=_INNER)
        self._lookout = look
        self._shown: tuple[tuple[str, str], ...] | None = None
        self._title = Text(look, "strong")
        self._nothing = Text(look, "small")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(_BETWEEN)
        self.kind = KindWord(look)
        rule = Ruled(look)
        inner = QVBoxLayout(rule)
        inner.setContentsMargins(0, 18, 0, 0)
        inner.addWidget(self.kind)
        self.body.addWidget(self._title)
        self.body.addSpacing(10)
        self.body.addWidget(self._nothing)
        self.body.addLayout(self._lines)
        self.body.addSpacing(20)
        self.body.addWidget(rule)

    def show_view(self, view: AsideView) -> None:
        """Show what was said so far, and the kind word."""
        self._title.say(view.title)
        self._nothing.say(view.nothing)
        self._nothing.setVisible(bool(view.nothing))
        self.kind.show_view(view.kind)
        if view.lines == self._shown:
            return
        self.forget()
        self._shown = view.lines
        for label, text in view.lines:
            self._lines.addWidget(_Line(self._lookout, label, text))

    def forget(self) -> None:
        """Hold no line any more."""
        self._shown = None
        while (item := self._lines.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                let_go(line)


class _Line(QWidget):
    """What was said to one question, under its label."""

    def __init__(self, look: Look, label: str, text: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(look, "small", label, balanced=False))
        column.addWidget(Text(look, "body", text, balanced=False))
