"""Ideas by turns: two halves in tint, and the field stands only where the turn is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk import requests as r
from ui.talk.board_view import IdeasHalf, IdeasView, IdeaView
from ui.talk.columns import Columns
from ui.talk.person_line import PersonLine
from ui.talk.room.board_body import BoardBody
from ui.talk.room.idea_strip import IdeaStrip
from ui.talk.room.typed_field import TypedField
from ui.talk.room_frame import RoomFrame
from ui.theme.look import Look

#: More strips than this stand nearer to each other.
_ROOMY = 3


class IdeasPanel(Panel):
    """One person's half: what they added so far, and the field while it is their turn."""

    #: An idea is to be taken out, by its place in the list of both.
    removal_asked = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self._shown: tuple[IdeaView, ...] = ()
        self._who = PersonLine(look)
        self.strips: tuple[IdeaStrip, ...] = ()
        self._list = QVBoxLayout()
        self.field = TypedField(look)
        self.field.label.hide()
        self._foot = Text(look, "small")
        self.body.addWidget(self._who)
        self.body.addSpacing(look.px("space.near"))
        self.body.addLayout(self._list)
        self.body.addSpacing(look.px("space.snug"))
        self.body.addWidget(self.field)
        self.body.addSpacing(look.px("space.tight"))
        self.body.addWidget(self._foot)
        self.body.addStretch(1)

    def show_view(self, view: IdeasHalf) -> None:
        """Show the half."""
        self.set_ground(f"{view.who.hue.value}.tint", floor=view.field is not None)
        self._who.show_person(view.who, view.heading)
        self._foot.say(view.foot)
        if view.ideas != self._shown:
            self._show_ideas(view.ideas)
        self.field.setVisible(view.field is not None)
        if view.field is not None:
            self.field.show_view(view.field)
            if not self.field.edit.hasFocus():
                self.field.edit.end(False)  # what was begun, or taken back, goes on at its end

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to."""
        field = () if self.field.isHidden() else (self.field.edit,)
        return (*(strip.remove for strip in self.strips), *field)

    def _show_ideas(self, ideas: tuple[IdeaView, ...]) -> None:
        """Keep the strips that stay as they are: mostly one comes to them."""
        close = len(ideas) > _ROOMY
        same = 0
        for before, now in zip(self._shown, ideas, strict=False):
            if before != now or (len(self._shown) > _ROOMY) is not close:
                break
            same += 1
        for strip in self.strips[same:]:
            self._list.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
        self._shown = ideas
        self._list.setSpacing(2 if close else self._look.px("space.snug"))
        more = tuple(IdeaStrip(self._look, idea, close=close) for idea in ideas[same:])
        for strip, idea in zip(more, ideas[same:], strict=True):
            strip.removal_asked.connect(lambda at=idea.index: self.removal_asked.emit(at))
            self._list.addWidget(strip)
        self.strips = (*self.strips[:same], *more)


class IdeasBody(BoardBody):
    """Shows an ``IdeasView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._view: IdeasView | None = None
        self._stacked = False
        self.panels = (IdeasPanel(look), IdeasPanel(look))
        pair = QWidget()
        self._columns = Columns(pair, halves=True)
        for panel in self.panels:
            self._columns.addWidget(panel)
            panel.field.typed.connect(self.asked)
            panel.removal_asked.connect(lambda at: self.ask(r.Choose("idea-out", str(at))))
        self.column.addWidget(pair, 1)

    def show_view(self, view: IdeasView) -> None:
        """Show both halves."""
        if view == self._view:
            return
        self._view = view
        self.show_head(view)
        # In one column whoever adds stands above.
        self._columns.set_second_first(view.halves[0].field is None)
        for panel, half in zip(self.panels, view.halves, strict=True):
            panel.show_view(half)

    def start(self) -> QWidget | None:
        """Begin in the field."""
        return next((panel.field.edit for panel in self.panels if not panel.field.isHidden()), None)

    def take_frame(self, frame: RoomFrame) -> None:
        """Put the halves beside or below each other."""
        self._stacked = frame.one_column
        self._columns.set_stacked(frame.one_column)
        beside = 40 if not frame.one_column else frame.listener[0]
        for panel in self.panels:
            panel.body.setContentsMargins(beside, 32, beside, 32)

    def stops_before(self) -> tuple[QWidget, ...]:
        """As one reads: the crosses of each half, and the field where it stands."""
        return tuple(stop for panel in self._order() for stop in panel.stops)

    def _order(self) -> tuple[IdeasPanel, ...]:
        """In one column whoever adds stands above."""
        second = self._stacked and self.panels[0].field.isHidden()
        return self.panels[::-1] if second else self.panels

    def enter(self, field: QWidget) -> bool:
        """Add what stands in the field."""
        self.ask(r.Primary())
        return True
