"""Ways into every state of a private step and of the loop, with real content."""

from collections.abc import Callable

import msgspec

from coach.clock import HandClock
from coach.people import Side
from coach.session.state import Carried
from tests.ui.talk.room import Room
from ui.talk import requests as r

CARE, LOOP, BEFORE, DRIFT = "ways-care-lands", "our-loop", "before-we-talk", "are-we-drifting"

CARRIED = Carried(
    Side.ONE,
    "I would like to tell you about Saturdays. It is not about the running.",
    "One slow hour together.",
    "The run is your quiet hour.",
)

FILLED = (
    r.Type("loop one feel", "alone with it"),
    r.Type("loop one does", "ask once more, louder"),
    r.Type("loop two feel", "in the wrong"),
    r.Type("loop two does", "go quiet, look away"),
    r.Type("loop both whole", "The more one asks, the more the other hides."),
)
DEEPER = (
    r.Type("loop one under", "When you go quiet I fear I do not matter."),
    r.Type("loop one long", "I long for a sign."),
    r.Type("loop two under", "When it gets loud I fear I get it wrong again."),
    r.Type("loop two long", "I long for a soft start."),
)
LINES = (
    r.Type("private opening", "I would like to tell you about Saturdays."),
    r.Type("private need", "One slow hour together."),
    r.Type("private sees", "The run is your quiet hour."),
)


class Way(msgspec.Struct, frozen=True):
    """A talk, and how it comes to the state."""

    talk: str
    go: Callable[[Room], Room]
    solo: bool = False
    carried: Carried | None = None

    def room(self, clock: HandClock | None = None) -> Room:
        """Bring a room to the state."""
        return self.go(Room(self.talk, solo=self.solo, carried=self.carried, clock=clock))


def sort(room: Room, cards: int, heaps: tuple[str, ...]) -> Room:
    """Sort so many cards, one heap after another."""
    for at in range(cards):
        room.answer(heaps[at % len(heaps)])
    return room


def sorting(room: Room) -> Room:
    """Noor has opened her half and sorted some cards."""
    sort(room.press(2), 6, ("feeds", "nice", "feeds", "not"))
    return room.ask(r.Choose("answer", "feeds"))


def picking(room: Room) -> Room:
    """Noor has sorted all cards, and has chosen two of them."""
    sort(room.press(2), 26, ("feeds", "nice", "nice", "not"))
    return room.ask(r.Choose("pick", "tea"), r.Choose("pick", "shoulder"))


def shown(room: Room) -> Room:
    """Both have chosen what to show."""
    picking(room).ask(r.Choose("pick", "note")).press(2)
    sort(room, 26, ("nice", "feeds", "not", "feeds", "nice"))
    return room.ask(r.Choose("pick", "thanks"), r.Choose("pick", "walk")).press()


def looking(room: Room) -> Room:
    """Noor looks at what she marked."""
    return sort(room.press(2), 16, ("often", "not-us", "sometimes", "sometimes"))


def looking_alone(room: Room) -> Room:
    """Somebody alone looks at it, and has chosen a talk."""
    sort(room, 16, ("sometimes", "often", "not-us"))
    return room.ask(r.Choose("onward", "know-my-world"))


def writing(room: Room) -> Room:
    """Noor writes her three lines."""
    return room.press(2).ask(*LINES[:2])


def wondering(room: Room) -> Room:
    """Somebody alone is at the third question."""
    room.ask(r.Type("private happened", "The door at seven, the bed empty.")).press()
    room.ask(r.Type("private felt", "Sore, a little sad.")).press()
    return room.ask(
        r.Type("private story", "Sam does not care about our mornings."),
        r.Type("private another", "The run is the only quiet hour in a loud week."),
    )


def card(room: Room) -> Room:
    """Somebody alone has come to their card."""
    while room.presenter.session.step.id != "card":
        here = room.presenter.session.step.lines
        room.ask(*(line for line in LINES if line.field.split()[1] in here)).press()
    return room.ask(r.Choose("onward", "open-gently"))


def filling(room: Room) -> Room:
    """The loop is being filled in."""
    return room.press().ask(*FILLED[:3])


def begun(room: Room) -> Room:
    """Half of the loop is drawn."""
    return room.press().ask(*FILLED[:2]).press()


def drawn(room: Room) -> Room:
    """The loop is drawn."""
    return room.press().ask(*FILLED).press()


def deepening(room: Room) -> Room:
    """What lies underneath is being written."""
    drawn(room).press()
    for _ in range(4):
        room.wait(4).press()
    return room.ask(*DEEPER)


def opened(room: Room) -> Room:
    """The way out opens."""
    return deepening(room).press()


def telling(room: Room) -> Room:
    """The card that was taken along is beside the ring."""
    return room.press().answer("yes").wait(25)


WAYS: dict[str, Way] = {
    "private-covered": Way(CARE, lambda room: room.press()),
    "private-sort": Way(CARE, sorting),
    "private-pick": Way(CARE, picking),
    "private-shown": Way(CARE, shown),
    "private-look": Way(DRIFT, looking),
    "private-look-alone": Way(DRIFT, looking_alone, solo=True),
    "private-sort-alone": Way(CARE, lambda room: sort(room, 3, ("feeds",)), solo=True),
    "private-page": Way(BEFORE, writing),
    "private-page-alone": Way(BEFORE, wondering, solo=True),
    "private-card": Way(BEFORE, card, solo=True),
    "loop-filling": Way(LOOP, filling),
    "loop-begun": Way(LOOP, begun),
    "loop-drawn": Way(LOOP, drawn),
    "loop-deeper": Way(LOOP, deepening),
    "loop-way-out": Way(LOOP, opened),
    "stage-card-of-three": Way("open-gently", telling, carried=CARRIED),
}
