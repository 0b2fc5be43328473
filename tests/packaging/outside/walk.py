"""The walk through a page with the Tab key, and what is held against it.

``walk(session)`` presses Tab until it is round, looks at each stop, goes through groups by their
arrows, and then back again with Shift+Tab. ``walk_findings`` says what is wrong with such a
walk, and needs no program for it.
"""
# The types that numpy for Python 3.12 and later ships cannot be read whole as Python 3.11.
# pyright: reportUnknownMemberType=false

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from PIL import Image

from tests.packaging.outside.colours import contrasts
from tests.packaging.outside.finding import Finding
from tests.packaging.outside.node import Box, Node
from tests.packaging.outside.session import Session
from tests.packaging.outside.ways import GROUPED

#: No page has more stops than this.
_MANY = 150
#: The ring lies outside of what it is around, by so many px at the most.
_AROUND = 9
#: What a ring must be seen by: this contrast (WCAG 2.4.11), on so much of a line around it. Ours
#: of 3 px gives 2 to 3; it gives less around a frame that a field shares with other things.
_SEEN, _OF_LINE = 3.0, 0.3
#: How long a page may take to paint the ring, in ms.
_PAINT = 60


class Stop(NamedTuple):
    """What Tab came to; ``ring`` is the share of a 1 px line around it that is seen to change.

    ``ring`` is None where it could not be compared, as the page moved meanwhile.
    """

    node: Node
    ring: float | None = None


class Walk(NamedTuple):
    """A walk: its stops, whether it came round, what arrows led to, and the way back."""

    stops: tuple[Stop, ...]
    round: bool
    by_arrows: tuple[Node, ...]
    back: tuple[Node, ...]


def walk(session: Session, trusted: frozenset[str] = frozenset()) -> Walk:
    """Press Tab until it is round, and Shift+Tab until that is.

    ``trusted`` are groups, by their names, that were gone through on another page.
    """
    start = session.focus()
    if start is None:
        return Walk((), False, (), ())
    stops: list[Stop] = []
    arrows: list[Node] = []
    at, came_round = start, False
    for _ in range(_MANY):
        arrows += _through_group(session, at, {one.id for one in arrows}, trusted)
        session.wait(_PAINT)
        before = session.picture()
        gone = session.step("Tab")
        session.wait(_PAINT)
        stops.append(Stop(at, _ring(session, at, before)))
        if gone is None or gone.id == at.id:
            break
        if gone.id == start.id:
            came_round = True
            break
        if any(gone.id == stop.node.id for stop in stops):
            break
        at = gone
    return Walk(tuple(stops), came_round, tuple(arrows), tuple(_back(session, len(stops))))


def with_arrows(session: Session, windows: Sequence[Node], walked: Walk) -> Walk:
    """Go by arrows from each stop beside something that no Tab came to, and add what is reached."""
    parents = {one.id: node for window in windows for node in window.all() for one in node.inside}
    came = {stop.node.id for stop in walked.stops} | {node.id for node in walked.by_arrows}
    found = list(walked.by_arrows)
    for stop in walked.stops:
        group = parents[stop.node.id].inside if stop.node.id in parents else ()
        left = [one for one in group if one.usable and one.id not in came]
        if not left or stop.node.role in GROUPED:
            continue
        for _ in range(_MANY):
            at = session.focus()
            if at is None or at.id == stop.node.id:
                break
            session.step("Tab")
        found += _along_rows(session, came)
    return walked._replace(by_arrows=tuple(found))


def _along_rows(session: Session, came: set[str]) -> list[Node]:
    """Go along a row by arrows, both ways, and so along those above and below it."""
    found: list[Node] = []
    for onwards in ("Up", "Down"):
        for _ in range(_MANY):
            for across in ("Left", "Right"):
                found += _as_far(session, across, came)
            before = session.focus()
            at = session.step(onwards)
            if at is None or before is None or at.id == before.id:
                break
            found += _new(at, came)
    return found


def _as_far(session: Session, key: str, came: set[str]) -> Iterator[Node]:
    """Press an arrow until it leads nowhere, or to where it led before."""
    row: set[str] = set()
    for _ in range(_MANY):
        at = session.step(key)
        if at is None or at.id in row:
            return
        row.add(at.id)
        yield from _new(at, came)


