"""Choices as a view tells them: made once, and then only marked and reworded."""


from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.people import Hue, Shape
from ui.parts.choice import Choice, ChoiceGroup, Kind
from ui.parts.sign import Fill, Sign
from ui.talk.stage_view import ChoiceView, Who
from ui.theme.look import Look

#: An answer without a sign and a line: an opener to pick.
OPENER = Kind(height=64, size="body", line_size="small", sign=40, beside=28, gap=20)


class ChoiceList(QWidget):
    """One of few, below each other. What is chosen comes from the view alone.

    ``kind`` says what a choice looks like; ``icons`` names one for an id.
    """

    #: A person marked another one; carries its id.
    marked = Signal(str)

    def __init__(
        self,
        look: Look,
        name: str,
        kind: Kind,
        *,
        gap: int = 16,
        icons: dict[str, str] | None = None,
        plain: Kind | None = None,
    ) -> None:
        """``plain`` is the kind for choices that have no line; ``name`` is read out first."""
        super().__init__()
        self._look = look
        self._name = name
        self._kind, self._plain = kind, plain or kind
        self._gap = gap
        self._icons = icons or {}
        self._group: ChoiceGroup | None = None
        self._choices: tuple[Choice, ...] = ()
        self._signs: list[Sign | None] = []
        self._shown: tuple[tuple[ChoiceView, ...], Who | None] = ((), None)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order (a group is one stop)."""
        return self._choices

    def render(self, views: tuple[ChoiceView, ...], who: Who | None = None) -> None:
        """Show the choices; signs take the shape and colour of ``who``."""
        if (views, who) == self._shown:
            return
        before, self._shown = self._shown[0], (views, who)
        if [_form(view) for view in views] != [_form(view) for view in before]:
            self._make(views)
        for view, choice, sign in zip(views, self._choices, self._signs, strict=True):
            _reword(choice, view)
            if sign is not None:
                shape, hue = (who.shape, who.hue) if who else (Shape.CIRCLE, Hue.INK)
                sign.show_sign(Fill(view.sign), shape, hue)
        if self._group is not None:
            chosen = next((view.id for view in views if view.chosen), None)
            if chosen != self._group.chosen:
                self._group.choose(chosen)
        self.setVisible(bool(views))

    def focus(self) -> bool:
        """Give the keyboard to the chosen one, or the first; False if there is none."""
        if self._group is None or not self._choices:
            return False
        self._group.focus()
        return True

    def _make(self, views: tuple[ChoiceView, ...]) -> None:
        if self._group is not None:
            self._box.removeWidget(self._group)
            self._group.hide()
            self._group.deleteLater()
        made = [self._choice(view) for view in views]
        self._choices = tuple(choice for choice, _ in made)
        self._signs = [sign for _, sign in made]
        self._group = ChoiceGroup(self._look, self._name, self._choices, gap=self._gap)
        self._group.choice_changed.connect(self.marked)
        self._box.addWidget(self._group)

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


