"""Whether all has room: nothing cut by what holds it, nothing usable under something else."""

from collections.abc import Iterator
from itertools import combinations

from tests.packaging.outside.finding import Finding
from tests.packaging.outside.node import Box, Node

#: Rounding, in px; and more than any page is high.
_ROUNDING, _ENDLESS = 2, 100_000
_WORDS = frozenset({"label", "heading", "push button", "radio button", "check box", "text",
                    "combo box", "slider", "toggle button"})  # fmt: skip


def room_findings(window: Node, least: int = 44) -> list[Finding]:
    """Name what is cut, what lies over something else, and what is too small for a hand."""
    return [*_cut(window, window.box), *_over(window), *_small(window, least)]


def scrolls(node: Node) -> bool:
    """Whether there is more of it than can be seen: then it has a bar to scroll by."""
    if node.role in {"list", "table", "tree"}:
        return True
    near = (one for child in node.inside for one in (child, *child.inside))
    return any(one.role == "scroll bar" for one in near)


def _cut(node: Node, seen: Box, endless: int = 0) -> Iterator[Finding]:
    """Name what goes beyond ``seen``; what one can scroll to goes beyond nothing.

    ``endless`` says for how many parts further in (what is seen, and what is scrolled) that is.
    """
    box = node.box
    if node.role in _WORDS and not box.empty and not _inside(box, seen.grown(_ROUNDING)):
        yield Finding("cut", str(node), f"at {tuple(box)} is cut by {tuple(seen)}")
    inner = box.within(seen) if node.inside and not box.empty else seen
    endless = 2 if scrolls(node) else endless - 1
    if endless > 0:
        inner = Box(inner.left, -_ENDLESS, inner.width, 2 * _ENDLESS)
    for child in node.inside:
        yield from _cut(child, inner, endless)


def _inside(box: Box, other: Box) -> bool:
    return box.within(other) == box


def _over(window: Node) -> Iterator[Finding]:
    """Compare what is in one pane: of two panes one may be scrolled away under the other."""
    panes: dict[str, list[Node]] = {}
    _sort(window, "", panes)
    for used in panes.values():
        for one, two in combinations(used, 2):
            shared = one.box.within(two.box)
            if shared.width > _ROUNDING and shared.height > _ROUNDING:
                yield Finding("over", str(two), f"lies over {one} by {tuple(shared)}")


def _sort(node: Node, pane: str, panes: dict[str, list[Node]]) -> None:
    used = node.usable and node.role != "list"
    if used:
        panes.setdefault(pane, []).append(node)
    if used and node.inside:
        return  # what is in a button is the button
    inner = node.id if scrolls(node) or node.role == "dialog" else pane
    for child in node.inside:
        _sort(child, inner, panes)


def _small(window: Node, least: int) -> Iterator[Finding]:
    for node in window.all():
        used = node.usable and node.role in _WORDS
        if used and (node.box.width < least or node.box.height < least):
            size = f"is {node.box.width} x {node.box.height} px"
            yield Finding("small", str(node), f"{size}, less than {least} x {least}")
