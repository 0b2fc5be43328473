"""A problem on a page of its own: what happened, what is safe, what you can do; in this order."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.aside.problem_view import ProblemView
from ui.parts.buttons import Primary, QuietLink, Secondary
from ui.parts.field import Remark
from ui.parts.mark import Mark
from ui.parts.page import WIDEST_ROOM, Page
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.theme.look import Look

#: Below this content width the two panels stand below each other.
_BESIDE = 900


class ProblemPage(Page):
    """A function of a ProblemView, made for one."""

    #: What a person wants to do about it: a ui.aside.problem_view.Way.
    way_chosen = Signal(object)

    def __init__(self, look: Look, name: str, view: ProblemView) -> None:
        """``name`` is the program's, beside its mark."""
        super().__init__(look, widest=WIDEST_ROOM)
        self.head.addWidget(Mark(look, name, at=0))
        self.body.addSpacing(24)
        self.body.addWidget(Text(look, "title", view.title))
        self.body.addSpacing(8)
        self.body.addWidget(Text(look, "aloud", view.happened, color="ink_soft"))
        self.body.addSpacing(32)
        self._panels = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._panels.setSpacing(24)
        self._panels.addWidget(_words(look, view), 16)
        self._panels.addWidget(_details(look, view), 9, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(self._panels)
        self.body.addStretch(1)
        self.primary = Primary(look, view.primary[1])
        self.primary.clicked.connect(lambda: self.way_chosen.emit(view.primary[0]))
        self.bar.set_primary(self.primary)
        if view.other is not None:
            way, words = view.other
            other = Secondary(look, words)
            other.clicked.connect(lambda: self.way_chosen.emit(way))
            self.bar.set_others(other)

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


def _words(look: Look, view: ProblemView) -> QWidget:
    panel = Panel(look, inner=48)
    rows = ((view.safe_label, view.safe, "check"), (view.do_label, view.do, "arrow-right"))
    for index, (label, text, icon) in enumerate(rows):
        if index:
            panel.body.addSpacing(24)
        heading = Remark(look)
        heading.show_words(label, icon=icon)
        panel.body.addWidget(heading)
        panel.body.addSpacing(4)
        panel.body.addWidget(Text(look, "aloud", text))
    panel.body.addStretch(1)
    return panel


def _details(look: Look, view: ProblemView) -> QWidget:
    """Facts for whoever helps, folded away until they are asked for."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 8, 0, 0)
    link = QuietLink(look, view.details_label, icon="info")
    facts = Text(look, "small", "\n".join(view.details), balanced=False)
    facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    facts.hide()
    link.clicked.connect(lambda: facts.setVisible(facts.isHidden()))
    column.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeft)
    column.addWidget(facts)
    return holder
