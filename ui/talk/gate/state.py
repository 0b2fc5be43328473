"""How the gate goes on, as pure functions: one half, the other half, a moment, the result.

Answers are in ``Asking`` alone. As soon as the last half is covered they become a result, and
no later state has a place for them.
"""

import msgspec
from msgspec.structs import replace

from coach.content.model import Gate
from coach.session.gate import GateAnswer, GateResult, gate_result

#: How long all is covered before any result, in milliseconds: always the same.
MOMENT = 1_000
#: Someone alone is asked for no heat: no topic lies between two people.
NO_HEAT = 1


class Draft(msgspec.Struct, frozen=True):
    """What the open half says so far; None is not answered."""

    willing: bool | None = None
    calm: int | None = None
    heat: int | None = None


class Asking(msgspec.Struct, frozen=True):
    """Halves are open one after another; ``given`` are the answers of those who are done.

    A ``light`` gate asks for will and calm in one, and the answer itself covers the half.
    """

    of: int
    draft: Draft = Draft()
    given: tuple[GateAnswer, ...] = ()
    light: bool = False

    @property
    def open(self) -> int:
        """The number of the open half, from 0."""
        return len(self.given)

    @property
    def alone(self) -> bool:
        """Whether one person answers for themselves alone."""
        return self.of == 1

    @property
    def missing(self) -> str:
        """The first thing that is still to be answered; after *later* there is nothing more."""
        draft = self.draft
        if draft.willing is None:
            return "willing"
        if not draft.willing or self.light:
            return ""
        if draft.calm is None:
            return "calm"
        return "" if self.alone or draft.heat is not None else "heat"


class Waiting(msgspec.Struct, frozen=True):
    """All is covered. The result stands and is shown in a moment."""

    result: GateResult
    light: bool = False


class Told(msgspec.Struct, frozen=True):
    """Both see the result; ``time`` is the chosen time of those offered, empty for none."""

    result: GateResult
    time: str = ""


def slide(draft: Draft, slider: str, step: int) -> Draft:
    """Take a step of a slider: calm counts from 0, heat from 1."""
    if slider == "calm":
        return replace(draft, calm=min(max(step, 0), 10))
    return replace(draft, heat=min(max(step, 0), 9) + 1)


def cover(asking: Asking, gate: Gate, *, sessions_before: int) -> Asking | Waiting:
    """Cover the open half: open the next one, or join the answers into the result."""
    if asking.missing:
        return asking
    draft = asking.draft
    heat = NO_HEAT if asking.alone else draft.heat
    answer = GateAnswer(willing=bool(draft.willing), calm=draft.calm, heat=heat)
    given = (*asking.given, answer)
    if len(given) < asking.of:
        return Asking(asking.of, given=given, light=asking.light)
    result = gate_result(given, gate, sessions_before=sessions_before)
    return Waiting(result, light=asking.light)
