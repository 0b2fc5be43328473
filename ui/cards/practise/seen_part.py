"""The card once somebody looks: beside their own words, how near it was, and then a tip."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from coach.cards.practice import Recall
from ui.cards.practise.view import SeenView
from ui.cards.view import Part
from ui.parts.choice import WORD, Choice, ChoiceGroup
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.theme.look import Look

_GAP, _INNER, _BETWEEN, _UNDER = 20, 18, 40, 8
#: Tips stand beside each other from this width on at 100 % text.
_WIDE = 800


class SeenPart(QWidget):
    """A function of a ``SeenView``; nothing of it is there while the card is hidden."""

    #: So near it was: a key.
    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._columns = 2
        self._yours_label, self._card_label = Text(look, "strong"), Text(look, "strong")
        self._yours = Text(look, "aloud")
        self._card = Text(look, "aloud", weight=600)
        self._here = Text(look, "body", color="ink_soft")
        self._question = Text(look, "strong")
        # Made at once: what is made later takes no keyboard before it is painted.
        self._choices = tuple(Choice(look, WORD, one.value, "") for one in Recall)
        self._answers = ChoiceGroup(look, "", self._choices, across=True)
        self._answers.choice_changed.connect(self.chosen)
        self.tips = QWidget()
        self._grid = QGridLayout(self.tips)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_BETWEEN)
        self._grid.setVerticalSpacing(_GAP)
        self._shown: tuple[Part, ...] = ()
        self._texts: list[QWidget] = []
        self._fill()
        self.hide()

    def show_view(self, view: SeenView | None) -> None:
        """Show it, or nothing."""
        self.setVisible(view is not None)
        if view is None:
            self._yours.say("")
            self._answers.choose(None)
            return
        self._yours_label.say(view.yours_label)
        self._yours.say(view.yours)
        self._left.setVisible(bool(view.yours))
        self._card_label.say(view.card_label)
        self._card.say(view.card)
        self._here.say(view.here)
        self._here.setVisible(bool(view.here))
        self._question.say(view.question)
        self._show_answers(view)
        self._show_tips(view.tips)

    def focus(self) -> None:
        """Put the keyboard on how near it was."""
        self._answers.focus()

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put things beside each other, or below."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if one_column else right)
        self._answers.set_across(not one_column)
        self._columns = 1 if one_column or width < _WIDE * self._look.scale else 2
        self._place_tips()

    def _show_answers(self, view: SeenView) -> None:
        for choice, answer in zip(self._choices, view.answers, strict=True):
            choice.say(answer.words)
        self._answers.setAccessibleName(view.question)
        self._answers.choose(next((one.id for one in view.answers if one.chosen), None))

    def _show_tips(self, tips: tuple[Part, ...]) -> None:
        self.tips.setVisible(bool(tips))
        if tips == self._shown:
            return
        self._shown = tips
        for gone in self._texts:
            self._grid.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._texts = [self._tip(one) for one in tips]
        self._place_tips()

    def _tip(self, part: Part) -> QWidget:
        tip = QWidget()
        column = QVBoxLayout(tip)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(self._look, "strong", part.title))
        column.addWidget(Text(self._look, "body", part.line, color="ink_soft"))
        column.addStretch(1)
        return tip

    def _place_tips(self) -> None:
        for at, text in enumerate(self._texts):
            row, column = divmod(at, self._columns)
            self._grid.addWidget(text, row, column)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, self._columns - 1)

    def _fill(self) -> None:
        self._left, self._right = QWidget(), QWidget()
        yours = Panel(self._look, ground="sunken", inner=_INNER, radius="button")
        card = Panel(self._look, inner=_INNER, radius="button")
        yours.body.addWidget(self._yours)
        card.body.addWidget(self._card)
        card.body.addWidget(self._here)
        card.body.setSpacing(_UNDER)
        for panel in (yours, card):
            panel.body.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_GAP)
        for half, label, panel in (
            (self._left, self._yours_label, yours),
            (self._right, self._card_label, card),
        ):
            column = QVBoxLayout(half)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(_UNDER)
            column.addWidget(label)
            column.addWidget(panel, 1)
            self._row.addWidget(half, 1)
        near = QVBoxLayout()
        near.setSpacing(_UNDER)
        near.addWidget(self._question)
        near.addWidget(self._answers)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(_GAP)
        whole.addLayout(self._row)
        whole.addLayout(near)
        whole.addWidget(self.tips)
