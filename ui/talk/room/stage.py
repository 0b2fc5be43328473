"""The stage: top line, the step that it is, the bar, and a sheet when one is open."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from coach.content.library import Library
from ui.talk import requests as r
from ui.talk.aid_view import CardSheetView, PickerView
from ui.talk.board_view import Headed
from ui.talk.private_view import LoopView, PrivateView, ShownView
from ui.talk.room.apart_bodies import APART_BODIES, draw_apart
from ui.talk.room.board_bodies import BOARD_BODIES, draw_board
from ui.talk.room.break_sheet import BreakSheet
from ui.talk.room.card_sheet import CardSheet
from ui.talk.room.parts_column import PartsColumn
from ui.talk.room.picker_sheet import PickerSheet
from ui.talk.room.repair_sheet import RepairSheet
from ui.talk.room.room_sheet import RoomSheet
from ui.talk.room.stage_alone import AloneBody
from ui.talk.room.stage_bar import StageBar
from ui.talk.room.stage_body import StageBody, focus
from ui.talk.room.stage_closing import ClosingBody
from ui.talk.room.stage_floor import FloorBody
from ui.talk.room.stage_header import StageHeader
from ui.talk.room.stage_line import LineBody
from ui.talk.room.stage_read import ReadBody
from ui.talk.room.stage_together import TogetherBody
from ui.talk.room.stage_write import WriteBody
from ui.talk.room_frame import RoomFrame
from ui.talk.room_page import RoomPage
from ui.talk.stage_view import (
    AloneView,
    BreakView,
    ClosingView,
    FloorView,
    LineView,
    RepairView,
    StageView,
    TogetherView,
)
from ui.talk.tab_order import order_stops
from ui.talk.written_view import PageView, ReadView
from ui.theme.look import Look

StageSheet = RoomSheet | PickerSheet
SheetView = RepairView | BreakView | CardSheetView | PickerView
#: The margin of a window that has room for the parts of a meeting beside the step.
_WIDE_SIDE = 48


class StageScreen(RoomPage):
    """Shows a ``StageView``. Bodies and sheets are made when they are first needed."""

    #: Somebody asked for something: a Request.
    asked = Signal(object)

    def __init__(self, look: Look, library: Library | None = None) -> None:
        """``library`` has the words of the picker; the one that ships if none is given."""
        header, content = StageHeader(look), QWidget()
        super().__init__(look, header, content)
        self._view: StageView | None = None
        self._header = header
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px("space.apart"))
        self._parts = PartsColumn(look)
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._parts)
        row.addLayout(self._place, 1)
        self._bodies: dict[type, StageBody] = {}
        self._sheets: dict[type, StageSheet] = {}
        self._library = library
        self._stops: tuple[QWidget, ...] = ()
        self._buttons = StageBar(look, self.bar)
        self._buttons.asked.connect(self.asked)
        self._buttons.pressed.connect(self.press_primary)
        self._header.back_asked.connect(lambda: self.asked.emit(r.Back()))
        self._header.listen_asked.connect(lambda: self.asked.emit(r.Listen()))

    @property
    def sheet(self) -> StageSheet | None:
        """The sheet that is open, if any."""
        view = self._view
        return None if view is None or view.sheet is None else self._sheets[type(view.sheet)]

    def show_view(self, view: StageView) -> None:
        """Show the stage; what has not changed is not touched."""
        before, self._view = self._view, view
        body = self._body_for(view)
        self._header.show_view(view.header, back=view.bar.back)
        _draw(body, view)
        self._parts.show_parts(view.parts)
        self._buttons.show_view(view.bar, pauses=pauses(view))
        self._order()
        sheet = view.sheet
        if before is None or type(before.sheet) is not type(sheet):
            self._change_sheet(view)
        elif sheet is not None:
            _draw_sheet(self._sheet_for(sheet), sheet)

    def focus_start(self) -> None:
        """Put the keyboard on the primary, or on the beginning of the sheet."""
        sheet = self.sheet
        start = sheet.start() if sheet is not None else self._start()
        focus(start or self._buttons.primary)
        if start is not None and sheet is None:
            self.area.bring_up(start)

    def _start(self) -> QWidget | None:
        return self._body_for(self._view).start() if self._view is not None else None

    def leave_field(self) -> None:
        """Go from a field to the primary, on Esc."""
        focus(self._buttons.primary)

    def press_primary(self) -> None:
        """Do what the primary says; if something is missing, go there."""
        view = self._view
        if view is None:
            return
        if self.sheet is not None:
            self.sheet.press()
        elif view.bar.primary.ready or not self._body_for(view).focus_missing():
            self.asked.emit(r.Primary())

    def enter_in(self, field: QWidget) -> None:
        """Do what Enter does in a field of one line: park, or go on to the next stop."""
        view = self._view
        if view is not None and not self._body_for(view).enter(field):
            following = dict(zip(self._stops, self._stops[1:], strict=False))
            focus(following.get(field, self._buttons.primary))

    def take_frame(self, frame: RoomFrame) -> None:
        """Hand the measures on."""
        self._header.set_short(frame.one_column)
        self._parts.set_room(frame.side >= _WIDE_SIDE and not frame.one_column)
        self._buttons.take_frame(frame)
        for body in self._bodies.values():
            body.take_frame(frame)

    def _body_for(self, view: StageView) -> StageBody:
        kind = type(view.body)
        if kind not in self._bodies:
            body = _BODIES[kind](self.look)
            body.asked.connect(self.asked)
            body.take_frame(self.frame)
            self._bodies[kind] = body
            self._place.addWidget(body)
        for other, body in self._bodies.items():
            if body.isHidden() is (other is kind):
                body.setVisible(other is kind)
        return self._bodies[kind]

    def _sheet_for(self, sheet: SheetView) -> StageSheet:
        kind = type(sheet)
        if kind not in self._sheets:
            made = self._make_sheet(sheet)
            made.asked.connect(self.asked)
            self._sheets[kind] = made
        return self._sheets[kind]

    def _make_sheet(self, sheet: SheetView) -> StageSheet:
        match sheet:
            case BreakView():
                return BreakSheet(self.look, self)
            case RepairView():
                return RepairSheet(self.look, self)
            case CardSheetView():
                return CardSheet(self.look, self)
            case PickerView():
                return PickerSheet(self.look, self, self._library or Library())

    def _change_sheet(self, view: StageView) -> None:
        """Open the sheet that is wanted; the keyboard goes back where it was from the last one."""
        if view.sheet is None:
            self._enable(enabled=True)
        for kind, sheet in self._sheets.items():
            if view.sheet is None or kind is not type(view.sheet):
                sheet.close_sheet()
        if view.sheet is not None:
            sheet = self._sheet_for(view.sheet)
            _draw_sheet(sheet, view.sheet)
            sheet.open(sheet.start())
            self._enable(enabled=False)

    def _enable(self, *, enabled: bool) -> None:
        """Let nobody come upon what lies under the veil, neither by Tab nor by ear."""
        for part in (self.head, self.area, self.bar, self._buttons.note):
            part.setEnabled(enabled)

    def _order(self) -> None:
        """Let Tab go as the step is done: what to choose, the primary, the listener, the bar."""
        if self._view is None:
            return
        body = self._body_for(self._view)
        stops = (
            *body.stops_before(),
            self._buttons.primary,
            *body.stops_after(),
            *self._buttons.stops,
            self._header.back,
            self._header.ear.button,
        )
        if stops != self._stops:
            self._stops = stops
            order_stops(stops)


def pauses(view: StageView) -> bool:
    """Say whether there is a clock that could stand: only where somebody speaks, or both do."""
    return not isinstance(view.body, LineView | ClosingView | PrivateView | LoopView)


_BODIES: dict[type, type[StageBody]] = {
    FloorView: FloorBody,
    TogetherView: TogetherBody,
    AloneView: AloneBody,
    LineView: LineBody,
    ClosingView: ClosingBody,
    PageView: WriteBody,
    ReadView: ReadBody,
    **APART_BODIES,
    **BOARD_BODIES,
}


def _draw(body: StageBody, view: StageView) -> None:
    match body, view.body:
        case FloorBody(), FloorView() as shown:
            body.show_view(shown)
        case TogetherBody(), TogetherView() as shown:
            body.show_view(shown)
        case AloneBody(), AloneView() as shown:
            body.show_view(shown)
        case LineBody(), LineView() as shown:
            body.show_view(shown)
        case ClosingBody(), ClosingView() as shown:
            body.show_view(shown)
        case WriteBody(), PageView() as shown:
            body.show_view(shown)
        case ReadBody(), ReadView() as shown:
            body.show_view(shown)
        case _, (PrivateView() | ShownView() | LoopView()) as shown:
            draw_apart(body, shown)
        case _, Headed() as shown:
            draw_board(body, shown)
        case _:
            raise TypeError(type(body).__name__)


def _draw_sheet(sheet: StageSheet, view: SheetView) -> None:
    match sheet, view:
        case BreakSheet(), BreakView():
            sheet.show_view(view)
        case RepairSheet(), RepairView():
            sheet.show_view(view)
        case CardSheet(), CardSheetView():
            sheet.show_view(view)
        case PickerSheet(), PickerView():
            sheet.show_view(view)
        case _:
            raise TypeError(type(sheet).__name__)
