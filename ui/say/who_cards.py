"""Who writes: two cards, each with a badge and a name. A press opens that page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from coach.people import Person, Side
from ui.parts.badge import PartnerBadge
from ui.parts.choice import PERSON, Choice
from ui.parts.one_of import OneOf
from ui.theme.look import Look

_GAP, _LEAST = 16, 280


class WhoCards(QWidget):
    """A function of two people. Arrows only move: what is chosen leads to another page."""

    #: Somebody said who writes: the value of a Side.
    picked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._people: tuple[Person, ...] = ()
        self._group = OneOf(self, arrows_choose=False, passes_enter_on=False)
        self._group.picked.connect(self.picked)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._across = True

    def show_people(self, name: str, people: tuple[Person, ...]) -> None:
        """Show these two, none of them chosen; ``name`` is read out before them."""
        self.setAccessibleName(name)
        if people != self._people:
            self._people = people
            self._make()
        self._group.choose(None)

    def set_across(self, across: bool) -> None:
        """Stand beside each other, or below."""
        self._across = across
        sideways = QBoxLayout.Direction.LeftToRight
        self._row.setDirection(sideways if across else QBoxLayout.Direction.TopToBottom)
        self._settle()

    def focus(self) -> None:
        """Give the keyboard to the first."""
        self._group.focus()

    def _make(self) -> None:
        for member in self._group.members:
            self._row.removeWidget(member)
            member.hide()
            member.deleteLater()
        self._group.clear()
        for side, person in zip(Side, self._people, strict=False):
            card = self._card(side, person)
            self._group.add(card)
            self._row.addWidget(card)
        self._settle()

    def _settle(self) -> None:
        for member in self._group.members:
            member.setMinimumWidth(self._look.grown(_LEAST) if self._across else 0)

    def _card(self, side: Side, person: Person) -> Choice:
        badge = PartnerBadge(self._look, PERSON.sign)
        badge.show_person(person)
        badge.setAccessibleName("")  # the card says the name already
        return Choice(
            self._look,
            PERSON,
            side.value,
            person.name,
            sign=badge,
            color=f"{person.hue.value}.strong",
            chosen_ground=f"{person.hue.value}.tint",
        )
