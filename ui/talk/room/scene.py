"""When the room shows something new, and what is then said aloud."""

import msgspec

from ui.talk.aid_view import CardSheetView, PickerView
from ui.talk.board_view import IdeasView, LiveableView, StarsView
from ui.talk.ear_view import EarView
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
    TogetherView,
)
from ui.talk.view_parts import RingLook, Who
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


def passing(before: RoomView, view: RoomView) -> str:
    """Give what a screen reader says of a step that stays: its time stands, goes on, or is over.

    Who can see is told by the ring, by the button that was Pause, and by the line that came.
    """
    was_ear, ear = ear_of(before), ear_of(view)
    if was_ear is not None and ear is not None and ear.words != was_ear.words:
        return ear.words
    match before, view:
        case StageView(sheet=None), StageView(sheet=None):
            was, now = _time_of(before.body), _time_of(view.body)
            added = _parked(view.body)[len(_parked(before.body)) :]
            if now.state in {was.state, "quiet"}:
                return added[-1] if added else ""
            return _told(view, now)
        case _:
            return ""


def ear_of(view: RoomView | None) -> EarView | None:
    """Give how listening stands, None where there is nothing to listen to."""
    match view:
        case StageView(header=header):
            return header.ear
        case RestView(ear=ear) | CalmView(ear=ear):
            return ear
        case _:
            return None


class _Time(msgspec.Struct, frozen=True):
    """How the time of a step stands (the states of a ring), and the words for it."""

    state: str = "running"
    words: str = ""


def _time_of(body: object) -> _Time:
    match body:
        case TogetherView(paused=True, time=time):
            return _Time("paused", time)
        case TogetherView(fraction=float(fraction), time=time) if fraction >= 1:
            return _Time("closed", time)
    ring = getattr(body, "ring", None)
    return _Time(ring.state, ring.words) if isinstance(ring, RingLook) else _Time()


def _told(view: StageView, now: _Time) -> str:
    body = view.body
    match now.state:
        case "waiting" if isinstance(body, FloorView):
            return f"{body.who.name}: {now.words}. {body.listener.task}"
        case "waiting" | "closed":
            who = getattr(body, "who", None)
            return f"{who.name}: {now.words}" if isinstance(who, Who) else now.words
        case "paused":
            return now.words
        case _:
            return view.announce


def _parked(body: object) -> tuple[str, ...]:
    """Give the thoughts that the listener put down so far."""
    if isinstance(body, FloorView) and body.listener.park is not None:
        return body.listener.park.parked
    return ()
