"""What the body does: sensations to choose from, and the families that they may point to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.feelings.view import OptionView, SensesView
from ui.parts.buttons import QuietLink
from ui.parts.choice import Choice, ChoiceGroup, Kind
from ui.parts.text import Text
from ui.theme.look import Look

_APART, _GAP = 32, 8

#: A short word in the middle, low enough for five of them.
_SENSE = Kind(height=52, size="body", line_size="small", sign=26, beside=24, gap=14, centred=True)


class Senses(QWidget):
    """Sensations at the left, *it may be* at the right, below where the text is large."""

    #: A person noticed this: the sensation.
    noticed = Signal(str)
    #: A family is to be looked at: its id.
    hint_followed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._senses: tuple[str, ...] = ()
        self._families: tuple[OptionView, ...] = ()
        self._choices: ChoiceGroup | None = None
        self._links: list[QuietLink] = []
        self._left = QVBoxLayout()
        self._left.addStretch(1)
        self._right = QVBoxLayout()
        self._may_be = Text(look, "strong")
        self._note = Text(look, "small")
        for text in (self._may_be, self._note):
            self._right.addWidget(text)
        self._right.addStretch(1)
        self._right.setSpacing(_GAP)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_APART)
        self._box.addLayout(self._left, 1)
        self._box.addLayout(self._right, 1)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order (a group is one stop)."""
        members = self._choices.group.members if self._choices else ()
        return (*members, *self._links)

    def show_view(self, view: SensesView) -> None:
        """Show what can be noticed here, and what it may be."""
        senses = tuple(one.id for one in view.senses)
        if (view.name, *senses) != self._senses:
            self._senses = (view.name, *senses)
            self._make_choices(view)
        if self._choices is not None:
            self._choices.choose(next((one.id for one in view.senses if one.chosen), None))
        self._may_be.say(view.may_be)
        self._note.say(view.note)
        self._note.setVisible(bool(view.note))
        if view.families != self._families:
            self._families = view.families
            self._make_links(view.families)

    def stack(self, stacked: bool) -> None:
        """Lay the two out below each other, or beside."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._box.setDirection(down if stacked else across)

    def focus(self) -> bool:
        """Put the keyboard on what is noticed; False if there is nothing."""
        if self._choices is not None:
            self._choices.group.focus()
        return self._choices is not None

    def _make_choices(self, view: SensesView) -> None:
        if self._choices is not None:
            self._choices.hide()
            self._choices.deleteLater()
        choices = tuple(Choice(self._look, _SENSE, one.id, one.words) for one in view.senses)
        self._choices = ChoiceGroup(self._look, view.name, choices, gap=_GAP, parent=self)
        self._choices.choice_changed.connect(self.noticed)
        self._choices.lower()  # in the order of Tab it comes before what it may be
        self._left.insertWidget(0, self._choices, 0, Qt.AlignmentFlag.AlignTop)
        self._choices.show()

    def _make_links(self, families: tuple[OptionView, ...]) -> None:
        for link in self._links:
            link.hide()
            link.deleteLater()
        self._links = []
        for index, family in enumerate(families):
            link = QuietLink(self._look, family.words)
            link.clicked.connect(lambda _=False, one=family.id: self.hint_followed.emit(one))
            self._right.insertWidget(index + 1, link)
            self._links.append(link)
            link.show()
