"""Two computers share a folder, and the data folder of one is damaged, put back, or copied."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.clock import HandClock
from coach.store.meeting.meet import Met
from coach.store.meeting.shared_folder import NEWS
from coach.store.mending.damage import Answer
from coach.store.store import Store
from tests.coach.store.meeting.here_and_now import join, meet, part
from tests.coach.store.mending.damaging import break_page, page_of
from tests.coach.store.quick_lock import a_quick_lock
from tests.coach.store.samples import opened, record

__all__ = ["a_quick_lock"]

NOW = HandClock().now().local()
WORDS = "three small boats"


class Two:
    """Two computers, each with its data folder, and the folder that both share."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.shared = folder / "shared"
        self.shared.mkdir()
        self.stores = {name: opened(folder / name) for name in ("desk", "kitchen")}
        for store in self.stores.values():
            join(store, self.shared, WORDS)

    @property
    def desk(self) -> Store:
        return self.stores["desk"]

    @property
    def kitchen(self) -> Store:
        return self.stores["kitchen"]

    def meet(self) -> None:
        for store in (*self.stores.values(),) * 2:
            meet(store)

    def keep_folder(self) -> None:
        """Let the system make a backup of the desk's data folder."""
        self.desk.close()
        shutil.copytree(self.folder / "desk", self.folder / "kept")
        self.stores["desk"] = opened(self.folder / "desk")

    def put_back(self, name: str = "desk") -> None:
        """Let the system put it back, there or on another computer."""
        if name in self.stores:
            self.stores[name].close()
        shutil.rmtree(self.folder / name, ignore_errors=True)
        shutil.copytree(self.folder / "kept", self.folder / name)
        self.stores[name] = opened(self.folder / name)

    def files(self) -> int:
        return len(list(self.shared.glob(f"*{NEWS}")))


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    both = Two(tmp_path)
    yield both
    for store in both.stores.values():
        store.close()


def talk(store: Store, *numbers: int) -> None:
    for number in numbers:
        store.sessions.end(record(began=number))


def talks(store: Store) -> list[int]:
    return sorted(entry.record.began for entry in store.records.all())


def remove(store: Store, number: int) -> None:
    store.records.remove(
        next(entry.id for entry in store.records.all() if entry.record.began == number)
    )


def test_what_is_lost_to_damage_here_is_not_removed_there_but_comes_back(two: Two) -> None:
    talk(two.desk, *range(1, 30))
    two.meet()
    two.desk.close()
    home = two.folder / "desk"
    break_page(home, page_of(home / "inturn.db", "records"))
    two.stores["desk"] = opened(home, answer=Answer.BRING_BACK)
    assert len(talks(two.desk)) < 29
    two.meet()
    assert talks(two.desk) == talks(two.kitchen) == [*range(1, 30)]
    meet(two.desk)
    assert two.files() == 2


def test_a_folder_that_is_put_back_learns_what_it_knew_and_loses_nothing_new(two: Two) -> None:
    talk(two.desk, 1, 2)
    two.meet()
    two.keep_folder()
    talk(two.desk, 3, 4)
    two.meet()
    remove(two.kitchen, 1)
    remove(two.kitchen, 3)
    two.meet()
    two.put_back()
    talk(two.desk, 5)
    two.meet()
    assert talks(two.desk) == talks(two.kitchen) == [2, 4, 5]


def test_a_folder_that_is_put_back_reads_what_it_left_itself(two: Two) -> None:
    talk(two.desk, 1)
    meet(two.desk)
    two.keep_folder()
    talk(two.desk, 2)
    meet(two.desk)
    two.put_back()
    assert meet(two.desk) == Met(others=1, come=1)
    assert talks(two.desk) == [1, 2]
    meet(two.desk)
    assert two.files() == 2


def test_one_data_folder_on_two_computers_loses_nothing(two: Two) -> None:
    talk(two.desk, 1)
    two.meet()
    two.keep_folder()
    two.put_back("bag")
    talk(two.desk, 10)
    talk(two.stores["bag"], 20)
    two.meet()
    assert [talks(store) for store in two.stores.values()] == [[1, 10, 20]] * 3
    two.meet()
    assert two.files() == 3


