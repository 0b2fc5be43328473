"""From here to there by keyboard alone, as one goes who hears the names of what one comes to."""

from collections.abc import Callable

from tests.packaging.outside.node import Node
from tests.packaging.outside.session import Session

#: More presses of one key than this, and there is no way.
_MANY = 120
#: How often something is looked for again, and after how many ms.
_TRIES, _LATER = 2, 800
#: Roles whose members share one stop of Tab, and are gone through by arrows.
GROUPED = frozenset({"radio button", "list item", "table cell", "tree item", "menu item"})


class NoWay(Exception):
    """What was looked for could not be reached by keys."""


def press(session: Session, name: str, *, key: str = "Return") -> None:
    """Go to what is called ``name`` (or begins so), press it, and wait until all is quiet."""
    go_to(session, name)
    session.key(key)
    session.settle()


def go_to(session: Session, name: str) -> Node:
    """Go to what is called ``name``, or begins so, with Tab and arrows.

    A page may be filled a moment after it is shown: what is not there yet is looked for again.
    """
    for _ in range(_TRIES):
        try:
            return _go(session, lambda node: node.name.startswith(name), name)
        except NoWay:
            session.wait(_LATER)
    return _go(session, lambda node: node.name.startswith(name), name)


def to_role(session: Session, role: str) -> Node:
    """Go to the first thing of this kind."""
    return _go(session, lambda node: node.role == role, role)


def _go(session: Session, wanted: Callable[[Node], bool], name: str) -> Node:
    at = session.focus()
    first = at
    for _ in range(_MANY):
        if at is not None and wanted(at):
            return at
        if at is not None and at.role in GROUPED and (found := _along(session, at, wanted)):
            return found
        before, at = at, session.step("Tab")
        if at is None or (before is not None and at.id == before.id):
            break
        if first is not None and at.id == first.id:
            break
    raise NoWay(f"no way by keys to “{name}”")


def _along(session: Session, start: Node, wanted: Callable[[Node], bool]) -> Node | None:
    """Go through a group by arrows, if what is looked for is in it; else stay."""
    group = session.group()
    if not any(wanted(one) for one in group):
        return None
    for key in ("Down", "Right"):
        at: Node | None = start
        for _ in range(len(group) + 1):
            at = session.step(key)
            if at is None or at.id == start.id:
                break
            if wanted(at):
                return at
    return None
