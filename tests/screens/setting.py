"""What a builder of a screen is given: a look, a clock that stands, an empty home."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from coach.clock import HandClock
from ui.theme.look import Look

#: A Sunday evening, 22 November 2026, 19:42 UTC, in ms since 1970. The zone is UTC too.
EVENING = 1_795_376_520_000


@dataclass(frozen=True)
class Setting:
    """The world of one picture. What must outlive the builder goes into ``keep``."""

    look: Look
    clock: HandClock
    home: Path
    size: QSize
    keep: list[object] = field(default_factory=list[object])


#: Makes a screen that is ready to be shown; it will be resized to ``setting.size``.
Builder = Callable[[Setting], QWidget]
