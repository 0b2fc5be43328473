"""One voice is learned: a page that fills the window, as a turn does."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from coach.people import Side
from ui.actions import Deed
from ui.parts.buttons import Primary, Secondary
from ui.talk import requests as r
from ui.talk.columns import Columns
from ui.talk.gate.view import Decline
from ui.talk.hearing.view import VoiceView
from ui.talk.hearing.voice_panels import QuietPanel, ReadingPanel
from ui.talk.room.stage_body import focus
from ui.talk.room.stage_header import StageHeader
from ui.talk.room_frame import RoomFrame
from ui.talk.room_page import RoomPage
from ui.talk.tab_order import order_stops
from ui.theme.look import Look


class VoiceScreen(RoomPage):
    """Shows a ``VoiceView``. ``Choose("voice", ...)`` is again, another, own or undo."""

    #: Somebody asked for something: a Request, or a Decline.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        header, content = StageHeader(look), QWidget()
        super().__init__(look, header, content)
        self._view: VoiceView | None = None
        self._header = header
        self._reading, self._quiet = ReadingPanel(look), QuietPanel(look)
        self._columns = Columns(content)
        self._columns.addWidget(self._reading)
        self._columns.addWidget(self._quiet)
        self.primary = Primary(look, "")
        self._again = Secondary(look, "", icon="undo-2")
        self._another = Secondary(look, "")
        self._without = Secondary(look, "")
        self.bar.set_others(self._again, self._another, self._without)
        self.bar.set_primary(self.primary)
        self._connect()

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here."""
        return frozenset({Deed.PRIMARY, Deed.STEP_BACK, Deed.LISTEN})

    def show_view(self, view: VoiceView) -> None:
        """Show whose voice is learned, and how far."""
        before, self._view = self._view, view
        self._header.show_view(view.header, back=False)
        self._columns.set_mirrored(view.who.side is Side.TWO)
        self._reading.show_view(view)
        self._quiet.show_view(view)
        for button, words in (
            (self._again, view.again),
            (self._another, view.another),
            (self._without, view.without),
            (self.primary, view.primary.words),
        ):
            button.say(words)
        if before is None or before.who != view.who:
            self.to_the_top()
            self.focus()
            self._say(f"{view.title}. {view.hint}")
        elif before.said != view.said:  # that it is enough, or that nothing is heard: once
            self._say(view.said)

    def focus(self) -> None:
        """Put the keyboard on the primary."""
        focus(self.primary)

    def act(self, deed: Deed) -> bool:
        """Do what a key asks for; False if it is nothing to this page."""
        match deed:
            case Deed.PRIMARY:
                self._press()
            case Deed.STEP_BACK | Deed.BREAK | Deed.LEAVE | Deed.LISTEN:
                self.asked.emit(Decline())
            case _:
                return False
        return True

    def take_frame(self, frame: RoomFrame) -> None:
        """Put the panels beside or below each other."""
        self._header.set_short(frame.one_column)
        self._columns.set_stacked(frame.one_column)
        more = self._again, self._another
        # In one column the bar would take half of the page from the text.
        self.bar.set_others(*(() if frame.one_column else more), self._without)
        self._reading.take_frame(frame, *more)
        for button in more:
            button.show()
        self._quiet.take_frame(frame)

    def _press(self) -> None:
        """Use the voice; before it is enough that does nothing."""
        if self._view is not None and self._view.primary.ready:
            self.asked.emit(r.Primary())

    def _say(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _connect(self) -> None:
        self._header.listen_asked.connect(lambda: self.asked.emit(Decline()))
        self.primary.clicked.connect(self._press)
        for button, request in (
            (self._again, r.Choose("voice", "again")),
            (self._another, r.Choose("voice", "another")),
            (self._reading.own, r.Choose("voice", "own")),
            (self._reading.undo, r.Choose("voice", "undo")),
            (self._without, Decline()),
        ):
            button.clicked.connect(lambda _=False, request=request: self.asked.emit(request))
        own = self._reading.own, self._reading.undo
        others = self._again, self._another, self._without
        order_stops((self.primary, *own, *others, self._header.ear.button))
