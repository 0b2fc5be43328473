"""Private steps and the loop in a running session, with real content."""

from tests.screens.scenes.room import in_room
from tests.screens.setting import Builder
from tests.ui.talk.room import Room
from ui.talk import requests as r

CARE, LOOP = "ways-care-lands", "our-loop"


def sorting(talk: Room, cards: int = 6) -> Room:
    """Noor has opened her half and sorted some cards."""
    talk.press(2)
    for at in range(cards):
        talk.answer(("feeds", "nice", "feeds", "not")[at % 4])
    return talk


def sorted_all(talk: Room) -> Room:
    """All cards are sorted; now Noor chooses what to show."""
    return sorting(talk, len(talk.presenter.session.plan[1].items))


def picked(talk: Room) -> Room:
    """Both have sorted, and chosen what to show."""
    sorted_all(talk).ask(r.Choose("pick", "tea"), r.Choose("pick", "walk"))
    talk.ask(r.Choose("pick", "shoulder")).press(2)
    for heap in ("nice", "feeds", "not", "feeds", "nice") * 5 + ("feeds",):
        talk.answer(heap)
    return talk.ask(r.Choose("pick", "thanks"), r.Choose("pick", "walk")).press()


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


def filling(talk: Room) -> Room:
    """The loop is being filled in."""
    return talk.press().ask(*FILLED[:3])


def drawn(talk: Room) -> Room:
    """The loop is drawn for the first time."""
    return talk.press().ask(*FILLED).press()


def opened(talk: Room) -> Room:
    """What lies underneath is told, and the way out opens."""
    drawn(talk).press()
    for _ in range(4):
        talk.wait(4).press()
    return talk.ask(*DEEPER).press()


SCENES: dict[str, Builder] = {
    "private-covered": in_room(lambda talk: talk.press(), CARE),
    "private-sort": in_room(lambda talk: sorting(talk).ask(r.Choose("answer", "feeds")), CARE),
    "private-pick": in_room(
        lambda talk: sorted_all(talk).ask(r.Choose("pick", "tea"), r.Choose("pick", "shoulder")),
        CARE,
    ),
    "private-shown": in_room(picked, CARE),
    "loop-filling": in_room(filling, LOOP),
    "loop-drawn": in_room(drawn, LOOP),
    "loop-begun": in_room(lambda talk: talk.press().ask(*FILLED[:2]).press(), LOOP),
    "loop-way-out": in_room(opened, LOOP),
}
