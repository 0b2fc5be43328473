"""Computers find each other in a folder, whatever else lies there and whatever tore a file."""

import errno
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.errors import Problem, WorldError
from coach.store.meeting import shared_folder
from coach.store.meeting.shared_folder import (
    NEWS,
    WORDS,
    Found,
    Keys,
    keys_in,
    keys_there,
    leave,
    read_all,
    take_away,
)
from coach.store.sealed_file import Lock, seal, seal_with_key
from coach.sync.dots import Dot, Entry, Known
from tests.coach.store.quick_lock import a_quick_lock

__all__ = ["a_quick_lock"]

HOME = Known({Dot("desk", 1): Entry("later", {"walkthrough": "long-turns"})}, {"desk": 1})
KEY = bytes(32)


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


def test_what_one_left_another_one_reads_and_nobody_else(shared: Path) -> None:
    keys = keys_in(shared, "three small boats")
    leave(shared, keys.key, "desk", HOME)
    assert keys_in(shared, "three small boats") == keys == Keys.read(keys.text)
    found = read_all(shared, keys_there(shared, keys), ["kitchen"])
    assert found == Found((HOME,), whose=frozenset({"desk"}))
    assert read_all(shared, [keys.key], ["desk"]) == Found(left=HOME)
    assert all(b"long-turns" not in path.read_bytes() for path in shared.iterdir())


def test_other_words_do_not_open_it_and_change_nothing(shared: Path) -> None:
    keys_in(shared, "three small boats")
    before = sorted(shared.iterdir())
    with pytest.raises(WorldError) as raised:
        keys_in(shared, "four small boats")
    assert raised.value.problem is Problem.OTHER_WORDS
    assert sorted(shared.iterdir()) == before


@pytest.mark.parametrize("how", ["empty", "half", "folder", "none"])
def test_a_key_that_is_still_on_its_way_is_waited_for(shared: Path, how: str) -> None:
    keys = keys_in(shared, "three small boats")
    path = next(shared.iterdir())
    whole = path.read_bytes()
    match how:
        case "empty":
            path.write_bytes(b"")
        case "half":
            path.write_bytes(whole[: len(whole) // 2])
        case "folder":
            path.unlink()
            path.mkdir()
        case _:
            path.write_bytes(seal(b"short", "three small boats"))
    with pytest.raises(WorldError) as raised:
        keys_in(shared, "three small boats")
    assert raised.value.problem is Problem.KEY_ON_ITS_WAY
    assert raised.value.facts["file"] == path.name
    assert keys_there(shared, keys) == (keys.key,)


def test_a_key_that_an_older_version_made_opens_and_is_the_only_one(shared: Path) -> None:
    (shared / f"a{WORDS}").write_bytes(seal(bytes(31) + b"1", "three small boats"))
    keys = keys_in(shared, "three small boats")
    assert keys.key == bytes(31) + b"1"
    assert keys_there(shared, keys) == (keys.key,)
    assert keys_there(shared, Keys(keys.key)) == (keys.key,)


@dataclass
class Member:
    """A computer with its own likeness of the folder that all share."""

    folder: Path
    keys: Keys | None = None

    def join(self) -> None:
        with suppress(WorldError):
            self.keys = keys_in(self.folder, "three small boats")

    def meet(self) -> Found | None:
        if self.keys is None:
            return None
        keys = keys_there(self.folder, self.keys)
        found = read_all(self.folder, keys, [self.folder.name])
        self.keys = Keys(keys[0], self.keys.opener)
        leave(self.folder, keys[0], self.folder.name, HOME)
        return found

    def get(self, other: "Member", most: int, *, half: bool = False) -> None:
        """Let the service bring some of what the other one made, or the first half of it."""
        for path in sorted(other.folder.iterdir())[:most]:
            here = self.folder / path.name
            if path.name != f"inturn-{self.folder.name}{NEWS}":
                data = path.read_bytes()
                if not here.exists() or len(here.read_bytes()) < len(data) or NEWS in path.name:
                    here.write_bytes(data[: len(data) // 2] if half else data)


def _quick_key(words: str, _: Lock) -> bytes:
    return sha256(words.encode()).digest()


STEPS = st.lists(
    st.tuples(
        st.integers(0, 1),
        st.sampled_from(("join", "meet", "get")),
        st.integers(1, 4),
        st.booleans(),
    ),
    max_size=12,
)


@settings(max_examples=20, deadline=None)
@given(STEPS)
def test_two_that_begin_before_the_service_brought_anything_find_each_other(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, str, int, bool]]
) -> None:
    both = [Member(tmp_path_factory.mktemp("shared") / name) for name in ("desk", "kitchen")]
    for member in both:
        member.folder.mkdir()
    with patch.object(shared_folder, "key_for", _quick_key):
        for who, what, number, flag in (*steps, (0, "join", 0, False), (1, "join", 0, False)):
            match what:
                case "join" if both[who].keys is None:
                    both[who].join()
                case "get":
                    both[who].get(both[1 - who], number, half=flag)
                case _:
                    both[who].meet()
        for _ in range(3):
            for who, member in enumerate(both):
                member.get(both[1 - who], 99)
                if member.keys is None:
                    member.join()
                member.meet()
        met = [member.meet() for member in both]
    assert [one and (one.unread, one.known) for one in met] == [((), (HOME,))] * 2
    assert both[0].keys == both[1].keys


def test_what_is_torn_newer_or_somebody_elses_is_named_and_the_rest_is_read(shared: Path) -> None:
    leave(shared, KEY, "desk", HOME)
    whole = next(shared.iterdir()).read_bytes()
    (shared / f"torn{NEWS}").write_bytes(whole[:-9])
    (shared / f"other{NEWS}").write_bytes(seal_with_key(b"", b"1" * 32))
    (shared / f"newer{NEWS}").write_bytes(seal_with_key(b"\x81", KEY))
    (shared / f"folder{NEWS}").mkdir()
    (shared / "holiday.jpg").write_bytes(b"a picture")
    found = read_all(shared, [KEY], ["kitchen"])
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
    found = read_all(shared, [KEY], ["kitchen"])
    assert (len(found.known), found.whose) == (4, {"desk"})


def test_what_it_left_under_another_name_is_its_own(shared: Path) -> None:
    for name in ("desk", "table", "table (2)"):
        leave(shared, KEY, name, HOME)
    (shared / f"inturn-table (torn){NEWS}").write_bytes(b"")
    found = read_all(shared, [KEY], ["desk", "table"])
    files = (f"inturn-table (2){NEWS}", f"inturn-table{NEWS}")
    assert found == Found(left=HOME, former=dict.fromkeys(files, HOME))


def test_what_a_system_keeps_beside_a_file_is_passed_by(shared: Path) -> None:
    for end in (NEWS, WORDS):
        (shared / f"._inturn-desk{end}").write_bytes(b"\0\5\26\7")
    assert read_all(shared, [KEY], ["kitchen"]) == Found()
    assert keys_in(shared, "three small boats")


def test_a_file_that_is_held_fast_waits(shared: Path) -> None:
    (shared / f"inturn-desk{NEWS}").mkdir()
    take_away(shared, ["desk"])
    assert any(shared.iterdir())


def test_a_folder_that_is_not_there_is_told_and_not_made(tmp_path: Path) -> None:
    gone = tmp_path / "stick"
    for attempt in (
        lambda: keys_in(gone, "three small boats"),
        lambda: read_all(gone, [KEY], ["desk"]),
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
        read_all(shared, [KEY], ["desk"])
    assert raised.value.problem is Problem.SHARED_FOLDER_GONE
