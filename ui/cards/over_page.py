"""It is enough: the end of a practice, with a way to go on that asks for nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.actions import Deed
from ui.cards.doing import Back, More, OverView, Primary, TakeBack
from ui.parts.buttons import BackLink, QuietLink, Secondary
from ui.parts.buttons import Primary as PrimaryButton
from ui.parts.cast import Cast, Pose
from ui.parts.page import Page
from ui.parts.text import Text
from ui.theme.look import Look

_CAST = 96


class OverPage(Page):
    """A function of an ``OverView``."""

    #: A Back, More, Primary or TakeBack.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._view: OverView | None = None
        self._back = BackLink(look, "")
        self._cast = Cast(look, _CAST)
        self._title = Text(look, "title")
        self._text = Text(look, "aloud", color="ink_soft")
        self._more = QuietLink(look, "")
        self._home = PrimaryButton(look, "")
        self._take_back = Secondary(look, "", icon="undo-2")
        self.bar.set_primary(self._home)
        self.bar.set_others(self._take_back)
        self.head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.body.addWidget(self._cast, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addSpacing(look.px("space.apart"))
        for part in (self._title, self._text):
            self.body.addWidget(part)
            self.body.addSpacing(look.px("space.near"))
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(2)
        self._back.clicked.connect(lambda: self.asked.emit(Back()))
        self._more.clicked.connect(lambda: self.asked.emit(More()))
        self._home.clicked.connect(lambda: self.asked.emit(Primary()))
        self._take_back.clicked.connect(lambda: self.asked.emit(TakeBack()))

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        undo = {Deed.UNDO} if self._view is not None and self._view.take_back else set[Deed]()
        return frozenset({Deed.PRIMARY, Deed.STEP_BACK, *undo})

    def show_view(self, view: OverView) -> None:
        """Show it."""
        self._view = view
        self._cast.show_pose(view.people, Pose.RESTING)
        self._back.say(view.back)
        self._title.say(view.title)
        self._text.say(view.text)
        self._more.say(view.more)
        self._more.setVisible(bool(view.more))
        self._home.say(view.primary)
        self._take_back.say(view.take_back)
        self._take_back.setVisible(bool(view.take_back))

    def act(self, deed: Deed) -> bool:
        """Go back to the cards on Enter, and on the keys that lead back; take back."""
        requests = {
            Deed.PRIMARY: Primary(), Deed.LEAVE: Back(), Deed.STEP_BACK: Back(),
            Deed.UNDO: TakeBack(),
        }  # fmt: skip
        if deed in requests:
            self.asked.emit(requests[deed])
        return deed in requests

    def focus(self) -> None:
        """Put the keyboard on the way back to the cards."""
        self._home.setFocus(Qt.FocusReason.OtherFocusReason)
