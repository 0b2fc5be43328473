"""Packs in the data folder: whole or not at all, taken away and brought back."""

import contextlib
import errno
from pathlib import Path

import pytest

from coach.content.library import Library
from coach.content.packs.keep import about_of, add, bring_back, take_away
from coach.content.packs.left import without
from coach.content.packs.look import look
from coach.content.packs.model import Pack
from coach.content.packs.places import added, folder_of, tidy
from coach.errors import Problem, WorldError
from tests.coach.content.packs.made import ABOUT, CARDS, deck, pack
from tests.coach.content.samples import CONTENT
from tests.flow.dead_folder import dead


def seen(files: dict[str, bytes]) -> Pack:
    found = look(files, CONTENT)
    assert found.pack is not None, found.mistakes
    return found.pack


def newer() -> dict[str, bytes]:
    more = (*CARDS, ("morning-came", "Morning came, and we are both still here."))
    return pack(pack=ABOUT.replace("version = 1", "version = 2").encode(), short_nights=deck(*more))


def inside(home: Path) -> list[str]:
    return sorted(path.name for path in folder_of(home).iterdir())


def test_what_was_added_is_in_the_library_beside_all_else(tmp_path: Path) -> None:
    library = Library()
    shipped = library.deck_ids()
    add(tmp_path, seen(pack()), pack())
    library.take_packs(added(tmp_path))
    assert set(library.deck_ids()) == {*shipped, "short-nights"}
    assert [card.id for card in library.deck("short-nights").cards] == [one for one, _ in CARDS]
    assert library.walkthrough("night-try").id == "night-try"
    assert library.drill("night-bid").id == "night-bid"
    assert library.mistakes() == ()


def test_what_was_taken_away_is_in_the_library_no_more(tmp_path: Path) -> None:
    add(tmp_path, seen(pack()), pack())
    library = Library(packs=added(tmp_path))
    assert library.deck("short-nights")
    shipped = library.deck("calm")
    assert take_away(tmp_path, "new-baby")
    library.take_packs(added(tmp_path))
    assert "short-nights" not in library.deck_ids()
    assert library.deck("calm") is shipped
    bring_back(tmp_path, "new-baby")
    library.take_packs(added(tmp_path))
    assert library.deck("short-nights")


def test_cards_that_were_left_out_stay_out(tmp_path: Path) -> None:
    files = pack(short_nights=deck(*CARDS, ("blames", "You never get up first.")))
    place = add(tmp_path, seen(files), files)
    library = Library(packs=added(tmp_path))
    assert [card.id for card in library.deck("short-nights").cards] == [one for one, _ in CARDS]
    (place / "left-out.txt").unlink()
    whole = Library(packs=added(tmp_path)).deck("short-nights")
    assert len(whole.cards) == 4
    (place / "left-out.txt").write_bytes(b"\xff")
    assert without(whole, place) == whole


def test_a_newer_one_takes_the_place_of_the_older(tmp_path: Path) -> None:
    add(tmp_path, seen(pack()), pack())
    add(tmp_path, seen(newer()), newer())
    assert inside(tmp_path) == ["new-baby"]
    (folder,) = added(tmp_path)
    about = about_of(folder)
    assert about is not None
    assert about.version == 2
    assert len(Library(packs=added(tmp_path)).deck("short-nights").cards) == 4


def test_a_full_disk_leaves_nothing_half_and_the_older_one_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(tmp_path, seen(pack()), pack())
    count = 0
    whole = Path.write_bytes

    def fills(path: Path, data: bytes) -> int:
        nonlocal count
        count += 1
        if count > 2:
            whole(path, data[:3])
            raise OSError(errno.ENOSPC, "No space left on device")
        return whole(path, data)

    found = seen(newer())
    monkeypatch.setattr(Path, "write_bytes", fills)
    with pytest.raises(WorldError) as caught:
        add(tmp_path, found, newer())
    assert caught.value.problem is Problem.FILE_NO_ROOM
    monkeypatch.undo()
    assert inside(tmp_path) == ["new-baby"]
    assert len(Library(packs=added(tmp_path)).deck("short-nights").cards) == 3