def test_numbers_that_two_gave_before_the_folder_came_stand_for_all_of_it(two: Two) -> None:
    talk(two.desk, 1)
    two.meet()
    two.keep_folder()
    two.put_back("bag")
    before = two.folder / "before"
    shutil.copytree(two.shared, before)
    talk(two.desk, 10)
    meet(two.desk)
    news = {path.name: path.read_bytes() for path in two.shared.iterdir()}
    for path in before.iterdir():  # this is how the folder still is on the other computer
        shutil.copy(path, two.shared)
    talk(two.stores["bag"], 20)
    meet(two.stores["bag"])
    for name, data in news.items():
        (two.shared / name.replace(NEWS, f" (2){NEWS}")).write_bytes(data)
    two.meet()
    assert [talks(store) for store in two.stores.values()] == [[1, 10, 20]] * 3


def test_bringing_a_copy_back_is_something_that_is_done_on_both(two: Two) -> None:
    talk(two.desk, 1, 2)
    copy = two.desk.copies.make(NOW)
    two.meet()
    talk(two.kitchen, 3)
    remove(two.desk, 1)
    two.desk.later.add("long-turns")
    two.meet()
    restored = two.desk.copies.bring_back(copy.path, NOW)
    talk(two.kitchen, 4)  # of this one the copy could not know
    two.meet()
    assert talks(two.desk) == talks(two.kitchen) == [2, 4]
    assert two.desk.later.all() == two.kitchen.later.all() == ()
    two.desk.copies.undo(restored)
    two.meet()
    assert talks(two.desk) == talks(two.kitchen) == [2, 3]
    assert two.kitchen.later.all() == ("long-turns",)
    assert two.files() == 2


def test_what_a_copy_brings_back_that_was_taken_off_a_list_is_on_it_on_both(two: Two) -> None:
    two.desk.later.add("long-turns")
    two.meet()
    copy = two.desk.copies.make(NOW)
    two.desk.later.remove("long-turns")
    two.meet()
    two.desk.copies.bring_back(copy.path, NOW)
    two.meet()
    assert two.desk.later.all() == two.kitchen.later.all() == ("long-turns",)


@pytest.mark.parametrize("again", ["joined", "undone"])
def test_who_parts_and_comes_again_learns_what_was_removed_meanwhile(two: Two, again: str) -> None:
    talk(two.desk, 1, 2)
    two.meet()
    device = two.desk.together.device()
    assert device is not None
    part(two.desk)
    remove(two.desk, 1)
    remove(two.kitchen, 2)
    meet(two.kitchen)
    talk(two.kitchen, 3)
    if again == "joined":
        join(two.desk, two.shared, WORDS)
    else:
        two.desk.together.begin(device.folder, device.key)
    two.meet()
    assert talks(two.desk) == talks(two.kitchen) == [3]
    assert two.files() == 2


def test_who_parts_takes_everything_along_that_it_ever_left(two: Two) -> None:
    talk(two.desk, 1)
    two.meet()
    two.keep_folder()
    talk(two.desk, 2)
    two.meet()
    two.put_back()
    meet(two.desk)
    part(two.desk)
    assert two.files() == 1


def test_what_a_service_made_of_ones_own_file_is_read_and_goes(two: Two) -> None:
    device = two.desk.together.device()
    assert device is not None
    path = two.shared / f"inturn-{device.device}{NEWS}"
    shutil.copy(path, path.with_name(f"inturn-{device.device} (2){NEWS}"))
    assert meet(two.desk) == Met(others=1)
    assert two.files() == 2
    assert two.desk.together.device() == device


def test_whose_file_was_taken_from_the_folder_goes_on_under_another_name(two: Two) -> None:
    talk(two.desk, 1)
    meet(two.desk)
    before = two.desk.together.device()
    for path in two.shared.glob(f"*{NEWS}"):
        path.unlink()
    two.meet()
    after = two.desk.together.device()
    assert before is not None
    assert after is not None
    assert after.former == (before.device,)
    assert talks(two.kitchen) == [1]
