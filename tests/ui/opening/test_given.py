"""What can be opened is seen before it is shown anywhere; all else ends in one calm sentence."""

import os
from pathlib import Path

import pytest

from coach.errors import Problem, WorldError
from coach.store.sealed_file import seal
from ui.opening.given import Kind, kind_of, look_at, name_of


def _problem(path: Path) -> Problem:
    with pytest.raises(WorldError) as raised:
        look_at(path)
    return raised.value.problem


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("all.inturn", Kind.MOVE),
        ("Ours.APKG", Kind.CARDS),
        ("table.csv", Kind.CARDS),
        ("new-baby.zip", Kind.PACK),
        ("letter.odt", None),
        ("inturn", None),
    ],
)
def test_the_name_says_what_it_is(name: str, kind: Kind | None) -> None:
    assert kind_of(Path(name)) is kind


def test_what_is_whole_is_taken(tmp_path: Path) -> None:
    for name, data in (("a.inturn", seal(b"all", "four words of ours")), ("a.csv", b"")):
        (tmp_path / name).write_bytes(data)
    assert look_at(tmp_path / "a.inturn") is Kind.MOVE
    assert look_at(tmp_path / "a.csv") is Kind.CARDS


def test_another_thing_under_that_name_is_not_asked_for_a_passphrase(tmp_path: Path) -> None:
    file = tmp_path / "a.inturn"
    for data in (b"", b"PK\3\4 something else"):
        file.write_bytes(data)
        assert _problem(file) is Problem.FILE_NOT_OURS


def test_what_is_unknown_missing_or_no_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    os.mkfifo(tmp_path / "pipe.csv")
    assert _problem(tmp_path / "letter.odt") is Problem.FILE_NOT_OURS
    assert _problem(tmp_path / "folder.csv") is Problem.FILE_NOT_OURS
    assert _problem(tmp_path / "gone.csv") is Problem.FILE_UNREADABLE
    assert _problem(tmp_path / "pipe.csv") is Problem.FILE_UNREADABLE
    assert _problem(Path("/" + "a" * 5000 + ".csv")) is Problem.FILE_UNREADABLE


def test_a_gigabyte_is_not_read(tmp_path: Path) -> None:
    for name in ("a.inturn", "a.csv", "a.zip"):
        with (tmp_path / name).open("wb") as file:
            file.truncate(1 << 30)
        assert _problem(tmp_path / name) is Problem.FILE_TOO_LARGE


def test_what_may_not_be_read_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.csv").write_bytes(b"")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    assert _problem(tmp_path / "a.csv") is Problem.FILE_UNREADABLE


def test_a_name_is_shown_in_letters_and_not_at_any_length() -> None:
    assert name_of(Path("Our día.csv")) == "Our día.csv"
    assert (
        name_of(Path(os.fsdecode(b"a\xff\nb.csv")))
        == "a\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}b.csv"
    )
    long = name_of(Path("a" * 200 + ".csv"))
    assert (len(long), long[-4:]) == (61, ".csv")
