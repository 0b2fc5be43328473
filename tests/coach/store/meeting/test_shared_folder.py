"""Computers find each other in a folder, whatever else lies there and whatever tore a file."""

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
    assert read_all(shared, key, ["kitchen"]) == Found((HOME,), whose=frozenset({"desk"}))
    assert read_all(shared, key, ["desk"]) == Found(left=HOME)
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
    found = read_all(shared, KEY, ["kitchen"])
    assert found.known == (HOME,)
    assert found.unread == tuple(f"{name}{NEWS}" for name in ("folder", "newer", "other", "torn"))


def test_what_a_computer_left_can_be_taken_away(shared: Path) -> None:
    leave(shared, KEY, "desk", HOME)
    leave(shared, KEY, "table", HOME)
    leave(shared, KEY, "kitchen", HOME)
    take_away(shared, ["desk", "table"])
    take_away(shared, ["desk", "table"])
    assert [path.name for path in shared.iterdir()] == [f"inturn-kitchen{NEWS}"]


def test_one_computer_is_one_however_many_files_a_service_made_of_its_own(shared: Path) -> None:
    leave(shared, KEY, "desk", HOME)
    data = (shared / f"inturn-desk{NEWS}").read_bytes()
    for name in ("inturn-desk (2)", "inturn-desk.sync-conflict-20261123", "Copy of inturn-desk"):
        (shared / f"{name}{NEWS}").write_bytes(data)
    found = read_all(shared, KEY, ["kitchen"])
    assert (len(found.known), found.whose) == (4, {"desk"})


def test_what_it_left_under_another_name_is_its_own(shared: Path) -> None:
    for name in ("desk", "table", "table (2)"):
        leave(shared, KEY, name, HOME)
    (shared / f"inturn-table (torn){NEWS}").write_bytes(b"")
    found = read_all(shared, KEY, ["desk", "table"])
    files = (f"inturn-table (2){NEWS}", f"inturn-table{NEWS}")
    assert found == Found(left=HOME, former=dict.fromkeys(files, HOME))


def test_what_a_system_keeps_beside_a_file_is_passed_by(shared: Path) -> None:
    for end in (NEWS, WORDS):
        (shared / f"._inturn-desk{end}").write_bytes(b"\0\5\26\7")
    assert read_all(shared, KEY, ["kitchen"]) == Found()
    assert key_in(shared, "three small boats")


def test_a_file_that_is_held_fast_waits(shared: Path) -> None:
    (shared / f"inturn-desk{NEWS}").mkdir()
    take_away(shared, ["desk"])
    assert any(shared.iterdir())


def test_a_folder_that_is_not_there_is_told_and_not_made(tmp_path: Path) -> None:
    gone = tmp_path / "stick"
    for attempt in (
        lambda: key_in(gone, "three small boats"),
        lambda: read_all(gone, KEY, ["desk"]),
        lambda: leave(gone, KEY, "desk", HOME),
    ):
        with pytest.raises(WorldError) as raised:
            attempt()
        assert raised.value.problem is Problem.SHARED_FOLDER_GONE
    assert not gone.exists()
