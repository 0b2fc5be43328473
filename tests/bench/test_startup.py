"""The measuring program measures: a window is seen to come, and one that never comes is told."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.clock import SystemClock
from coach.people import Side
from coach.store import open_store
from tests.bench.peers import PEERS, installed
from tests.bench.peers import told as peers_told
from tests.bench.ring import cut_off_in_a_turn
from tests.bench.starting import BARE, Bench, NotMeasuredError, Start
from tests.bench.startup import played, told
from tests.bench.x_window import watching
from ui.preferences import Preferences
from ui.shell import PREFERENCES


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


def test_what_is_opened_is_today_and_not_the_first_page(tmp_path: Path) -> None:
    home = played(tmp_path / "home")
    choices = Preferences(home / PREFERENCES).choices
    assert choices.welcomed
    assert choices.couple.of(Side.ONE).name == "Noor"


def test_a_peer_that_cannot_be_fetched_is_left_out_with_a_word(tmp_path: Path) -> None:
    nothing = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(tmp_path), "HOME": str(tmp_path)}
    with pytest.raises(NotMeasuredError, match="Vorta could not be made ready"):
        installed(PEERS[1], tmp_path, nothing)


def test_how_many_times_as_long_is_told_pair_by_pair() -> None:
    ours, theirs = Start(1.0, 1.0, 0.1, 50.0), Start(3.0, 3.0, 0.3, 90.0)
    text = peers_told({"In Turn": [ours, ours], "Other": [theirs, theirs]}, "In Turn")
    assert "Other" in text
    assert text.endswith("3.00 (3.00 to 3.00)")
