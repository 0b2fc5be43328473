"""A small card of Today: a label with its icon, a heading, one line, one link."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.parts.buttons import QuietLink
from ui.parts.field import Remark
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.theme.look import Look
from ui.today.view import CardView, PressCard

#: The inner margin, and what is left of it below the link, which is as high as a finger.
_INNER, _BELOW = 32, 16


class SmallCard(Panel):
    """One card; its link says what it does."""

    #: The link was followed: a PressCard.
    pressed = Signal(object)

    def __init__(self, look: Look, view: CardView, parent: QWidget | None = None) -> None:
        super().__init__(look, inner=_INNER, parent=parent)
        self.body.setContentsMargins(_INNER, _INNER, _INNER, _BELOW)
        label = Remark(look)
        label.show_words(view.label, icon=view.icon)
        link = QuietLink(look, view.link)
        link.setAccessibleName(f"{view.link}: {view.title}")
        link.clicked.connect(lambda: self.pressed.emit(PressCard(view.deed, view.id)))
        self.body.addWidget(label)
        self.body.addSpacing(4)
        self.body.addWidget(Text(look, "lead", view.title))
        self.body.addWidget(Text(look, "body", view.line, color="ink_soft"))
        self.body.addSpacing(8)
        self.body.addStretch(1)
        self.body.addWidget(link, alignment=Qt.AlignmentFlag.AlignLeft)
