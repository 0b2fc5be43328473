"""What a session is at one moment: a frozen value that says all, and can be written down."""

from enum import StrEnum
from typing import Self

import msgspec
from msgspec.structs import replace

from coach.clock import Moment
from coach.content.model import Kind, Line, Phase
from coach.people import Side
from coach.session.apart_state import LoopLine, Private, Shown
from coach.session.board import Board
from coach.session.events import CloseLine
from coach.session.modes import Mode


class Clocks(msgspec.Struct, frozen=True):
    """Where every millisecond since the start went: each is in exactly one of these.

    ``one`` and ``two`` are what a side spent with the floor; ``shared`` is time in which
    nobody has it; ``held`` is when a speaker's time waited because somebody else spoke;
    ``paused`` is pauses, repairs, breaks and time in which the computer slept.
    """

    one: int = 0
    two: int = 0
    shared: int = 0
    held: int = 0
    paused: int = 0

    @property
    def total(self) -> int:
        """All the time that the session has seen, in milliseconds: its own time axis."""
        return self.one + self.two + self.shared + self.held + self.paused

    def of(self, side: Side) -> int:
        """Milliseconds that ``side`` has had the floor."""
        return self.one if side is Side.ONE else self.two


class PlanStep(msgspec.Struct, frozen=True):
    """A step as the engine needs it: no words, times in milliseconds, pace applied.

    ``side`` is whose step it is (None for both). ``times`` gives the planned time of each
    phase, 0 for none; ``budget`` is the planned time of the whole step. A SORT has the ids of
    its ``items``, of which those in ``apart`` can be left out, and its ``heaps``, each with how
    many cards of it can be shown; ``lines`` are the ids of what a PAGE asks for, or of what a
    CARD shows, which ``leads`` to a talk.
    """

    id: str
    kind: Kind
    side: Side | None
    times: dict[Phase, int]
    budget: int
    quiet: int
    pieces: int
    count: int
    items: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    heaps: tuple[tuple[str, int], ...] = ()
    lines: tuple[str, ...] = ()
    leads: str = ""
    fields: tuple[Line, ...] = ()
    part: str = ""


class Tally(msgspec.Struct, frozen=True):
    """What was practised so far, for both together; never who did what.

    A *turn* is one holding of the floor that its speaker ended: a piece told, a piece said
    back, an open turn. ``one`` and ``two`` are kept only to prove that both had as many.
    ``whole_time`` is the time in ms of the turns that stayed whole, of both in one sum.
    """

    one: int = 0
    two: int = 0
    whole: int = 0
    got_it: int = 0
    pieces: int = 0
    whole_time: int = 0

    @property
    def turns(self) -> int:
        """Turns of both sides."""
        return self.one + self.two


class Place(msgspec.Struct, frozen=True):
    """Where the session stands; going back puts an earlier one in its stead.

    ``used`` is the time of this phase in milliseconds, ``spent`` that of the step's floor so
    far (all pieces). ``quiet`` is what is left of the pause before the floor opens;
    ``misses`` counts *not yet* for the present piece. ``cue`` is 0, 1 (nearly time was
    said) or 2 (time is up was said). ``held`` is true while somebody else speaks, and
    ``whole`` false once that has happened in this turn: ``heard`` if a voice was heard and nobody
    pressed a key, ``hints`` if the listener is told where to park a thought. What was heard can
    be called wrong until ``wrong_until`` (session time); then the turn is ``was_whole``.
    ``half`` is whose half is open where each marks something unseen, None for whoever begins.
    ``page`` is the number of its page, and ``unread`` says that what was handed over is read
    first (``pages``).
    """

    step: int = 0
    phase: Phase = Phase.TOGETHER
    used: int = 0
    spent: int = 0
    quiet: int = 0
    piece: int = 1
    misses: int = 0
    partly: bool = False
    shape: int | None = None
    cue: int = 0
    held: bool = False
    heard: bool = False
    hints: bool = False
    whole: bool = True
    was_whole: bool = True
    wrong_until: int | None = None
    half: Side | None = None
    tally: Tally = Tally()
    page: int = 0
    unread: bool = False

    @property
    def waits(self) -> bool:
        """Whether the floor is not open yet: a quiet before it, or something to read."""
        return self.quiet > 0 or self.unread

    @property
    def freed(self) -> Self:
        """The same place with nobody else who speaks, and nothing heard that could be wrong."""
        return replace(self, held=False, heard=False, hints=False, wrong_until=None)


class PauseReason(StrEnum):
    """Why the clock stands."""

    ASKED = "asked"
    SLEPT = "slept"  # a gap of more than five seconds: the computer slept
    REOPENED = "reopened"  # the session was taken up again after a restart


class Paused(msgspec.Struct, frozen=True, tag="paused"):
    """The clock stands until someone lets it run."""

    reason: PauseReason


class RepairPhase(StrEnum):
    """The parts of a repair (P04)."""

    QUIET = "quiet"  # five seconds for both, by itself
    SAY = "say"  # a line is picked or said
    ANSWER = "answer"  # the other one answers


class Repairing(msgspec.Struct, frozen=True, tag="repairing"):
    """A repair is under way; ``quiet`` is what is left of the shared quiet, milliseconds."""

    phase: RepairPhase
    quiet: int
    family: str = ""


