"""What is kept goes out of the data folder and comes in again by commands, and never by half."""

import os
from pathlib import Path

import pytest

from coach.__main__ import main
from coach.reflect.pages import Kind, Page, encode
from coach.store.claim import Claim
from coach.store.exporting.form import Export, write
from coach.store.vault import Sheet
from tests.coach.store.exporting.homes import a_bit_of_all
from tests.coach.store.samples import opened

WORDS = "a kettle in the rain"


@pytest.fixture
def one(home: Path) -> Path:
    """A data folder with a bit of everything and a private book."""
    folder = home / "one"
    with opened(folder) as store:
        a_bit_of_all(store)
        key, _ = store.books.make("one", "Ana", WORDS)
        page = Page("p", Kind.FREE, 5, 5, answers={"x": "only mine"})
        store.books.write(key, Sheet("p", "page", encode(page)), Sheet("q", "page", b"newer"))
    (folder / "inturn.ini").write_text("[people]\none_name=Ana\n\n[welcome]\nseen=true\n")
    return folder


def run(folder: Path, *arguments: object, words: str = "") -> int:
    """Run a command; the words come by a pipe."""
    given = [str(argument) for argument in arguments]
    if not words:
        return main(["data", *given, "--home", str(folder)])
    read, write_end = os.pipe()
    os.write(write_end, words.encode() + b"\n")
    os.close(write_end)
    try:
        return main(["data", *given, "--home", str(folder), "--passphrase-fd", str(read)])
    finally:
        os.close(read)


@pytest.mark.parametrize("end", [".json", ".csv.zip", ".html"])
def test_all_but_private_books_goes_into_a_file(one: Path, tmp_path: Path, end: str) -> None:
    file = tmp_path / f"all{end}"
    assert run(one, "export", file) == 0
    assert b"only mine" not in file.read_bytes()
    assert file.stat().st_size > 500


def test_an_export_comes_into_another_folder_once(
    one: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, two = tmp_path / "all.json", tmp_path / "two"
    run(one, "export", file)
    capsys.readouterr()
    assert run(two, "import", file, "--look") == 0
    assert "agreements: 1 would come" in capsys.readouterr().out
    assert run(two, "import", file) == 0
    assert "records: 1 came" in capsys.readouterr().out
    assert run(two, "import", file) == 0
    assert capsys.readouterr().out == "All of it is here already.\n"
    assert len(list((two / "backups").iterdir())) == 1


def test_private_pages_go_out_only_with_their_owners_passphrase(
    one: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.html"
    assert run(one, "export", file, "--private", "one", words="something else") == 2
    assert run(one, "export", tmp_path / "mine.txt", "--private", "one", words=WORDS) == 2
    assert not file.exists()
    assert run(one, "export", file, "--private", "one", words=WORDS) == 0
    assert "only mine" in file.read_text("utf-8")
    assert "opens with another passphrase" in capsys.readouterr().err


def test_who_has_no_book_is_told_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path / "h", "export", tmp_path / "x.html", "--private", "two", words=WORDS) == 2
    assert "there is no private book of theirs" in capsys.readouterr().err


def test_all_of_it_moves_in_one_locked_file(
    one: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, two = tmp_path / "all.inturn", tmp_path / "two"
    assert run(one, "move-out", file, words=WORDS) == 0
    assert b"the @dishes" not in file.read_bytes()
    assert run(two, "move-in", file, "--look", words=WORDS) == 0
    assert run(two, "move-in", file, words=WORDS) == 0
    assert "1 private books came, still sealed" in capsys.readouterr().out
    assert run(two, "move-in", file, words=WORDS) == 0
    assert "All of it is here already." in capsys.readouterr().out
    assert "Ana" in (two / "inturn.ini").read_text("utf-8")


def test_other_words_open_nothing(
    one: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(one, "move-out", tmp_path / "all.inturn", words=WORDS)
    assert run(tmp_path / "two", "move-in", tmp_path / "all.inturn", words="another kettle") == 2
    assert "opens with another passphrase" in capsys.readouterr().err


def test_short_words_a_wrong_name_and_another_file_are_refused(
    one: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(one, "move-out", tmp_path / "a.inturn", words="short") == 2
    assert run(one, "move-out", tmp_path / "a.zip", words=WORDS) == 2
    assert run(one, "export", tmp_path / "a.txt") == 2
    (tmp_path / "cards.json").write_bytes(b"{}")
    assert run(one, "import", tmp_path / "cards.json") == 2
    assert run(one, "import", tmp_path / "none.json") == 2
    said = capsys.readouterr().err.splitlines()
    assert "too short" in said[0]
    assert said[3].endswith("is no such file of In Turn; nothing was changed")
    assert not list(tmp_path.glob("a.*"))


def test_the_passphrase_is_asked_for_twice_at_the_keyboard(
    one: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([WORDS, "something else", WORDS, WORDS])

    def ask(_: str) -> str:
        return next(answers)

    monkeypatch.setattr("getpass.getpass", ask)
    assert run(one, "move-out", tmp_path / "a.inturn") == 2
    assert not (tmp_path / "a.inturn").exists()
    assert run(one, "move-out", tmp_path / "a.inturn") == 0


def test_while_a_window_is_open_nothing_is_done(one: Path, tmp_path: Path) -> None:
    claim = Claim(one)
    assert claim.take()
    try:
        assert run(one, "export", tmp_path / "a.json") == 2
    finally:
        claim.let_go()
    assert not (tmp_path / "a.json").exists()


def test_what_stays_in_the_file_is_told(
    one: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    two = tmp_path / "two"
    with opened(two) as store:
        store.books.make("one", "Ana", WORDS)
    run(one, "move-out", tmp_path / "a.inturn", words=WORDS)
    assert run(two, "move-in", tmp_path / "a.inturn", words=WORDS) == 0
    assert "1 private books stay in the file" in capsys.readouterr().out


def test_an_empty_export_changes_nothing(one: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.json").write_bytes(write(Export()))
    assert run(one, "import", tmp_path / "empty.json") == 0
    assert not (one / "backups").exists()


def test_a_passphrase_from_a_file_that_is_not_open_is_asked_for_in_vain(
    one: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "all.inturn"
    assert main(["data", "move-out", str(file), "--home", str(one), "--passphrase-fd", "777"]) == 2
    assert "no passphrase can be read from file 777; nothing was done" in capsys.readouterr().err
    assert not file.exists()
