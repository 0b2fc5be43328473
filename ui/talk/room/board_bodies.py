"""Which body shows which view of deciding, and how it is drawn."""

from ui.talk.board_view import (
    AgendaView,
    FollowUpView,
    Headed,
    IdeasView,
    LiveableView,
    MetView,
    PointsView,
    ReviewView,
    StarsView,
    WriteView,
)
from ui.talk.room.agenda_body import AgendaBody
from ui.talk.room.board_body import BoardBody
from ui.talk.room.follow_up_body import FollowUpBody
from ui.talk.room.ideas_body import IdeasBody
from ui.talk.room.liveable_body import LiveableBody
from ui.talk.room.met_body import MetBody
from ui.talk.room.points_body import PointsBody
from ui.talk.room.review_body import ReviewBody
from ui.talk.room.stage_body import StageBody
from ui.talk.room.stars_body import StarsBody
from ui.talk.room.write_body import WriteBody

BOARD_BODIES: dict[type, type[BoardBody]] = {
    WriteView: WriteBody,
    IdeasView: IdeasBody,
    StarsView: StarsBody,
    MetView: MetBody,
    LiveableView: LiveableBody,
    FollowUpView: FollowUpBody,
    ReviewView: ReviewBody,
    AgendaView: AgendaBody,
    PointsView: PointsBody,
}


def draw_board(body: StageBody, view: Headed) -> None:
    """Let ``body`` show ``view``, which is of its kind."""
    match body, view:
        case WriteBody(), WriteView():
            body.show_view(view)
        case IdeasBody(), IdeasView():
            body.show_view(view)
        case StarsBody(), StarsView():
            body.show_view(view)
        case MetBody(), MetView():
            body.show_view(view)
        case LiveableBody(), LiveableView():
            body.show_view(view)
        case FollowUpBody(), FollowUpView():
            body.show_view(view)
        case ReviewBody(), ReviewView():
            body.show_view(view)
        case AgendaBody(), AgendaView():
            body.show_view(view)
        case PointsBody(), PointsView():
            body.show_view(view)
        case _:
            raise TypeError(type(body).__name__)
