"""The agreement, the day on which both look at it again, and whether both keep it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.parts.choice import Kind
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk import requests as r
from ui.talk.board_view import FollowUpView
from ui.talk.columns import Columns
from ui.talk.room.agreement_card import AgreementCard
from ui.talk.room.board_body import BoardBody
from ui.talk.room.choice_list import ChoiceList
from ui.talk.room.keep_switch import KeepSwitch
from ui.talk.room_frame import RoomFrame
from ui.theme.look import Look

#: A day among eight.
DAY = Kind(height=48, size="small", line_size="small", sign=26, beside=16, gap=10)


class FollowUpBody(BoardBody):
    """Shows a ``FollowUpView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._view: FollowUpView | None = None
        self._card = AgreementCard(look)
        self._panel = Panel(look)
        self._day = Text(look, "strong")
        name = QCoreApplication.translate("FollowUpBody", "Days")
        self._days = ChoiceList(look, name, DAY, gap=8)
        self._days.marked.connect(lambda id_: self.ask(r.Choose("day", id_)))
        self._keep = Text(look, "strong")
        self._note = Text(look, "small")
        self.switches: tuple[KeepSwitch, ...] = ()
        self._row = QHBoxLayout()
        self._fill(look)

    def show_view(self, view: FollowUpView) -> None:
        """Show the agreement and the days."""
        if view == self._view:
            return
        before, self._view = self._view, view
        self.show_head(view)
        self._card.show_lines(view.label, view.agreement, view.nothing)
        self._day.say(view.day_label)
        self._days.show_view(view.days)
        self._keep.say(view.keep_label)
        self._note.say(view.note)
        people = tuple(who for who, _ in view.keeps)
        if before is None or people != tuple(who for who, _ in before.keeps):
            self._make_switches(view)
        for switch, (_, on) in zip(self.switches, view.keeps, strict=True):
            if switch.isChecked() != on:
                switch.setChecked(on)

    def take_frame(self, frame: RoomFrame) -> None:
        """Put the panels beside or below each other."""
        self._columns.set_stacked(frame.one_column)
        self._days.set_columns(1 if frame.one_column else 2)
        self._card.set_columns(1 if frame.one_column else 2)
        beside, above, below = frame.listener
        for panel in (self._card, self._panel):
            panel.body.setContentsMargins(beside, above - 8, beside, below - 8)

    def stops_before(self) -> tuple[QWidget, ...]:
        """The days, then who keeps it."""
        return (*self._days.stops, *self.switches)

    def focus_missing(self) -> bool:
        """Go to the days."""
        return self._days.focus()

    def _make_switches(self, view: FollowUpView) -> None:
        for switch in self.switches:
            self._row.removeWidget(switch)
            switch.hide()
            switch.deleteLater()
        self.switches = tuple(KeepSwitch(self.look, who, view.keep_word) for who, _ in view.keeps)
        for switch, (who, _) in zip(self.switches, view.keeps, strict=True):
            switch.clicked.connect(lambda _=False, side=who.side: self.ask(r.Keep(side)))
            self._row.addWidget(switch)

    def _fill(self, look: Look) -> None:
        body = self._panel.body
        body.addWidget(self._day)
        body.addSpacing(look.px("space.snug"))
        body.addWidget(self._days)
        body.addSpacing(look.px("space.near"))
        body.addWidget(self._keep)
        body.addSpacing(look.px("space.snug"))
        self._row.setSpacing(look.px("space.near"))
        body.addLayout(self._row)
        body.addSpacing(look.px("space.tight"))
        body.addWidget(self._note)
        body.addStretch(1)
        pair = QWidget()
        self._columns = Columns(pair, halves=True)
        self._columns.addWidget(self._card)
        self._columns.addWidget(self._panel)
        self.column.addWidget(pair, 1)
