"""What goes out is opened once more while all of it is still here."""

from pathlib import Path

import msgspec
import pytest

from coach.errors import Problem, WorldError
from coach.outside import read_outside
from coach.store.exporting import form, whole
from coach.store.exporting.leaving import leave_export, leave_move
from coach.store.own_words import Sentence
from coach.store.sealed_file import unseal
from coach.store.store import Store
from tests.coach.store.exporting.homes import a_bit_of_all

WORDS = "a kettle in the rain"


def test_what_was_left_is_all_of_it_and_only_its_owner_may_look(
    store: Store, tmp_path: Path
) -> None:
    a_bit_of_all(store)
    leave_export(tmp_path / "all.json", store.taking.out(1))
    assert form.read(read_outside(tmp_path / "all.json", form.LARGEST)) == store.taking.out(1)
    shares = list[float]()

    def going(done: int, of: int) -> None:
        shares.append(done / of)

    leave_move(tmp_path / "all.inturn", store.taking.whole(1), WORDS, going)
    data = unseal((tmp_path / "all.inturn").read_bytes(), WORDS, whole.LARGEST)
    assert whole.read(data) == store.taking.whole(1)
    assert shares == sorted(shares)
    assert shares[-1] <= 1
    for file in tmp_path.glob("all.*"):
        assert file.stat().st_mode & 0o777 == 0o600


def test_what_would_not_open_there_is_told_and_not_left(store: Store, tmp_path: Path) -> None:
    store.sentences.keep(Sentence("one", "Noor", 7, "x" * 100_001))
    everything = store.taking.whole(1)
    for leave in (
        lambda: leave_export(tmp_path / "all.json", everything.kept),
        lambda: leave_move(tmp_path / "all.inturn", everything, WORDS),
    ):
        with pytest.raises(WorldError) as caught:
            leave()
        assert caught.value.problem is Problem.FILE_NOT_WHOLE
    assert not list(tmp_path.glob("*all.*"))


def test_a_move_can_be_stopped_while_it_is_opened_again(store: Store, tmp_path: Path) -> None:
    class StopIt(Exception):
        pass

    def going(done: int, of: int) -> None:
        if 2 * done >= of:
            raise StopIt

    everything = msgspec.structs.replace(store.taking.whole(1), made=2)
    with pytest.raises(StopIt):
        leave_move(tmp_path / "all.inturn", everything, WORDS, going)
    assert not list(tmp_path.glob("*all.*"))
