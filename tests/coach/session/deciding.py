"""Small talks of deciding: one that solves something, a meeting, a look at an agreement."""

from msgspec.structs import replace

from coach.content.model import CHANGE, Floor, Kind, Line, Step
from coach.session import events as e
from coach.session.board import Board
from tests.coach.session.samples import Talk, step

TRIAL = (Line.WHAT, Line.WHO)


def write(name: str, *fields: Line, part: str = "") -> Step:
    """A step in which both write lines."""
    return replace(step(Kind.WRITE), id=name, fields=fields, part=part)


def turns(part: str) -> tuple[Step, Step]:
    """A turn of each in a part of a meeting."""
    pair = (step(Kind.TURN, Floor.STARTER), step(Kind.TURN, Floor.OTHER))
    return tuple(replace(one, id=f"{part}-{one.floor}", part=part) for one in pair)  # type: ignore[return-value]


SOLVE_STEPS = (
    step(Kind.TOGETHER),
    *turns(""),
    write("question", Line.QUESTION),
    step(Kind.IDEAS),
    step(Kind.STARS),
    write("trial", *TRIAL),
    step(Kind.LIVEABLE),
    write("hurdle", Line.IF, Line.THEN),
    step(Kind.FOLLOW_UP),
    step(Kind.CLOSE),
)
MEETING_STEPS = (
    step(Kind.AGENDA),
    replace(step(Kind.TOGETHER), part="arrive"),
    replace(step(Kind.ROUNDS), part="thanks"),
    *turns("rub"),
    replace(step(Kind.POINTS), part="list"),
    *turns("wish"),
    write("next", Line.NEXT_TIME, part="next"),
    step(Kind.CLOSE),
)
REVIEW_STEPS = (
    step(Kind.TOGETHER),
    *turns(""),
    step(Kind.REVIEW),
    write("anew", Line.WHAT, part=CHANGE),
    replace(step(Kind.FOLLOW_UP), part=CHANGE),
    step(Kind.CLOSE),
)


def board(talk: Talk) -> Board:
    """What the two have put down so far."""
    return talk.session.words.board


def to_ideas(count: int = 0) -> Talk:
    """The question is written, and so many ideas are there."""
    talk = Talk(SOLVE_STEPS).do(e.GoOn())
    for _ in range(2):
        talk.wait(8).do(e.HandOver())
    talk.do(e.LineWritten(Line.QUESTION, "How could our Saturdays look?"), e.GoOn())
    return talk.do(*[e.IdeaAdded(f"idea {number}") for number in range(count)])


def starring(one: tuple[int, ...] = (), two: tuple[int, ...] = ()) -> Talk:
    """Eight ideas; whoever begins has put stars, and then the other one."""
    talk = to_ideas(8).do(e.GoOn(), *[e.Starred(index) for index in one])
    return talk.do(e.GoOn(), *[e.Starred(index) for index in two]) if two else talk


def met() -> Talk:
    """Both starred the first two ideas."""
    return starring((0, 1, 2), (0, 1, 5)).do(e.GoOn())


def living() -> Talk:
    """The trial is written, and each says how well they could live with it."""
    return met().do(e.GoOn(), e.LineWritten(Line.WHO, "both"), e.GoOn())


def to_the_day() -> Talk:
    """A day is to be chosen."""
    return living().do(e.LiveabilityChecked(enough=True), e.GoOn())
