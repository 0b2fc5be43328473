"""What a session settled, as it is kept: its lines become the words of an agreement."""

from collections.abc import Sequence
from typing import Protocol

from msgspec.structs import replace

from coach.content.library import Library
from coach.content.model import Kind, Line
from coach.content.prose import DecidingWords
from coach.content.words import fill
from coach.planning.memory import Agreed, Agreement, Outcome
from coach.planning.settled import Settled, to_look_at
from coach.session import agreeing
from coach.session.board import Board, Review
from coach.session.state import Session
from ui.dates import local

#: Between the lines of an agreement.
_BETWEEN = "  \N{MIDDLE DOT}  "

_OUTCOMES = {
    Review.KEEP: Outcome.KEPT,
    Review.CHANGE: Outcome.CHANGED,
    Review.DROP: Outcome.LET_GO,
}


def settled_of(session: Session, words: DecidingWords) -> Settled | None:
    """Give what is to be kept of what ``session`` settled, None for nothing."""
    trial, outcome = agreeing.agreed(session), agreeing.outcome(session)
    made = None if trial is None else _agreement(session, trial, words)
    if outcome is not None:
        became = _OUTCOMES[outcome.review]
        return Settled(made, outcome.agreement, became, session.last.wall)
    return None if made is None else Settled(made)


class Settling(Protocol):
    """Whoever writes down what a session settled (``ui.keeper.Keeper``)."""

    def settle(self, settled: Settled) -> None:
        """Write it down."""
        ...


def settle_with(keeper: Settling, session: Session, library: Library) -> None:
    """Have written down what ``session`` settled, if it did."""
    words = library.find(DecidingWords)
    settled = settled_of(session, words) if words else None
    if settled is not None:
        keeper.settle(settled)


def _agreement(session: Session, trial: agreeing.Agreed, words: DecidingWords) -> Agreement:
    lines = [text for line, text in trial.lines.items() if line not in (Line.IF, Line.THEN)]
    obstacle, then = trial.lines.get(Line.IF, ""), trial.lines.get(Line.THEN, "")
    both = {"if": obstacle, "then": then}
    return Agreement(
        # It belongs to this session, so that it is made once.
        made=session.began.wall,
        due=local(trial.look_at).date().isoformat(),
        words=_BETWEEN.join(lines),
        if_then=fill(words.follow_up.if_then, both) if obstacle and then else obstacle or then,
        walkthrough=session.walkthrough,
    )


def _lines(words: str) -> dict[Line, str]:
    """Give each line its place again if all were written; else nobody knows which is which."""
    pieces = words.split(_BETWEEN)
    whole = [line for line in agreeing.TRIAL if line not in (Line.IF, Line.THEN)]
    if len(pieces) != len(whole):
        return {Line.WHAT: words}
    return dict(zip(whole, pieces, strict=True))


def looking_at(session: Session, agreements: Sequence[Agreed]) -> Session:
    """Let a talk that looks at an agreement again begin with its words; others stay as they are."""
    today = local(session.began.wall).date().isoformat()
    agreed = to_look_at(agreements, today)
    if agreed is None or not any(step.kind is Kind.REVIEW for step in session.plan):
        return session
    lines = {**_lines(agreed.agreement.words), Line.IF: agreed.agreement.if_then}
    board = Board(lines={line: text for line, text in lines.items() if text}, agreement=agreed.id)
    return replace(session, words=replace(session.words, board=board))
