"""The data folder from the command line: checked, copied, brought back, erased."""

import io
from pathlib import Path

import pytest

import coach.__main__ as cli
from coach.clock import HandClock
from coach.store import open_store
from coach.store.claim import Claim
from coach.store.copies.backups import copies_of
from coach.store.copies.soundness import is_sound
from coach.store.reading import connect_to_write
from coach.store.schema import LATEST
from coach.store.sums import summed_tables_in
from coach.store.tables import database_on
from tests.coach.store.samples import record

Out = pytest.CaptureFixture[str]


def run(home: Path, *words: str) -> int:
    return cli.main(["data", *words, "--home", str(home)])


def talk(home: Path, topic: str | None = None, began: int = 1) -> None:
    with open_store(home, HandClock()) as store:
        store.sessions.end(record(topic, began=began))


def talks(home: Path) -> list[int]:
    with open_store(home, HandClock()) as store:
        return [entry.record.began for entry in store.records.all()]


def flip(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"the tap", b"the tip"))


def test_a_folder_that_is_not_there_yet_is_in_order(tmp_path: Path, capsys: Out) -> None:
    assert run(tmp_path / "new", "check") == 0
    assert capsys.readouterr().out == "The database: there is none yet\n"


def test_where_an_empty_folder_was_named_a_drive_may_be_missing(
    tmp_path: Path, capsys: Out
) -> None:
    assert run(tmp_path, "check") == 0
    assert f"In {tmp_path} there is nothing yet." in capsys.readouterr().out
    for words in (["backup"], ["restore", "1"], ["erase", "--yes"], ["check", "--mend"]):
        assert run(tmp_path, *words) == 2
        assert f"In {tmp_path} there is nothing yet." in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_all_that_can_be_read_is_named_and_nothing_is_changed(tmp_path: Path, capsys: Out) -> None:
    talk(tmp_path, "the tap")
    assert run(tmp_path, "backup") == 0
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.db")}
    assert run(tmp_path, "check") == 0
    said = capsys.readouterr().out
    assert f"The database: sound, version {LATEST}" in said
    assert f"by-hand, version {LATEST}" in said
    assert said.endswith("bytes: sound\n")
    assert "the tap" not in said
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.db")} == before


def test_a_damaged_copy_is_told_by_the_exit_code(tmp_path: Path, capsys: Out) -> None:
    talk(tmp_path, "the tap")
    run(tmp_path, "backup")
    flip(copies_of(tmp_path)[0].path)
    assert run(tmp_path, "check") == 1
    assert capsys.readouterr().out.endswith("bytes: damaged\n")


@pytest.mark.parametrize("how", ["flipped", "noise"])
def test_a_damaged_database_is_told_by_the_exit_code(tmp_path: Path, capsys: Out, how: str) -> None:
    talk(tmp_path, "the tap")
    if how == "flipped":
        flip(tmp_path / "inturn.db")
    else:
        (tmp_path / "inturn.db").write_bytes(b"noise" * 999)
    assert run(tmp_path, "check") == 1
    assert "The database: damaged" in capsys.readouterr().out


def test_a_newer_database_is_told_and_not_touched(tmp_path: Path, capsys: Out) -> None:
    talk(tmp_path)
    connection = connect_to_write(tmp_path / "inturn.db")
    connection.execute("PRAGMA user_version = 99")
    connection.execute("INSERT INTO _sqlite_migrations VALUES (99, 'inturn', 'to-version-99', '')")
    connection.commit()
    connection.close()
    assert run(tmp_path, "check") == 1
    assert "from a newer In Turn (version 99); not touched" in capsys.readouterr().out
    assert run(tmp_path, "backup") == 2
    assert "database-newer" in capsys.readouterr().err


def noise(home: Path) -> bytes:
    """Damage the database so that nothing in it can be read."""
    (home / "inturn.db").write_bytes(b"noise" * 999)
    return b"noise" * 999


def aside(home: Path) -> list[bytes]:
    return [path.read_bytes() for path in home.glob("inturn-damaged-*.db")]


