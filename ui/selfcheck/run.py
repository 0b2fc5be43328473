"""Does the whole self-check."""

from __future__ import annotations

import gc
import os
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from ui.selfcheck import around, libraries
from ui.selfcheck.heard import Heard
from ui.selfcheck.tally import Tally, need
from ui.start import NAME, STYLE
from ui.surroundings import NO_SCREEN, do_without_fonts, has_screen, say, speak_utf8


def self_check() -> int:
    """Check everything on a folder that is thrown away; 0 if all of it is as it should be."""
    # A screen is not needed; whoever wants it on one names the platform.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    gc.disable()  # as the window does: what Qt made must not be thrown away on another thread
    speak_utf8()
    do_without_fonts()
    if not has_screen():
        return say(NO_SCREEN)
    tally, heard = Tally(sys.stdout), Heard()
    heard.listen()
    app = QApplication([NAME, *STYLE])
    try:
        with TemporaryDirectory(prefix="inturn-self-check-", ignore_cleanup_errors=True) as own:
            _all(app, tally, heard, Path(own))
    except OSError as error:  # not even a temporary folder can be made
        tally.look("folder", partial(need, False, str(error)))
    return tally.end()


def _all(app: QApplication, tally: Tally, heard: Heard, folder: Path) -> None:
    tally.look("files", libraries.plain_files)
    tally.look("modules", libraries.modules)
    tally.look("content", libraries.content)
    tally.look("wording model", libraries.wording)
    tally.look("listening", libraries.listening)
    tally.look("database", partial(libraries.database, folder / "store"))
    tally.look("sealing", libraries.sealing)
    tally.look("decks for Anki", libraries.decks)
    tally.look("decks of a new Anki", libraries.packing)
    tally.look("practising cards", libraries.spacing)
    tally.look("tones", libraries.tones)
    tally.look("fonts", around.fonts)
    tally.look("icons", around.icons)
    tally.look("labels", around.labels)
    tally.look("paper", around.paper)
    tally.look("loudspeaker", partial(around.loudspeaker, app))
    tally.look("microphone", partial(around.microphone, app))
    tally.look("voice", partial(around.voice, app))
    tally.look("second start", partial(around.doorbell, folder / "bell", app))
    tally.look("program", partial(_visit, app, tally, folder / "home"))
    tally.look("nothing complained", partial(_quiet, heard))


def _visit(app: QApplication, tally: Tally, home: Path) -> None:
    # Late: it imports all of the window, and so would end everything where one library is missing.
    from ui.selfcheck.visit import Visit  # noqa: PLC0415

    Visit(app, home).all(tally)


def _quiet(heard: Heard) -> None:
    need(not heard.complaints, "; ".join(heard.complaints))
