"""Why a partner is as they are now, in words: what was heard, and what it did."""

from coach.content.prose import RehearseWords
from coach.content.scene import Temper
from coach.content.words import fill
from coach.rehearsal.state import Turn

#: A move of less is none.
_LITTLE = 0.03


def why(turn: Turn, temper: Temper, words: RehearseWords) -> str:
    """Say it in one or two sentences, such as "Your partner heard a verdict, and defends."."""
    because = words.because.triggers[turn.trigger]
    if turn.missed or turn.passed:
        reason = because.otherwise
    else:
        reason = because.cool if turn.after.guarded else because.warm
    reason = fill(reason, {"does": temper.does})
    moved = turn.after.nearness - turn.before.nearness
    if turn.after.mood is not turn.before.mood or abs(moved) < _LITTLE:
        return reason
    return f"{words.because.nearer if moved > 0 else words.because.further} {reason}"
