"""Each puts three stars, one half open at a time."""

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.talk import requests as r
from ui.talk.board_view import StarsView
from ui.talk.room.board_body import BoardBody
from ui.talk.room.star_row import StarRow
from ui.talk.room.unseen_halves import UnseenHalves
from ui.talk.room_frame import RoomFrame
from ui.theme.look import Look

#: More ideas than this stand in two columns.
_ONE_COLUMN = 6
#: The margin of a window that has room for two.
_WIDE_SIDE = 48


class StarsBody(BoardBody):
    """Shows a ``StarsView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._view: StarsView | None = None
        self.rows: tuple[StarRow, ...] = ()
        self._one_column = False
        self._wide = True
        self._grid: QGridLayout | None = None
        self._halves = UnseenHalves(look, self._list)
        self.column.addWidget(self._halves, 1)

    def show_view(self, view: StarsView) -> None:
        """Show the open half with its stars."""
        if view == self._view:
            return
        before, self._view = self._view, view
        self.show_head(view)
        ideas = [idea.text for idea in view.ideas]
        if before is not None and ideas != [idea.text for idea in before.ideas]:
            self._halves.forget()
        self._show_halves()

    def _show_halves(self) -> None:
        view = self._view
        if view is not None:
            self._halves.show_view(view.half, view.left)
            for row, idea in zip(self.rows, view.ideas, strict=True):
                row.show_on(idea.on)

    def start(self) -> QWidget | None:
        """Begin with the first idea, where both columns are seen."""
        return self.rows[0] if self.rows and not self._one_column else None

    def take_frame(self, frame: RoomFrame) -> None:
        """Take the margins."""
        wide = frame.side >= _WIDE_SIDE and not frame.one_column
        self._one_column = frame.one_column
        if wide != self._wide:
            self._wide = wide
            self._place()
        self._halves.take_frame(frame)

    def stops_before(self) -> tuple[QWidget, ...]:
        """All ideas."""
        return self.rows

    def _list(self) -> QWidget:
        inside = QWidget()
        grid = self._grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self.look.px("space.tight"))
        view = self._view
        self.rows = tuple(StarRow(self.look, idea) for idea in view.ideas) if view else ()
        for row in self.rows:
            row.clicked.connect(lambda _=False, at=row.index: self.ask(r.Choose("star", str(at))))
        grid.setRowStretch(len(self.rows), 1)
        self._place()
        return inside

    def _place(self) -> None:
        grid = self._grid
        if grid is None:
            return
        columns = 2 if self._wide and len(self.rows) > _ONE_COLUMN else 1
        for number, row in enumerate(self.rows):
            grid.addWidget(row, number // columns, number % columns)
        for column in range(2):
            grid.setColumnStretch(column, 1 if column < columns else 0)
            grid.setColumnMinimumWidth(column, 1 if column < columns else 0)
