"""Where the stars met: what both starred, what one did, and room to join some into one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.people import Person, Side
from ui.parts.badge import PartnerBadge
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk.board_view import MetRow, MetView
from ui.talk.columns import Columns
from ui.talk.divider import Divider
from ui.talk.room.board_body import BoardBody
from ui.talk.room.typed_field import TypedEditor
from ui.talk.room_frame import RoomFrame
from ui.theme.look import Look

#: The small shapes that stand for a star, in px.
_SHAPE = 28


class StarredLine(QWidget):
    """One idea with the shapes of those who starred it; each shape keeps its side."""

    def __init__(self, look: Look, view: MetRow, role: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px("space.hair"))
        slot = look.grown(_SHAPE, "icon") + look.px("space.hair")
        alone_right = len(view.by) == 1 and view.by[0].side is Side.TWO
        row.addSpacing(slot if alone_right else 0)
        for who in view.by:
            shape = PartnerBadge(look, _SHAPE)
            shape.show_person(Person("", who.shape, who.hue))
            shape.setAccessibleName(view.said if who is view.by[0] else "")
            row.addWidget(shape, 0, Qt.AlignmentFlag.AlignVCenter)
        alone_left = len(view.by) == 1 and not alone_right
        row.addSpacing(look.px("space.near") + (slot if alone_left else 0))
        weight = 600 if role == "lead" else 500
        row.addWidget(
            Text(look, "aloud" if role == "lead" else "body", view.text, weight=weight), 1
        )


class MetBody(BoardBody):
    """Shows a ``MetView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._view: MetView | None = None
        self._list = Panel(look)
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(look.px("space.tight"))
        self._list.body.addLayout(self._column)
        self._list.body.addStretch(1)
        self._aside = Panel(look)
        self._heading = Text(look, "lead")
        self._advice = Text(look, "aloud")
        self._joined = TypedEditor(look, least_lines=2, words="body")
        self._joined.typed.connect(self.asked)
        self._fill(look)

    def show_view(self, view: MetView) -> None:
        """Show what the stars say."""
        if view == self._view:
            return
        before, self._view = self._view, view
        self.show_head(view)
        self._heading.say(view.heading)
        self._heading.setVisible(bool(view.heading))
        self._advice.say(view.advice)
        self._joined.show_view(view.joined)
        if before is None or (before.both, before.one, before.rest) != (
            view.both,
            view.one,
            view.rest,
        ):
            self._show_rows(view)

    def take_frame(self, frame: RoomFrame) -> None:
        """Put the two panels beside or below each other."""
        self._columns.set_stacked(frame.one_column)
        beside, above, below = frame.listener
        self._list.body.setContentsMargins(beside, above - 8, beside, below - 8)
        self._aside.body.setContentsMargins(beside, above - 8, beside, below)

    def stops_before(self) -> tuple[QWidget, ...]:
        """The joined words."""
        return (self._joined.edit,)

    def _show_rows(self, view: MetView) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        look = self.look
        self._rows = []
        if view.both:
            self._rows.append(Text(look, "strong", view.both_label))
            for both in view.both:
                strip = Panel(look, ground="sunken", radius="button")
                strip.body.setContentsMargins(24, 16, 24, 16)
                strip.body.addWidget(StarredLine(look, both, "lead"))
                self._rows.append(strip)
        if view.one_label:
            label = Text(look, "strong", view.one_label)
            label.setContentsMargins(0, look.px("space.near") if view.both else 0, 0, 0)
            self._rows.append(label)
        for one in view.one:
            self._rows += [Divider(look), StarredLine(look, one, "body")]
        if view.rest:
            self._rows += [Divider(look), Text(look, "small", view.rest)]
        for row in self._rows:
            self._column.addWidget(row)

    def _fill(self, look: Look) -> None:
        body = self._aside.body
        body.addWidget(self._heading)
        body.addSpacing(look.px("space.hair"))
        body.addWidget(self._advice)
        body.addStretch(1)
        body.addSpacing(look.px("space.near"))
        body.addWidget(self._joined)
        pair = QWidget()
        self._columns = Columns(pair)
        self._columns.addWidget(self._list)
        self._columns.addWidget(self._aside)
        self.column.addWidget(pair, 1)