class RestPhase(StrEnum):
    """The parts of a break (P05)."""

    CHOOSING = "choosing"
    RESTING = "resting"
    RECHECK = "recheck"


class Resting(msgspec.Struct, frozen=True, tag="resting"):
    """A break: ``planned`` and ``elapsed`` in milliseconds, who says "let us go on".

    ``rebooked`` counts how often it was made longer because calm was not there yet.
    """

    phase: RestPhase
    planned: int = 0
    elapsed: int = 0
    owes: Side | None = None
    rebooked: int = 0
    told: bool = False

    @property
    def left(self) -> int:
        """Milliseconds until the time that was agreed on, never below 0."""
        return max(0, self.planned - self.elapsed)


Stop = Paused | Repairing | Resting


class Parked(msgspec.Struct, frozen=True):
    """A thought put down by ``side`` for their own turn."""

    side: Side
    text: str


class Said(msgspec.Struct, frozen=True):
    """A line of the close, written by ``side``."""

    side: Side
    line: CloseLine
    text: str


class Carried(msgspec.Struct, frozen=True):
    """A sentence that ``side`` has prepared and brought along.

    With it may come what they ``need``, and what they see from the other ``side``.
    """

    side: Side
    text: str
    need: str = ""
    sees: str = ""


class Page(msgspec.Struct, frozen=True):
    """What was written in one turn by ``side``, or by both in a step without a floor (None).

    A ``reply`` is a line that its reader wrote under the page of that number, such as a question.
    """

    number: int
    side: Side | None
    step: int
    phase: Phase
    text: str
    reply: bool = False


class Chosen(msgspec.Struct, frozen=True):
    """Words for a feeling or a need that ``side`` has chosen in one phase of a step."""

    side: Side
    step: int
    phase: Phase
    text: str


class Words(msgspec.Struct, frozen=True):
    """All that was typed: forgotten at the end unless both press Keep."""

    topic: str = ""
    piece: str = ""
    parked: tuple[Parked, ...] = ()
    said: tuple[Said, ...] = ()
    next_step: str = ""
    written: str = ""
    carried: Carried | None = None
    loop: tuple[LoopLine, ...] = ()
    board: Board = Board()
    pages: tuple[Page, ...] = ()
    chosen: tuple[Chosen, ...] = ()


class Care(msgspec.Struct, frozen=True):
    """How often the two looked after the talk itself: skills used, never failures."""

    repairs: int = 0
    taken: int = 0
    breaks: int = 0
    returns: int = 0


class State(StrEnum):
    """Whether a session goes on. FINISHED and LEFT are final."""

    OPEN = "open"
    FINISHED = "finished"
    LEFT = "left"


class Session(msgspec.Struct, frozen=True):
    """A whole session at one moment.

    ``length`` is the chosen length in minutes and ``variation`` picks prompts from their
    pools, so that a repeat feels fresh. ``mode`` is how the two talk. ``trail`` holds the
    places to go back to, latest last; ``undo_until`` is the session time (``clocks.total``)
    until which a hand-over can be taken back; ``hinted`` is when the listener's hint was last
    given, or None. ``repairs_at`` are the session times of the latest presses of Repair.
    ``private`` is what one of them does alone, ``shown`` what each chose to show, ``onward``
    the talk that is to be opened after this one.
    """

    walkthrough: str
    length: int
    solo: bool
    starter: Side
    plan: tuple[PlanStep, ...]
    variation: int
    began: Moment
    last: Moment
    clocks: Clocks = Clocks()
    place: Place = Place()
    trail: tuple[Place, ...] = ()
    stop: Stop | None = None
    state: State = State.OPEN
    words: Words = Words()
    care: Care = Care()
    undo_until: int | None = None
    hinted: int | None = None
    repairs_at: tuple[int, ...] = ()
    private: Private = Private()
    shown: tuple[Shown, ...] = ()
    onward: str = ""
    mode: Mode = Mode.TALK

    @property
    def step(self) -> PlanStep:
        """The step on screen."""
        return self.plan[self.place.step]

    @property
    def allowance(self) -> int:
        """The planned time of the present phase in milliseconds, 0 where there is none."""
        return self.step.times.get(self.place.phase, 0)

    @property
    def remaining(self) -> int:
        """What is left of the present phase's time, in milliseconds, never below 0."""
        return max(0, self.allowance - self.place.used)

    @property
    def overtime(self) -> int:
        """Time beyond what was planned, in milliseconds: simply more time."""
        return max(0, self.place.used - self.allowance) if self.allowance else 0

    @property
    def floor(self) -> Side | None:
        """Who has the floor now, or None: in quiet, in pauses and in steps without one."""
        if self.state is not State.OPEN or self.stop is not None or self.place.waits:
            return None
        return self.next_floor

    @property
    def card(self) -> str:
        """The sentence that whoever has the floor brought along, empty where it is not theirs."""
        carried = self.words.carried
        telling = self.place.phase in (Phase.TELL, Phase.TURN)
        if carried is None or not telling or carried.side is not self.next_floor:
            return ""
        return carried.text

    @property
    def next_floor(self) -> Side | None:
        """Who has the floor in the present phase once the clock runs."""
        side = self.step.side
        if side is None:
            return None
        to_and_fro = self.step.kind is Kind.ROUNDS and self.place.piece % 2 == 0
        if self.place.phase in (Phase.SAY_BACK, Phase.STUCK) or to_and_fro:
            return side.other
        return side
