"""Computers that do something, write down what they know, and read what others wrote."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from coach.sync.bundle import read_bundle, write_bundle
from coach.sync.dots import Dot, Known, merge
from coach.sync.subjects import Content, name_of
from coach.sync.watching import Seen, Thing, changes, observed, seen_in


def sitting(at: int, what: str = "calm") -> Content:
    """A fact: a round of cards that was."""
    return {"at": at, "kind": "cards", "what": what, "lines": 8}


def mark(key: str, kept: int, rests: int = 0) -> Content:
    """A state of something that has a name."""
    return {"key": key, "kept": kept, "rests": rests, "drawn": 0}


def thing(subject: str, content: Content) -> Thing:
    """Name it."""
    return subject, name_of(subject, content)


@dataclass
class Computer:
    """One of them, with its rows and what it remembers of them."""

    name: str
    rows: dict[Thing, Content] = field(default_factory=dict[Thing, Content])
    seen: dict[Dot, Seen] = field(default_factory=dict[Dot, Seen])
    upto: dict[str, int] = field(default_factory=dict[str, int])

    def put(self, subject: str, content: Content) -> None:
        """Keep something: in the place of what has the same name, if it is a state."""
        self.rows[thing(subject, content)] = content

    def drop(self, which: Thing) -> None:
        """Remove something."""
        self.rows.pop(which, None)

    def take(self, *bundles: bytes) -> None:
        """Read what others wrote, and look like it."""
        known = self._known()
        for bundle in bundles:
            known = merge(known, read_bundle(bundle))
        todo = changes(self.rows, known)
        for which in todo.gone:
            del self.rows[which]
        self.rows.update(todo.come)
        self.seen, self.upto = seen_in(known), dict(known.upto)

    def bundle(self) -> bytes:
        """Write down what it knows."""
        self.take()
        return write_bundle(self._known())

    def _known(self) -> Known:
        return observed(self.seen, self.upto, self.rows, self.name)


def meet(*computers: Computer) -> None:
    """Let all of them read all that all of them wrote, until nothing is new."""
    for _ in range(2):
        bundles = [one.bundle() for one in computers]
        for one in computers:
            one.take(*bundles)


#: Something that a computer does by itself: another row, a changed one, one less.
DEEDS: st.SearchStrategy[tuple[str, Any]] = (
    st.tuples(st.just("sit"), st.integers(0, 5))
    | st.tuples(st.just("mark"), st.tuples(st.sampled_from("ab"), st.integers(1, 3)))
    | st.tuples(st.just("drop"), st.integers(0, 20))
    | st.tuples(st.just("change"), st.tuples(st.integers(0, 20), st.integers(10, 12)))
)


def do(computer: Computer, deed: tuple[str, Any]) -> None:
    """Do it."""
    what, with_what = deed
    deeds: dict[str, Callable[[Any], None]] = {
        "sit": lambda at: computer.put("sittings", sitting(at)),
        "mark": lambda one: computer.put("card_marks", mark(*one)),
        "drop": lambda place: computer.drop(_any(computer, place)),
        "change": lambda one: _change(computer, *one),
    }
    deeds[what](with_what)


def _any(computer: Computer, place: int) -> Thing:
    every = sorted(computer.rows)
    return every[place % len(every)] if every else ("sittings", "")


def _change(computer: Computer, place: int, lines: int) -> None:
    which = _any(computer, place)
    before = computer.rows.get(which)
    if before is not None and which[0] == "sittings":
        computer.drop(which)
        computer.put("sittings", {**before, "lines": lines})
