"""Choices as a view tells them: made once, and then only marked and reworded."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from coach.people import Hue, Shape
from ui.parts.choice import Choice, Kind
from ui.parts.one_of import OneOf
from ui.parts.sign import Fill, Sign
from ui.talk.stage_view import ChoiceView, Who
from ui.theme.look import Look

#: An answer without a line: an opener to pick.
OPENER = Kind(height=56, size="body", line_size="small", sign=40, beside=28, gap=20)


class ChoiceList(QWidget):
    """One of few, below each other or in columns. What is chosen comes from the view alone."""

    #: A person marked another one; carries its id.
    marked = Signal(str)

    def __init__(
        self,
        look: Look,
        name: str,
        kind: Kind,
        *,
        plain: Kind | None = None,
        gap: int = 16,
        icons: dict[str, str] | None = None,
    ) -> None:
        """``plain`` is the kind of choices that have no line; ``icons`` names one for an id.

        ``name`` is read out before them.
        """
        super().__init__()
        self.setAccessibleName(name)
        self._look = look
        self._kind, self._plain = kind, plain or kind
        self._icons = icons or {}
        self._columns = 1
        self._choices: tuple[Choice, ...] = ()
        self._signs: tuple[Sign | None, ...] = ()
        self._shown: tuple[tuple[ChoiceView, ...], Who | None] = ((), None)
        self._group = OneOf(self)
        self._group.chosen_changed.connect(self.marked)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(gap)
        self.hide()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order (all of them together are one stop)."""
        return self._choices

    def set_columns(self, columns: int) -> None:
        """Stand in so many columns."""
        if columns != self._columns:
            self._columns = columns
            self._place()

    def show_view(self, views: tuple[ChoiceView, ...], who: Who | None = None) -> None:
        """Show the choices; signs take the shape and colour of ``who``."""
        before = self._shown
        if (views, who) != before:
            self._shown = (views, who)
            if [_form(view) for view in views] != [_form(view) for view in before[0]]:
                self._make(views)
            for view, choice, sign in zip(views, self._choices, self._signs, strict=True):
                _reword(choice, view)
                if sign is not None:
                    shape, hue = (who.shape, who.hue) if who else (Shape.CIRCLE, Hue.INK)
                    sign.show_sign(Fill(view.sign), shape, hue)
            self.setVisible(bool(views))
        chosen = next((view.id for view in views if view.chosen), None)
        if chosen != self._group.chosen:
            self._group.choose(chosen)

    def focus(self) -> bool:
        """Give the keyboard to the chosen one, or the first; False if there is none."""
        self._group.focus()
        return bool(self._choices)

    def _make(self, views: tuple[ChoiceView, ...]) -> None:
        self._group.clear()
        for old in self._choices:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        made = [self._choice(view) for view in views]
        self._choices = tuple(choice for choice, _ in made)
        self._signs = tuple(sign for _, sign in made)
        for choice in self._choices:
            self._group.add(choice)
        self._place()

    def _place(self) -> None:
        for index, choice in enumerate(self._choices):
            self._grid.addWidget(choice, index // self._columns, index % self._columns)
        for column in range(max(self._columns, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def _choice(self, view: ChoiceView) -> tuple[Choice, Sign | None]:
        kind = self._kind if view.line else self._plain
        sign = Sign(self._look, kind.sign) if view.sign else None
        icon = self._icons.get(view.id, "")
        return Choice(self._look, kind, view.id, view.word, view.line, icon=icon, sign=sign), sign


def _form(view: ChoiceView) -> tuple[str, bool, bool]:
    """What a choice is made of: another form needs another widget."""
    return view.id, bool(view.line), bool(view.sign)


def _reword(choice: Choice, view: ChoiceView) -> None:
    if choice.words != view.word:
        choice.say(view.word)
    if choice.accessibleDescription() != view.line:
        choice.say_line(view.line)
