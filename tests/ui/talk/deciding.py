"""What two people do in the steps of deciding, as a presenter hears it."""

from collections.abc import Callable

from coach.content.model import Phase
from coach.planning.memory import Agreed, Agreement, Outcome
from tests.ui.talk.room import Room
from ui.talk import requests as r
from ui.talk.board_view import AgendaView, IdeasView, PointsPart, PointsView, WriteView

IDEAS = (
    "Coffee in bed till ten, then the run",
    "Run at seven, back with rolls",
    "Every second Saturday is free",
    "Run together once a month",
    "Swap: you choose, next week I choose",
    "Move to a house next to a bakery",
    "Phones stay in the hall till noon",
    "Breakfast at the market",
)
QUESTION = "What could our Saturdays look like?"

#: Brings a session to some state.
Way = Callable[[Room], Room]


def type_line(room: Room, text: str, number: int = 0) -> Room:
    """Type into a field that the step shows."""
    body = room.stage.body
    assert isinstance(body, WriteView)
    return room.ask(r.Type(body.fields[number].id, text))


def to_question(room: Room) -> Room:
    """Both have said what matters; the question is to be written."""
    room.press().wait(10).press().wait(10).press()
    assert room.presenter.session.place.phase is Phase.WRITE
    return room


def to_ideas(room: Room, count: int = 0) -> Room:
    """The question is written, and so many ideas are there."""
    type_line(to_question(room), QUESTION).press()
    for idea in IDEAS[:count]:
        add(room, idea)
    return room


def typing(room: Room, text: str) -> Room:
    """Type an idea, and no more."""
    body = room.stage.body
    assert isinstance(body, IdeasView)
    field = next(half.field for half in body.halves if half.field)
    return room.ask(r.Type(field.id, text))


def add(room: Room, text: str) -> Room:
    """Add an idea in the half whose turn it is."""
    return typing(room, text).press()


def starring(room: Room, *stars: int) -> Room:
    """Eight ideas, and whoever begins puts stars."""
    to_ideas(room, len(IDEAS)).ask(r.LeaveIt())
    return room.ask(*[r.Choose("star", str(index)) for index in stars])


def stars(room: Room, one: tuple[int, ...], two: tuple[int, ...]) -> Room:
    """Both put stars, one after the other."""
    starring(room, *one).press()
    return room.ask(*[r.Choose("star", str(index)) for index in two]).press()


def stars_met(room: Room) -> Room:
    """Both starred two of the ideas, and each one more."""
    return stars(room, (0, 1, 6), (0, 1, 3))


def stars_apart(room: Room) -> Room:
    """No star in common."""
    return stars(room, (0, 2, 4), (1, 3, 5))


def to_trial(room: Room) -> Room:
    """The stars met, some are joined, and it becomes a try."""
    joined = "Sam runs at seven and is back with rolls at nine. Bed till ten."
    return stars_met(room).ask(r.Type("line joined 0", joined)).press()


def wrote(room: Room) -> Room:
    """The try is written."""
    to_trial(room)
    lines = (
        "Sam fetches rolls, Noor makes coffee",
        "Saturdays",
        "Two weeks",
        "We sit at ten, both",
    )
    for number, text in enumerate(lines, 1):
        type_line(room, text, number)
    return room


def living(room: Room) -> Room:
    """Each says how well they could live with it."""
    return wrote(room).press()


def rated(room: Room, one: int, two: int) -> Room:
    """Both have said it, in steps from 0."""
    return living(room).ask(r.Slide(one)).press().ask(r.Slide(two)).press()


def to_the_day(room: Room) -> Room:
    """Both can live with it, and know what could get in the way."""
    rated(room, 7, 8)
    type_line(room, "it rains")
    return type_line(room, "we take Sunday", 1).press()


def agreed(room: Room) -> Room:
    """A day is chosen, and one of the two keeps it already."""
    return to_the_day(room).ask(r.Choose("day", "10"), r.Keep(room.presenter.session.starter))


# -- the day has come

AGREED = "Sam runs at seven and is back with rolls at nine"


def day_came(room: Room) -> Room:
    """An agreement is looked at again, and one of three ways is marked."""
    room.ask(r.Type("line what 0", AGREED), r.Type("line if 0", "If it rains, we take Sunday"))
    room.press().wait(10).press().wait(10).press()
    return room.ask(r.Choose("answer", "change"))


# -- the weekly meeting

POINTS = ("Who takes the cat to the vet?", "Birthday present for Ada", "The form for the school")


#: What was agreed before: open, changed, let go, kept; the newest first.
BEFORE = (
    Agreed(4, Agreement(0, "2026-12-06", "Coffee until ten")),
    Agreed(3, Agreement(0, "2026-11-20", "Phones away at dinner", outcome=Outcome.CHANGED)),
    Agreed(2, Agreement(0, "2026-11-20", "A run before work", outcome=Outcome.LET_GO)),
    Agreed(1, Agreement(0, "2026-11-10", "A call to the bank", outcome=Outcome.KEPT)),
)


def put_on_the_list(room: Room, *points: str) -> Room:
    """Put points on the list that is shown."""
    for text in points:
        room.ask(r.Type(points_of(room).field.id, text), r.AddPoint())
    return room


def points_of(room: Room) -> PointsPart:
    """The list that is shown."""
    body = room.stage.body
    assert isinstance(body, AgendaView | PointsView)
    return body.points


def agenda(room: Room) -> Room:
    """Two points are on the list, and one part is left out."""
    return put_on_the_list(room, *POINTS[:2]).ask(r.Choose("part", "wish"))


def thanking(room: Room) -> Room:
    """The fourth thank-you of ten."""
    agenda(room).press(2)
    for _ in range(3):
        room.wait(12).press()
    return room.wait(20)


def going_through(room: Room) -> Room:
    """The list is gone through, and one point is done."""
    agenda(room).ask(r.Choose("part", "rub")).press(2)
    while room.presenter.session.place.phase is not Phase.POINTS:
        room.wait(12).press()
    return put_on_the_list(room, POINTS[2]).ask(r.Choose("point", "0")).wait(20)
