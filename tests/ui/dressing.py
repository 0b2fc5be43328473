"""An application in our dress for one test, and in its own again afterwards."""

from collections.abc import Generator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from ui.theme.comfort import Comfort, Motion, Wishes
from ui.theme.look import Look


@contextmanager
def dressed(
    app: QApplication, comfort: Comfort | None = None, wishes: Wishes | None = None
) -> Generator[Look]:
    """Apply a look to ``app``; take stylesheet, palette and typeface back at the end."""
    sheet, palette, font = app.styleSheet(), app.palette(), app.font()
    look = Look(comfort or Comfort(motion=Motion.GENTLE), wishes or Wishes())
    look.apply(app)
    try:
        yield look
    finally:
        app.setStyleSheet(sheet)
        app.setPalette(palette)
        app.setFont(font)
        app.setCursorFlashTime(-1)
