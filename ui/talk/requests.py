"""What a person can ask for in the room: everything a screen there says to its presenter.

A screen emits ``asked`` with one of these; it never decides what follows.
"""

import msgspec

from coach.people import Side
from coach.session.modes import Mode


class Primary(msgspec.Struct, frozen=True):
    """The ink button, or Enter: the next natural thing, whatever its words say."""


class PauseOrGoOn(msgspec.Struct, frozen=True):
    """Space, or the button: stop the clock, or let it run again."""


class Repair(msgspec.Struct, frozen=True):
    """Open the repair sheet."""


class Break(msgspec.Struct, frozen=True):
    """Esc, or the button: open the break sheet."""


class Undo(msgspec.Struct, frozen=True):
    """Take the last step back, while its note stands."""


class Back(msgspec.Struct, frozen=True):
    """One step back."""


class Hold(msgspec.Struct, frozen=True):
    """F8: somebody else took the floor; again: the speaker goes on."""


class Listen(msgspec.Struct, frozen=True):
    """Ctrl+Shift+M, or the words in the top line: listening on, or off."""


class Drop(msgspec.Struct, frozen=True):
    """Close the sheet and go back to the talk."""


class Choose(msgspec.Struct, frozen=True):
    """One of few was chosen: ``group`` is answer, shape, family, taken, break, length or owes.

    For the signs that one sets oneself (group ``look``) it means the next of the three signs.
    In the steps of deciding it is star, idea-out, day, part, point or point-out.
    """

    group: str
    id: str


class Type(msgspec.Struct, frozen=True):
    """A field holds ``text`` now; ``field`` is the id of its FieldView."""

    field: str
    text: str


class Park(msgspec.Struct, frozen=True):
    """The listener puts a thought down."""

    text: str


class Unpark(msgspec.Struct, frozen=True):
    """The listener takes a parked thought away, by its place in the list."""

    index: int


class Slide(msgspec.Struct, frozen=True):
    """The open half's slider stands at ``value`` (0 to 10)."""

    value: int


class LeaveIt(msgspec.Struct, frozen=True):
    """A stuck piece is left where it is; alone: say the line once more."""


class MoreTime(msgspec.Struct, frozen=True):
    """Ten minutes more of a break."""


class StopForTonight(msgspec.Struct, frozen=True):
    """Leave the room; the talk waits and can be taken up from Today."""


class Unsafe(msgspec.Struct, frozen=True):
    """*This does not feel safe*: leave the room at once for the safety page."""


class SwitchMode(msgspec.Struct, frozen=True):
    """Rather talk again, or write again."""

    mode: Mode


class OpenAid(msgspec.Struct, frozen=True):
    """Open something that helps over the stage: card or words."""

    id: str


class TakeWords(msgspec.Struct, frozen=True):
    """Words for feelings, or for needs, were chosen."""

    words: tuple[str, ...]


class AddPoint(msgspec.Struct, frozen=True):
    """What stands in the field of the list goes on the list."""


class PlanNext(msgspec.Struct, frozen=True):
    """Finish, and look for the next time."""


class IntoBook(msgspec.Struct, frozen=True):
    """Alone: finish, and put what was written into one's own book."""


class Keep(msgspec.Struct, frozen=True):
    """One side presses Keep, of the words at the end or of an agreement, or takes it back."""

    side: Side


Request = (
    Primary
    | PauseOrGoOn
    | Repair
    | Break
    | Undo
    | Back
    | Hold
    | Listen
    | Drop
    | Choose
    | Type
    | Park
    | Unpark
    | Slide
    | LeaveIt
    | MoreTime
    | StopForTonight
    | Unsafe
    | SwitchMode
    | OpenAid
    | TakeWords
    | AddPoint
    | IntoBook
    | Keep
    | PlanNext
)
