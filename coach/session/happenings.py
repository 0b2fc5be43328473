"""Things to be done once because something happened: a tone, a note with Undo, a word said."""

from enum import StrEnum

import msgspec

from coach.people import Side


class What(StrEnum):
    """The code of a happening; the window decides what it looks and sounds like."""

    STEP_BEGAN = "step_began"
    FLOOR_OPENED = "floor_opened"
    HANDED_OVER = "handed_over"
    UNDONE = "undone"
    NEARLY_TIME = "nearly_time"
    TIME_IS_UP = "time_is_up"
    TIME_WAITS = "time_waits"
    HINT = "hint"
    WRONGLY_HEARD = "wrongly_heard"
    PARKED = "parked"
    PAUSED = "paused"
    SLEPT = "slept"
    RESUMED = "resumed"
    REPAIR_QUIET_OVER = "repair_quiet_over"
    REPAIR_TAKEN = "repair_taken"
    BREAK_SUGGESTED = "break_suggested"
    REST_OVER = "rest_over"
    THIRD_PERSON_SUGGESTED = "third_person_suggested"
    FINISHED = "finished"
    LEFT = "left"


class Happening(msgspec.Struct, frozen=True):
    """What happened, and to which side if that matters."""

    what: What
    side: Side | None = None