def _new(at: Node, came: set[str]) -> list[Node]:
    """Give it if nobody came to it before."""
    if at.id in came:
        return []
    came.add(at.id)
    return [at]


def _back(session: Session, many: int) -> Iterator[Node]:
    for _ in range(many):
        gone = session.step("shift+Tab")
        if gone is None:
            return
        yield gone


def _through_group(
    session: Session, at: Node, known: set[str], trusted: frozenset[str]
) -> list[Node]:
    """Go once round the group that ``at`` is in, and come back to it."""
    if at.role not in GROUPED or at.id in known:
        return []
    group = [one for one in session.group() if one.role == at.role]
    if trusted & {one.name for one in session.parents()[:1]}:
        return group
    if len(group) < 2:
        return [at]
    found = [at]
    for key in ("Down", "Right"):
        for _ in range(len(group)):
            gone = session.step(key)
            if gone is None or gone.id == at.id or any(gone.id == one.id for one in found):
                break
            found.append(gone)
        if len(found) > 1:
            break
    return found


def _ring(session: Session, node: Node, before: Image.Image) -> float | None:
    """Say how much of a line around ``node`` looked other while it had the keyboard."""
    now = session.again(node)
    if now is None or now.box != node.box or node.box.empty:
        return None
    part = node.box.grown(_AROUND).within(Box(0, 0, *before.size))
    if part.empty:
        return None
    area = (part.left, part.top, part.right, part.bottom)
    changed = contrasts(before.crop(area), session.picture(part)) >= _SEEN
    return float(np.count_nonzero(changed)) / (2 * (part.width + part.height))


def walk_findings(windows: Sequence[Node], walked: Walk) -> list[Finding]:
    """Say what the walk missed, where it was held, and where nothing showed where it was."""
    return [*_reached(windows, walked), *_stops(walked), *_way_back(walked)]


def _reached(windows: Sequence[Node], walked: Walk) -> Iterator[Finding]:
    came_to = {stop.node.id for stop in walked.stops} | {node.id for node in walked.by_arrows}
    names = {(stop.node.role, stop.node.name) for stop in walked.stops}
    names |= {(node.role, node.name) for node in walked.by_arrows}
    top = next((node for window in windows for node in window.all() if node.role == "dialog"), None)
    for node in (one for window in (windows if top is None else (top,)) for one in window.all()):
        # A list is reached when one of its items is; a group of items is gone through by arrows.
        if not node.usable or node.role in {"list", "table", "list item"}:
            continue
        if node.id not in came_to and (node.role, node.name) not in names:
            yield Finding("keys", str(node), "is reached by no key")


def _stops(walked: Walk) -> Iterator[Finding]:
    if not walked.round:
        last = str(walked.stops[-1].node) if walked.stops else "nothing"
        yield Finding("keys", last, "is where Tab is held, or goes round without its beginning")
    for stop in walked.stops:
        if "showing" not in stop.node.states:
            yield Finding("keys", str(stop.node), "has the keyboard and is not to be seen")
        if not stop.node.name.strip():
            yield Finding("name", str(stop.node), "has the keyboard and no name")
        if stop.ring is not None and stop.ring < _OF_LINE:
            seen = f"{stop.ring:.2f} of a line around it"
            yield Finding("ring", str(stop.node), f"does not show that it has the keyboard: {seen}")


def _way_back(walked: Walk) -> Iterator[Finding]:
    if not walked.round:
        return
    expected = [stop.node for stop in reversed(walked.stops)]
    came = list(walked.back)
    at = next(
        (n for n, (a, b) in enumerate(zip(came, expected, strict=False)) if not _same(a, b)),
        min(len(came), len(expected)),
    )
    if at < len(expected) or at < len(came):
        where = str(came[at]) if at < len(came) else "nothing"
        instead = str(expected[at]) if at < len(expected) else "nothing"
        yield Finding("keys", where, f"is where Shift+Tab leads, and not to {instead}")


def _same(one: Node, other: Node) -> bool:
    """Whether it is the same stop: made anew as what is kept became known, or saying another thing.

    On a large card the arrows of its levels draw another card: it is the same panel then.
    """
    return one.id == other.id or str(one) == str(other)
