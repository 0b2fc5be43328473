"""The close: each side has two lines to say or to write, and both one small next step."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk.columns import Columns
from ui.talk.person_line import PersonLine
from ui.talk.room.aid_row import AidRow
from ui.talk.room.stage_body import StageBody
from ui.talk.room.typed_field import TypedField
from ui.talk.room_frame import RoomFrame
from ui.talk.stage_view import ClosingView, FieldView, Who
from ui.theme.look import Look


class ClosingHalf(Panel):
    """One person's half, in their tint."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._who = PersonLine(look, 44)
        self.fields: tuple[TypedField, ...] = ()
        self._look = look
        self._rest = QWidget()
        self.body.addWidget(self._who)

    def show_view(self, who: Who, views: tuple[FieldView, ...], *, fills: bool) -> None:
        """Show a person and their lines; fields are made once.

        Where a half ``fills`` the page, what is left of it stays below the lines.
        """
        self.set_ground(f"{who.hue.value}.tint")
        self._who.show_person(who, who.name)
        if len(self.fields) != len(views):
            self._make(len(views))
        self._rest.setVisible(fills)
        for field, view in zip(self.fields, views, strict=True):
            field.show_view(view, f"{who.name}: {view.label}")

    def take_margins(self, beside: int, above: int) -> None:
        """Take the margins."""
        self.body.setContentsMargins(beside, above, beside, above)

    def _make(self, count: int) -> None:
        for _ in range(count - len(self.fields)):
            field = TypedField(self._look)
            self.body.addSpacing(self._look.px("space.snug"))
            self.body.addWidget(field)
            self.fields = (*self.fields, field)
        self.body.addWidget(self._rest, 1)


class ClosingBody(StageBody):
    """Shows a ``ClosingView``; alone there is one half."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._view: ClosingView | None = None
        self._title = Text(look, "title")
        self._text = Text(look, "body", color="ink_soft")
        self._halves = (ClosingHalf(look), ClosingHalf(look))
        self._next_panel = Panel(look)
        self._next = TypedField(look)
        self._next.typed.connect(self.asked)
        self._aids = AidRow(look)
        self._top = QWidget()
        self._aids.asked.connect(self.asked)
        self._next_panel.body.addWidget(self._next)
        pair = QWidget()
        self._columns = Columns(pair, halves=True)
        for half in self._halves:
            self._columns.addWidget(half)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        said = QVBoxLayout()
        said.addWidget(self._title)
        said.addWidget(self._text)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._top)
        self._head.setContentsMargins(0, 0, 8, 0)
        self._head.setSpacing(look.px("space.near"))
        self._head.addLayout(said, 1)
        self._head.addWidget(self._aids, 0, Qt.AlignmentFlag.AlignBottom)
        column.addWidget(self._top)
        column.addSpacing(look.px("space.near"))
        column.addWidget(pair, 1)
        column.addSpacing(look.px("space.apart"))
        column.addWidget(self._next_panel)

    def show_view(self, view: ClosingView) -> None:
        """Show the lines."""
        if view == self._view:
            return
        self._view = view
        self._title.say(view.title)
        self._text.say(view.text)
        for index, half in enumerate(self._halves):
            half.setVisible(index < len(view.sides))
            if index < len(view.sides):
                before = half.fields
                half.show_view(*view.sides[index], fills=view.next_step is None)
                for field in half.fields[len(before) :]:
                    field.typed.connect(self.asked)
        self._next_panel.setVisible(view.next_step is not None)
        if view.next_step is not None:
            self._next.show_view(view.next_step)
        self._aids.show_view(view.aids)

    def take_frame(self, frame: RoomFrame) -> None:
        """Put the halves beside or below each other."""
        self._columns.set_stacked(frame.one_column)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(down if frame.one_column else across)
        beside = frame.listener[0]
        for half in self._halves:
            half.take_margins(beside, 24 if not frame.one_column else beside)
        self._next_panel.body.setContentsMargins(beside, 20, beside, 24)

    def stops_before(self) -> tuple[QWidget, ...]:
        """What helps, and all the fields: left, right, next step."""
        fields = [field for half in self._halves if not half.isHidden() for field in half.fields]
        both = () if self._next_panel.isHidden() else (self._next,)
        edits = tuple(field.edit for field in (*fields, *both))
        return (*self._aids.stops, *edits)
