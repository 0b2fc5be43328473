"""Why a partner is as they are now, in words: what was heard, and what it did."""

from coach.content.prose import RehearseWords
from coach.content.scene import Temper
from coach.content.words import fill
from coach.rehearsal.state import Turn


def why(turn: Turn, temper: Temper, words: RehearseWords) -> str:
    """Say it in one or two sentences, such as "Your partner heard a verdict, and defends."."""
    because = words.because.triggers[turn.trigger]
    if turn.missed or turn.passed:
        reason = because.otherwise
    else:
        reason = because.cool if turn.after.guarded else because.warm
    reason = fill(reason, {"does": temper.does})
    if turn.after.mood is not turn.before.mood:
        return reason
    nearer = turn.after.nearness > turn.before.nearness
    return f"{words.because.nearer if nearer else words.because.further} {reason}"
