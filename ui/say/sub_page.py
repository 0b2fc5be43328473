"""A page that the sentence leads to: the way back above its title, and the sentence on a tint."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.people import Person
from ui.actions import Deed
from ui.parts.badge import PartnerBadge
from ui.parts.buttons import BackLink
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.say.requests import Back
from ui.say.say_page import SayPage
from ui.theme.look import Look

#: Between the badge and the sentence, and what a scroll bar takes, in px.
_BESIDE, _BAR = 32, 16


class SubPage(SayPage):
    """With the way back and a title in its head."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._back = BackLink(look, "")
        self._back.clicked.connect(lambda: self.asked.emit(Back()))
        self._title = Text(look, "title")
        self._heading = QWidget()
        column = self.column_in(self._heading)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._title)
        self.head.addWidget(self._heading)

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY, Deed.UNDO, Deed.STEP_BACK})

    def say_head(self, back: str, title: str) -> None:
        """Say where the way back leads, and what this page is."""
        self._back.say(back)
        self._title.say(title)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Let the head go away with the text where letters are large."""
        home = self.body if one_column else self.head
        if home.indexOf(self._heading) < 0:
            home.insertWidget(0, self._heading)


class SentenceCard(Panel):
    """The sentence to be read, on a person's tint, with their badge.

    A long one is smaller, where ``fit`` was told how much room there is.
    """

    def __init__(self, look: Look, *, role: str, inner: int, badge: int) -> None:
        super().__init__(look, inner=inner)
        self._look = look
        self._role = role
        self._badge = PartnerBadge(look, badge)
        self._words = Text(look, role, weight=500 if role == "prompt" else 0)
        self._smaller = Text(look, "aloud", weight=500)
        self._smaller.hide()
        row = QHBoxLayout()
        row.setSpacing(_BESIDE)
        row.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        for words in (self._words, self._smaller):
            row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row, 1)

    def fit(self, width: int, lines: int) -> None:
        """Be smaller if the sentence took more than so many ``lines`` in a card of ``width``."""
        edge = self.body.contentsMargins()
        beside = edge.left() + edge.right() + self._badge.sizeHint().width() + _BESIDE
        high = self._words.heightForWidth(max(width - beside - _BAR, 1))
        small = high > (lines + 0.5) * self._look.line_height(self._role)
        self._words.setVisible(not small)
        self._smaller.setVisible(small)

    def show_sentence(self, person: Person, sentence: str) -> None:
        """Show whose ground it is on, and the words."""
        self.set_ground(f"{person.hue.value}.tint", floor=True)
        self._badge.show_person(person)
        self._words.say(sentence)
        self._smaller.say(sentence)
