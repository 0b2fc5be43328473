"""What was practised, counted: all that Progress and a letter are made from.

The store counts in SQL, because ten years are many rows. Here the same is counted from the rows
themselves, and says what the store has to find.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

import msgspec

from coach.planning.memory import Agreed
from coach.progress.sitting import Sitting
from coach.session.record import Record

T = TypeVar("T")
K = TypeVar("K", tuple[str, bool], tuple[str, str])


class Talked(msgspec.Struct, frozen=True):
    """A walkthrough for two or (``solo``) for one: how often, and when last."""

    walkthrough: str
    solo: bool
    times: int
    last: int


class Done(msgspec.Struct, frozen=True):
    """A small thing (kind and id): how often, and when last."""

    kind: str
    what: str
    times: int
    last: int


class Counts(msgspec.Struct, frozen=True):
    """What was counted in talks, for both together; times in ms.

    ``untimed`` of the whole turns have no time in ``whole_time``: they are older than that.
    """

    turns: int = 0
    whole: int = 0
    whole_time: int = 0
    untimed: int = 0
    got_it: int = 0
    repairs: int = 0
    breaks: int = 0
    returns: int = 0


class Counted(msgspec.Struct, frozen=True):
    """``talk_times`` and ``small_times`` are when each was, sorted, in ms since 1970 UTC.

    ``covered`` talks are in none of it: one of two practised them alone.
    """

    talked: tuple[Talked, ...] = ()
    done: tuple[Done, ...] = ()
    talk_times: tuple[int, ...] = ()
    small_times: tuple[int, ...] = ()
    counts: Counts = Counts()
    agreements: tuple[Agreed, ...] = ()
    covered: int = 0


def counted(
    records: Iterable[Record],
    sittings: Iterable[Sitting],
    agreements: Iterable[Agreed],
    now: int,
    *,
    shared: bool = False,
) -> Counted:
    """Count. ``now`` is in ms since 1970 UTC, and matters for what came last alone.

    ``shared``: two people with names see it, so what one of them practised alone is left out.
    """
    every = tuple(records)
    records = tuple(one for one in every if not (shared and one.solo))
    sittings = tuple(sittings)
    talks = _grouped(records, lambda one: (one.walkthrough, one.solo), lambda one: one.began)
    smalls = _grouped(sittings, lambda one: (one.kind, one.what), lambda one: one.at)
    return Counted(
        talked=tuple(Talked(*key, len(at), last_of(at, now)) for key, at in talks),
        done=tuple(Done(*key, len(at), last_of(at, now)) for key, at in smalls),
        talk_times=tuple(sorted(one.began for one in records)),
        small_times=tuple(sorted(one.at for one in sittings)),
        counts=Counts(
            turns=sum(one.turns for one in records),
            whole=sum(one.whole for one in records),
            whole_time=sum(one.whole_time for one in records),
            untimed=sum(one.whole for one in records if not one.whole_time),
            got_it=sum(one.got_it for one in records),
            repairs=sum(one.repairs_taken for one in records),
            breaks=sum(one.breaks for one in records),
            returns=sum(one.returns for one in records),
        ),
        agreements=tuple(sorted(agreements, key=lambda one: -one.id)),
        covered=len(every) - len(records),
    )


def last_of(times: Sequence[int], now: int) -> int:
    """Give the latest time, of those that are not ahead of ``now`` if there is any.

    A clock that ran ahead for a day would else be believed for years.
    """
    latest = max(times)
    return latest if latest <= now else max([at for at in times if at <= now] or [latest])


def _grouped(
    every: Sequence[T], key: Callable[[T], K], at: Callable[[T], int]
) -> list[tuple[K, list[int]]]:
    groups: dict[K, list[int]] = {}
    for one in every:
        groups.setdefault(key(one), []).append(at(one))
    return sorted(groups.items())
