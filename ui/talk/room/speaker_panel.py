"""The wide panel, in the tint of whoever has the floor: what to say, and how their time stands."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.parts.choice import ANSWER
from ui.parts.panel import Panel
from ui.parts.ring import TurnRing
from ui.parts.text import Text
from ui.talk.person_line import PersonLine
from ui.talk.room.aid_row import AidRow
from ui.talk.room.band_clock import BandClock, turn_of
from ui.talk.room.carried_card import CarriedCard
from ui.talk.room.choice_list import OPENER, ChoiceList
from ui.talk.room.typed_field import TypedField
from ui.talk.room_frame import RoomFrame
from ui.talk.stage_view import FloorView
from ui.theme.look import Look

#: A ring is not drawn smaller than this; before that the panel scrolls. In px.
_LEAST_RING = 220
#: From this width on there is room for a card beside the ring.
_BESIDE = 640


class SpeakerPanel(Panel):
    """Read downwards: who answers, the large line, how, then the ring or the choices."""

    #: One of the choices was marked: its id.
    marked = Signal(str)
    #: The words of the field are others: a Type.
    typed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, floor=True)
        self.look = look
        self._one_column = False
        self._view: FloorView | None = None
        self._heading = PersonLine(look)
        self._under_heading = QWidget()
        self._title = Text(look, "title")
        self._clock = BandClock(look)
        self._hint = Text(look, "aloud")
        name = QCoreApplication.translate("SpeakerPanel", "Answer")
        self.choices = ChoiceList(look, name, ANSWER, plain=OPENER)
        self.field = TypedField(look)
        self.chosen = Text(look, "body")
        self.aids = AidRow(look)
        self._around = QWidget()  # keeps the ring from what is above it, and from the edge
        self._card = CarriedCard(look)
        self._ring = TurnRing(look)
        self._ring.setMinimumSize(_LEAST_RING, _LEAST_RING)
        self._ring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.choices.marked.connect(self.marked)
        self.field.typed.connect(self.typed)
        look.changed.connect(self._again)
        self._fill()

    def show_view(self, view: FloorView) -> None:
        """Show who has the floor, and what they are to do."""
        before, self._view = self._view, view
        if before is None or _still(before) != _still(view):
            self._show_words(view)
        self.choices.show_view(view.choices, view.who)
        if view.field is not None:
            self.field.show_view(view.field)
        if before is None or _clock_of(before) != _clock_of(view):
            self._show_ring(view)

    def take_frame(self, frame: RoomFrame) -> None:
        """Take the margins, and let the ring become a band in one column."""
        beside, above, below = frame.inner
        self.body.setContentsMargins(beside, above, beside, below)
        if frame.one_column != self._one_column:
            self._one_column = frame.one_column
            self._again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the ring has room beside a card."""
        super().resizeEvent(event)
        if self._view is not None and self._view.card:
            self._again()

    @property
    def _crowded(self) -> bool:
        """Whether a card needs the room that the ring would take."""
        return self._view is not None and bool(self._view.card) and self.width() < _BESIDE

    def _fill(self) -> None:
        gap = self.look.px
        self._under_heading.setFixedHeight(gap("space.tight"))
        self.body.addWidget(self._heading)
        self.body.addWidget(self._under_heading)
        self.body.addWidget(self._title)
        self.body.addWidget(self._clock)
        self.body.addSpacing(gap("space.hair"))
        self.body.addWidget(self._hint)
        self.body.addWidget(self.chosen)
        self.body.addWidget(self.aids)
        self.body.addSpacing(gap("space.near"))
        self.body.addWidget(self.field)
        self.body.addSpacing(gap("space.snug"))
        self.body.addWidget(self.choices)
        around = QVBoxLayout(self._around)
        around.setContentsMargins(0, gap("space.snug"), 0, gap("space.snug"))
        around.addWidget(self._ring)
        row = QHBoxLayout()
        row.setSpacing(gap("space.apart"))
        row.addWidget(self._around, 4)
        row.addWidget(self._card, 7, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row, 1)
        self._rest = QWidget()
        self.body.addWidget(self._rest, 1)

    def _show_words(self, view: FloorView) -> None:
        self.set_ground(f"{view.who.hue.value}.tint", floor=True)
        self._heading.setVisible(bool(view.heading))
        self._under_heading.setVisible(bool(view.heading))
        self._heading.show_person(view.who, view.heading)
        self._title.say(view.title)
        self._hint.say(view.hint)
        self._hint.setVisible(bool(view.hint))
        self.field.setVisible(view.field is not None)
        self._card.show_words(view.card_label, view.card, view.card_more)
        mine = QCoreApplication.translate("SpeakerPanel", "My words:")
        self.chosen.say(view.chosen, opening=mine if view.chosen else "")
        self.chosen.setVisible(bool(view.chosen))
        self.aids.show_view(view.aids)

    def _show_ring(self, view: FloorView) -> None:
        ring, band = view.ring, self._one_column or self._crowded
        self._around.setVisible(ring is not None and not band)
        self._rest.setVisible(ring is None or band)
        self._clock.setVisible(ring is not None and band)
        if ring is not None:
            shown = self._clock if band else self._ring
            shown.show_view(turn_of(view.who, ring, self.look))

    def _again(self) -> None:
        if self._view is not None:
            self._show_ring(self._view)


def _clock_of(view: FloorView) -> tuple[object, ...]:
    """What the ring is drawn from."""
    return view.ring, view.who, view.card


def _still(view: FloorView) -> tuple[object, ...]:
    """What changes only with the step."""
    card = (view.card, view.card_more)
    said = view.who, view.heading, view.title, view.hint, view.field is None, card
    return (*said, view.chosen, view.aids)