def test_a_disk_that_stops_between_two_renames_keeps_the_older_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(tmp_path, seen(pack()), pack())
    found, rename, count = seen(newer()), Path.rename, 0

    def stops(path: Path, target: Path) -> Path:
        nonlocal count
        count += 1
        if count == 2:
            raise PermissionError(errno.EACCES, "Permission denied")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", stops)
    with pytest.raises(WorldError) as caught:
        add(tmp_path, found, newer())
    assert caught.value.problem is Problem.FILE_NOT_ALLOWED
    monkeypatch.undo()
    assert inside(tmp_path) == ["new-baby"]
    about = about_of(folder_of(tmp_path) / "new-baby")
    assert about is not None
    assert about.version == 1


class Killed(BaseException):
    """The computer stops here."""


def kill_at(monkeypatch: pytest.MonkeyPatch, moment: int) -> None:
    """Stop everything at the first, second … step that the disk takes."""
    write, rename, count = Path.write_bytes, Path.rename, 0

    def step() -> None:
        nonlocal count
        count += 1
        if count == moment:
            raise Killed

    def writes(path: Path, data: bytes) -> int:
        step()
        return write(path, data)

    def renames(path: Path, target: Path) -> Path:
        step()
        return rename(path, target)

    monkeypatch.setattr(Path, "write_bytes", writes)
    monkeypatch.setattr(Path, "rename", renames)


@pytest.mark.parametrize("moment", range(1, 12))
def test_a_kill_at_any_moment_leaves_a_whole_pack_or_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    add(tmp_path, seen(pack()), pack())
    found = seen(newer())
    kill_at(monkeypatch, moment)
    with contextlib.suppress(Killed):
        add(tmp_path, found, newer())
    monkeypatch.undo()
    tidy(tmp_path)
    assert inside(tmp_path) == ["new-baby"]
    about = about_of(folder_of(tmp_path) / "new-baby")
    assert about is not None
    cards = Library(packs=added(tmp_path)).deck("short-nights").cards
    assert (about.version, len(cards)) in {(1, 3), (2, 4)}


def test_what_was_taken_away_is_thrown_away_at_the_next_look(tmp_path: Path) -> None:
    add(tmp_path, seen(pack()), pack())
    assert take_away(tmp_path, "new-baby")
    assert not take_away(tmp_path, "new-baby")
    assert added(tmp_path) == ()
    tidy(tmp_path)
    assert inside(tmp_path) == []
    bring_back(tmp_path, "new-baby")
    assert added(tmp_path) == ()


@pytest.mark.parametrize("name", ["..", ".", "../other", "", "/etc"])
def test_nothing_but_a_pack_is_ever_taken_away(tmp_path: Path, name: str) -> None:
    (tmp_path / "other").mkdir()
    assert not take_away(tmp_path, name)
    assert (tmp_path / "other").is_dir()


def test_a_link_in_our_folder_is_removed_and_not_what_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "precious").mkdir()
    folder_of(tmp_path).mkdir()
    (folder_of(tmp_path) / ".new-baby").symlink_to(tmp_path / "precious", target_is_directory=True)
    tidy(tmp_path)
    assert (tmp_path / "precious").is_dir()
    assert inside(tmp_path) == []


def test_with_no_folder_there_are_no_packs(tmp_path: Path) -> None:
    tidy(tmp_path)
    assert added(tmp_path) == ()
    assert about_of(tmp_path / "none") is None


def test_what_cannot_be_thrown_away_is_left_and_never_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(tmp_path, seen(pack()), pack())
    assert take_away(tmp_path, "new-baby")

    def refuse(_: Path) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr("shutil.rmtree", refuse)
    tidy(tmp_path)
    assert inside(tmp_path) == [".gone-new-baby"]
    assert added(tmp_path) == ()


def test_on_a_drive_that_does_not_answer_there_are_none_and_nothing_is_tidied(
    tmp_path: Path,
) -> None:
    folder_of(tmp_path).mkdir()
    with dead(tmp_path):
        assert added(tmp_path) == ()
        tidy(tmp_path)
