"""A small card of Today: a label with its icon, a heading, one line, one link or a few."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.parts.buttons import QuietLink
from ui.parts.field import Remark
from ui.parts.flow import Flow
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.theme.look import Look
from ui.today.view import CardView, LinkView, PressCard

#: The inner margin, and what is left of it below the link, which is as high as a finger.
_INNER, _BELOW = 32, 16


class SmallCard(Panel):
    """One card; its links say what they do."""

    #: A link was followed: a PressCard.
    pressed = Signal(object)

    def __init__(self, look: Look, view: CardView, parent: QWidget | None = None) -> None:
        super().__init__(look, inner=_INNER, parent=parent)
        self._look = look
        self.body.setContentsMargins(_INNER, _INNER, _INNER, _BELOW)
        label = Remark(look)
        label.show_words(view.label, icon=view.icon)
        self.body.addWidget(label)
        self.body.addSpacing(4)
        self.body.addWidget(Text(look, "lead", view.title, heading=True))
        self.body.addWidget(Text(look, "body", view.line, color="ink_soft"))
        self.body.addSpacing(8)
        self.body.addStretch(1)
        links = Flow(gap=32, row_gap=0)
        for link in view.links:
            links.addWidget(self._link(view, link))
        self.body.addLayout(links)

    def _link(self, view: CardView, link: LinkView) -> QuietLink:
        button = QuietLink(self._look, link.words, chevron=link.leads)
        button.setAccessibleName(f"{link.words}: {view.title}")
        press = PressCard(link.deed, link.about or view.id)
        button.clicked.connect(lambda: self.pressed.emit(press))
        return button
