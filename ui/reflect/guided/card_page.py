"""The card of Before we talk: three lines on their owner's tint, and where they can go."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.field import Remark
from ui.parts.help_card import HelpCard
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.reflect.guided.aside import KindWord
from ui.reflect.guided.page import GuidedPage
from ui.reflect.guided.view import Body, CardView, EndView
from ui.theme.look import Look

#: Lines of the card.
_LINES = 3
_INNER, _BETWEEN = 40, 18


class CardPage(GuidedPage):
    """A function of a CardView."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.card = Panel(look, inner=_INNER)
        self._labels = [Text(look, "small") for _ in range(_LINES)]
        self._lines = [
            Text(look, "lead" if at == 0 else "aloud", balanced=False) for at in range(_LINES)
        ]
        for at, (label, line) in enumerate(zip(self._labels, self._lines, strict=True)):
            if at:
                self.card.body.addSpacing(_BETWEEN)
            self.card.body.addWidget(label)
            self.card.body.addWidget(line)
        self._taken = Remark(look)
        self._kind = KindWord(look)
        self._kind.pressed.connect(self.press)
        self.help = HelpCard(look)
        self.help.help_asked.connect(lambda: self.press("help"))
        column = QVBoxLayout()
        column.setSpacing(16)
        for part in (self._kind, self.card, self._taken, self.help):
            column.addWidget(part)
        self.body.addLayout(column)
        self.body.addStretch(1)
        self.end()

    def show_body(self, view: Body, serial: int) -> None:
        """Show the three lines."""
        if not isinstance(view, CardView):
            return
        self.lead.say(view.lead)
        self.card.set_ground(f"{view.person.hue.value}.tint", floor=True)
        for at, (label, text) in enumerate(view.lines):
            self._labels[at].say(label)
            self._lines[at].say(text or view.empty)
            self._lines[at].set_color("ink" if text else "ink_soft")
        self._taken.show_words(view.taken, icon="info")
        self._kind.show_view(view.kind)
        self.help.setVisible(view.danger is not None)
        if view.danger is not None:
            self.help.show_view(view.danger)

    def forget(self) -> None:
        """Hold nothing any more that somebody wrote."""
        super().forget()
        for line in self._lines:
            line.say("")


class EndPage(GuidedPage):
    """A full end: nothing is asked, and nothing has to follow."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.body.addStretch(1)
        self.end()

    def show_body(self, view: Body, serial: int) -> None:
        """Say that it is one."""
        if isinstance(view, EndView):
            self.lead.say(view.text)
