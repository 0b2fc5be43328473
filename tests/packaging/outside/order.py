"""Whether a page is read in the order in which it stands: rows, and columns beside each other.

What lies in one thing is compared among itself, part by part, each as the box around all that
is to be read in it. So a list beside a text is one part and the text another, however far each
of them scrolls.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from tests.packaging.outside.finding import Finding
from tests.packaging.outside.node import HOLDING, Box, Node

#: Two things whose edges differ by less stand in one row or column, in px.
_ABOUT = 8
#: What lies over a page and has no place in its order.
_BESIDE = frozenset({"scroll bar", "dialog", "tool tip"})


def order_findings(windows: Sequence[Node]) -> list[Finding]:
    """Name each part that is read after another one which it stands before."""
    return [found for window in windows for found in _within(window)]


def is_back(one: Box, two: Box) -> bool:
    """Say whether one would read ``two`` before ``one``, in rows or in columns."""
    above = two.bottom <= one.top + _ABOUT
    further_right = two.left >= one.right - _ABOUT
    same_row = two.top < one.top + one.height / 2 < two.bottom
    further_left = two.right <= one.left + _ABOUT
    return (above and not further_right) or (same_row and further_left)


def read_box(node: Node) -> Box | None:
    """Give the box around all that is to be read in ``node``, as far as it can be seen."""
    own = node.role not in HOLDING and (node.name or node.usable)
    boxes = [node.box] if own and not node.box.empty else []
    for child in node.inside:
        if child.role not in _BESIDE and (inner := read_box(child)) is not None:
            inner = inner.within(node.box) if node.role in HOLDING else inner
            boxes += [] if inner.empty else [inner]
    if not boxes:
        return None
    whole = boxes[0]
    for box in boxes[1:]:
        whole = whole.joined(box)
    return whole


def _within(node: Node) -> Iterator[Finding]:
    parts = [
        (child, box)
        for child in node.inside
        if child.role not in _BESIDE and (box := read_box(child)) is not None
    ]
    for (one, first), (two, second) in pairwise(parts):
        if is_back(first, second):
            yield Finding("order", _called(two), f"is read after {_called(one)}, but stands before")
    for child in node.inside:
        yield from _within(child)


def _called(node: Node) -> str:
    """Name a part, or what is first in it that has a name."""
    named = next((one for one in node.all() if one.name), node)
    return str(named)
