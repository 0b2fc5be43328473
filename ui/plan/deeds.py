"""What the planner has written down: values, and what each does to the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from coach.planning.memory import Agreed, Agreement, Booked, Leaning, Outcome, Plan

if TYPE_CHECKING:
    from coach.store.store import Store


class Kept(msgspec.Struct, frozen=True):
    """All that the planner knows from the store. ``made`` is what was written just now."""

    plans: tuple[Booked, ...] = ()
    agreements: tuple[Agreed, ...] = ()
    leaning: Leaning = Leaning()
    made: Booked | Agreed | None = None


class Book(msgspec.Struct, frozen=True):
    """Book one more time."""

    plan: Plan


class Rebook(msgspec.Struct, frozen=True):
    """Book another time in the place of one."""

    booked: Booked
    plan: Plan


class PutBack(msgspec.Struct, frozen=True):
    """Book a time again that was taken out."""

    booked: Booked


class Unbook(msgspec.Struct, frozen=True):
    """Take a booked time out."""

    booked: Booked


class Agree(msgspec.Struct, frozen=True):
    """Keep one more agreement."""

    agreement: Agreement


class Change(msgspec.Struct, frozen=True):
    """Let an agreement take the place of one."""

    agreed: Agreed
    new: Agreement


class Answer(msgspec.Struct, frozen=True):
    """Keep what became of an agreement."""

    agreed: Agreed
    outcome: Outcome
    at: int


class Rewrite(msgspec.Struct, frozen=True):
    """Keep an agreement as it was, without the one that took its place."""

    agreed: Agreed
    without: Agreed | None = None


class Drop(msgspec.Struct, frozen=True):
    """Remove an agreement."""

    agreed: Agreed


class Want(msgspec.Struct, frozen=True):
    """Keep what the two want."""

    needs: tuple[str, ...]


Deed = Book | Rebook | PutBack | Unbook | Agree | Change | Answer | Rewrite | Drop | Want


def undoing(deed: Deed, made: Booked | Agreed | None) -> Deed | None:
    """Give what takes a deed back; ``made`` is what it made. None: that is not known yet."""
    undo: Deed | None = None
    match deed:
        case Book() if isinstance(made, Booked):
            undo = Unbook(made)
        case Rebook(booked, plan):
            undo = Rebook(Booked(booked.id, plan), booked.plan)
        case Unbook(booked):
            undo = PutBack(booked)
        case Agree() if isinstance(made, Agreed):
            undo = Drop(made)
        case Change(agreed) if isinstance(made, Agreed):
            undo = Rewrite(agreed, made)
        case Answer(agreed) | Drop(agreed):
            undo = Rewrite(agreed)
        case _:
            pass
    return undo


def kept(store: Store, made: Booked | Agreed | None = None) -> Kept:
    """Read all that the planner needs."""
    return Kept(store.plans.all(), store.agreements.all(), store.leanings.all(), made)


def done(store: Store, deed: Deed) -> Kept:
    """Do it, and give all that is known afterwards. Raises ``WorldError``."""
    return kept(store, _write(store, deed))


def _write(store: Store, deed: Deed) -> Booked | Agreed | None:
    made: Booked | Agreed | None = None
    match deed:
        case Book(plan):
            made = store.plans.book(plan)
        case Rebook(booked, plan):
            made = store.plans.change(booked, plan)
        case PutBack(booked):
            store.plans.restore(booked)
        case Unbook(booked):
            store.plans.remove(booked)
        case Want(needs):
            store.leanings.wish(needs)
        case _:
            made = _write_agreement(store, deed)
    return made


def _write_agreement(store: Store, deed: Agree | Change | Answer | Rewrite | Drop) -> Agreed | None:
    match deed:
        case Agree(agreement):
            return store.agreements.make(agreement)
        case Change(agreed, new):
            return store.agreements.change(agreed, new)
        case Answer(agreed, outcome, at):
            return store.agreements.answer(agreed, outcome, at)
        case Rewrite(agreed, without):
            if without is not None:
                store.agreements.remove(without)
            store.agreements.rewrite(agreed)
        case Drop(agreed):
            store.agreements.remove(agreed)
    return None
