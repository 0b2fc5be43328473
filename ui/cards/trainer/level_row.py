"""The levels as a row of numbers, of which one is chosen; what each means is read out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.cards.levels import Step
from ui.cards.trainer.view import ANY
from ui.cards.view import Option
from ui.parts.flow import Flow
from ui.parts.one_of import OneOf
from ui.theme.look import Look

_GAP = 8


class LevelRow(QWidget):
    """All of them. Arrows choose, as what changes is seen at once."""

    #: A person chose another level: its id.
    level_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._options: tuple[tuple[str, str], ...] = ()
        self._group = OneOf(self)
        self._group.chosen_changed.connect(self.level_chosen)
        self._row = Flow(self, gap=_GAP)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_levels(self, name: str, options: tuple[Option, ...]) -> None:
        """Show these, numbered but for *any*; ``name`` is read out before them."""
        self.setAccessibleName(name)
        known = tuple((one.id, one.words) for one in options)
        if known != self._options:
            self._options = known
            self._make(known)
        self._group.choose(next((one.id for one in options if one.chosen), None))

    def _make(self, options: tuple[tuple[str, str], ...]) -> None:
        before = self._group.members
        had = any(member.hasFocus() for member in before)
        self._group.clear()
        for member in before:
            self._row.removeWidget(member)
            member.hide()
            member.deleteLater()
        number = 0
        for key, words in options:
            number += key != ANY
            step = Step(self._look, key, str(number) if number else words)
            if number:
                step.setAccessibleName(f"{number}, {words}")
                step.setToolTip(words)
            self._group.add(step)
            self._row.addWidget(step)
        if had:
            self._group.focus()
