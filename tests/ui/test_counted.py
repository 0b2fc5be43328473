"""The constants outlive the many calls that a window makes in an evening."""

import subprocess
import sys

from tests.hygiene.project import ROOT

_MANY_CALLS = """
import ui
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(50_000):
    thing.setObjectName("again")
    thing.property("nothing")
"""


def test_a_hundred_thousand_calls_do_not_use_up_none() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _MANY_CALLS], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
