"""What a person may choose about the look, and what the computer asks for."""

from enum import StrEnum

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from ui.theme.tokens import Palette

#: The text sizes that the settings offer, as factors. 1.0 is made for 60 to 100 cm.
SMALLEST, LARGEST = 1.0, 2.0


class Theme(StrEnum):
    """Which colours. HIGH takes black or white ground after the computer's own light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH = "high"


class Motion(StrEnum):
    """How much may move. STILL: nothing fades, and the ring steps."""

    SYSTEM = "system"
    GENTLE = "gentle"
    STILL = "still"


class Comfort(msgspec.Struct, frozen=True):
    """The choices of one home. ``scale`` is the text size as a factor, 1.0 to 2.0."""

    theme: Theme = Theme.SYSTEM
    scale: float = SMALLEST
    motion: Motion = Motion.SYSTEM


class Wishes(QObject):
    """What the computer asks for. This one asks for nothing; tests set its fields."""

    #: One of the wishes is another now.
    changed = Signal()

    dark: bool = False
    high_contrast: bool = False
    still: bool = False


class SystemWishes(Wishes):
    """The wishes of the desktop that In Turn runs on, followed live."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._read)
        hints.accessibility().contrastPreferenceChanged.connect(self._read)
        hints.accessibility().motionPreferenceChanged.connect(self._read)
        self._read()

    def _read(self) -> None:
        hints = QGuiApplication.styleHints()
        access = hints.accessibility()
        before = (self.dark, self.high_contrast, self.still)
        self.dark = hints.colorScheme() == Qt.ColorScheme.Dark
        self.high_contrast = access.contrastPreference() == Qt.ContrastPreference.HighContrast
        self.still = access.motionPreference() == Qt.MotionPreference.ReducedMotion
        if before != (self.dark, self.high_contrast, self.still):
            self.changed.emit()


def palette_for(theme: Theme, wishes: Wishes) -> Palette:
    """Choose the colours. The computer's wish for contrast counts unless light or dark is set."""
    high = theme is Theme.HIGH or (theme is Theme.SYSTEM and wishes.high_contrast)
    dark = theme is Theme.DARK or (theme is not Theme.LIGHT and wishes.dark)
    if high:
        return Palette.HIGH_DARK if dark else Palette.HIGH
    return Palette.DARK if dark else Palette.LIGHT


def is_still(motion: Motion, wishes: Wishes) -> bool:
    """Say whether nothing may fade: by choice, or because the computer asks. Either is enough."""
    return motion is Motion.STILL or wishes.still
