"""What the pages before a session are tested with: a shelf of made-up talks, real words."""

from collections.abc import Callable

from msgspec.structs import replace

from coach.clock import HandClock
from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from coach.content.model import Length, Walkthrough
from coach.people import Couple, Hue, Person, Shape
from coach.session.engine import begin
from coach.session.state import Place, Session
from tests.coach.session.samples import walkthrough

COUPLE = Couple(Person("Noor"), Person("Sam", Shape.SQUARE, Hue.CLAY))

_PLAIN = walkthrough()


def talk(
    name: str,
    minutes: int,
    *needs: str,
    solo_minutes: int = 5,
    lengths: tuple[int, ...] = (),
    remark: str = "",
) -> Walkthrough:
    """A talk with a name that makes its id."""
    return replace(
        _PLAIN,
        id=name.lower().replace(" ", "-"),
        name=name,
        line=f"{name} in a line.",
        minutes=minutes,
        needs=needs,
        skill="say-it-back",
        topic="an easy topic",
        remark=remark,
        lengths=tuple(Length(m, 1, 60, f"note {m}") for m in lengths),
        solo=replace(
            _PLAIN.solo, name=f"{name} alone", line="Alone in a line.", minutes=solo_minutes
        ),
    )


SHELF = (
    talk("Say it back", 15, "same-thing", "far-apart", remark="A good first one"),
    talk("First try", 8, "same-thing"),
    talk("Long turns", 45, "far-apart", lengths=(45, 12, 90), solo_minutes=20),
)


class Shelf(Library):
    """The real library, with other talks on it. Those named ``broken`` cannot be read."""

    def __init__(self, *talks: Walkthrough, broken: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._talks = {one.id: one for one in talks or SHELF}
        self._broken = broken

    def ids(self) -> tuple[str, ...]:
        return tuple(sorted((*self._talks, *self._broken)))

    def walkthrough(self, name: str) -> Walkthrough:
        if name in self._broken:
            raise ContentBroken(())
        return self._talks[name]

    def whole(self) -> tuple[Walkthrough, ...]:
        return tuple(sorted(self._talks.values(), key=lambda one: one.minutes))


class HandAfter:
    """What is to be done later, done when a test says that the time has come."""

    def __init__(self) -> None:
        self.waiting: list[tuple[int, Callable[[], None]]] = []

    def __call__(self, milliseconds: int, then: Callable[[], None]) -> None:
        self.waiting.append((milliseconds, then))

    def come(self) -> list[int]:
        """Do all of it; give how long each was to wait."""
        due, self.waiting = self.waiting, []
        for _, then in due:
            then()
        return [milliseconds for milliseconds, _ in due]


class Heard(list[tuple[object, ...]]):
    """What signals said, in order, each under a name that the test gives it."""

    def as_(self, what: str) -> Callable[..., None]:
        def hear(*said: object) -> None:
            self.append((what, *said))

        return hear


def begun(name: str, step: int, *, solo: bool = False) -> Session:
    """A session that waits at a step, counted from 0."""
    session = begin(Shelf().walkthrough(name), HandClock().now(), solo=solo)
    return replace(session, place=Place(step=step))
