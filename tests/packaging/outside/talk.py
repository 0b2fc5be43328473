"""A talk played by keys alone, and what a screen reader says meanwhile, in order.

What somebody hears is held against what happened: whoever's turn it is must be named, and
nothing that the eyes are told may go by unsaid.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from tests.packaging.outside.finding import Finding
from tests.packaging.outside.home import NAMES
from tests.packaging.outside.session import Session
from tests.packaging.outside.ways import go_to, press

ANNOUNCED = "object:announcement"
FOCUSED = "object:state-changed:focused"
#: How often the dark button is pressed before a talk must have come to where it should.
_MANY = 12
#: How often one listens again for what should be said: a computer may be busy.
_LATE = 15


class Said(NamedTuple):
    """One thing that is said: ``aloud`` of itself, or as the keyboard comes to something."""

    aloud: bool
    words: str


class Act(NamedTuple):
    """What was done, what was said then, and what had to be said (any of these words)."""

    done: str
    said: tuple[Said, ...]
    wanted: tuple[str, ...] = ()


def said_in(heard: Iterable[dict[str, Any]]) -> tuple[Said, ...]:
    """Give what a screen reader says of what it heard: announcements, and where the focus goes."""
    found: list[Said] = []
    for event in heard:
        if event["type"].startswith(ANNOUNCED) and event["said"]:
            found.append(Said(True, event["said"]))
        elif event["type"].startswith(FOCUSED) and event["detail"]:
            words = ", ".join(filter(None, (event["name"], event["role"], event["description"])))
            found.append(Said(False, words))
    return tuple(one for at, one in enumerate(found) if at == 0 or found[at - 1] != one)


def talk_findings(acts: Sequence[Act]) -> list[Finding]:
    """Name each act of which nothing was said, or not what had to be."""
    found: list[Finding] = []
    for act in acts:
        aloud = " ".join(one.words for one in act.said if one.aloud)
        if act.wanted and not aloud:
            found.append(Finding("said", act.done, "is followed by no announcement"))
        elif act.wanted and not any(word in aloud for word in act.wanted):
            wanted = " or ".join(f"“{word}”" for word in act.wanted)
            found.append(Finding("said", act.done, f"is followed by “{aloud}”, without {wanted}"))
    return found


def transcript(acts: Sequence[Act]) -> str:
    """Write what was done and said as a script: announcements after a dash, focus in brackets."""
    lines: list[str] = []
    for act in acts:
        lines.append(f"* {act.done}")
        lines += [f"  - {one.words}" if one.aloud else f"  - [{one.words}]" for one in act.said]
    return "\n".join(lines) + "\n"


class Player:
    """Two people at the keys. ``acts`` is all that happened, in order."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.acts: list[Act] = []

    def do(self, done: str, act: Callable[[], object], *wanted: str, wait: int = 0) -> Act:
        """Do something, and hear what is said then."""
        self._session.heard()
        act()
        self._session.settle()
        if wait:
            self._session.wait(wait)
        heard = self._session.heard()
        for _ in range(_LATE if wanted else 0):
            if any(one.aloud for one in said_in(heard)):
                break
            self._session.wait(200)
            heard += self._session.heard()
        made = Act(done, said_in(heard), wanted)
        self.acts.append(made)
        return made

    def keys(self, done: str, *keys: str, wanted: Sequence[str] = (), wait: int = 0) -> Act:
        """Press keys."""
        return self.do(done, lambda: self._session.key(*keys), *wanted, wait=wait)

    def to_the_gate(self) -> None:
        """Open the talk that is booked, and check in."""
        session = self._session
        self.do("Open the talk", lambda: press(session, "Open it: Say it back"))
        self.do("Check in first", lambda: press(session, "Check in first"), *NAMES)

    def through_the_gate(self) -> None:
        """Answer for both: willing, calm, an easy topic; then wait for the result."""
        for name in (NAMES[1], NAMES[0]):
            self.do(f"{name} answers the gate", self._answer)
        for _ in range(_MANY):
            if self._has("Pause"):
                return
            self.keys("Press the dark button", "ctrl+Return", wait=400)
        raise RuntimeError("the talk does not begin")

    def _answer(self) -> None:
        for keys in (("space",), ("Tab", *["Right"] * 8), ("Tab", "Home", "Right"), ("Return",)):
            self._session.key(*keys)
            self._session.settle()

    def play(self) -> None:
        """Play one whole talk, with all that can happen in it."""
        self.keys("Go on from arriving", "ctrl+Return", wanted=NAMES)
        self.keys("Pause", "space", wanted=("Paused",))
        self.keys("Go on", "space", wanted=NAMES)
        self.keys("Hand over", "ctrl+Return", wanted=NAMES)
        self.keys("Take the hand-over back (Ctrl+Z)", "ctrl+z", wanted=NAMES)
        self.do("Wait until the time of the piece is over", lambda: self._session.wait(24_000),
                NAMES[1])  # fmt: skip
        self.keys("Open the ways to repair (F7)", "F7", wanted=("mend",))
        self.keys("Close them (Esc)", "Escape", wanted=NAMES)
        self.keys("Somebody else took the floor (F8)", "F8", wanted=NAMES)
        self.keys("Open the break sheet (Esc)", "Escape", wanted=("break", "Break", "stop"))
        self.keys("Close it (Esc)", "Escape", wanted=NAMES)
        self.keys("Hand over", "ctrl+Return", wanted=NAMES)

    def park(self) -> None:
        """Park a thought, as the one who listens."""
        session = self._session

        def park() -> None:
            go_to(session, "Park")
            session.type("ask about Friday")
            session.key("Return")

        self.do("Park a thought", park)

    def _has(self, name: str) -> bool:
        return any(
            node.name.startswith(name) and node.usable for node in self._session.window().all()
        )
