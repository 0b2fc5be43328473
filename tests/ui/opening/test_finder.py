"""On macOS a file comes as an event; the application object there tells of it."""

import subprocess
import sys

_FINDER = """
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFileOpenEvent
from ui.opening.finder import FinderApplication
app = FinderApplication(["In Turn"])
app.file_asked.connect(print)
QCoreApplication.sendEvent(app, QFileOpenEvent("/tmp/ours.csv"))
QCoreApplication.sendEvent(app, QEvent(QEvent.Type.User))
"""


def test_a_file_that_the_finder_opens_is_told() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _FINDER], check=True, capture_output=True, text=True, timeout=60
    )
    assert (done.stdout, done.stderr) == ("/tmp/ours.csv\n", "")
