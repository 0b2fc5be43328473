"""Where a card goes and what it is for: its deck, level or part, situation, tone and need."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.cards.levels import Levels
from ui.cards.own.view import OwnView, ToDeck
from ui.cards.view import Filter, Narrow, Only
from ui.parts.drop_down import DropDown
from ui.parts.segmented import Segmented
from ui.parts.text import Text
from ui.theme.look import Look

_BELOW, _BETWEEN = 8, 20


class _Labelled(QWidget):
    """A heading with what is chosen below it."""

    def __init__(self, look: Look, choice: QWidget, line: QWidget | None = None) -> None:
        super().__init__()
        self.label = Text(look, "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_BELOW)
        for part in (self.label, choice, line):
            if part is not None:
                column.addWidget(part)
        if isinstance(choice, DropDown):
            self.label.setBuddy(choice)


class Tags(QWidget):
    """A function of an ``OwnView``."""

    #: A ToDeck or an Only.
    asked = Signal(object)
    #: What is to be seen is something else now.
    placed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.deck = DropDown(look)
        self.deck.choice_changed.connect(lambda name: self.asked.emit(ToDeck(name)))
        self._deck = _Labelled(look, self.deck)
        self._levels, self._step = Levels(look), Text(look, "small")
        self._levels.choice_changed.connect(lambda name: self._tell(Narrow.GROUP, name))
        self._level = _Labelled(look, self._levels, self._step)
        self._menus = {of: DropDown(look) for of in Narrow if of is not Narrow.TONE}
        for of, menu in self._menus.items():
            menu.choice_changed.connect(lambda name, of=of: self._tell(of, name))
        self._named = {of: _Labelled(look, menu) for of, menu in self._menus.items()}
        self._tone: Segmented | None = None
        self._tone_at = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_BETWEEN)
        for part in (self._deck, self._level, self._named[Narrow.GROUP],
                     self._named[Narrow.SITUATION]):  # fmt: skip
            self._column.addWidget(part)
        self._column.addLayout(self._tone_at)
        self._column.addWidget(self._named[Narrow.NEED])
        self._shown: list[tuple[Narrow, bool]] = []

    def put_below_deck(self, field: QWidget) -> None:
        """Let the name of a deck of one's own stand where that was chosen."""
        self._column.insertWidget(1, field)

    def show_view(self, view: OwnView) -> None:
        """Show what is chosen, and what can be."""
        self._deck.label.say(view.which_deck)
        self.deck.set_options([(one.id, one.words) for one in view.decks])
        self.deck.choose(next(one.id for one in view.decks if one.chosen))
        for one in view.filters:
            self._show(one)
        shown = [(one.of, one.level) for one in view.filters]
        if shown != self._shown:
            self._shown = shown
            self._level.setVisible((Narrow.GROUP, True) in shown)
            for of, labelled in self._named.items():
                labelled.setVisible((of, False) in shown)
            self.placed.emit()

    def _show(self, one: Filter) -> None:
        chosen = next((option for option in one.options if option.chosen), None)
        if one.level:
            self._level.label.say(one.name)
            self._levels.show_filter(one)
            self._step.say(chosen.words if chosen is not None and chosen.id else "")
            self._step.setVisible(bool(self._step.text()))
        elif one.of is Narrow.TONE:
            self._show_tone(one)
        else:
            self._named[one.of].label.say(one.name)
            menu = self._menus[one.of]
            menu.set_options([(option.id, option.words) for option in one.options])
            menu.choose(chosen.id if chosen is not None else None)

    def _show_tone(self, one: Filter) -> None:
        if self._tone is None:
            options = [(option.id, option.words) for option in one.options]
            self._tone = Segmented(self._look, one.name, options)
            self._tone.choice_changed.connect(lambda name: self._tell(Narrow.TONE, name))
            labelled = _Labelled(self._look, self._tone)
            labelled.label.say(one.name)
            self._tone_at.addWidget(labelled)
        self._tone.choose(next((option.id for option in one.options if option.chosen), None))

    def _tell(self, of: Narrow, name: str) -> None:
        self.asked.emit(Only(of, name))
