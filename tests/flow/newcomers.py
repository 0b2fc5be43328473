"""Two people (or one) who see In Turn for the first time, and what that costs them.

Every screen is read whole by a calm reader before anything is done on it. How fast that is:
Brysbaert (2019, "How many words do we read per minute?", Journal of Memory and Language 109)
found 238 words a minute for adults who read English silently, over 190 studies. Two people in
front of a new program read more slowly, so 200 are taken here. A click takes 1.5 s and a typed
key 0.28 s (Card, Moran and Newell 1980, the keystroke-level model: pointing 1.1 s and a press
0.2 s; an average typist who is no secretary 0.28 s).
"""

from collections.abc import Iterator
from typing import Self

import msgspec
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.flow.two_people import TwoPeople
from tests.flow.words import name_of

WORDS_A_MINUTE = 200
A_CLICK = 1.5
A_KEY = 0.28


class Cost(msgspec.Struct):
    """What a way through the first screens takes."""

    screens: int = 0
    words: int = 0
    clicks: int = 0
    keys: int = 0

    @property
    def seconds(self) -> float:
        """How long it is, for calm readers."""
        reading = self.words / WORDS_A_MINUTE * 60
        return reading + self.clicks * A_CLICK + self.keys * A_KEY


class Newcomers:
    """Walks through the real program, and counts."""

    def __init__(self, app: TwoPeople) -> None:
        self.app = app
        self.cost = Cost()
        #: Each screen that was read, with how many words were new on it.
        self.path: list[tuple[str, int]] = []
        self._known = set[str]()

    def read(self, *, anew: bool = True) -> Self:
        """Read what is shown now, from the first word to the last.

        Without ``anew`` what stood on an earlier screen word for word is not read again.
        """
        pieces = tuple(_read_on(self.app.shell))
        words = sum(_words(piece) for piece in pieces if anew or piece not in self._known)
        self._known.update(pieces)
        self.cost.screens += 1
        self.cost.words += words
        self.path.append((self.app.page_name, words))
        return self

    def comes_to(self, page: str) -> Self:
        """Wait for a kind of page."""
        self.app.until_page(page)
        return self

    def click(self, name: str) -> Self:
        """Click on something that can be seen, by its name."""
        at = self._find(name)
        return self._click(at, QPoint(at.width() // 2, at.height() // 2))

    def slide(self, name: str, share: float) -> Self:
        """Click on a slider, so far along it."""
        at = self._find(name)
        return self._click(at, QPoint(round(at.width() * share), at.height() // 2))

    def type(self, words: str) -> Self:
        """Type into what has the focus."""
        self.app.type(words)
        self.cost.keys += len(words)
        return self

    def press(self, *keys: str) -> Self:
        """Press keys."""
        self.app.press(*keys)
        self.cost.keys += len(keys)
        return self

    def _find(self, name: str) -> QWidget:
        """Give what can be pressed or typed into, by how its name begins."""
        stops = [one for one in self.app.shell.findChildren(QWidget) if _can_be_used(one)]
        found = [one for one in stops if name_of(one).startswith(name)]
        assert found, f"there is no {name!r} on this page: {self.app.words}"
        return found[-1]

    def _click(self, at: QWidget, where: QPoint) -> Self:
        QTest.mouseClick(at, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
        QApplication.processEvents()
        self.cost.clicks += 1
        return self


def _words(piece: str) -> int:
    """Count the words of a text; a dot between two things is none."""
    return sum(any(sign.isalnum() for sign in word) for word in piece.split())


def _can_be_used(widget: QWidget) -> bool:
    used = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    return used and widget.isVisible() and widget.isEnabled()


def _read_on(window: QWidget) -> Iterator[str]:
    """Give each piece of text that is on the screen once; painted words by their name."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        text: object = getattr(widget, "text", None)
        if isinstance(widget, QLineEdit):
            yield widget.text() or widget.placeholderText()
        elif callable(text) and isinstance(said := text(), str):
            yield said
        elif not any(child.isVisible() for child in widget.findChildren(QWidget)):
            yield widget.accessibleName()
