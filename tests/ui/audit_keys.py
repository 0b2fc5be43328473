"""The part of the audit that reads the keys of a screen."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.ui.finding import Finding, seen

#: Keys with these contexts work only inside one widget, so others may use them too.
_INSIDE = {Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WidgetWithChildrenShortcut}


def keys(screen: QWidget) -> Iterator[Finding]:
    """Find keys that are plain characters, and keys with two meanings."""
    owners: dict[str, str] = {}
    for owner, sequence, everywhere in _sequences(screen.window()):
        said = sequence.toString(QKeySequence.SequenceFormat.PortableText)
        if _is_character(sequence):
            yield Finding("letter", owner, f"answers to the plain key {said!r}")
        if not everywhere:
            continue
        if said in owners:
            yield Finding("shortcut", owner, f"shares {said!r} with {owners[said]}")
        owners.setdefault(said, owner)


def _sequences(window: QWidget) -> Iterator[tuple[str, QKeySequence, bool]]:
    """Give owner, keys, and whether they work in the whole window."""
    for action in _actions(window):
        inside = action.shortcutContext() in _INSIDE
        for sequence in action.shortcuts():
            yield f"QAction {action.text()!r}", sequence, not inside
    for shortcut in window.findChildren(QShortcut):
        if shortcut.isEnabled() and _is_shown(shortcut.parent()):
            sequences = shortcut.keys()
            for sequence in sequences:
                yield "QShortcut", sequence, shortcut.context() not in _INSIDE
    for button in seen(window, QAbstractButton):
        if not button.shortcut().isEmpty():
            yield f"{type(button).__name__} {button.text()!r}", button.shortcut(), True


def _actions(window: QWidget) -> list[QAction]:
    found: dict[int, QAction] = {}
    for holder in (window, *window.findChildren(QWidget)):
        for action in (*holder.actions(), *holder.findChildren(QAction)):
            if action.isEnabled() and action.isVisible():
                found[id(action)] = action
    return list(found.values())


def _is_shown(parent: QObject | None) -> bool:
    return not isinstance(parent, QWidget) or parent.isVisible()


def _is_character(sequence: QKeySequence) -> bool:
    """Say whether it is a key that types something. Others have a name: Space, F8, Return."""
    said = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    return len(said.removeprefix("Shift+")) == 1
