"""Two computers join a folder, meet there, and part: what one has the other gets."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.errors import Problem, WorldError
from coach.store.meeting.meet import Met, join_again
from coach.store.meeting.meet import meet as meeting
from coach.store.meeting.shared_folder import NEWS
from coach.store.meeting.steps import Inside, Outside, at_once
from coach.store.store import Store
from tests.coach.store.meeting.here_and_now import join, meet, part
from tests.coach.store.quick_lock import a_quick_lock
from tests.coach.store.samples import opened

__all__ = ["a_quick_lock"]

WORDS = "three small boats"


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Store]:
    with opened(tmp_path / "desk") as store:
        yield store


@pytest.fixture
def kitchen(tmp_path: Path) -> Iterator[Store]:
    with opened(tmp_path / "kitchen") as store:
        yield store


def test_what_is_there_when_the_second_joins_comes_to_both(
    desk: Store, kitchen: Store, shared: Path
) -> None:
    desk.later.add("long-turns")
    kitchen.later.add("say-it-back")
    assert join(desk, shared, WORDS) == Met()
    assert join(kitchen, shared, WORDS) == Met(others=1, come=1)
    assert meet(desk) == Met(others=1, come=1)
    assert {*desk.later.all()} == {*kitchen.later.all()} == {"long-turns", "say-it-back"}


def test_what_one_removes_goes_from_the_other_when_they_meet(
    desk: Store, kitchen: Store, shared: Path
) -> None:
    desk.later.add("long-turns")
    join(desk, shared, WORDS)
    join(kitchen, shared, WORDS)
    kitchen.later.remove("long-turns")
    meet(kitchen)
    assert meet(desk) == Met(others=1, gone=1)
    assert desk.later.all() == ()


def test_who_joined_nobody_meets_nobody(desk: Store) -> None:
    assert meet(desk) is None
    part(desk)


def test_with_other_words_nothing_is_joined(desk: Store, kitchen: Store, shared: Path) -> None:
    join(desk, shared, WORDS)
    with pytest.raises(WorldError) as raised:
        join(kitchen, shared, "four small boats")
    assert raised.value.problem is Problem.OTHER_WORDS
    assert kitchen.together.device() is None


def test_two_that_begin_before_the_service_brought_anything_meet_all_the_same(
    desk: Store, kitchen: Store, shared: Path, tmp_path: Path
) -> None:
    there = tmp_path / "there"
    there.mkdir()
    desk.later.add("long-turns")
    kitchen.later.add("say-it-back")
    join(desk, shared, WORDS)
    join(kitchen, there, WORDS)
    for _ in range(2):
        for path in shared.iterdir():
            shutil.copy(path, there)
        meet(kitchen)
        for path in there.iterdir():
            shutil.copy(path, shared)
        met = meet(desk)
        assert met is not None
        assert (met.others, met.unread) == (1, 0)
    assert {*desk.later.all()} == {*kitchen.later.all()} == {"long-turns", "say-it-back"}
    keys = {device.key for store in (desk, kitchen) if (device := store.together.device())}
    assert len(keys) == 1


def test_where_the_folder_cannot_be_written_nothing_is_joined(
    desk: Store, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise WorldError(Problem.FILE_NO_ROOM)

    monkeypatch.setattr("coach.store.meeting.shared_folder.leave", full)
    with pytest.raises(WorldError):
        join(desk, shared, WORDS)
    assert desk.together.device() is None


def test_a_computer_that_parts_keeps_what_came_and_takes_its_file_along(
    desk: Store, kitchen: Store, shared: Path
) -> None:
    desk.later.add("long-turns")
    join(desk, shared, WORDS)
    join(kitchen, shared, WORDS)
    part(kitchen)
    assert kitchen.later.all() == ("long-turns",)
    assert len(list(shared.glob(f"*{NEWS}"))) == 1


def test_a_computer_can_part_while_the_folder_is_away(desk: Store, shared: Path) -> None:
    join(desk, shared, WORDS)
    shared.rename(shared.with_name("away"))
    with pytest.raises(WorldError):
        meet(desk)
    part(desk)
    assert desk.together.device() is None


def test_a_file_that_cannot_be_read_yet_is_counted(desk: Store, shared: Path) -> None:
    join(desk, shared, WORDS)
    (shared / f"on-its-way{NEWS}").write_bytes(b"")
    assert meet(desk) == Met(unread=1)


def test_whoever_parted_can_meet_again_in_the_same_folder(
    desk: Store, kitchen: Store, shared: Path
) -> None:
    join(desk, shared, WORDS)
    device = desk.together.device()
    assert device is not None
    part(desk)
    join(kitchen, shared, WORDS)
    kitchen.later.add("long-turns")
    meet(kitchen)
    assert at_once(desk, join_again(device)) == Met(others=1, come=1)
    assert desk.together.device() is not None


def test_whoever_parts_while_the_folder_is_looked_into_takes_nothing_and_leaves_nothing(
    desk: Store, shared: Path
) -> None:
    join(desk, shared, WORDS)
    steps, answer = meeting(), None
    while not isinstance(step := steps.send(answer), Outside):
        answer = step.do(desk)
    looked = step.do()
    part(desk)
    step = steps.send(looked)
    assert isinstance(step, Inside)
    with pytest.raises(StopIteration) as end:
        steps.send(step.do(desk))
    assert end.value.value == Met()
    assert not list(shared.glob(f"*{NEWS}"))
