"""A sentence that its owner brought along, to read out or just to glance at."""

from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.theme.look import Look

#: From so many characters on the sentence is set smaller, so that it stays beside the ring.
_LONG = 130
#: Lines that a card may have beside the sentence.
_MORE = 2


class CarriedCard(Panel):
    """The sentence on surface, beside the ring, under what it is."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, ground="surface")
        self._label = Text(look, "small", color="ink_soft")
        self._short = Text(look, "aloud")
        self._long = Text(look, "body")
        self.body.addWidget(self._label)
        self.body.addSpacing(look.px("space.hair"))
        self.body.addWidget(self._short)
        self.body.addWidget(self._long)
        self._more = tuple((Text(look, "small"), Text(look, "body")) for _ in range(_MORE))
        for label, line in self._more:
            self.body.addSpacing(look.px("space.tight"))
            self.body.addWidget(label)
            self.body.addWidget(line)
        self.hide()

    def show_words(self, label: str, sentence: str, more: tuple[tuple[str, str], ...] = ()) -> None:
        """Show a sentence, and further lines with their labels; without one there is no card."""
        long = len(sentence) > (_LONG if not more else _LONG // 2)
        for at, (heading, line) in enumerate(self._more):
            there = at < len(more)
            heading.say(more[at][0] if there else "")
            line.say(more[at][1] if there else "")
            heading.setVisible(there)
            line.setVisible(there)
        self._label.say(label)
        for text, said in ((self._short, not long), (self._long, long)):
            text.say(sentence if said else "")
            text.setVisible(said)
        self.setVisible(bool(sentence))
