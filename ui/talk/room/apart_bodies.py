"""The bodies of private steps and of the loop: which view each of them draws."""

from ui.talk.private_view import LoopView, PrivateView, ShownView
from ui.talk.room.stage_body import StageBody
from ui.talk.room.stage_loop import LoopBody
from ui.talk.room.stage_private import PrivateBody
from ui.talk.room.stage_shown import ShownBody

APART_BODIES: dict[type, type[StageBody]] = {
    PrivateView: PrivateBody,
    ShownView: ShownBody,
    LoopView: LoopBody,
}


def draw_apart(body: StageBody, view: PrivateView | ShownView | LoopView) -> None:
    """Let the body of its kind show ``view``."""
    match body, view:
        case PrivateBody(), PrivateView():
            body.show_view(view)
        case ShownBody(), ShownView():
            body.show_view(view)
        case LoopBody(), LoopView():
            body.show_view(view)
        case _:
            raise TypeError(type(body).__name__)
