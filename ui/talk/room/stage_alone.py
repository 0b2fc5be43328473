"""A task for one person alone: what to do, how the time stands, and room to write."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.panel import Panel
from ui.parts.ring import TurnRing
from ui.parts.text import Text
from ui.talk.room.aid_row import AidRow
from ui.talk.room.band_clock import BandClock, turn_of
from ui.talk.room.stage_body import StageBody
from ui.talk.room.typed_field import TypedEditor
from ui.talk.room_frame import RoomFrame
from ui.talk.stage_view import AloneView
from ui.theme.look import Look

#: The ring beside the writing, in px, and at the smallest window.
_RING, _LEAST_RING = 324, 240


class AloneBody(StageBody):
    """Shows an ``AloneView`` on the person's own tint."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._view: AloneView | None = None
        self._one_column = False
        self._title = Text(look, "title")
        self._hint = Text(look, "aloud")
        self._clock = BandClock(look)
        self._editor = TypedEditor(look)
        self._aids = AidRow(look)
        self._aids.asked.connect(self.asked)
        self._ring = TurnRing(look)
        self._ring.setMinimumSize(_LEAST_RING, _LEAST_RING)
        self._ring.setMaximumWidth(_RING)
        self._panel = Panel(look, floor=True)
        self._editor.typed.connect(self.asked)
        look.changed.connect(self._again)
        self._fill(look)

    def show_view(self, view: AloneView) -> None:
        """Show the task."""
        if view == self._view:
            return
        self._view = view
        self._panel.set_ground(f"{view.who.hue.value}.tint", floor=True)
        self._title.say(view.title)
        self._hint.say(view.hint)
        self._editor.show_view(view.field)
        self._aids.show_view(view.aids)
        self._again()

    def take_frame(self, frame: RoomFrame) -> None:
        """Take the margins, and let the ring become a band in one column."""
        beside, above, below = frame.inner
        self._panel.body.setContentsMargins(beside, above, beside, below)
        self._one_column = frame.one_column
        self._again()

    def stops_before(self) -> tuple[QWidget, ...]:
        """The place to write, and what helps."""
        return (self._editor.edit, *self._aids.stops)

    def _again(self) -> None:
        view = self._view
        if view is None:
            return
        self._clock.setVisible(view.ring is not None and self._one_column)
        self._ring.setVisible(view.ring is not None and not self._one_column)
        if view.ring is not None:
            shown = self._clock if self._one_column else self._ring
            shown.show_view(turn_of(view.who, view.ring, self.look))

    def _fill(self, look: Look) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._clock)
        words.addSpacing(look.px("space.hair"))
        words.addWidget(self._hint)
        words.addSpacing(look.px("space.near"))
        words.addWidget(self._editor, 1)
        words.addWidget(self._aids)
        row = QHBoxLayout()
        row.setSpacing(look.px("space.margin"))
        row.addLayout(words, 1)
        row.addWidget(self._ring)
        self._panel.body.addLayout(row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panel)
