"""When the room shows something new, and what is then said aloud."""

from ui.talk.aid_view import CardSheetView, PickerView
from ui.talk.board_view import IdeasView, LiveableView, StarsView
from ui.talk.private_view import PrivateView
from ui.talk.stage_view import (
    BreakView,
    CalmView,
    FloorView,
    RepairView,
    RestView,
    RoomView,
    StageView,
    SummaryView,
)
from ui.talk.written_view import PageView, ReadView

#: What makes a scene: another one fades in, and takes the keyboard to its primary.
Scene = tuple[object, ...]


def scene_of(view: RoomView) -> Scene:
    """Give what is another with each step, hand-over or page, but not with each tick."""
    match view:
        case StageView(header=header, body=PrivateView(who=who, cover=cover, title=title)):
            return "private", who.side, cover is None, title, header.step
        case StageView(header=header, body=body):
            sided = isinstance(body, FloorView | PageView | ReadView)
            side = body.who.side if sided else turn_of(body)
            return "stage", type(body), side, body.title, header.step
        case RestView(minute=minute):
            return "rest", minute
        case CalmView(open=side, done=done):
            return "calm", side, done
        case SummaryView():
            return ("summary",)


def turn_of(body: object) -> object:
    """Give what makes a turn where nobody has the floor: who adds, whose half is open."""
    match body:
        case IdeasView(halves=halves):
            return tuple(half.field.id if half.field else "" for half in halves)
        case StarsView(half=half) | LiveableView(half=half):
            return half.open
        case _:
            return None


def spoken(view: RoomView) -> str:
    """Give what a screen reader says when it changes."""
    match view:
        case StageView(sheet=None, announce=announce):
            return announce
        case StageView(sheet=CardSheetView() as card):
            return f"{card.title}. {card.text}"
        case StageView(sheet=PickerView() as picker):
            return picker.title
        case StageView(sheet=RepairView() | BreakView() as sheet):
            return f"{sheet.title}. {sheet.text}"
        case CalmView(done=True, title=title, text=text):
            return f"{title}. {text}"
        case StageView():
            return ""
        case CalmView() | RestView() | SummaryView():
            return view.title
