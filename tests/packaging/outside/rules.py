"""What every page is held to, as a screen reader has it: names, roles, relations, states.

``page_findings(windows)`` is an empty list for a page that keeps every rule:

* ``name``: what can be used has a name that a person can hear, and an image too, or none at all;
* ``words``: no name holds a mark of our own making (``&x``, ``<b>``), a file, or a blank;
* ``role``: what can be used says what it is, and a name is on nothing that is passed over;
* ``relation``: a field and a drop-down know their label;
* ``state``: what is chosen, pressed or opened can say so;
* ``same-name``: no two things on a page are called alike;
* ``heading``: a page has one that it begins with;
* ``window``: the outermost part is a window.
"""

import re
from collections.abc import Iterator, Sequence

from tests.packaging.outside.finding import Finding
from tests.packaging.outside.node import Node

#: Roles that a screen reader passes over, or that say nothing of what can be done.
_MUTE = frozenset({"filler", "unknown", "layered pane", "invalid", "redundant object", "label"})
_FIELDS = frozenset({"text", "entry", "password text"})
_CHECKED = frozenset({"radio button", "check box", "toggle button"})
_WINDOWS = frozenset({"frame", "window", "dialog", "alert"})
_MARKS = re.compile(r"&(?=\w)|&&|</?[a-z]+/?>|\{\w*\}")
_FILES = re.compile(r"\.(py|png|svg|toml|wav|ini|qm)\b|^/|file:")


def page_findings(windows: Sequence[Node]) -> list[Finding]:
    """Hold a page, and what is open over it, to every rule."""
    whole = [node for window in windows for node in window.all()]
    return [
        *_names(whole),
        *_roles(whole),
        *_relations(whole),
        *_states(whole),
        *_alike(whole),
        *_page(windows, whole),
    ]


def _names(whole: Sequence[Node]) -> Iterator[Finding]:
    for node in whole:
        if node.usable and not node.name.strip():
            yield Finding("name", str(node), f"can be used at {tuple(node.box)} and has no name")
        if node.usable or node.role == "image":
            if _FILES.search(node.name):
                yield Finding("words", str(node), "is called like a file")
            if node.name != node.name.strip():
                yield Finding("words", str(node), "begins or ends with a blank")
        if found := _MARKS.search(node.name):
            yield Finding("words", str(node), f"has {found[0]!r} in its name")
        if node.usable and node.description and node.description == node.name:
            yield Finding("words", str(node), "is described by its own name: it is heard twice")


def _roles(whole: Sequence[Node]) -> Iterator[Finding]:
    for node in whole:
        if node.role in _MUTE and (node.usable or (node.role != "label" and node.name.strip())):
            yield Finding("role", str(node), "says nothing of what it is, and is passed over")


def _relations(whole: Sequence[Node]) -> Iterator[Finding]:
    for node in whole:
        labelled = bool(node.related("labelled-by"))
        if node.usable and node.role == "combo box" and not labelled:
            yield Finding("relation", str(node), "is a drop-down that no label belongs to")
        if node.usable and node.role in _FIELDS and not (labelled or node.name):
            yield Finding("relation", str(node), "is a field that no label belongs to")


def _states(whole: Sequence[Node]) -> Iterator[Finding]:
    for node in whole:
        if node.usable and node.role in _CHECKED and "checkable" not in node.states:
            yield Finding("state", str(node), "cannot say whether it is chosen")
        if node.usable and node.role == "combo box" and "expandable" not in node.states:
            yield Finding("state", str(node), "cannot say whether it is open")
        if node.usable and node.role == "slider" and node.value is None:
            yield Finding("state", str(node), "cannot say where it stands")


def _alike(whole: Sequence[Node]) -> Iterator[Finding]:
    known: dict[str, Node] = {}
    for node in whole:
        if not node.usable or node.role == "combo box" or not node.name:
            continue
        if node.name in known:
            yield Finding("same-name", str(node), f"is called like the {known[node.name].role}")
        known[node.name] = node


def _page(windows: Sequence[Node], whole: Sequence[Node]) -> Iterator[Finding]:
    if not any(node.role == "heading" for node in whole):
        yield Finding("heading", str(windows[0]) if windows else "", "has no heading to begin with")
    for window in windows:
        if window.role not in _WINDOWS and window.name:
            yield Finding("window", str(window), "is outermost, and no window")
