"""What a second start shows that could not reach the first window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from coach.content.prose import WindowWords
from coach.people import Couple
from ui.actions import Deed
from ui.parts.buttons import Primary, Secondary
from ui.parts.cast import Cast, Pose
from ui.parts.mark import Mark
from ui.parts.page import WIDEST_ROOM, Page
from ui.parts.text import Text
from ui.theme.look import Look

_PICTURE = 140


class AlreadyOpen(Page):
    """In the middle of an empty window: the two, what is the matter, and two ways on."""

    #: Bring the first window to the front.
    show_asked = Signal()
    #: Close this one.
    close_asked = Signal()

    def __init__(self, look: Look, name: str, words: WindowWords, couple: Couple) -> None:
        super().__init__(look, widest=WIDEST_ROOM)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.head.addWidget(Mark(look, name, at=0))
        self._cast = Cast(look, _PICTURE)
        self._cast.show_pose((couple.one, couple.two), Pose.TURNED)
        self.body.addStretch(1)
        self.body.addWidget(self._cast, alignment=middle)
        self.body.addSpacing(40)
        self.body.addWidget(Text(look, "title", words.already_open.title, across=middle))
        self.body.addSpacing(8)
        text = Text(look, "aloud", words.already_open.text, color="ink_soft", across=middle)
        text.setMaximumWidth(look.px("body") * 36)
        self.body.addWidget(text, alignment=middle)
        self.body.addSpacing(40)
        self.primary = Primary(look, words.show_open)
        close = Secondary(look, words.close_this)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.primary)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addSpacing(32)
        self.body.addWidget(Text(look, "small", words.not_to_be_seen, across=middle))
        self.body.addStretch(1)
        self.primary.clicked.connect(self.show_asked)
        close.clicked.connect(self.close_asked)

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here."""
        return frozenset({Deed.PRIMARY})

    def act(self, deed: Deed) -> bool:
        """Press the dark button on Enter."""
        if deed is Deed.PRIMARY:
            self.primary.click()
            return True
        return False

    def focus(self) -> None:
        """Give the keyboard to the dark button."""
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Leave the picture out where words need the room."""
        self._cast.setVisible(not one_column)
