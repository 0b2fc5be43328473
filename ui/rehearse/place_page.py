"""What the pages before a scene have in common: their keys, and a way back above the title."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.parts.buttons import BackLink, Primary
from ui.parts.page import Page
from ui.parts.text import Text
from ui.rehearse.requests import Back
from ui.theme.look import Look

#: Under the title where it goes away with the text, in px.
_LARGE = 16


def tr(text: str) -> str:
    """Translate a short label of Rehearse."""
    return QCoreApplication.translate("Rehearse", text)


class PlacePage(Page):
    """A page with a title; Esc and Backspace lead back from one that has a way back."""

    #: A request of Rehearse.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self.primary = Primary(look, "")
        self._back = BackLink(look, "")
        self._back.clicked.connect(lambda: self.asked.emit(Back()))
        self.title = Text(look, "title")
        self.heading = QWidget()
        self.over = QVBoxLayout(self.heading)
        self.over.setContentsMargins(0, 0, 0, 0)
        self.over.setSpacing(0)
        self.beside_title = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.beside_title.setSpacing(12)
        self.beside_title.addWidget(self.title, 1)
        self.over.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.over.addLayout(self.beside_title)
        self.head.addWidget(self.heading)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        back = frozenset({Deed.STEP_BACK}) if self._back.words else frozenset[Deed]()
        return back | {Deed.PRIMARY} if self.primary.isEnabled() else back

    def say_head(self, title: str, back: str = "") -> None:
        """Say what this page is, and where the way back leads, if there is one."""
        self._back.say(back)
        self._back.setVisible(bool(back))
        self.title.say(title)

    def act(self, deed: Deed) -> bool:
        """Press the dark button on Enter, go back; True if that was possible."""
        if deed is Deed.PRIMARY:
            self.primary.click()
            return True
        if deed in {Deed.LEAVE, Deed.STEP_BACK} and self._back.words:
            self.asked.emit(Back())
            return True
        return False

    def focus(self) -> None:
        """Put the keyboard on the dark button."""
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Hold no words any more: the window is hidden."""

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        """Show the beginning where the keyboard comes to the head, or leaves the page."""
        if now is not None and (self.heading.isAncestorOf(now) or not self.isAncestorOf(now)):
            self.to_the_top()

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Let the head go away with the text where letters are large."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.beside_title.setDirection(down if one_column else across)
        self.over.setContentsMargins(0, 0, 0, _LARGE if one_column else 0)
        home = self.body if one_column else self.head
        if home.indexOf(self.heading) < 0:
            home.insertWidget(0, self.heading)
