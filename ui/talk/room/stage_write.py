"""A turn in writing: the page of whoever has the floor, and the other one who waits.

Each keeps their side for ever, as in a turn by voice.
"""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from coach.people import Side
from coach.session.modes import Mode
from ui.parts.panel import Panel
from ui.parts.ring import TurnRing
from ui.parts.text import Text
from ui.talk import requests as r
from ui.talk.columns import Columns
from ui.talk.room.aid_row import AidRow
from ui.talk.room.band_clock import turn_of
from ui.talk.room.carried_card import CarriedCard
from ui.talk.room.stage_body import StageBody
from ui.talk.room.typed_field import TypedEditor
from ui.talk.room.waiting_panel import WaitingPanel
from ui.talk.room_frame import RoomFrame
from ui.talk.written_view import PageView
from ui.theme.look import Look

#: The small ring at the top right, in px: the page has the room.
_RING = 92


class PagePanel(Panel):
    """Read downwards: the large line, how, the page, and how the time stands."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, floor=True)
        self.look = look
        self._view: PageView | None = None
        self._title = Text(look, "title")
        self._hint = Text(look, "aloud")
        self._ring = TurnRing(look)
        self._ring.setFixedSize(_RING, _RING)
        self._card = CarriedCard(look)
        self.editor = TypedEditor(look, least_lines=4, labelled=False)
        self.aids = AidRow(look)
        self._note = Text(look, "small", balanced=False)
        self._time = Text(look, "label", color="ink_soft", balanced=False)
        self._time.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        # Rows of their own, so that no layout in them takes the page's height.
        self._top, self._bottom = QWidget(), QWidget()
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._bottom)
        self._foot.setContentsMargins(0, 0, 0, 0)
        look.changed.connect(self._again)
        self._fill()

    def show_view(self, view: PageView) -> None:
        """Show whose page it is, and what may go on it."""
        before, self._view = self._view, view
        if view == before:
            return
        self.set_ground(f"{view.who.hue.value}.tint", floor=True)
        self._title.say(view.title)
        self._hint.say(view.hint)
        self._card.show_words(view.card_label, view.card)
        self.editor.show_view(view.field)
        self.aids.show_view(view.aids)
        self._note.say(view.note)
        self._time.say(view.time)
        self._time.setVisible(bool(view.time))
        self._again()

    def take_frame(self, frame: RoomFrame) -> None:
        """Take the margins; in one column the foot has two lines."""
        beside, above, below = frame.inner
        self.body.setContentsMargins(beside, above, beside, below - 12)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._foot.setDirection(down if frame.one_column else across)

    def _again(self) -> None:
        view = self._view
        if view is None:
            return
        self._ring.setVisible(view.ring is not None)
        if view.ring is not None:
            # It is too small for words: they stand at the foot.
            turn = turn_of(view.who, view.ring, self.look)
            self._ring.show_view(replace(turn, name="", words="", digits=""))

    def _fill(self) -> None:
        gap = self.look.px
        words = QVBoxLayout()
        words.setSpacing(gap("space.hair"))
        words.addWidget(self._title)
        words.addWidget(self._hint)
        words.addStretch(1)
        top = QHBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(gap("space.near"))
        top.addLayout(words, 1)
        top.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignTop)
        self._foot.setSpacing(gap("space.near"))
        self._foot.addWidget(self._note, 1)
        self._foot.addWidget(self._time, 0)
        self.body.addWidget(self._top)
        self.body.addSpacing(gap("space.snug"))
        self.body.addWidget(self._card)
        self.body.addSpacing(gap("space.tight"))
        self.body.addWidget(self.editor, 1)
        self.body.addWidget(self.aids)
        self.body.addSpacing(gap("space.snug"))
        self.body.addWidget(self._bottom)


class WriteBody(StageBody):
    """Shows a ``PageView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.page = PagePanel(look)
        self.other = WaitingPanel(look)
        self._columns = Columns(self)
        self._columns.addWidget(self.page)
        self._columns.addWidget(self.other)
        self.page.editor.typed.connect(self.asked)
        self.page.aids.asked.connect(self.asked)
        self.other.speak_asked.connect(lambda: self.ask(r.SwitchMode(Mode.TALK)))

    def show_view(self, view: PageView) -> None:
        """Show the turn."""
        self._columns.set_mirrored(view.who.side is Side.TWO)
        self.page.show_view(view)
        self.other.show_view(view.other)

    def take_frame(self, frame: RoomFrame) -> None:
        """Put the panels beside or below each other."""
        self._columns.set_stacked(frame.one_column)
        self.page.take_frame(frame)
        self.other.take_frame(frame)

    def start(self) -> QWidget | None:
        """Begin on the page."""
        return self.page.editor.edit

    def stops_before(self) -> tuple[QWidget, ...]:
        """The page, and what helps with it."""
        return (self.page.editor.edit, *self.page.aids.stops)

    def stops_after(self) -> tuple[QWidget, ...]:
        """What the other one wrote, and the way back to speaking."""
        return self.other.stops
