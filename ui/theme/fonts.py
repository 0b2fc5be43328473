"""The one typeface, shipped with the program: a frozen app may find no font at all."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from coach.files import resources

FAMILY = "Atkinson Hyperlegible Next"

#: Static files, one for each weight: Qt loads variable fonts as a single odd style.
_FILES = (
    "AtkinsonHyperlegibleNext_400Regular.ttf",
    "AtkinsonHyperlegibleNext_500Medium.ttf",
    "AtkinsonHyperlegibleNext_600SemiBold.ttf",
    "AtkinsonHyperlegibleNext_700Bold.ttf",
)


def load_fonts(folder: Path | None = None) -> tuple[str, ...]:
    """Give Qt the four weights; returns the files that it would not take (none is the rule).

    A refused file is no reason to stop: Qt falls back to a font of the computer.
    """
    place = folder or resources() / "fonts"
    return tuple(name for name in _FILES if QFontDatabase.addApplicationFont(str(place / name)) < 0)


def font_of(pixels: int, weight: int) -> QFont:
    """Build a font of our family; other scripts fall back to the computer's own."""
    font = QFont(FAMILY)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    return font
