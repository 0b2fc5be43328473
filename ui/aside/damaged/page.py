"""The page about damaged data: what happened, what can be brought back, and what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.aside.damaged.view import DamageView, Line
from ui.parts.buttons import Primary, QuietLink, Secondary
from ui.parts.field import Remark
from ui.parts.mark import Mark
from ui.parts.page import WIDEST_ROOM, Page
from ui.parts.panel import Panel
from ui.parts.ruled import Ruled
from ui.parts.text import Text
from ui.theme.look import Look

#: Below this content width the two panels stand below each other, and facts under their names.
_BESIDE, _FACT_BESIDE = 900, 620


class DamagePage(Page):
    """A function of a DamageView, made for one."""

    #: What a person chose: a ui.aside.damaged.view.Choice.
    chosen = Signal(object)

    def __init__(self, look: Look, name: str, view: DamageView) -> None:
        """``name`` is the program's, beside its mark."""
        super().__init__(look, widest=WIDEST_ROOM)
        self._working = view.working
        self.head.addWidget(Mark(look, name, at=0))
        self.body.addWidget(Text(look, "title", view.title))
        self.body.addSpacing(4)
        self.body.addWidget(Text(look, "aloud", view.happened, color="ink_soft"))
        self.body.addSpacing(24)
        self._lines: list[_Line] = []
        self._panels = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._panels.setSpacing(24)
        self._panels.addWidget(self._holds(look, view), 744)
        self._panels.addWidget(_waiting(look, view), 416)
        self.body.addLayout(self._panels)
        self.body.addStretch(1)
        choice, words, icon = view.primary
        self.primary = Primary(look, words, icon=icon)
        self.primary.clicked.connect(lambda: self.chosen.emit(choice))
        self.bar.set_primary(self.primary)
        self._others = [self._other(look, *other) for other in view.others]
        self.bar.set_others(*self._others)

    def show_working(self) -> None:
        """Say that it is being done; nothing can be chosen meanwhile."""
        self._note.say(self._working)
        for button in (self.primary, *self._others):
            button.setEnabled(False)

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY})

    def act(self, deed: Deed) -> bool:
        """Press the dark button on Enter; nothing else leads away from here."""
        if deed is Deed.PRIMARY:
            self.primary.click()
        return deed in {Deed.PRIMARY, Deed.BREAK, Deed.STEP_BACK}

    def focus(self) -> None:
        """Give the keyboard to the dark button."""
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Let the panels stand below each other where there is little room."""
        below = one_column or width < _BESIDE
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._panels.setDirection(down if below else right)
        for line in self._lines:
            line.set_below(one_column or width < _FACT_BESIDE)

    def _holds(self, look: Look, view: DamageView) -> QWidget:
        panel = Panel(look, inner=36)
        panel.body.addWidget(Text(look, "aloud", view.label, color="ink", weight=600))
        panel.body.addSpacing(8)
        if view.text:
            panel.body.addWidget(Text(look, "aloud", view.text))
        for line in view.lines:
            self._lines.append(_Line(look, line))
            panel.body.addWidget(self._lines[-1])
        panel.body.addStretch(1)
        panel.body.addSpacing(8)
        self._note = Text(look, "small", view.aside)
        panel.body.addWidget(self._note)
        return panel

    def _other(self, look: Look, choice: object, words: str) -> Secondary:
        button = Secondary(look, words)
        button.clicked.connect(lambda: self.chosen.emit(choice))
        return button


class _Line(Ruled):
    """A name with its sign, and the fact at the right or below it."""

    def __init__(self, look: Look, line: Line) -> None:
        super().__init__(look)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 9, 0, 9)
        self._row.setSpacing(12)
        name = Remark(look)
        name.show_words(line.name, icon="info" if line.missing else "check")
        name.text.set_color("ink")
        # Stretched to the height of a long fact, the words would leave their sign behind.
        self._row.addWidget(name, 1, Qt.AlignmentFlag.AlignVCenter)
        fact = Text(look, "small", line.fact, color="ink_soft")
        self._row.addWidget(fact, 1, Qt.AlignmentFlag.AlignVCenter)

    def set_below(self, below: bool) -> None:
        """Put the fact under the name, or beside it."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if below else right)


def _waiting(look: Look, view: DamageView) -> QWidget:
    panel = Panel(look, inner=36)
    panel.body.addWidget(Text(look, "aloud", view.wait_title, color="ink", weight=600))
    for text in view.wait:
        panel.body.addSpacing(12)
        panel.body.addWidget(Text(look, "small", text))
    panel.body.addStretch(1)
    panel.body.addSpacing(24)
    holder = QVBoxLayout()
    link = QuietLink(look, view.details_label, icon="info")
    facts = Text(look, "small", "\n".join(view.details), balanced=False)
    facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    facts.hide()
    link.clicked.connect(lambda: facts.setVisible(facts.isHidden()))
    holder.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeft)
    holder.addWidget(facts)
    panel.body.addLayout(holder)
    return panel
