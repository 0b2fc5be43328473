"""What holds for every test: no screen is needed, nothing real is touched, nothing is left.

The guards are in ``tests/guards``. The marker ``xcb`` is for tests that need a real X server;
``build/test.py`` starts one and runs them there.
"""

import os
import sys

import pytest
from hypothesis import HealthCheck, settings

# Before Qt is loaded: it reads these when the application object is made.
PLATFORM = os.environ.get("INTURN_TEST_PLATFORM", "offscreen")
os.environ["QT_QPA_PLATFORM"] = PLATFORM
os.environ.pop("QT_SCALE_FACTOR", None)
os.environ.pop("QT_STYLE_OVERRIDE", None)
# Whatever the computer speaks: a test says itself where it wants another language.
for _name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
    os.environ.pop(_name, None)
os.environ["LANG"] = "C.UTF-8"

from PySide6.QtCore import QLocale  # noqa: E402

import ui  # noqa: E402 - see ui/counted.py: before Qt is loaded
from tests.guards.collecting import collected_here  # noqa: E402
from tests.guards.home import home, homes  # noqa: E402
from tests.guards.logs import expect_log, watched_log  # noqa: E402
from tests.guards.network import no_network  # noqa: E402
from tests.guards.windows import nothing_left_over  # noqa: E402
from tests.guards.zone import madrid  # noqa: E402

__all__ = [
    "collected_here", "expect_log", "home", "homes", "madrid", "no_network", "nothing_left_over",
    "ui", "watched_log",
]  # fmt: skip

#: What speaks to the system's bus cannot even be imported where there is none.
collect_ignore = [] if sys.platform == "linux" else ["ui/reflect/test_sleeping.py"]

QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))

# Half of the usual number: there are many laws, and all of the tests are to take some minutes.
settings.register_profile("here", deadline=None, max_examples=50)
# The same cases on every run, so that what fails there fails for everybody.
settings.register_profile("ci", deadline=None, max_examples=50, derandomize=True, print_blob=True)
settings.register_profile(
    "long", deadline=None, max_examples=2000, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("INTURN_HYPOTHESIS", "ci" if "CI" in os.environ else "here"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip, and say so, what needs a real X server where Qt draws elsewhere."""
    if PLATFORM == "xcb":
        return
    elsewhere = pytest.mark.skip(reason="needs a real X server: build/test.py runs it on one")
    for item in items:
        if "xcb" in item.keywords:
            item.add_marker(elsewhere)
