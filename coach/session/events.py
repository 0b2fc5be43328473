"""Everything that can happen to a session. An event says what was done, never what follows.

Each event is a frozen value with a ``kind`` tag, so that a line of JSON such as
``{"kind": "answered", "answer": "partly"}`` is an event too.
"""

from enum import StrEnum

import msgspec

from coach.content.model import Line
from coach.people import Side
from coach.session.apart_events import (
    GroupLeft,
    HalfTurned,
    LoopSaid,
    OnwardChosen,
    PageLineWritten,
    Picked,
    Sorted,
)
from coach.session.board import Review
from coach.session.floor_events import FloorFree, FloorTaken, FloorWrong
from coach.session.modes import Mode


class Answer(StrEnum):
    """How much of a piece came across."""

    GOT_IT = "got_it"
    PARTLY = "partly"
    NOT_YET = "not_yet"


class Taken(StrEnum):
    """How a repair was received; a clumsy repair still counts (P04)."""

    ACCEPTED = "accepted"
    PART = "part"
    NOT_READY = "not_ready"


class CloseLine(StrEnum):
    """The lines of a close (G9) that belong to one side."""

    HEARD = "heard"
    THANKS = "thanks"


class _Event(msgspec.Struct, frozen=True, tag_field="kind", forbid_unknown_fields=True):
    pass


class Tick(_Event, frozen=True, tag="tick"):
    """Time went by."""


class HandOver(_Event, frozen=True, tag="hand_over"):
    """Whoever has the floor gives it on: only the speaker does this."""


class GoOn(_Event, frozen=True, tag="go_on"):
    """Done with a step that nobody has the floor in; ends the session from the close."""


class Answered(_Event, frozen=True, tag="answered"):
    """The speaker says how much of the piece came across."""

    answer: Answer


class MoreAnswered(_Event, frozen=True, tag="more_answered"):
    """The speaker says whether there is another piece."""

    more: bool


class ShapeChosen(_Event, frozen=True, tag="shape_chosen"):
    """After the third *not yet*: one of three ways to say it back (0, 1 or 2)."""

    shape: int


class PieceLeft(_Event, frozen=True, tag="piece_left"):
    """After the third *not yet*: this piece is left where it is, kindly."""


class TimeAnswered(_Event, frozen=True, tag="time_answered"):
    """Whoever was asked says whether this is a good time; later, that it is one after all."""

    good: bool


class NextChosen(_Event, frozen=True, tag="next_chosen"):
    """Both chose how to go on, in the words of the choice."""

    text: str


class Undo(_Event, frozen=True, tag="undo"):
    """Take the last hand-over back, within ten seconds."""


class Back(_Event, frozen=True, tag="back"):
    """One step back."""


class TurnRestarted(_Event, frozen=True, tag="turn_restarted"):
    """Give the present turn its whole time again (used after a break or a power cut)."""


class Pause(_Event, frozen=True, tag="pause"):
    """Stop the clock; no reason is asked."""


class Resume(_Event, frozen=True, tag="resume"):
    """Let the clock run again."""


class Park(_Event, frozen=True, tag="park"):
    """A thought is put down instead of being said now."""

    side: Side
    text: str


class Unpark(_Event, frozen=True, tag="unpark"):
    """A parked thought is taken away, by its place in the list of that side."""

    side: Side
    index: int


class RepairAsked(_Event, frozen=True, tag="repair_asked"):
    """Anyone presses Repair; who it was is not asked."""


class RepairSaid(_Event, frozen=True, tag="repair_said"):
    """A repair line was said aloud (its family, for the record of nothing but the count)."""

    family: str


class RepairTaken(_Event, frozen=True, tag="repair_taken"):
    """The other one answers the repair."""

    taken: Taken


class BreakAsked(_Event, frozen=True, tag="break_asked"):
    """Someone wants a break: the break sheet opens and time waits."""


class BreakBegan(_Event, frozen=True, tag="break_began"):
    """A break of ``minutes`` (1 for a quiet minute together, else 20 to 1440).

    ``owes`` is the side that will say "let us go on", or None for both.
    """

    minutes: int
    owes: Side | None = None


class BreakExtended(_Event, frozen=True, tag="break_extended"):
    """More time is needed."""

    minutes: int


class CameBack(_Event, frozen=True, tag="came_back"):
    """Both are in front of the screen again."""


class CalmChecked(_Event, frozen=True, tag="calm_checked"):
    """Both looked at their own calm; only whether it is enough is told."""

    enough: bool


class StopDropped(_Event, frozen=True, tag="stop_dropped"):
    """Back to the talk from a repair or a break sheet that is not wanted after all."""


