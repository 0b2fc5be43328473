"""People, entries and talks for Today."""

from collections import Counter

from coach.clock import Moment
from coach.content.library import Library
from coach.people import Couple, Hue, Person, Shape, Side
from coach.planning.memory import Practised
from coach.session.engine import advance, begin
from coach.session.events import GoOn, Tick
from coach.session.record import Record
from coach.session.state import Session
from coach.store.glance import Glance
from coach.store.rows import Entry
from tests.screens.setting import EVENING
from ui.preferences import Choices

DAY = 86_400_000
NOOR, SAM = Person("Noor"), Person("Sam", Shape.SQUARE, Hue.CLAY)
BOTH = Choices(couple=Couple(NOOR, SAM), welcomed=True)


def entry(walkthrough: str, number: int = 1, began: int = EVENING - DAY) -> Entry:
    """An entry of Progress, of yesterday unless told otherwise."""
    record = Record(
        walkthrough=walkthrough,
        length=15,
        solo=False,
        starter=Side.ONE.value,
        began=began,
        active=900_000,
        complete=True,
        turns=8,
        whole=8,
        got_it=6,
        repairs_taken=0,
        breaks=0,
        returns=0,
    )
    return Entry(number, record)


def practised(*walkthroughs: str) -> Glance:
    """What there is at first sight after these talks, newest first."""
    latest = tuple(entry(name, -number) for number, name in enumerate(walkthroughs))
    times = Counter(walkthroughs)
    sums = tuple(Practised(name, times[name], EVENING - DAY) for name in times)
    return Glance(latest=latest, count=len(latest), practised=sums)


def talk_that_waits(*, stopped: int = EVENING, seconds: int = 60) -> Session:
    """Say it back, so many seconds into the first turn, kept at ``stopped``."""
    start = Moment(0, stopped - seconds * 1000)
    session = begin(Library().walkthrough("say-it-back"), start)
    session, _ = advance(session, GoOn(), start)
    for second in range(seconds + 1):
        session, _ = advance(session, Tick(), Moment(second * 1000, start.wall + second * 1000))
    return session
