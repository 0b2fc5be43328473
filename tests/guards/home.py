"""Every test has a home folder of its own; none can see, or touch, that of a person."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest

_PLACES = {
    "HOME": ".",
    "USERPROFILE": ".",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "runtime",
    "APPDATA": "appdata",
    "LOCALAPPDATA": "localappdata",
    "INTURN_HOME": "inturn",
}


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give folder after folder, none of them made yet."""
    root = tmp_path_factory.mktemp("homes")
    return (root / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a home folder for one test, and point every variable that names one into it."""
    folder = next(homes)
    (folder / "runtime").mkdir(parents=True, mode=0o700)
    for name, place in _PLACES.items():
        monkeypatch.setenv(name, str(folder / place))
    return folder
