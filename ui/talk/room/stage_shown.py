"""What each chose to show, side by side, each on their own ground."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk.columns import Columns
from ui.talk.person_line import PersonLine
from ui.talk.private_view import GroupView, ShownView
from ui.talk.room.group_box import Groups
from ui.talk.room.stage_body import StageBody
from ui.talk.room_frame import RoomFrame
from ui.talk.view_parts import Who
from ui.theme.look import Look


class ShownHalf(Panel):
    """One person's half."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._who = PersonLine(look)
        self._groups = Groups(look)
        self.body.addWidget(self._who)
        self.body.addSpacing(look.px("space.near"))
        self.body.addWidget(self._groups)
        self.body.addStretch(1)

    def show_view(self, who: Who, words: str, groups: tuple[GroupView, ...]) -> None:
        """Show what they chose."""
        self.set_ground(f"{who.hue.value}.tint")
        self._who.show_person(who, words)
        self._groups.show_view(groups)


class ShownBody(StageBody):
    """Shows a ``ShownView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._view: ShownView | None = None
        self._title = Text(look, "title")
        self._text = Text(look, "aloud", color="ink_soft")
        self._halves = (ShownHalf(look), ShownHalf(look))
        pair = QWidget()
        self._columns = Columns(pair, halves=True)
        for half in self._halves:
            self._columns.addWidget(half)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(look.px("space.hair"))
        column.addWidget(self._text)
        column.addSpacing(look.px("space.near"))
        column.addWidget(pair, 1)

    def show_view(self, view: ShownView) -> None:
        """Show both halves."""
        if view == self._view:
            return
        self._view = view
        self._title.say(view.title)
        self._text.say(view.text)
        for half, shown in zip(self._halves, view.halves, strict=True):
            half.show_view(*shown)

    def take_frame(self, frame: RoomFrame) -> None:
        """Put the halves beside or below each other."""
        self._columns.set_stacked(frame.one_column)
        for half in self._halves:
            half.set_inner(frame.listener[0])
