"""The accessibility audit: what every screen is held to, as a list of what it breaks.

``audit(screen, primary=screen.primary)`` shows the screen if it is hidden, asks for it as a
screen reader does, and walks it with the real Tab key. An empty list is a pass; otherwise
each finding names the rule, the widget and what is wrong. The rules:

* ``name``: what takes the keyboard has a name; a drop-down has a label (``buddy``), since on
  Linux its name is always its present value;
* ``same-name``: no two of them have the same name;
* ``size``: what can be pressed is at least 44 x 44 px, the primary 48 high;
* ``tab``, ``order`` (``audit_order``): Tab visits each once, in reading order, and is never caught;
* ``read`` (``audit_read``): a screen reader goes through it as it stands;
* ``letter``, ``shortcut`` (``audit_keys``): no key that is a letter, no key with two meanings;
* ``cut`` (``audit_words``): no words are cut, and nothing lies outside of what holds it.
"""

from collections.abc import Iterator, Sequence
from typing import cast

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget

from tests.ui.audit_keys import keys
from tests.ui.audit_order import order
from tests.ui.audit_read import reading
from tests.ui.audit_words import words
from tests.ui.finding import Finding, seen, where

#: The least width and height in px of what can be pressed, and of the primary's height.
LEAST, PRIMARY = 44, 48


def audit(
    screen: QWidget, *, primary: QWidget | None = None, regions: Sequence[QWidget] = ()
) -> list[Finding]:
    """Hold ``screen`` to every rule.

    ``primary`` may be first in Tab order wherever it stands. ``regions`` are parts of the
    screen (rail, bar) whose order among each other is the designer's; inside each, Tab goes
    as one reads.
    """
    _show(screen)
    return [
        *_names(screen),
        *_buddies(screen),
        *_sizes(screen, primary),
        *reading(screen),
        *order(screen, primary, regions),
        *keys(screen),
        *words(screen),
    ]


def _show(screen: QWidget) -> None:
    window = screen.window()
    if not window.isVisible():
        window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    for _ in range(3):  # layouts settle, and what is read follows them
        QApplication.processEvents()


def _faces(face: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Give every part of a screen that a screen reader can come to."""
    yield face
    if isinstance(face.object(), QComboBox):
        return  # its list is not there until it is opened
    for number in range(face.childCount()):
        child = cast("QAccessibleInterface | None", face.child(number))
        if child is not None and child.isValid() and not child.state().invisible:
            yield from _faces(child)


def _taking_keys(screen: QWidget) -> Iterator[tuple[str, str, QAccessibleInterface]]:
    """Give where, name and interface of everything that takes the keyboard."""
    root = QAccessible.queryAccessibleInterface(screen)
    for face in _faces(root):
        state = face.state()
        if state.focusable and not state.disabled and not face.rect().isEmpty():
            thing = face.object()
            name = face.text(QAccessible.Text.Name).strip()
            place = where(thing) if isinstance(thing, QWidget) else f"{face.role().name} {name!r}"
            yield place, name, face


def _names(screen: QWidget) -> Iterator[Finding]:
    known: dict[str, str] = {}
    for place, name, face in _taking_keys(screen):
        if isinstance(face.object(), QComboBox):
            continue
        if not name:
            yield Finding("name", place, "takes the keyboard and has no name")
        elif name in known:
            yield Finding("same-name", place, f"is called {name!r} like {known[name]}")
        else:
            known[name] = place


def _buddies(screen: QWidget) -> Iterator[Finding]:
    labels = [label for label in screen.findChildren(QLabel) if label.text().strip()]
    for box in seen(screen, QComboBox):
        if not any(label.buddy() is box for label in labels):
            yield Finding("buddy", where(box), "is a drop-down that no label belongs to")


def _sizes(screen: QWidget, primary: QWidget | None) -> Iterator[Finding]:
    pressed: dict[int, QWidget] = {id(button): button for button in seen(screen, QAbstractButton)}
    for _, _, face in _taking_keys(screen):
        thing = face.object()
        if isinstance(thing, QWidget):
            pressed[id(thing)] = thing
    for thing in pressed.values():
        high = PRIMARY if thing is primary else LEAST
        if thing.width() < LEAST or thing.height() < high:
            what = f"is {thing.width()} x {thing.height()} px, less than {LEAST} x {high}"
            yield Finding("size", where(thing), what)
