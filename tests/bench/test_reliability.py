"""What counts losses finds none here, and finds them where there are some."""

from collections import Counter
from pathlib import Path

import pytest

from tests.bench.reliability import (
    told_of_disk,
    told_of_harm,
    told_of_kills,
    went_wrong,
)
from tests.bench.reliability_disk import Disk, NoDisk, full_disk
from tests.bench.reliability_flips import Flips, flips
from tests.bench.reliability_kills import Kills, Ledger, kills
from tests.bench.reliability_player import Told

GOOD = (Kills(rounds=1), Flips(Counter(unharmed=1), rows=9), Disk(writes=10, full=1, told=1))


@pytest.mark.slow
def test_nothing_that_was_acknowledged_is_lost_by_a_kill(tmp_path: Path) -> None:
    found = kills(tmp_path, 3, seed=7)
    assert (found.rounds, found.lost, found.damaged) == (3, [], [])
    assert found.acknowledged


@pytest.mark.slow
def test_a_harmed_database_is_never_believed_in_silence(tmp_path: Path) -> None:
    found = flips(tmp_path, 4, seed=7)
    assert found.outcomes.total() == 4
    assert found.wrong == []


def test_a_full_disk_takes_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    try:
        found = full_disk(tmp_path / "disk", 40)
    except NoDisk:
        pytest.skip("no small disk can be mounted here")
    assert found.full == found.told + found.went_all_the_same == found.writes // 10
    assert (found.lost, found.damaged) == ([], [])


def test_what_was_kept_and_not_removed_must_be_there() -> None:
    ledger = Ledger()
    for state in ("keeping", "kept"):
        ledger.take(Told("plan", "7", state))
    ledger.take(Told("talk", "8", "keeping"))
    assert ledger.there == {("plan", "7")}
    assert ledger.open == {("talk", "8")}
    ledger.take(Told("plan", "7", "removing"))
    assert not ledger.there
    ledger.take(Told("plan", "7", "removed"))
    assert ledger.gone == {("plan", "7")}


@pytest.mark.parametrize(
    "found",
    [
        (Kills(lost=["a talk"]), *GOOD[1:]),
        (Kills(damaged=["a copy"]), *GOOD[1:]),
        (GOOD[0], Flips(wrong=["silent"]), GOOD[2]),
        (*GOOD[:2], Disk(lost=["a sitting"])),
        (*GOOD[:2], Disk(damaged=["the database"])),
    ],
)
def test_any_loss_is_told_and_fails(found: tuple[Kills, Flips, Disk]) -> None:
    one, two, three = found
    assert went_wrong(one, two, three)
    told = [*told_of_kills(one), *told_of_harm(two), *told_of_disk(three)]
    assert sum("!" in line for line in told) == 1


def test_no_loss_is_none_and_a_disk_that_cannot_be_mounted_is_left_out() -> None:
    assert not went_wrong(*GOOD)
    assert not went_wrong(*GOOD[:2], None)
    assert "left out" in told_of_disk(None)[0]
