"""What a long use costs: ``python -m tests.bench.long_use [--years 10]``.

One year and ten of them, in the same run: opening Progress, from the question to the store until
it is painted; opening a private book with its list; a copy; the size of the file. Process time in
ms, the best of a few, so that what else the computer does counts little. Beside each stands how
much more the long use costs than the short one, with as much more data.
"""

import argparse
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from coach.clock import HandClock
from coach.content.library import Library
from coach.reflect.pages import Kind, decode, title_of
from coach.store import open_store
from coach.store.home import database
from coach.store.store import Store
from tests.bench.ten_years import BEGAN, PASSPHRASE, fill
from tests.ui.dressing import dressed
from ui.places import Desk
from ui.preferences import Preferences
from ui.progressing import joined

#: What is asked for: ms of process time, and MB.
ASKED = {"Progress": 150, "unlock and list": 400, "copy": 3000, "file, MB": 150}

_YEAR = 31_557_600_000
_TIMES = 5


@dataclass(frozen=True)
class Cost:
    """What each thing costs, by its name; and the most it may cost."""

    figures: dict[str, float]


class AtOnce(QObject):
    """A keeper that answers at once, on this thread: so that all of it is measured."""

    trouble_changed = Signal(object)
    noticed = Signal(object)
    ended = Signal()
    replaced = Signal()

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self.trouble = None

    def ask(self, job: Callable[[Store], Any], then: Callable[[Any], None] | None) -> None:
        """Do it now."""
        answer = job(self._store)
        if then is not None:
            then(answer)


class Nowhere:
    """Ways that lead nowhere."""

    def __getattr__(self, _: str) -> Callable[..., None]:
        return lambda *_args, **_named: None


def measured(app: QApplication, home: Path, years: float) -> Cost:
    """Measure a folder with so many years in it."""
    clock = HandClock(wall=BEGAN + round(years * _YEAR))
    with open_store(home, clock) as store, dressed(app) as look:
        preferences = Preferences(home / "inturn.ini")
        keeper: Any = AtOnce(store)
        ways: Any = Nowhere()
        desk = Desk(home, clock, look, preferences, Library(), keeper)
        progress = joined(desk, ways, app)
        progress.page.resize(1080, 800)
        progress.page.show()
        app.processEvents()

        def open_progress() -> None:
            progress.shown("")
            progress.page.grab()

        figures = {
            "Progress": _best(open_progress),
            "unlock and list": _best(lambda: _unlock(store)),
            "copy": _best(lambda: store.copies.make(clock.now().local()), times=2),
            "file, MB": database(home).stat().st_size / 1e6,
        }
        progress.page.close()
    return Cost(figures)


def _unlock(store: Store) -> None:
    key = store.books.open(store.books.all()[0].id, PASSPHRASE)
    assert key is not None
    pages = [page for sheet in store.books.pages(key).sheets if (page := decode(sheet.data))]
    names = {kind.value: "" for kind in Kind}
    assert sorted((page.changed, title_of(page, names)) for page in pages)
    key.lock()


def _best(job: Callable[[], object], times: int = _TIMES) -> float:
    took: list[float] = []
    for _ in range(times):
        begun = time.process_time_ns()
        job()
        took.append((time.process_time_ns() - begun) / 1e6)
    return min(took)


def table(short: Cost, long: Cost, times: float) -> list[str]:
    """Say what was measured, beside what is asked for."""
    lines = [f"{'':18}{'short':>9}{'long':>9}{'ratio':>8}{'asked':>8}   (data: {times:.0f} times)"]
    for name, asked in ASKED.items():
        one, other = short.figures[name], long.figures[name]
        lines.append(f"{name:18}{one:9.1f}{other:9.1f}{other / one:8.1f}{asked:8}")
    return lines


def main(arguments: Sequence[str] | None = None) -> None:
    """Fill two folders, measure both, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--years", type=float, default=10.0, help="how long the long use is (10)")
    years = parser.parse_args(arguments).years
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with tempfile.TemporaryDirectory() as folder:
        costs: list[Cost] = []
        for number in (years / 10, years):
            home = Path(folder) / f"{number:g}"
            fill(home, number)
            costs.append(measured(app, home, number))
    print("\n".join(table(costs[0], costs[1], 10.0)))


if __name__ == "__main__":
    main()
