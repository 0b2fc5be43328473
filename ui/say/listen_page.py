"""The sentence as its listener would hear it: what each part lets them do, and the *no*."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from coach.wording.drafts import Slot
from ui.parts.buttons import QuietLink
from ui.parts.ruled import Ruled
from ui.parts.text import Text
from ui.say.sub_page import SentenceCard, SubPage
from ui.say.view import ColumnView, ListenView, Page
from ui.theme.look import Look

_GAP, _ABOVE = 24, 16
#: A sentence of more lines is smaller: what it lets its listener do is to be seen, too.
_LINES = 3
#: From this content width at 100 % text on the three parts stand beside each other.
_BESIDE = 760


class Column(Ruled):
    """One part: quoted, what it lets them do, and why."""

    #: The question that is still open was chosen.
    question_asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._question = Slot.SEE
        self._quoted = Text(look, "small")
        self._opens = Text(look, "lead")
        self._why = Text(look, "body", color="ink_soft")
        self._ask = QuietLink(look, "", small=True)
        self._ask.clicked.connect(lambda: self.question_asked.emit(self._question))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _ABOVE, 0, 0)
        column.setSpacing(4)
        for part in (self._quoted, self._opens, self._why):
            column.addWidget(part)
        column.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_view(self, view: ColumnView) -> None:
        """Show this part."""
        self._question = view.question
        for text, words in (
            (self._quoted, view.quoted),
            (self._opens, view.opens),
            (self._why, view.why),
            (self._ask, view.ask),
        ):
            text.say(words)
            text.setVisible(bool(words))


class ListenPage(SubPage):
    """A function of a ListenView."""

    #: A question that is still open is to be answered.
    question_asked = Signal(object)
    #: A word of the sentence is to be changed.
    change_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._width = 0
        self._card = SentenceCard(look, role="prompt", inner=30, badge=52)
        self._columns = [Column(look) for _ in range(3)]
        self._refused = Ruled(look)
        self._no = Text(look, "strong")
        self._then = Text(look, "body", color="ink_soft")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_GAP)
        for column in self._columns:
            column.question_asked.connect(self.question_asked)
            self._row.addWidget(column, 1)
        foot = QVBoxLayout(self._refused)
        foot.setContentsMargins(0, _ABOVE, 0, 0)
        foot.setSpacing(0)
        foot.addWidget(self._no)
        foot.addWidget(self._then)
        self.body.addWidget(self._card)
        self.body.addSpacing(24)
        self.body.addLayout(self._row)
        self.body.addSpacing(24)
        self.body.addWidget(self._refused)
        self.body.addStretch(1)

    def show_page(self, view: Page) -> None:
        """Show the sentence and its parts."""
        if not isinstance(view, ListenView):
            return
        self.say_head(view.back, view.title)
        self._card.show_sentence(view.person, view.sentence)
        self._card.fit(self._width, _LINES)
        for column, part in zip(self._columns, view.columns, strict=True):
            column.show_view(part)
        self._no.say(view.refused[0])
        self._then.say(view.refused[1])
        self.buttons.show(view.primary, view.others)

    def press(self, key: str) -> None:
        """Go to the sentence itself to change a word."""
        if key == "change":
            self.change_asked.emit()
        else:
            super().press(key)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put the parts beside each other, or below."""
        super().take_form(one_column=one_column, width=width)
        beside = not one_column and width >= _BESIDE * self.look.scale
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(right if beside else down)
        self._card.set_inner(30 if not one_column else 24)
        self._width = width
        self._card.fit(width, _LINES)
