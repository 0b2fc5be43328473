"""The window's outermost part: it stands on the screen before anything else is even loaded.

It knows where it stood and which grounds it had, paints these, and is furnished later. So it
imports next to nothing: not even Qt's own names for keys and colours, which take as long to
load as a tenth of a bare window.
"""

from typing import Any, NamedTuple

from PySide6.QtCore import QByteArray, QRect, QSettings, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

#: The file of preferences in the data folder; how the window stood is written there, too.
PREFERENCES = "inturn.ini"

#: The least window in px: smaller screens exist, and there everything scrolls.
SMALLEST = (480, 400)
USUAL = (1280, 800)


#: How many colours and lengths are written down.
_COLORS, _LENGTHS = 4, 4

#: The square of the mark: where it begins and how round it is, in heights of the mark.
_BESIDE, _CORNER = 0.84, 0.21


class Frame(NamedTuple):
    """How the window stood: Qt's own form of its place, and what there was to see at once.

    Colours are written as ``#rrggbb``: the two grounds, circle and square of the mark.
    ``rail`` is how wide the rail was; ``mark`` left, top and height of the mark on it. All of
    it is empty before the first time.
    """

    geometry: bytes = b""
    colors: tuple[str, ...] = ()
    rail: int = 0
    mark: tuple[int, ...] = ()


def read_frame(file: QSettings) -> Frame:
    """Read how the window stood; what is garbled is as if it had never been written."""
    geometry = file.value("window/geometry")
    return Frame(
        bytes(geometry.data()) if isinstance(geometry, QByteArray) else b"",
        _colors(file.value("window/colors")),
        *_lengths(file.value("window/rail")),
    )


def write_frame(file: QSettings, frame: Frame) -> None:
    """Write down how the window stands."""
    file.setValue("window/geometry", QByteArray(frame.geometry))
    file.setValue("window/colors", " ".join(frame.colors))
    file.setValue("window/rail", " ".join(str(length) for length in (frame.rail, *frame.mark)))


class Shell(QWidget):
    """The window. It shows bare grounds until it is furnished."""

    #: Something stands on the screen for the first time.
    painted = Signal()
    #: The window is about to close.
    closing = Signal()

    def __init__(self, name: str, frame: Frame) -> None:
        """``name`` is all that the title ever says, but for the dull page."""
        super().__init__()
        self._frame = frame
        self._was_painted = False
        self.setWindowTitle(name)
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        if frame.geometry:
            self.restoreGeometry(QByteArray(frame.geometry))

    def furnish(self, content: QWidget) -> None:
        """Fill the window with what belongs into it, in the place of what was there."""
        before = self._whole.takeAt(0)
        if before is not None and (old := before.widget()) is not None:
            old.hide()
            old.deleteLater()
        self._whole.addWidget(content)
        # At once, and not when Qt comes to it: a window that becomes the active one in between
        # would give the keyboard to what is not seen yet, and that is to nobody.
        content.show()
        self._frame = Frame()

    def turn_whole_screen(self) -> None:
        """Fill the screen, or no longer."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def come_to_front(self) -> None:
        """Stand above the others, as far as the desktop lets us."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grounds, and tell of the first time."""
        if self._frame.colors:
            self._paint_first()
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def _paint_first(self) -> None:
        """Paint the grounds and the mark as they stood, before the rail itself is there."""
        frame = self._frame
        paper, sunken, circle, square = (QColor(color) for color in frame.colors)
        painter = QPainter(self)
        painter.fillRect(self.rect(), paper)
        painter.fillRect(QRect(0, 0, frame.rail, self.height()), sunken)
        if frame.rail:
            left, top, side = frame.mark
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(sunken)
            painter.setBrush(circle)
            painter.drawEllipse(left, top, side, side)
            painter.setBrush(square)
            radius = side * _CORNER
            painter.drawRoundedRect(left + round(side * _BESIDE), top, side, side, radius, radius)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell before it closes."""
        self.closing.emit()
        super().closeEvent(event)


def _colors(value: Any) -> tuple[str, ...]:
    colors = tuple(str(value).split())
    right = len(colors) == _COLORS and all(QColor.isValidColorName(color) for color in colors)
    return colors if right else ()


def _lengths(value: Any) -> tuple[int, tuple[int, ...]]:
    words = str(value).split()
    if len(words) != _LENGTHS or not all(word.isascii() and word.isdigit() for word in words):
        return 0, ()
    rail, *mark = (min(int(word), USUAL[0]) for word in words)
    return rail, tuple(mark)
