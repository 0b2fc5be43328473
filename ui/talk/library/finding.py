"""Which talks fit what somebody is looking for: pure, from the readable talks to a few rows."""

from collections.abc import Iterable

import msgspec

from coach.content.model import Walkthrough
from ui.talk.library.view import ALL, KEPT


class Looking(msgspec.Struct, frozen=True):
    """What is being looked for. ``minutes`` is the most time there is, 0 for any."""

    need: str
    minutes: int = 0
    solo: bool = False


def minutes_of(walkthrough: Walkthrough, *, solo: bool) -> tuple[int, ...]:
    """Give every length that a talk has in minutes, short ones first."""
    if solo:
        return (walkthrough.solo.minutes,)
    lengths = tuple(sorted(length.minutes for length in walkthrough.lengths))
    return lengths or (walkthrough.minutes,)


def served(needs: Iterable[str], talks: tuple[Walkthrough, ...]) -> tuple[str, ...]:
    """Give those needs for which there is a talk: no way in may be a dead end."""
    return tuple(need for need in needs if any(need in talk.needs for talk in talks))


def of_need(
    talks: tuple[Walkthrough, ...], need: str, kept: tuple[str, ...]
) -> tuple[Walkthrough, ...]:
    """Give the talks for a need in the order of the library; kept ones latest first."""
    if need == ALL:
        return tuple(sorted(talks, key=lambda talk: talk.name.casefold()))
    if need == KEPT:
        by_id = {talk.id: talk for talk in talks}
        return tuple(by_id[name] for name in kept if name in by_id)
    return tuple(talk for talk in talks if need in talk.needs)


def fitting(talks: tuple[Walkthrough, ...], looking: Looking) -> tuple[Walkthrough, ...]:
    """Give the talks that can be done in the time there is."""
    if not looking.minutes:
        return talks
    return tuple(
        talk for talk in talks if minutes_of(talk, solo=looking.solo)[0] <= looking.minutes
    )


def nearest(talks: tuple[Walkthrough, ...], *, solo: bool) -> Walkthrough | None:
    """Give the shortest of some talks, if there is any."""
    return min(talks, key=lambda talk: minutes_of(talk, solo=solo)[0], default=None)
