"""After the last step: what was said and practised, and whether the words stay."""

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.buttons import Primary, Secondary
from ui.parts.cast import Cast, Pose
from ui.parts.text import Text
from ui.talk import requests as r
from ui.talk.columns import Columns
from ui.talk.person_line import person_of
from ui.talk.room.keep_switch import KeepSwitch
from ui.talk.room.stage_body import focus
from ui.talk.room.stage_header import StageHeader
from ui.talk.room.summary_cards import CountsCard, NextCard, SaidPanel
from ui.talk.room_frame import RoomFrame
from ui.talk.room_page import RoomPage
from ui.talk.stage_view import SummaryView
from ui.talk.tab_order import order_stops
from ui.theme.look import Look


class SummaryScreen(RoomPage):
    """Shows a ``SummaryView``. Words stay only if everybody presses Keep."""

    #: Somebody asked for something: a Request.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        header, content = StageHeader(look), QWidget()
        super().__init__(look, header, content)
        self._view: SummaryView | None = None
        self._header = header
        self._title = Text(look, "title")
        self._cast = Cast(look, 140)
        self._said = (SaidPanel(look), SaidPanel(look))
        self._next = NextCard(look)
        self._next.plan.clicked.connect(lambda: self.asked.emit(r.PlanNext()))
        self._counts = CountsCard(look)
        self._upper, self._lower = QWidget(), QWidget()
        self._pairs = (Columns(self._upper, halves=True), Columns(self._lower, halves=True))
        self._switches: tuple[KeepSwitch, ...] = ()
        self._note, self._note_below = Text(look, "small"), Text(look, "small")
        self.primary = Primary(look, "")
        self.primary.clicked.connect(self.press_primary)
        self.book = Secondary(look, "", icon="notebook-pen", parent=content)
        self.book.hide()
        self.book.clicked.connect(lambda: self.asked.emit(r.IntoBook()))
        self.bar.set_primary(self.primary)
        self._fill(content)

    def show_view(self, view: SummaryView) -> None:
        """Show the summary."""
        if view == self._view:
            return
        before, self._view = self._view, view
        problem = view.problem or view.header.problem
        self._header.show_view(replace(view.header, problem=problem), back=False)
        self._title.say(view.title)
        self._show_said(view)
        self._next.show_view(view.next_label, view.next_step)
        self._next.setVisible(bool(view.next_step))
        self._counts.show_view(view.counts_label, view.counts, view.share)
        self._counts.setVisible(bool(view.counts or view.share))
        self._lower.setVisible(bool(view.next_step or view.counts or view.share))
        self.primary.say(view.primary.words)
        for note in (self._note, self._note_below):
            note.say(view.note)
        if before is None or _bar_of(before) != _bar_of(view):
            self._make_switches(view)
        for switch, (_, on) in zip(self._switches, view.keeps, strict=True):
            switch.setChecked(on)

    def focus_start(self) -> None:
        """Put the keyboard on the primary."""
        focus(self.primary)

    def press_primary(self) -> None:
        """Finish."""
        self.asked.emit(r.Primary())

    def take_frame(self, frame: RoomFrame) -> None:
        """Put the cards beside or below each other."""
        self._header.set_short(frame.one_column)
        for pair in self._pairs:
            pair.set_stacked(frame.one_column)
        beside = frame.listener[0]
        for panel in (*self._said, self._next, self._counts):
            panel.body.setContentsMargins(beside, 28, beside, 20)
        noted = self._view is not None and bool(self._view.note)
        self._note.setVisible(noted and not frame.one_column)
        self._note_below.setVisible(noted and frame.one_column)
        self._counts.set_across(1 if frame.one_column else 3)

    def _show_said(self, view: SummaryView) -> None:
        """Show both halves if anybody wrote anything; else the two shapes alone."""
        written = any(lines for _, lines in view.sides)
        self._upper.setVisible(written)
        people = tuple(person_of(who) for who, _ in (view.sides or view.keeps))
        self._cast.setVisible(bool(people) and not written)
        self._cast.show_pose(people, Pose.TOUCHING)
        for index, panel in enumerate(self._said):
            panel.setVisible(written and index < len(view.sides))
            if index < len(view.sides):
                panel.show_view(*view.sides[index])

    def _make_switches(self, view: SummaryView) -> None:
        old = self._switches
        self._switches = tuple(KeepSwitch(self.look, who, view.keep_words) for who, _ in view.keeps)
        for switch, (who, _) in zip(self._switches, view.keeps, strict=True):
            request = r.Keep(who.side)
            switch.clicked.connect(lambda _=False, request=request: self.asked.emit(request))
        self.book.say(view.book)
        book = (self.book,) if view.book else ()
        note = (self._note,) if view.note else ()
        self.bar.set_others(*self._switches, *book, *note)
        for switch in old:
            switch.deleteLater()
        self._note.setVisible(bool(note) and not self.frame.one_column)
        self._note_below.setVisible(bool(note) and self.frame.one_column)
        order_stops((self._next.plan, *self._switches, *book, self.primary))

    def _fill(self, content: QWidget) -> None:
        for pair, widgets in zip(
            self._pairs, (self._said, (self._next, self._counts)), strict=True
        ):
            for widget in widgets:
                pair.addWidget(widget)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._title)
        column.addSpacing(self.look.px("space.near"))
        column.addWidget(self._upper, 2)
        column.addWidget(self._cast, 2, Qt.AlignmentFlag.AlignCenter)
        column.addSpacing(self.look.px("space.apart"))
        column.addWidget(self._lower, 1)
        column.addWidget(self._note_below)


def _bar_of(view: SummaryView) -> tuple[object, ...]:
    """Say what stands in the bar."""
    return tuple(who for who, _ in view.keeps), view.book, bool(view.note)