@pytest.mark.parametrize("content", [None, b""])
def test_a_missing_database_beside_copies_is_told_by_the_exit_code(
    tmp_path: Path, capsys: Out, content: bytes | None
) -> None:
    talk(tmp_path)
    run(tmp_path, "backup")
    (tmp_path / "inturn.db").unlink()
    if content is not None:
        (tmp_path / "inturn.db").write_bytes(content)
    assert run(tmp_path, "check") == 1
    assert "The database: missing or empty, and there was one." in capsys.readouterr().out


def test_damage_is_said_in_plain_words_and_how_it_is_mended(tmp_path: Path, capsys: Out) -> None:
    talk(tmp_path)
    run(tmp_path, "backup")
    before = noise(tmp_path)
    for words in (["backup"], ["restore", "1", "--look"]):
        assert run(tmp_path, *words) == 2
        said = capsys.readouterr().err
        assert "The file with your notes is damaged" in said
        assert "inturn-cli data check --mend" in said
    assert (tmp_path / "inturn.db").read_bytes() == before


def test_what_is_damaged_comes_back_and_the_damaged_file_is_kept(
    tmp_path: Path, capsys: Out
) -> None:
    talk(tmp_path)
    run(tmp_path, "backup")
    before = noise(tmp_path)
    assert run(tmp_path, "check", "--mend") == 0
    said = capsys.readouterr().out
    assert "Your notes are back." in said
    assert "The database: sound" in said
    assert talks(tmp_path) == [1]
    assert aside(tmp_path) == [before]


def test_where_nothing_can_come_back_nothing_is_changed(tmp_path: Path, capsys: Out) -> None:
    before = noise(tmp_path)
    assert run(tmp_path, "check", "--mend") == 2
    assert "inturn-cli data check --mend" not in capsys.readouterr().err
    assert (tmp_path / "inturn.db").read_bytes() == before


def test_what_is_well_is_not_mended(tmp_path: Path, capsys: Out) -> None:
    assert run(tmp_path / "new", "check", "--mend") == 0
    assert list(tmp_path.iterdir()) == []
    talk(tmp_path)
    assert run(tmp_path, "check", "--mend") == 0
    assert "Your notes" not in capsys.readouterr().out


def test_while_the_window_is_open_nothing_is_mended(tmp_path: Path) -> None:
    talk(tmp_path)
    before = noise(tmp_path)
    window = Claim(tmp_path)
    assert window.take()
    assert run(tmp_path, "check", "--mend") == 2
    window.let_go()
    assert (tmp_path / "inturn.db").read_bytes() == before


def test_a_copy_comes_back_in_the_place_of_a_damaged_database(tmp_path: Path, capsys: Out) -> None:
    talk(tmp_path)
    run(tmp_path, "backup")
    before = noise(tmp_path)
    assert run(tmp_path, "restore", "1") == 0
    assert "Your notes are back." in capsys.readouterr().out
    assert talks(tmp_path) == [1]
    assert aside(tmp_path) == [before]


def test_a_file_from_elsewhere_comes_back_where_nothing_else_is_left(
    tmp_path: Path, capsys: Out
) -> None:
    home, file = tmp_path / "home", tmp_path / "ours.db"
    talk(home)
    run(home, "backup", str(file))
    (home / "inturn.db-seen").unlink()
    before = noise(home)
    assert run(home, "restore", str(file)) == 0
    assert "You began with empty notes." in capsys.readouterr().out
    assert talks(home) == [1]
    assert aside(home) == [before]


def test_a_copy_goes_into_a_file_but_over_none(tmp_path: Path, capsys: Out) -> None:
    home, file = tmp_path / "home", tmp_path / "ours.db"
    talk(home)
    assert run(home, "backup", str(file)) == 0
    assert is_sound(file)
    assert run(home, "backup", str(file)) == 2
    assert "is there already; nothing was written" in capsys.readouterr().err
    assert run(home, "backup", str(tmp_path / "none" / "ours.db")) == 2
    assert "file-not-allowed: file ours.db" in capsys.readouterr().err


