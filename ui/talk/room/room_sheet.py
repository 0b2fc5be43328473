"""What the sheets of a room share: a title, a text, one primary, and the way back to the talk."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.parts.buttons import Primary, Secondary
from ui.parts.sheet import NARROW, Sheet
from ui.parts.text import Text
from ui.talk import requests as r
from ui.talk.room.stage_bar import show_primary
from ui.talk.room_frame import frame_for
from ui.talk.stage_view import PrimaryView
from ui.theme.look import Look


class RoomSheet(Sheet):
    """A sheet over the stage. Its keys are the room's, as everywhere in it."""

    #: Somebody asked for something: a Request.
    asked = Signal(object)

    def __init__(self, look: Look, page: QWidget, *, width: int = NARROW) -> None:
        super().__init__(look, page, "", width=width)
        self.look = look
        self._under = page
        self._ready = True
        self._title = Text(look, "title")
        self._text = Text(look, "body", color="ink_soft")
        self.primary = Primary(look, "")
        self.back = Secondary(look, "", icon="arrow-left")
        self.back.clicked.connect(lambda: self.asked.emit(r.Drop()))
        self.primary.clicked.connect(self.press)
        self.body.addWidget(self._title)
        self.body.addSpacing(look.px("space.hair"))
        self.body.addWidget(self._text)
        self.body.addSpacing(look.px("space.near"))
        self.bar.set_others(self.back)
        self.bar.set_primary(self.primary)
        look.changed.connect(self._again)

    @property
    def one_column(self) -> bool:
        """Whether nothing stands beside anything: large text, or a narrow window."""
        return frame_for(self._under.width(), self.look.scale).one_column

    def arrange(self) -> None:
        """Lay the content out for the room there is."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look again at how much room there is."""
        self.arrange()
        super().resizeEvent(event)

    def _again(self) -> None:
        self.arrange()

    def press(self) -> None:
        """Do what the primary says; if something is missing, go there."""
        if self._ready:
            self.asked.emit(r.Primary())
        else:
            self.focus_missing()

    def focus_missing(self) -> None:
        """Give the keyboard to what the primary waits for."""

    def start(self) -> QWidget | None:
        """Say what has the keyboard when the sheet opens."""
        return self.back

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key to the room, which knows that a sheet is open."""
        event.ignore()

    def show_words(self, title: str, text: str, back: str, primary: PrimaryView) -> None:
        """Write title, text and buttons; without words there is no primary."""
        self.back.say(back)
        self._ready = primary.ready
        if self._title.text() != title:
            self.setAccessibleName(title)
            self._title.say(title)
        self._text.say(text)
        self._text.setVisible(bool(text))
        show_primary(self.primary, primary)
        self.primary.setVisible(bool(primary.words))
