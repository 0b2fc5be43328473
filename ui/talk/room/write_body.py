"""A few lines that both write: one question, the lines of a trial, an if and a then."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.parts.cast import Cast, Pose
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk.board_view import WriteView
from ui.talk.person_line import person_of
from ui.talk.room.board_body import BoardBody
from ui.talk.room.typed_field import TypedField
from ui.talk.room_frame import RoomFrame
from ui.theme.look import Look

#: From so many lines on they stand in two columns, if there is room.
_TWO = 3
#: The picture over one line or two, in px.
_CAST = 104


class WriteBody(BoardBody):
    """Shows a ``WriteView`` on surface: what both write belongs to both."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._view: WriteView | None = None
        self._one_column = False
        self._fields: tuple[TypedField, ...] = ()
        self._panel = Panel(look)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(look.px("space.apart"))
        self._grid.setVerticalSpacing(look.px("space.near"))
        self._note = Text(look, "small")
        self._cast = Cast(look, _CAST)
        self._above = QWidget()
        self._above.setFixedHeight(look.px("space.wide"))
        self._panel.body.addStretch(1)
        self._panel.body.addWidget(self._cast, 0, Qt.AlignmentFlag.AlignHCenter)
        self._panel.body.addWidget(self._above)
        self._panel.body.addLayout(self._grid)
        self._panel.body.addSpacing(look.px("space.near"))
        self._panel.body.addWidget(self._note)
        self._panel.body.addStretch(2)
        self.column.addWidget(self._panel, 1)

    def show_view(self, view: WriteView) -> None:
        """Show the lines."""
        if view == self._view:
            return
        before, self._view = self._view, view
        self.show_head(view)
        self._note.say(view.note)
        if before is None or before.both != view.both:
            self._cast.show_pose(tuple(person_of(who) for who in view.both), Pose.LEANING)
        if len(self._fields) != len(view.fields):
            self._make(len(view.fields))
        for field, shown in zip(self._fields, view.fields, strict=True):
            field.show_view(shown)

    def start(self) -> QWidget | None:
        """Begin in the first line that is empty."""
        empty = (field.edit for field in self._fields if not field.words)
        return None if self._one_column else next(empty, None)

    def take_frame(self, frame: RoomFrame) -> None:
        """Take the margins; in one column the lines stand below each other."""
        beside, above, below = frame.listener
        self._panel.body.setContentsMargins(beside, above - 8, beside, below)
        self._one_column = frame.one_column
        self._place()

    def stops_before(self) -> tuple[QWidget, ...]:
        """All the lines."""
        return tuple(field.edit for field in self._fields)

    def _make(self, count: int) -> None:
        for field in self._fields[count:]:
            self._grid.removeWidget(field)
            field.hide()
            field.deleteLater()
        more = tuple(
            TypedField(self.look, label_role="strong") for _ in range(len(self._fields), count)
        )
        for field in more:
            field.typed.connect(self.asked)
        self._fields = (*self._fields[:count], *more)
        self._place()

    def _place(self) -> None:
        """The first of an odd number goes all across."""
        few = len(self._fields) < _TWO
        self._cast.setVisible(few and not self._one_column)
        self._above.setVisible(few and not self._one_column)
        columns = 2 if len(self._fields) >= _TWO and not self._one_column else 1
        odd = columns == 2 and len(self._fields) % 2 == 1
        for index, field in enumerate(self._fields):
            at = index + 1 if odd and index else index
            wide = 2 if odd and index == 0 else 1
            self._grid.addWidget(field, at // columns, at % columns, 1, wide)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
