"""What leads to a card: of which deck it is, and the line to remember it by."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.cards.practise.view import AskedView
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.theme.look import Look

_INNER, _SMALL_INNER = 32, 24
#: Once the card is seen, the line needs less room, in px.
_SEEN_INNER = 16


class AskedPanel(Panel):
    """A function of an ``AskedView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, ground="sunken", inner=_INNER)
        self._deck = Text(look, "strong")
        self._group = Text(look, "body", color="ink_soft")
        self._cue = Text(look, "small")
        self._line = Text(look, "prompt", heading=True)
        self._start = Text(look, "aloud", color="ink_soft")
        self._one_column = self._seen = False
        self._names = QWidget()
        names = QHBoxLayout(self._names)
        names.setContentsMargins(0, 0, 0, 16)
        names.setSpacing(16)
        names.addWidget(self._deck)
        names.addWidget(self._group, 1)
        self.body.addWidget(self._names)
        self.body.addWidget(self._cue)
        self.body.addSpacing(4)
        self.body.addWidget(self._line)
        self.body.addWidget(self._start)

    def show_view(self, view: AskedView, *, seen: bool) -> None:
        """Show it; smaller once the card is ``seen``."""
        for text, words in (
            (self._deck, view.deck),
            (self._group, view.group),
            (self._cue, view.cue),
            (self._line, view.line),
            (self._start, view.start),
        ):
            text.say(words)
            text.setVisible(bool(words))
        self._seen = seen
        self._names.setVisible(not seen)
        self._cue.setVisible(bool(view.cue) and not seen)
        self._settle()

    def take_form(self, *, one_column: bool) -> None:
        """Have less of a margin where letters are large."""
        self._one_column = one_column
        self._settle()

    def _settle(self) -> None:
        self._line.set_role("lead" if self._one_column or self._seen else "prompt")
        inner = _SMALL_INNER if self._one_column else _INNER
        self.set_inner(min(inner, _SEEN_INNER) if self._seen else inner)
