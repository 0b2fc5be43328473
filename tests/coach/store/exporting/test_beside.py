"""A move comes whole or not at all, whenever the disk is full or the power goes."""

import errno
import os
import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from coach.content.packs.keep import add
from coach.content.packs.look import look
from coach.content.packs.places import added
from coach.errors import Problem, WorldError
from coach.store.erase import erase
from coach.store.exporting.arriving import Arrived
from coach.store.exporting.beside import laid_out
from coach.store.exporting.whole import Whole
from coach.store.home import choices
from coach.store.store import Store
from tests.coach.content.packs.made import pack
from tests.coach.content.samples import CONTENT
from tests.coach.store.exporting.homes import a_bit_of_all, fresh
from tests.coach.store.samples import opened

INI = b'[people]\none_name="Ana"\n\n[welcome]\nseen="true"\n'
BEFORE = b"[help]\ncountry=gb\n"
#: What changes a folder, as Python tells of it before it does so.
WRITES = frozenset({"os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.truncate"})
FULL, WENT_WELL, REFUSED = 3, 0, 4

Step = Callable[[str], None]


@pytest.fixture
def whole(store: Store) -> Whole:
    """All that lies on the other computer."""
    a_bit_of_all(store)
    choices(store.home).write_bytes(INI)
    found = look(pack(), CONTENT).pack
    assert found
    add(store.home, found, pack())
    return store.taking.whole(5)


def state_of(home: Path) -> tuple[Whole, list[str], bytes]:
    """All that can be seen of a home, once it was opened."""
    with opened(home) as store:
        kept = store.taking.whole(5)
    assert not list(laid_out(home))
    ini = choices(home).read_bytes() if choices(home).exists() else b""
    return kept, [folder.name for folder in added(home)], ini


def writes(event: str, args: tuple[Any, ...]) -> bool:
    """Whether what Python tells of changes what is on the disk."""
    flags = args[2] if event == "open" and len(args) > 2 else 0
    changing = os.O_WRONLY | os.O_RDWR | os.O_CREAT
    return event in WRITES or (event == "open" and isinstance(flags, int) and flags & changing > 0)


def apart(home: Path, act: Callable[[Store], object], at: Callable[[int, str], None]) -> int:
    """Do something in a program of its own, which hears of each step ``at`` which it is."""
    if not hasattr(os, "fork"):
        pytest.skip("Windows makes no second program out of one")
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    steps, store = count(1), opened(home)  # from here on nothing but an end leaves this branch

    def heard(event: str, args: tuple[Any, ...]) -> None:
        if writes(event, args):
            at(next(steps), event)

    try:
        sys.addaudithook(heard)
        act(store)
        os._exit(WENT_WELL)
    except WorldError as error:
        full = error.problem in {Problem.DISK_FULL, Problem.FILE_NO_ROOM}
        os._exit(FULL if full else REFUSED)
    finally:
        os._exit(1)


def begun(folder: Path) -> Path:
    """A home in which little is yet."""
    with fresh(folder) as store:
        store.later.add("weekly")
    choices(folder).write_bytes(BEFORE)
    return folder


def killed_at(step: int) -> Callable[[int, str], None]:
    def at(now: int, _: str) -> None:
        if now == step:
            os._exit(9)

    return at


def full_from(step: int) -> Callable[[int, str], None]:
    def at(now: int, event: str) -> None:
        if now >= step and event in {"open", "os.mkdir"}:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    return at


@pytest.mark.slow
def test_a_kill_at_any_step_of_a_move_leaves_all_of_it_or_nothing(
    whole: Whole, tmp_path: Path
) -> None:
    before = state_of(begun(tmp_path / "before"))
    seen = list[bool]()
    for step in count(1):
        home = begun(tmp_path / f"home-{step}")
        code = apart(home, lambda store: store.taking.move_in(whole), killed_at(step))
        now = state_of(home)
        arrived = now != before
        assert b"Ana" in now[2] if arrived else now == before
        assert now[1] == (["new-baby"] if arrived else [])
        assert (len(now[0].kept.records) == 1) == arrived
        seen.append(arrived)
        if code == WENT_WELL:
            break
        assert code == 9
    assert seen == sorted(seen)  # from one step on it is kept
    assert len(seen) > 8
    assert {*seen} == {True, False}


