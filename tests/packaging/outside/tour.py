"""Every place of the program, with the way there from Today by keys."""

from collections.abc import Callable
from typing import NamedTuple

from tests.packaging.outside.home import PASSPHRASE
from tests.packaging.outside.session import NAME, Session
from tests.packaging.outside.ways import go_to, press, to_role

Way = Callable[[Session], None]

#: How often one looks whether the window is hidden, or back.
_LOOKS = 40


class Place(NamedTuple):
    """A page: how the report calls it, and how one comes to it."""

    name: str
    way: Way
    walks: bool = True


def to_today(session: Session) -> None:
    """Come back to Today from anywhere, as the key to hide does when it is pressed twice."""
    for hidden in (True, False):
        session.key("F9")
        for _ in range(_LOOKS):
            if (session.title() != NAME) is hidden:
                break
            session.wait(100)
        session.settle()


def place(*names: str) -> Way:
    """Go to a place by the rail, or by its list where the text is large; then press more."""

    def way(session: Session) -> None:
        listed = any(n.name == "Places" and n.usable for n in session.window().all())
        by(*(("Places",) if listed else ()), *names)(session)

    return way


def part(where: str, number: int, name: str) -> Way:
    """Go to a part of a place: by the list of its parts, or by the drop-down in its stead."""

    def way(session: Session) -> None:
        place(where)(session)
        if any(n.name == name and n.usable for n in session.window().all()):
            by(name)(session)
        else:
            to_role(session, "combo box")
            session.key("Home", *["Down"] * (number - 1))
            session.settle()

    return way


def drop_down(session: Session) -> None:
    """Open the first drop-down of a page."""
    to_role(session, "combo box")
    session.key("space")
    session.settle()


def by(*names: str) -> Way:
    """Press what is called so, one after the other."""

    def way(session: Session) -> None:
        for name in names:
            press(session, name)

    return way


def by_keys(*keys: str) -> Way:
    """Press keys."""

    def way(session: Session) -> None:
        session.key(*keys)
        session.settle()

    return way


def then(*ways: Way) -> Way:
    """Go one way after the other."""

    def way(session: Session) -> None:
        for one in ways:
            one(session)

    return way


def typed(field: str, words: str) -> Way:
    """Type into a field."""

    def way(session: Session) -> None:
        go_to(session, field)
        session.type(words)

    return way


SECTIONS = (
    "Comfort", "People and sides", "Microphone", "Content", "Your data", "Two computers", "About",
)  # fmt: skip
TOPICS = (
    "How a talk works", "What it rests on", "The wrong tool", "To read alone",
    "Where to find help", "Keys", "What is kept", "What could not be read",
)  # fmt: skip

PLACES: tuple[Place, ...] = (
    Place("today", by()),
    Place("today-wishes", by("What you two want")),
    Place("talk", place("Talk")),
    Place("say-who", place("Say it")),
    Place("say-write", place("Say it", "Noor")),
    Place("cards", place("Cards")),
    Place("cards-drop-down", then(place("Cards"), drop_down), walks=False),
    Place("cards-drawn", place("Cards", "Draw one of these")),
    Place("cards-practise", place("Cards", "Practise these")),
    Place("cards-trainer", place("Cards", "Answer a line")),
    Place("cards-own", place("Cards", "Write your own")),
    Place("cards-print", place("Cards", "Print this list")),
    Place("rehearse", place("Rehearse")),
    Place("rehearse-about", place("Rehearse", "What this can do")),
    Place("rehearse-scene", place("Rehearse", "Begin the scene")),
    Place("plan", by("Plan a time")),
    Place("reflect", place("Reflect")),
    Place("reflect-door", place("Reflect", "This is me, Noor")),
    Place("reflect-book", then(place("Reflect", "This is me, Noor"),
                               lambda session: session.type(PASSPHRASE), by_keys("Return"),
                               lambda session: session.wait(1500))),
    Place("progress", place("Progress")),
    *(Place(f"help-{n}", part("Help & safety", n, one)) for n, one in enumerate(TOPICS, 1)),
    *(Place(f"settings-{n}", part("Settings", n, one)) for n, one in enumerate(SECTIONS, 1)),
    Place("sheet-of-keys", by_keys("F1")),
    Place("breathing", by("Calm down")),
    Place("door", by("Open it: Say it back")),
    Place("door-example", by("Open it: Say it back", "See an example")),
    Place("door-ways", by("Open it: Say it back", "Talk, write or sign")),
    Place("gate", by("Open it: Say it back", "Check in first")),
    Place("hidden", by_keys("F9")),
)  # fmt: skip
