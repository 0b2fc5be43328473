"""Any file at all can be read without a crash: it gives tables, or a mistake that says why."""

from pathlib import Path

import pytest

from coach.content.mistakes import Notes
from coach.content.source import LARGEST, LONGEST, tables


def read(data: bytes, folder: Path) -> tuple[dict[str, object] | None, list[str]]:
    """What is in a file with ``data``, and what was noted about it."""
    path = folder / "file.toml"
    path.write_bytes(data)
    notes = Notes(path.name)
    return tables(path, notes), [mistake.reason for mistake in notes.mistakes]


def test_tables_come_as_they_are(tmp_path: Path) -> None:
    given = "name = 'Bär'\n[a]\nb = 1".encode()
    assert read(given, tmp_path) == ({"name": "Bär", "a": {"b": 1}}, [])


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"name = 'a'\nname = b\n", "not valid TOML: Invalid value (at line 2, column 8)"),
        (b"[[steps]\n", "not valid TOML: "),
        (b"\xff\xfe", "not UTF-8 text: byte 0 cannot be read"),
        (b"a = " + b"[" * 1100, "tables or lists are nested too deeply"),
        (b"#" * (LARGEST + 1), "larger than 128 KiB"),
        (b"a = 1\n#" + b"-" * LONGEST, f"line 2 is longer than {LONGEST} characters"),
    ],
    ids=["no value", "unclosed", "bytes", "deep", "large", "long line"],
)
def test_what_cannot_be_read_is_said(data: bytes, reason: str, tmp_path: Path) -> None:
    tables_, reasons = read(data, tmp_path)
    assert tables_ is None
    assert len(reasons) == 1
    assert reasons[0].startswith(reason)


def test_a_huge_file_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "huge.toml"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    notes = Notes(path.name)
    assert tables(path, notes) is None
    assert notes.mistakes[0].reason == "larger than 128 KiB"


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    notes = Notes("none.toml")
    assert tables(tmp_path / "none.toml", notes) is None
    assert notes.mistakes[0].reason.startswith("cannot be read: ")


def test_a_folder_in_the_place_of_a_file_is_said(tmp_path: Path) -> None:
    notes = Notes("folder")
    assert tables(tmp_path, notes) is None
    assert notes.mistakes[0].reason.startswith("cannot be read: ")
