"""A small walkthrough of every step kind, and a talk that a test can drive by hand."""

from msgspec.structs import replace

from coach.clock import HandClock
from coach.content.model import (
    PHASES,
    Card,
    Evidence,
    Example,
    Floor,
    Gate,
    Grade,
    Kind,
    LoopPiece,
    Phase,
    RoleLine,
    Step,
    Twin,
    Walkthrough,
)
from coach.content.sorting import Heap, Item, PageLine
from coach.session.engine import advance, begin
from coach.session.events import Answer, Answered, Event, HandOver, Tick
from coach.session.happenings import Happening, What
from coach.session.state import Carried, Session

SECONDS = {
    Phase.TOGETHER: 60,
    Phase.TELL: 40,
    Phase.SAY_BACK: 30,
    Phase.ANSWER: 15,
    Phase.TURN: 120,
    Phase.CLOSE: 60,
    Phase.ALONE: 60,
}


def step(kind: Kind, floor: Floor = Floor.BOTH, *, quiet: int = 3, pieces: int = 3) -> Step:
    """A step of ``kind`` with a card for each of its phases."""
    cards = {
        phase: Card(title=phase.value, speaker=("a", "b"), seconds=SECONDS.get(phase, 0))
        for phase in PHASES[kind]
    }
    name = f"{kind.value}-{floor.value}"
    return Step(name, kind, name, cards, floor, seconds=60, quiet=quiet, pieces=pieces, count=2)


COUPLE_STEPS = (
    step(Kind.TOGETHER),
    step(Kind.PIECES, Floor.STARTER),
    step(Kind.PIECES, Floor.OTHER),
    step(Kind.TURN, Floor.STARTER),
    step(Kind.TURN, Floor.OTHER),
    step(Kind.CLOSE),
)
#: A talk that one of the two opens, and the other is asked for a good time.
OPENING_STEPS = (
    step(Kind.TOGETHER),
    step(Kind.ASK, Floor.OTHER),
    step(Kind.TURN, Floor.STARTER),
    step(Kind.TURN, Floor.OTHER),
    step(Kind.CHOOSE),
    step(Kind.CLOSE),
)
#: Cards to sort, of which the last two can be left out, and the heaps that they go on.
ITEMS = tuple(
    Item(name, name, "touch" if name in ("e", "f") else "other")
    for name in ("a", "b", "c", "d", "e", "f")
)
HEAPS = (Heap("often", "", "", show=2), Heap("sometimes", "", ""), Heap("no", "", "", show=1))


def page(floor: Floor = Floor.BOTH) -> Step:
    """A private page with two lines to write."""
    lines = (PageLine("begin", ""), PageLine("need", ""), PageLine("see", ""))
    return replace(step(Kind.PAGE, floor), page_lines=lines)


#: A talk in which each does something private, and shows what they choose.
PRIVATE_STEPS = (
    step(Kind.TOGETHER),
    step(Kind.SORT, Floor.STARTER),
    step(Kind.CHIPS, Floor.STARTER),
    step(Kind.PICK, Floor.STARTER),
    step(Kind.SORT, Floor.OTHER),
    step(Kind.CHIPS, Floor.OTHER),
    step(Kind.PICK, Floor.OTHER),
    step(Kind.SHOWN),
    page(Floor.STARTER),
    page(Floor.OTHER),
    replace(step(Kind.LOOP), asks=(LoopPiece.FEEL, LoopPiece.DOES, LoopPiece.WHOLE)),
    step(Kind.DRAWN),
    step(Kind.TURN, Floor.STARTER),
    step(Kind.TURN, Floor.OTHER),
    step(Kind.CLOSE),
)
#: The same for somebody alone, with a card at the end.
PRIVATE_ALONE = (
    step(Kind.SORT),
    step(Kind.CHIPS),
    step(Kind.PICK),
    page(),
    replace(step(Kind.CARD), shows=("begin", "need", "see"), leads="open-gently"),
)
SOLO_STEPS = (step(Kind.ALONE), step(Kind.LINES), step(Kind.CLOSE))


def walkthrough(
    steps: tuple[Step, ...] = COUPLE_STEPS, solo: tuple[Step, ...] = SOLO_STEPS
) -> Walkthrough:
    """A walkthrough that has every kind of step once for each side."""
    roles = (RoleLine("Both", "do it"),)
    example = Example("a", "b", "c")
    return Walkthrough(
        id="sample",
        name="Sample",
        line="",
        purpose="",
        reason="",
        minutes=10,
        needs=(),
        skill="",
        topic="",
        roles=roles,
        gate=Gate(),
        steps=steps,
        help=(),
        good=example,
        bad=example,
        evidence=Evidence(Grade.D, "", ()),
        caution="",
        solo=Twin("", "", "", 5, roles, solo),
        items=ITEMS,
        heaps=HEAPS,
        apart="touch",
    )


class Talk:
    """A session, its clock, and everything that happened since the last look."""

    def __init__(
        self,
        steps: tuple[Step, ...] = COUPLE_STEPS,
        *,
        solo: bool = False,
        pace: float = 1.0,
        carried: Carried | None = None,
    ) -> None:
        self.clock = HandClock()
        talk = walkthrough(solo=steps) if steps is PRIVATE_ALONE else walkthrough(steps)
        self.session: Session = begin(
            talk, self.clock.now(), solo=solo or steps is PRIVATE_ALONE, pace=pace, carried=carried
        )
        self.heard: list[Happening] = []

    def do(self, *events: Event) -> "Talk":
        """Let events happen at this very moment."""
        for event in events:
            self.session, happenings = advance(self.session, event, self.clock.now())
            self.heard += happenings
        return self

    def wait(self, seconds: float) -> "Talk":
        """Let time pass, with four ticks a second."""
        for _ in range(round(seconds * 4)):
            self.clock.move(0.25)
            self.do(Tick())
        return self

    def sleep(self, seconds: float) -> "Talk":
        """Let time pass at once, as when the lid is closed."""
        self.clock.move(seconds)
        return self.do(Tick())

    def tell_and_say_back(self) -> "Talk":
        """One piece told and said back, each in ten seconds after the quiet."""
        return self.wait(13).do(HandOver()).wait(13).do(HandOver())

    def miss(self, times: int = 1) -> "Talk":
        """A piece that does not come across, so many times."""
        for _ in range(times):
            self.tell_and_say_back().do(Answered(Answer.NOT_YET))
        return self

    def told(self, what: What) -> bool:
        """Whether this happened since the last look; forgets what it has seen."""
        found = any(happening.what is what for happening in self.heard)
        self.heard.clear()
        return found
