"""Computers find each other in a folder, whatever else lies there and whatever tore a file."""

import errno
from pathlib import Path

import pytest

from coach.errors import Problem, WorldError
from coach.store import sealed_file
from coach.store.meeting.shared_folder import NEWS, WORDS, Found, key_in, leave, read_all, take_away
from coach.store.sealed_file import Chance, Lock, seal, seal_with_key
from coach.sync.dots import Dot, Entry, Known

HOME = Known({Dot("desk", 1): Entry("later", {"walkthrough": "long-turns"})}, {"desk": 1})
KEY = bytes(32)


@pytest.fixture(autouse=True)
def a_quick_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask for the least that a lock may ask for: these tests are not about it."""

    def quick(chance: Chance) -> Lock:
        return Lock(chance(16), memory=64 * 1024)

    monkeypatch.setattr(sealed_file, "new_lock", quick)


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


def test_what_one_left_another_one_reads_and_nobody_else(shared: Path) -> None:
    key = key_in(shared, "three small boats")
    leave(shared, key, "desk", HOME)
    assert key_in(shared, "three small boats") == key
    assert read_all(shared, key, "kitchen") == Found((HOME,))
    assert read_all(shared, key, "desk") == Found()
    assert all(b"long-turns" not in path.read_bytes() for path in shared.iterdir())


def test_other_words_do_not_open_it_and_change_nothing(shared: Path) -> None:
    key_in(shared, "three small boats")
    before = sorted(shared.iterdir())
    with pytest.raises(WorldError) as raised:
        key_in(shared, "four small boats")
    assert raised.value.problem is Problem.OTHER_WORDS
    assert sorted(shared.iterdir()) == before


def test_a_key_that_is_none_is_passed_by(shared: Path) -> None:
    (shared / f"a{WORDS}").write_bytes(seal(b"short", "three small boats"))
    with pytest.raises(WorldError):
        key_in(shared, "three small boats")


def test_what_is_torn_newer_or_somebody_elses_is_named_and_the_rest_is_read(shared: Path) -> None:
    leave(shared, KEY, "desk", HOME)
    whole = next(shared.iterdir()).read_bytes()
    (shared / f"torn{NEWS}").write_bytes(whole[:-9])
    (shared / f"other{NEWS}").write_bytes(seal_with_key(b"", b"1" * 32))
    (shared / f"newer{NEWS}").write_bytes(seal_with_key(b"\x81", KEY))
    (shared / f"folder{NEWS}").mkdir()
    (shared / "holiday.jpg").write_bytes(b"a picture")
    found = read_all(shared, KEY, "kitchen")
    assert found.known == (HOME,)
    assert found.unread == tuple(f"{name}{NEWS}" for name in ("folder", "newer", "other", "torn"))


def test_what_a_computer_left_can_be_taken_away(shared: Path) -> None:
    leave(shared, KEY, "desk", HOME)
    take_away(shared, "desk")
    take_away(shared, "desk")
    assert not any(shared.iterdir())


def test_a_folder_that_is_not_there_is_told_and_not_made(tmp_path: Path) -> None:
    gone = tmp_path / "stick"
    for attempt in (
        lambda: key_in(gone, "three small boats"),
        lambda: read_all(gone, KEY, "desk"),
        lambda: leave(gone, KEY, "desk", HOME),
    ):
        with pytest.raises(WorldError) as raised:
            attempt()
        assert raised.value.problem is Problem.SHARED_FOLDER_GONE
    assert not gone.exists()


@pytest.mark.parametrize("asked", ["is_dir", "glob"])
def test_a_share_that_does_not_answer_any_more_is_told_as_gone(
    shared: Path, monkeypatch: pytest.MonkeyPatch, asked: str
) -> None:
    def dead(*_: object) -> bool:
        raise OSError(errno.ENOTCONN, "Transport endpoint is not connected")

    monkeypatch.setattr(Path, asked, dead)
    with pytest.raises(WorldError) as raised:
        read_all(shared, KEY, "desk")
    assert raised.value.problem is Problem.SHARED_FOLDER_GONE