@pytest.mark.slow
def test_a_disk_that_is_full_from_any_step_on_leaves_all_of_it_or_nothing(
    whole: Whole, tmp_path: Path
) -> None:
    before = state_of(begun(tmp_path / "before"))
    codes = set[int]()
    for step in count(1):
        home = begun(tmp_path / f"home-{step}")
        code = apart(home, lambda store: store.taking.move_in(whole), full_from(step))
        now = state_of(home)
        assert code in {FULL, WENT_WELL}
        assert (now != before) == (code == WENT_WELL)
        assert now[1] == ([] if code == FULL else ["new-baby"])
        codes.add(code)
        if code == WENT_WELL:
            break
    assert codes == {FULL, WENT_WELL}


@pytest.mark.slow
def test_a_kill_at_any_step_of_taking_it_out_again_leaves_all_of_it_or_nothing(
    whole: Whole, tmp_path: Path
) -> None:
    seen = set[bool]()
    for step in count(1):
        home = begun(tmp_path / f"home-{step}")
        with opened(home) as store:
            arrived: Arrived = store.taking.move_in(whole)
        moved = state_of(home)

        def leave(store: Store, arrived: Arrived = arrived) -> None:
            store.taking.move_out_again(arrived)

        code = apart(home, leave, killed_at(step))
        now = state_of(home)
        gone = now != moved
        assert now[1] == ([] if gone else ["new-baby"])
        assert now[2] == BEFORE if gone else b"Ana" in now[2]
        assert (now[0].kept.records == ()) == gone
        seen.add(gone)
        if code == WENT_WELL:
            break
    assert seen == {True, False}


@pytest.mark.parametrize("also", ["nothing", "the database"])
def test_what_cannot_be_put_in_its_place_is_taken_out_again_or_comes_at_the_next_start(
    whole: Whole, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, also: str
) -> None:
    home = begun(tmp_path / "home")
    before = state_of(home)
    replaced = Path.replace

    def once(path: Path, target: Path) -> Path:
        if target == choices(home):
            if also == "the database":
                monkeypatch.setattr("coach.store.taking.out_of_the_database", refuse)
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return replaced(path, target)

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with opened(home) as store:
        monkeypatch.setattr(Path, "replace", once)
        with pytest.raises(WorldError):
            store.taking.move_in(whole)
        monkeypatch.undo()
    now = state_of(home)
    assert now == before if also == "nothing" else now[1] == ["new-baby"] and b"Ana" in now[2]


def test_a_pack_that_is_there_already_and_names_that_were_chosen_meanwhile_stay(
    whole: Whole, tmp_path: Path
) -> None:
    home = begun(tmp_path / "home")
    steps = len(list(_steps_until_named(home, whole)))
    home = begun(tmp_path / "other")
    assert apart(home, lambda store: store.taking.move_in(whole), killed_at(steps)) == 9
    ((place, _),) = laid_out(home)
    choices(home).write_bytes(b"[people]\none_name=Bo\n\n[welcome]\nseen=true\n")
    (home / "packs" / "new-baby").mkdir()
    now = state_of(home)
    assert now[1] == ["new-baby"]
    assert b"Bo" in now[2]
    assert not place.exists()


def _steps_until_named(home: Path, whole: Whole) -> list[str]:
    """The steps of a move until, the change being kept, the packs are put in their place."""
    told = home.parent / "steps"

    def at(_: int, event: str) -> None:
        os.write(handle, f"{event}\n".encode())

    handle = os.open(told, os.O_WRONLY | os.O_CREAT)
    assert apart(home, lambda store: store.taking.move_in(whole), at) == WENT_WELL
    os.close(handle)
    events = told.read_text().split()
    return events[: events.index("os.rename") + 1]


def test_where_the_database_has_all_of_it_the_rest_comes_whole(
    whole: Whole, tmp_path: Path
) -> None:
    home = begun(tmp_path / "home")
    with opened(home) as store:
        store.taking.bring(whole.kept)
        number = store.taking.move_in(whole)
        assert number.brought.count == 0
    assert state_of(home)[1] == ["new-baby"]


def test_a_change_that_was_laid_out_and_not_kept_is_erased_with_the_rest(tmp_path: Path) -> None:
    home = begun(tmp_path / "home")
    (home / "inturn-arriving-900").mkdir()
    (home / "inturn-arriving-900" / "inturn.ini").write_bytes(INI)
    (home / "inturn-arriving-x").write_bytes(b"of somebody else")
    erase(home)
    assert [path.name for path in home.iterdir()] == ["inturn-arriving-x"]
