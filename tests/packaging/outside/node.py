"""An object as AT-SPI tells it, with what is in it."""

from collections.abc import Iterator
from typing import NamedTuple

import msgspec

#: Roles of what somebody can do something with.
PRESSED = frozenset({"push button", "button", "toggle button", "link", "menu item"})
CHOSEN = frozenset({"radio button", "check box", "toggle button", "switch", "combo box", "slider",
                    "spin button", "list item", "page tab", "table cell", "tree item"})  # fmt: skip
TYPED = frozenset({"text", "entry", "password text", "editbar", "paragraph"})
#: Roles that only hold other things together.
HOLDING = frozenset({"filler", "panel", "layered pane", "scroll pane", "viewport", "frame",
                     "window", "grouping", "section", "list", "dialog", "landmark"})  # fmt: skip


class Box(NamedTuple):
    """Where something is on the screen, in px."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        """The first px beyond it."""
        return self.left + self.width

    @property
    def bottom(self) -> int:
        """The first px below it."""
        return self.top + self.height

    @property
    def empty(self) -> bool:
        """Whether there is nothing to see of it."""
        return self.width <= 0 or self.height <= 0

    def within(self, other: "Box") -> "Box":
        """Give what of it lies inside ``other``."""
        left, top = max(self.left, other.left), max(self.top, other.top)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Box(left, top, max(0, right - left), max(0, bottom - top))

    def grown(self, by: int) -> "Box":
        """Give it with so many px more at each side."""
        return Box(self.left - by, self.top - by, self.width + 2 * by, self.height + 2 * by)

    def joined(self, other: "Box") -> "Box":
        """Give the least box around both."""
        left, top = min(self.left, other.left), min(self.top, other.top)
        right, bottom = max(self.right, other.right), max(self.bottom, other.bottom)
        return Box(left, top, right - left, bottom - top)


class Node(msgspec.Struct, frozen=True):
    """One object. ``relations`` are triples: kind, ids and names of what it leads to."""

    id: str
    role: str
    name: str = ""
    description: str = ""
    box: Box = Box(0, 0, 0, 0)
    states: frozenset[str] = frozenset()
    relations: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = ()
    text: str = ""
    value: float | None = None
    inside: tuple["Node", ...] = ()

    @property
    def usable(self) -> bool:
        """Whether somebody can do something with it now."""
        return "focusable" in self.states and "enabled" in self.states and not self.box.empty

    @property
    def says(self) -> str:
        """What a screen reader would say of it, roughly."""
        words = [self.name, self.role]
        words += [state for state in ("checked", "pressed", "expanded") if state in self.states]
        words += [self.text] if self.text and self.text != self.name else []
        words += [self.description] if self.description else []
        return ", ".join(word for word in words if word)

    def __str__(self) -> str:
        return f"{self.role} “{self.name}”"

    def all(self) -> Iterator["Node"]:
        """Give it and everything in it, in the order in which it is read."""
        yield self
        for one in self.inside:
            yield from one.all()

    def related(self, kind: str) -> tuple[str, ...]:
        """Give the names of what a relation leads to."""
        return tuple(name for one, _, names in self.relations if one == kind for name in names)


def node_of(told: object) -> Node:
    """Read what the client tells of an object."""
    return msgspec.convert(told, Node)
