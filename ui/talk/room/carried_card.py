"""A sentence that its owner brought along, to read out or just to glance at."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.theme.look import Look

#: From so many characters on the sentence is set smaller, so that it stays beside the ring.
_LONG = 130
#: Its margin: with the usual one three lines were a hair higher than the stage, and scrolled.
_INNER = 24
#: Lines that a card may have beside the sentence.
_MORE = 2


class _Line(QWidget):
    """One more line of the card, under its label."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._label = Text(look, "small")
        self._words = Text(look, "body")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px("space.tight"), 0, 0)
        column.setSpacing(0)
        column.addWidget(self._label)
        column.addWidget(self._words)

    def show_words(self, label: str, words: str) -> None:
        """Show a line; without one it takes no room."""
        self._label.say(label)
        self._words.say(words)
        self.setVisible(bool(words))


class CarriedCard(Panel):
    """The sentence on surface, beside the ring, under what it is."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, ground="surface", inner=_INNER)
        self._label = Text(look, "small", color="ink_soft")
        self._short = Text(look, "aloud")
        self._long = Text(look, "body")
        self.body.addWidget(self._label)
        self.body.addSpacing(look.px("space.hair"))
        self.body.addWidget(self._short)
        self.body.addWidget(self._long)
        self._more = tuple(_Line(look) for _ in range(_MORE))
        for line in self._more:
            self.body.addWidget(line)
        self.hide()

    def show_words(self, label: str, sentence: str, more: tuple[tuple[str, str], ...] = ()) -> None:
        """Show a sentence, and further lines with their labels; without one there is no card."""
        long = len(sentence) > (_LONG if not more else _LONG // 2)
        for at, line in enumerate(self._more):
            line.show_words(*(more[at] if at < len(more) else ("", "")))
        self._label.say(label)
        for text, said in ((self._short, not long), (self._long, long)):
            text.say(sentence if said else "")
            text.setVisible(said)
        self.setVisible(bool(sentence))
