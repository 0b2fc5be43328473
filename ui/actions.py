"""The one table of what keys do: each deed with its keys, its words and its place.

The window asks it what a key press means, F1 and Help show it, and nothing else in the app
has a key of its own. Words of buttons say what *they* do; the words here say what the key does.
"""

from collections.abc import Container
from enum import StrEnum

import msgspec
from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


class Where(StrEnum):
    """On which kind of page a deed is possible."""

    ANYWHERE = "anywhere"
    PLACE = "place"  # a page beside the rail
    ROOM = "room"  # a page that fills the window


class Deed(StrEnum):
    """What a person can ask for with a key."""

    PRIMARY = "primary"
    PAUSE = "pause"
    BREAK = "break"
    UNDO = "undo"
    STEP_BACK = "step-back"
    REPAIR = "repair"
    HOLD = "hold"
    LISTEN = "listen"
    NEXT_NOTE = "next-note"
    FIND = "find"
    LEAVE = "leave"
    NEXT = "next"
    LARGER = "larger"
    SMALLER = "smaller"
    PLAIN_SIZE = "plain-size"
    SETTINGS = "settings"
    KEYS = "keys"
    HIDE = "hide"
    WHOLE_SCREEN = "whole-screen"
    QUIT = "quit"


class Action(msgspec.Struct, frozen=True):
    """A row of the table. ``keys`` are portable texts of key sequences, the shown one first."""

    deed: Deed
    keys: tuple[str, ...]
    where: Where = Where.ANYWHERE


class KeyRow(msgspec.Struct, frozen=True):
    """A row for people: the key caps as they are called on this computer, and what they do."""

    caps: tuple[str, ...]
    words: str


#: All of them, in the order in which they are shown. Tab is Qt's own and stands here to be told.
ACTIONS: tuple[Action, ...] = (
    Action(Deed.PRIMARY, ("Return", "Enter", "Ctrl+Return", "Ctrl+Enter")),
    Action(Deed.PAUSE, ("Space",), Where.ROOM),
    Action(Deed.BREAK, ("Esc",), Where.ROOM),
    Action(Deed.LEAVE, ("Esc",), Where.PLACE),
    Action(Deed.UNDO, ("Ctrl+Z",)),
    Action(Deed.STEP_BACK, ("Backspace", "Alt+Left")),
    Action(Deed.REPAIR, ("F7",), Where.ROOM),
    Action(Deed.HOLD, ("F8",), Where.ROOM),
    Action(Deed.LISTEN, ("Ctrl+Shift+M",), Where.ROOM),
    Action(Deed.NEXT_NOTE, ("F8",), Where.PLACE),
    Action(Deed.FIND, ("Ctrl+F",), Where.PLACE),
    Action(Deed.NEXT, ("Tab", "Shift+Tab")),
    Action(Deed.LARGER, ("Ctrl++", "Ctrl+=", "Ctrl+Shift+=", "Ctrl+Shift++")),
    Action(Deed.SMALLER, ("Ctrl+-", "Ctrl+_", "Ctrl+Shift+-", "Ctrl+Shift+_")),
    Action(Deed.PLAIN_SIZE, ("Ctrl+0",)),
    Action(Deed.SETTINGS, ("Ctrl+,",), Where.PLACE),
    Action(Deed.KEYS, ("F1",)),
    Action(Deed.WHOLE_SCREEN, ("F11",)),
    Action(Deed.HIDE, ("F9",)),
    Action(Deed.QUIT, ("Ctrl+Q",)),
)


#: What a page need not name among what it can do: it works on all pages of its kind.
EVERYWHERE: frozenset[Deed] = frozenset(
    {
        Deed.LEAVE,
        Deed.NEXT,
        Deed.LARGER,
        Deed.SMALLER,
        Deed.PLAIN_SIZE,
        Deed.SETTINGS,
        Deed.KEYS,
        Deed.WHOLE_SCREEN,
        Deed.HIDE,
        Deed.QUIT,
    }
)


def words_of(deed: Deed) -> str:
    """Say in the language of the window what the key of a deed does."""
    tr = QCoreApplication.translate
    size = tr("Actions", "Size of the text")
    return {
        Deed.PRIMARY: tr("Actions", "What the main button says"),
        Deed.PAUSE: tr("Actions", "Pause, and go on"),
        Deed.BREAK: tr("Actions", "Break, and other ways to stop"),
        Deed.LEAVE: tr("Actions", "Back to Today"),
        Deed.UNDO: tr("Actions", "Take the last thing back"),
        Deed.STEP_BACK: tr("Actions", "One step back"),
        Deed.REPAIR: tr("Actions", "Repair: start again, kindly"),
        Deed.HOLD: tr("Actions", "Somebody else took the floor"),
        Deed.LISTEN: tr("Actions", "Listening on, or off"),
        Deed.NEXT_NOTE: tr("Actions", "The next note on what you wrote"),
        Deed.FIND: tr("Actions", "Look for a word"),
        Deed.NEXT: tr("Actions", "Next field or button"),
        Deed.LARGER: size,
        Deed.SMALLER: size,
        Deed.PLAIN_SIZE: size,
        Deed.SETTINGS: tr("Actions", "Settings"),
        Deed.KEYS: tr("Actions", "This page, in short"),
        Deed.WHOLE_SCREEN: tr("Actions", "Whole screen"),
        Deed.HIDE: tr("Actions", "Hide the window at once"),
        Deed.QUIT: tr("Actions", "Close In Turn"),
    }[deed]


def deed_for(event: QKeyEvent, where: Where) -> Deed | None:
    """Say what a key press asks for on a page of this kind, or None if nothing.

    Called for key presses that the focused field or button did not want for itself.
    """
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    pressed = QKeyCombination(plain, Qt.Key(event.key()))
    text = QKeySequence(pressed).toString(QKeySequence.SequenceFormat.PortableText)
    for action in ACTIONS:
        if text in action.keys and action.where in (where, Where.ANYWHERE):
            return None if action.deed is Deed.NEXT else action.deed
    return None


def rows_for(where: Where, works: Container[Deed] | None = None) -> tuple[KeyRow, ...]:
    """Give the rows for a page of this kind; ``works`` leaves only the deeds in it.

    Deeds with the same words (the three for the size of the text) share one row.
    """
    rows: list[KeyRow] = []
    for action in ACTIONS:
        if action.where not in (where, Where.ANYWHERE):
            continue
        if works is not None and action.deed not in works:
            continue
        words = words_of(action.deed)
        cap = _cap(action.keys[0])
        if rows and rows[-1].words == words:
            last = rows.pop()
            rows.append(KeyRow((*last.caps, cap.rpartition(" ")[2]), words))
        else:
            rows.append(KeyRow((cap,), words))
    return tuple(rows)


def all_rows() -> tuple[KeyRow, ...]:
    """Give every row there is once, for the page on keys in Help."""
    return tuple(dict.fromkeys((*rows_for(Where.ROOM), *rows_for(Where.PLACE))))


def _cap(keys: str) -> str:
    """Name a key as this computer does: "Ctrl + Z", and Enter for what Qt calls Return."""
    if keys == "Return":
        return QCoreApplication.translate("Actions", "Enter")
    native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    held, _, last = native[:-1].rpartition("+")
    if not held:
        return native
    last = (last + native[-1]).replace("-", "\N{MINUS SIGN}")
    return " + ".join((*held.split("+"), last))