class TopicSet(_Event, frozen=True, tag="topic_set"):
    """What the talk is about, one line."""

    text: str


class PieceWritten(_Event, frozen=True, tag="piece_written"):
    """The present piece as one written line, when it did not come across three times."""

    text: str


class CloseSaid(_Event, frozen=True, tag="close_said"):
    """A line of the close was written."""

    side: Side
    line: CloseLine
    text: str


class NextStepSet(_Event, frozen=True, tag="next_step_set"):
    """The one small next step of both."""

    text: str


class Written(_Event, frozen=True, tag="written"):
    """A person alone wrote something in an *alone* or *lines* step."""

    text: str


class LineWritten(_Event, frozen=True, tag="line_written"):
    """A line that both write together holds ``text`` now."""

    line: Line
    text: str


class IdeaAdded(_Event, frozen=True, tag="idea_added"):
    """Whose turn it is adds an idea; then it is the other one's turn."""

    text: str


class IdeaPassed(_Event, frozen=True, tag="idea_passed"):
    """Whose turn it is has nothing just now."""


class IdeaTakenOut(_Event, frozen=True, tag="idea_taken_out"):
    """An idea is taken out again, by its place in the list."""

    index: int


class Starred(_Event, frozen=True, tag="starred"):
    """Whoever's half is open puts a star on an idea, or takes it away."""

    index: int


class StarsAgain(_Event, frozen=True, tag="stars_again"):
    """The stars did not meet: each puts one more."""


class LiveabilityChecked(_Event, frozen=True, tag="liveability_checked"):
    """Both said how well they could live with it; only whether it is enough is told."""

    enough: bool


class DayChosen(_Event, frozen=True, tag="day_chosen"):
    """They look at it again in so many days (7 to 14)."""

    days: int


class AgreementKept(_Event, frozen=True, tag="agreement_kept"):
    """One side keeps the agreement, or takes that back."""

    side: Side


class PartToggled(_Event, frozen=True, tag="part_toggled"):
    """A part of the meeting is left out, or taken in again."""

    part: str


class PointAdded(_Event, frozen=True, tag="point_added"):
    """Somebody puts a point on the list."""

    text: str


class PointTicked(_Event, frozen=True, tag="point_ticked"):
    """A point is done, or after all it is not."""

    index: int


class PointTakenOut(_Event, frozen=True, tag="point_taken_out"):
    """A point is taken off the list."""

    index: int


class Enough(_Event, frozen=True, tag="enough"):
    """Enough of this: out of the short turns, or from the beginning of a part to the close."""


class Reviewed(_Event, frozen=True, tag="reviewed"):
    """Both say what becomes of an agreement."""

    review: Review


class PageWritten(_Event, frozen=True, tag="page_written"):
    """Somebody wrote on the page of the present turn; ``text`` is all that stands there."""

    text: str


class PageRead(_Event, frozen=True, tag="page_read"):
    """What was handed over in writing has been read."""


class ModeChosen(_Event, frozen=True, tag="mode_chosen"):
    """From here the two talk in another way; either of them may say so."""

    mode: Mode


class WordsChosen(_Event, frozen=True, tag="words_chosen"):
    """Whoever has the floor, or is alone, chose words for a feeling or a need."""

    text: str


class Left(_Event, frozen=True, tag="left"):
    """The session ends here, wherever it is. That counts as taking care."""


Event = (
    Tick
    | HandOver
    | GoOn
    | Answered
    | MoreAnswered
    | ShapeChosen
    | PieceLeft
    | TimeAnswered
    | NextChosen
    | Undo
    | Back
    | TurnRestarted
    | Pause
    | Resume
    | FloorTaken
    | FloorFree
    | FloorWrong
    | Park
    | Unpark
    | RepairAsked
    | RepairSaid
    | RepairTaken
    | BreakAsked
    | BreakBegan
    | BreakExtended
    | CameBack
    | CalmChecked
    | StopDropped
    | TopicSet
    | PieceWritten
    | CloseSaid
    | NextStepSet
    | Written
    | HalfTurned
    | GroupLeft
    | Sorted
    | Picked
    | PageLineWritten
    | LoopSaid
    | OnwardChosen
    | LineWritten
    | IdeaAdded
    | IdeaPassed
    | IdeaTakenOut
    | Starred
    | StarsAgain
    | LiveabilityChecked
    | DayChosen
    | AgreementKept
    | PartToggled
    | PointAdded
    | PointTicked
    | PointTakenOut
    | Enough
    | Reviewed
    | PageWritten
    | PageRead
    | ModeChosen
    | WordsChosen
    | Left
)
