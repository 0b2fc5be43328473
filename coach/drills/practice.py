"""One round of a drill: which lines come, which answer is marked, and what was looked at."""

from hashlib import blake2b

import msgspec
from msgspec.structs import replace

from coach.content.drill import BOTH, Drill, DrillLine

#: So many lines make a round at the most; a short one does more than a long one.
ROUND = 8


class Practice(msgspec.Struct, frozen=True):
    """A round. ``lines`` are places in the drill; ``at`` is where the round stands.

    ``answer`` is what is marked (the id of an answer, or what was written), ``looked`` whether
    the reason is shown. Nothing is counted.
    """

    drill: str
    lines: tuple[int, ...]
    at: int = 0
    answer: str = ""
    looked: bool = False

    @property
    def last(self) -> bool:
        """Whether no line comes after this one."""
        return self.at + 1 >= len(self.lines)


def draw(count: int, seed: int, dealt: int) -> tuple[int, ...]:
    """Give the places of the next lines, of which there are ``count``.

    After ``dealt`` lines it goes on with others, until all have come once; then they are mixed
    anew. The same ``seed``, the same order.
    """
    again, at = divmod(dealt, count)
    return tuple(sorted(range(count), key=lambda place: _mixed(seed + again, place)))[
        at : at + ROUND
    ]


def _mixed(seed: int, place: int) -> bytes:
    return blake2b(f"{seed} {place}".encode(), digest_size=8).digest()


def begin(drill: Drill, seed: int, dealt: int = 0) -> Practice:
    """Begin a round."""
    return Practice(drill.id, draw(len(drill.lines), seed, dealt))


def line_of(practice: Practice, drill: Drill) -> DrillLine:
    """Give the line on screen."""
    return drill.lines[practice.lines[practice.at]]


def mark(practice: Practice, answer: str) -> Practice:
    """Mark an answer, or write one; nothing is shown by that yet."""
    return replace(practice, answer=answer)


def look(practice: Practice) -> Practice:
    """Show the reason, once there is an answer."""
    return replace(practice, looked=True) if practice.answer.strip() else practice


def go_on(practice: Practice) -> Practice:
    """The next line; after the last one the round stays where it is."""
    if practice.last:
        return practice
    return replace(practice, at=practice.at + 1, answer="", looked=False)


def same(line: DrillLine, answer: str) -> bool:
    """Say whether the answer is near what the line is; where it is both, any of them is."""
    return line.fits in {answer, BOTH}
