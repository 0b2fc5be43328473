"""Practise cards: when a card comes again, after how well it was remembered.

Spaced practice works about as well with even as with growing gaps (Latimier et al. 2021); the
gaps here are those of FSRS (Ye, Su and Cao 2022), whole days, without chance. Nothing counts
what waits: a day offers up to eight, the rest stays silent.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import cache

from fsrs import Card, Rating, Scheduler, State

from coach.cards.memory import Memory

#: So many cards a day at the most.
A_DAY = 8
_DAY = 24 * 3600 * 1000


class Recall(StrEnum):
    """How well somebody remembered a card before they looked."""

    KNEW = "knew"
    NEARLY = "nearly"
    NOT_YET = "not-yet"


_RATING = {Recall.KNEW: Rating.Good, Recall.NEARLY: Rating.Hard, Recall.NOT_YET: Rating.Again}


def practised(before: Memory | None, recall: Recall, now: int) -> Memory:
    """Give what is known of a card after it was looked at ``now``; ``before`` None: never yet."""
    at = _moment(now)
    card = Card(0, due=at) if before is None else _card(before)
    after, _ = _scheduler().review_card(card, _RATING[recall], review_datetime=at)
    return Memory(
        due=int(after.due.timestamp() * 1000),
        last=now,
        stability=after.stability or 0.0,
        difficulty=after.difficulty or 0.0,
    )


def offered(keys: Sequence[str], memories: Mapping[str, Memory], now: int) -> tuple[str, ...]:
    """Give the cards of a round: what has waited longest first, then new ones in their order.

    What was practised within the last day counts against the eight.
    """
    today = sum(now - memory.last < _DAY for memory in memories.values() if memory.last <= now)
    return _in_order(keys, memories, now)[: max(0, A_DAY - today)]


def some_wait(keys: Sequence[str], memories: Mapping[str, Memory], now: int) -> bool:
    """Say whether any card waits or is new, however many came today."""
    return bool(_in_order(keys, memories, now))


def one_more(keys: Sequence[str], memories: Mapping[str, Memory], now: int) -> str:
    """Give the card that comes next for whoever wants one beyond today's; empty without one.

    Where neither one waits nor is new, it is the one that would wait first, unless it was
    practised within the last day: to see it again so soon trains nothing.
    """
    rested = [key for key in keys if key in memories and now - memories[key].last >= _DAY]
    soon = sorted(rested, key=lambda key: memories[key].due)
    return next(iter((*_in_order(keys, memories, now), *soon)), "")


def _in_order(keys: Sequence[str], memories: Mapping[str, Memory], now: int) -> tuple[str, ...]:
    waiting = [key for key in keys if key in memories and memories[key].due <= now]
    waiting.sort(key=lambda key: memories[key].due)
    return (*waiting, *(key for key in keys if key not in memories))


@cache
def _scheduler() -> Scheduler:
    return Scheduler(
        learning_steps=(), relearning_steps=(), enable_fuzzing=False, maximum_interval=180
    )


def _card(memory: Memory) -> Card:
    return Card(
        0,
        State.Review,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=_moment(memory.due),
        last_review=_moment(memory.last),
    )


def _moment(at: int) -> datetime:
    return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=at)
