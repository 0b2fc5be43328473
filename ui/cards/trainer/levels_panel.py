"""The levels: one to try before an answer, and after it ways to say it at each."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.cards.trainer.level_row import LevelRow
from ui.cards.trainer.view import LevelsView
from ui.parts.buttons import QuietLink
from ui.parts.flow import Flow
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.theme.look import Look

_INNER, _APART, _UNDER = 24, 16, 8


class LevelsPanel(Panel):
    """A function of a ``LevelsView``."""

    #: A level was chosen: its id.
    level_chosen = Signal(str)
    #: Another way to say it.
    another_asked = Signal()
    #: The card that is shown is to be kept, or kept no longer.
    keep_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, inner=_INNER)
        self._heading = Text(look, "strong")
        self._row = LevelRow(look)
        self._title = Text(look, "strong")
        self._line = Text(look, "small")
        self._sample_label = Text(look, "small")
        self._sample = Text(look, "aloud")
        self._another = QuietLink(look, "", small=True)
        self._keep = QuietLink(look, "", icon="star", small=True, chevron=False)
        self._ways = QWidget()
        flow = Flow(self._ways, gap=24)
        flow.addWidget(self._another)
        flow.addWidget(self._keep)
        self.body.addWidget(self._heading)
        self.body.addSpacing(_UNDER)
        self.body.addWidget(self._row)
        self.body.addSpacing(_APART)
        self.body.addWidget(self._title)
        self.body.addWidget(self._line)
        self.body.addSpacing(_APART)
        self.body.addWidget(self._sample_label)
        self.body.addWidget(self._sample)
        self.body.addSpacing(_UNDER)
        self.body.addWidget(self._ways)
        self.body.addStretch(1)
        self._row.level_chosen.connect(self.level_chosen)
        self._another.clicked.connect(self.another_asked)
        self._keep.clicked.connect(self.keep_asked)

    @property
    def one_row(self) -> int:
        """How wide it must be for all levels to stand in one row, in px."""
        return self._row.sizeHint().width() + 2 * _INNER

    def show_view(self, view: LevelsView) -> None:
        """Show it."""
        self._heading.say(view.heading)
        self._row.show_levels(view.name, view.options)
        self._title.say(view.title)
        self._line.say(view.line)
        for text, words in ((self._sample_label, view.sample_label), (self._sample, view.sample)):
            text.say(words)
            text.setVisible(bool(words))
        for link, words in ((self._another, view.another), (self._keep, view.keep)):
            link.say(words)
            link.setVisible(bool(words))
        self._ways.setVisible(bool(view.another or view.keep))
        self._keep.show_icon("star-full" if view.kept else "star")