def test_a_copy_is_looked_at_and_then_brought_back(tmp_path: Path, capsys: Out) -> None:
    talk(tmp_path, began=1)
    for _ in range(2):
        run(tmp_path, "backup")
    talk(tmp_path, began=2)
    assert run(tmp_path, "restore", "1", "--look") == 0
    line = "records: 2 now, 1 in the copy; 1 go, 0 come back, 0 differ\n"
    assert capsys.readouterr().out.endswith(line)
    assert talks(tmp_path) == [2, 1]
    assert run(tmp_path, "restore", copies_of(tmp_path)[0].path.name) == 0
    assert "What was there before is Copy 3" in capsys.readouterr().out
    assert talks(tmp_path) == [1]


def test_a_file_from_elsewhere_can_be_brought_back(tmp_path: Path, capsys: Out) -> None:
    home, file = tmp_path / "home", tmp_path / "ours.db"
    talk(home)
    run(home, "backup", str(file))
    assert run(home, "restore", str(file)) == 0
    assert "The copy holds what is here now." in capsys.readouterr().out


def test_how_many_private_pages_there_are_is_told_to_nobody(tmp_path: Path, capsys: Out) -> None:
    talk(tmp_path)
    run(tmp_path, "backup")
    connection = connect_to_write(tmp_path / "inturn.db")
    table = summed_tables_in(database_on(connection))
    table("books").insert({"id": "b", "side": "one", "name": "", "lock": "{}"})
    table("pages").insert({"id": "p", "book": "b", "kind": "free", "sealed": b"x"})
    connection.close()
    capsys.readouterr()
    assert run(tmp_path, "restore", "1", "--look") == 0
    assert "pages: private pages become what they were then\n" in capsys.readouterr().out


def test_what_is_no_copy_is_said(tmp_path: Path, capsys: Out) -> None:
    talk(tmp_path)
    (tmp_path / "noise.db").write_bytes(b"noise" * 999)
    assert run(tmp_path, "restore", "9") == 2
    assert "there is no copy '9'" in capsys.readouterr().err
    assert run(tmp_path, "restore", str(tmp_path / "noise.db")) == 2
    assert "copy-damaged: file noise.db" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["backup"], ["restore", "1"], ["erase", "--yes"]])
def test_while_the_window_has_the_folder_nothing_is_done(
    tmp_path: Path, capsys: Out, words: list[str]
) -> None:
    talk(tmp_path)
    window = Claim(tmp_path)
    assert window.take()
    assert run(tmp_path, *words) == 2
    assert "Close its window first; nothing was changed." in capsys.readouterr().err
    assert run(tmp_path, "check") == 0
    window.let_go()
    assert talks(tmp_path) == [1]


@pytest.mark.parametrize(("typed", "gone"), [("erase\n", True), ("no\n", False), ("", False)])
def test_everything_is_erased_once_the_word_is_typed(
    tmp_path: Path, capsys: Out, monkeypatch: pytest.MonkeyPatch, typed: str, gone: bool
) -> None:
    talk(tmp_path)
    run(tmp_path, "backup")
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    assert run(tmp_path, "erase") == (0 if gone else 2)
    assert "Type the word erase to go on" in capsys.readouterr().out
    assert any(tmp_path.rglob("*.db")) is not gone


def test_what_stays_in_a_shared_folder_is_said(tmp_path: Path, capsys: Out) -> None:
    with open_store(tmp_path, HandClock()) as store:
        device = store.together.begin(str(tmp_path / "away"), "00" * 32)
    assert run(tmp_path, "erase", "--yes") == 0
    said = capsys.readouterr().out
    assert f"The shared folder {tmp_path / 'away'} is not there just now." in said
    assert f"inturn-{device.device}.inturn-news" in said


def test_yes_asks_nothing(tmp_path: Path) -> None:
    talk(tmp_path)
    assert run(tmp_path, "erase", "--yes") == 0
    assert not any(tmp_path.rglob("*.db"))
