"""A round of practice: remember first, then look, say how near it was, and go on.

Recalling comes before the card and its tip: it is what makes practice last (Roediger and
Karpicke 2006). A round ends after a few cards, and whenever somebody likes; nothing is counted.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from itertools import chain, zip_longest

import msgspec
from msgspec.structs import replace

from coach.cards.memory import Memory
from coach.cards.practice import Recall, offered, one_more, practised, some_wait
from coach.cards.shelf import Place


class Stage(StrEnum):
    """Where a card stands."""

    RECALL = "recall"  # it is hidden
    SEEN = "seen"  # it is seen, and not said yet how near it was
    TOLD = "told"  # that is said, and the tip is seen
    OVER = "over"  # no card: it is enough


class Told(msgspec.Struct, frozen=True):
    """How near somebody was to a card, and what was known of the card before."""

    key: str
    before: Memory | None
    recall: Recall


class Round(msgspec.Struct, frozen=True):
    """``keys`` are all cards it may take, ``queue`` those it takes; ``at`` is the one now."""

    keys: tuple[str, ...]
    memories: Mapping[str, Memory]
    queue: tuple[str, ...]
    stage: Stage
    at: int = 0
    told: tuple[Told, ...] = ()

    @property
    def key(self) -> str:
        """The card now; empty where it is over."""
        return "" if self.stage is Stage.OVER else self.queue[self.at]

    @property
    def recall(self) -> Recall | None:
        """How near somebody was to the card now, once they said so."""
        return self.told[-1].recall if self.stage is Stage.TOLD else None

    @property
    def last(self) -> bool:
        """Whether no card comes after this one."""
        return self.at + 1 >= len(self.queue)


def in_turn(places: Iterable[Place]) -> tuple[str, ...]:
    """Give the keys so that each group comes once before one comes again: mixed, kinds last."""
    groups: dict[tuple[str, str], list[str]] = {}
    for place in places:
        groups.setdefault((place.deck, place.card.group), []).append(place.key)
    return tuple(filter(None, chain.from_iterable(zip_longest(*groups.values()))))


def begin(keys: Sequence[str], memories: Mapping[str, Memory], now: int) -> Round:
    """Begin; it is over at once where nothing waits, or where today's were there."""
    queue = offered(keys, memories, now)
    return Round(tuple(keys), memories, queue, Stage.RECALL if queue else Stage.OVER)


def look(now: Round) -> Round:
    """Show the card."""
    return replace(now, stage=Stage.SEEN) if now.stage is Stage.RECALL else now


def tell(now: Round, recall: Recall, at: int) -> Round:
    """Say how near it was, or say it anew; ``at`` is the time in ms since 1970 UTC."""
    if now.stage not in {Stage.SEEN, Stage.TOLD}:
        return now
    earlier = now.told[:-1] if now.stage is Stage.TOLD else now.told
    before = now.told[-1].before if now.stage is Stage.TOLD else now.memories.get(now.key)
    memories = {**now.memories, now.key: practised(before, recall, at)}
    told = (*earlier, Told(now.key, before, recall))
    return replace(now, memories=memories, told=told, stage=Stage.TOLD)


def go_on(now: Round) -> Round:
    """Come to the next card; after the last one it is over."""
    if now.stage is not Stage.TOLD:
        return now
    if now.last:
        return replace(now, stage=Stage.OVER)
    return replace(now, at=now.at + 1, stage=Stage.RECALL)


def stop(now: Round) -> Round:
    """It is enough."""
    return replace(now, stage=Stage.OVER)


def take_back(now: Round) -> Round:
    """Take back what was told last: its card lies there again, seen, as if nothing was said."""
    if not now.told:
        return now
    last = now.told[-1]
    memories = {key: memory for key, memory in now.memories.items() if key != last.key}
    if last.before is not None:
        memories[last.key] = last.before
    return replace(
        now, memories=memories, told=now.told[:-1], at=now.queue.index(last.key), stage=Stage.SEEN
    )


def all_rest(now: Round, at: int) -> bool:
    """Say whether nothing came because no card waits; else it is over because it is enough."""
    return not now.queue and not some_wait(now.keys, now.memories, at)


def further(now: Round, at: int) -> str:
    """Give the card that would come if somebody wants one more; empty where there is none."""
    return one_more(now.keys, now.memories, at)


def more(now: Round, at: int) -> Round:
    """Take one more card, beyond today's."""
    key = further(now, at) if now.stage is Stage.OVER else ""
    if not key:
        return now
    done = tuple(told.key for told in now.told)
    return replace(now, queue=(*done, key), at=len(done), stage=Stage.RECALL)
