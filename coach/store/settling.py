"""Writes down what a talk settled: once, however often it is asked for."""

from coach.planning.memory import Agreed, Outcome
from coach.planning.settled import Settled
from coach.store.store import Store


def settle(store: Store, settled: Settled) -> None:
    """Keep a new agreement, and what became of an old one. Raises ``WorldError``.

    A talk that ended just before the power went is taken up again and ends once more: what
    was made at the same moment is there already, and is not made twice.
    """
    known = store.agreements.all()
    made = settled.made
    if made is not None and any(one.agreement.made == made.made for one in known):
        return
    old = next((one for one in known if one.id == settled.looked_at), None)
    if old is not None:
        _answer(store, old, settled)
    elif made is not None:
        store.agreements.make(made)


def _answer(store: Store, old: Agreed, settled: Settled) -> None:
    """A change has another agreement in its place; without one nothing was changed."""
    if settled.outcome is not Outcome.CHANGED:
        store.agreements.answer(old, settled.outcome, settled.at)
    elif settled.made is not None:
        store.agreements.change(old, settled.made)
