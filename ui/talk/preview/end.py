"""The end of the preview: what was seen, in two sentences, and the way into a first real talk."""

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from coach.people import Couple
from ui.actions import Deed
from ui.parts.buttons import Primary, Secondary
from ui.parts.cast import Cast, Pose
from ui.parts.page import WIDEST_ROOM, Page
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.theme.look import Look

#: The circle of the picture is as wide as that, in px.
_CIRCLE = 104


class EndView(msgspec.Struct, frozen=True):
    """What it says, and what its two buttons do."""

    title: str
    text: str
    begin: str
    back: str
    couple: Couple


class PreviewEnd(Page):
    """A function of an EndView, made for one."""

    #: A first real talk is to begin.
    begin_asked = Signal()
    #: Back to where the preview was asked for.
    back_asked = Signal()

    def __init__(self, look: Look, view: EndView, parent: QWidget | None = None) -> None:
        super().__init__(look, widest=WIDEST_ROOM, parent=parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        panel = Panel(look, inner=48)
        cast = Cast(look, _CIRCLE)
        cast.show_pose((view.couple.one, view.couple.two), Pose.OVERLAPPING)
        panel.body.addStretch(1)
        panel.body.addWidget(cast, 0, middle)
        panel.body.addSpacing(24)
        panel.body.addWidget(Text(look, "title", view.title, across=middle))
        panel.body.addSpacing(12)
        panel.body.addWidget(Text(look, "aloud", view.text, across=middle))
        panel.body.addStretch(1)
        self.body.addWidget(panel, 1)
        self.primary = Primary(look, view.begin, icon_after="arrow-right")
        self.primary.clicked.connect(self.begin_asked)
        self._back = Secondary(look, view.back, icon="arrow-left")
        self._back.clicked.connect(self.back_asked)
        self.bar.set_others(self._back)
        self.bar.set_primary(self.primary)

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY, Deed.BREAK, Deed.STEP_BACK})

    def act(self, deed: Deed) -> bool:
        """Begin on Enter; go back on Esc, and on what goes a step back."""
        match deed:
            case Deed.PRIMARY:
                self.primary.click()
            case Deed.BREAK | Deed.STEP_BACK:
                self._back.click()
            case _:
                return False
        return True

    def focus(self) -> None:
        """Give the keyboard to the dark button."""
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
