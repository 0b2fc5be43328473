"""The measuring program measures: a window is seen to come, and one that never comes is told."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.clock import SystemClock
from coach.store import open_store
from tests.bench.ring import cut_off_in_a_turn
from tests.bench.startup import BARE, Bench, NotMeasuredError, Start, told
from tests.bench.x_window import watching


@pytest.fixture
def bench() -> Iterator[Bench]:
    with watching(os.environ["DISPLAY"]) as watcher:
        yield Bench(watcher, dict(os.environ))


@pytest.mark.xcb
def test_a_window_is_seen_to_come_and_to_rest(bench: Bench, tmp_path: Path) -> None:
    start = bench.start(BARE, tmp_path / "bare.png")
    assert 0 < start.painted <= start.settled
    assert start.processor > 0
    assert (tmp_path / "bare.png").stat().st_size > 0


@pytest.mark.xcb
def test_a_program_without_a_window_is_told(bench: Bench) -> None:
    with pytest.raises(NotMeasuredError, match="no window came from"):
        bench.start([sys.executable, "-c", "pass"])


@pytest.mark.xcb
def test_a_window_with_a_label_does_nothing_by_itself(bench: Bench) -> None:
    assert bench.use(BARE, seconds=1.0) < 50


@pytest.mark.xcb
def test_a_key_is_seen_to_be_answered(bench: Bench, tmp_path: Path) -> None:
    script = tmp_path / "window.py"
    script.write_text(
        "from PySide6.QtWidgets import QApplication, QCheckBox\n"
        "app = QApplication([])\n"
        "box = QCheckBox('box')\n"
        "box.resize(400, 300)\n"
        "box.show()\n"
        "app.exec()\n",
        encoding="utf-8",
    )
    answers = bench.answers([sys.executable, str(script)], "space", 2)
    assert all(0 < answer < 1000 for answer in answers)


def test_the_ratios_are_those_of_the_pairs() -> None:
    bare = [Start(0.1, 0.1, 0.1, 50), Start(0.2, 0.2, 0.1, 50), Start(0.4, 0.4, 0.1, 50)]
    app = [Start(0.2, 0.3, 0.2, 90), Start(0.2, 0.3, 0.2, 90), Start(0.6, 0.8, 0.2, 90)]
    text = told(bare, app)
    assert "first paint ratio 1.500 (1.00 to 2.00), allowed 1.3" in text
    assert "today ratio 2.000 (1.50 to 3.00), allowed 2.0" in text


def test_the_session_for_the_ring_stands_in_a_turn(tmp_path: Path) -> None:
    cut_off_in_a_turn(tmp_path)
    with open_store(tmp_path, SystemClock()) as store:
        session = store.sessions.running()
    assert session is not None
    assert session.floor is session.starter
