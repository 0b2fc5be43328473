"""Names and settings go along as plain text, and nothing else that stands in the file."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QSettings

from coach.content.signs import unseen
from coach.store.exporting.choices import fits, merged, read_choices

NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


def written(path: Path, **values: object) -> bytes:
    """A file as the window writes it."""
    file = QSettings(str(path), QSettings.Format.IniFormat)
    file.clear()
    for key, value in values.items():
        file.setValue(key.replace("__", "/"), value)
    file.sync()
    return path.read_bytes()


@example("@home")
@given(NAMES)
def test_a_name_comes_back_as_the_window_wrote_it(name: str) -> None:
    with TemporaryDirectory() as place:
        data = written(Path(place, "a.ini"), people__one_name=name, welcome__seen=True)
        found = read_choices(data)
        assert found["welcome/seen"] == "true"
        expected = None if unseen(name, allowed=()) else name
        assert found.get("people/one_name") == expected


@example("@home")
@given(NAMES.filter(lambda name: not unseen(name, allowed=())))
def test_the_window_reads_what_we_wrote(name: str) -> None:
    with TemporaryDirectory() as place:
        path = Path(place, "b.ini")
        path.write_bytes(merged(b"", {"people/one_name": name, "talk/pace": "1.5"}))
        file = QSettings(str(path), QSettings.Format.IniFormat)
        assert file.value("people/one_name") == name
        assert file.value("talk/pace") == "1.5"


def test_what_is_no_plain_text_stays(tmp_path: Path) -> None:
    data = written(
        tmp_path / "c.ini",
        window__geometry=QByteArray(b"\0\1"),
        people__one_name=QByteArray(b"\0\1"),
        window__rail="1 2",
        comfort__text=1.25,
    )
    assert read_choices(data) == {"comfort/text": "1.25"}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("window/rail", "1"),
        ("people", "x"),
        ("people/one_name/more", "x"),
        ("people/One", "x"),
        ("people/one_name\n", "x"),
        ("people/one_name", "a\nb"),
        ("people/one_name", "x" * 401),
    ],
)
def test_what_does_not_fit_is_neither_read_nor_written(key: str, value: str) -> None:
    assert not fits(key, value)
    assert merged(b"", {key: value}).strip() == b""


@given(st.binary(max_size=300))
def test_garbage_is_read_as_little_as_it_means(data: bytes) -> None:
    assert all(fits(key, value) for key, value in read_choices(data).items())


def test_odd_signs_and_endless_lines_do_no_harm() -> None:
    data = b"[people]\none_name=a\\xd800\\x110000\\x41\\q\ntwo_name=" + b"x" * 9000
    assert read_choices(data) == {"people/one_name": "a\ufffd\ufffdAq"}
    assert read_choices(b"[people]\none_name=\nx=@Invalid()\n") == {"people/one_name": ""}


def test_of_the_file_before_only_the_window_stays() -> None:
    before = b"[people]\none_name=Bo\n[window]\nrail=1\n[comfort]\ntext=2\n"
    after = merged(before, {"people/one_name": "Ana"})
    assert after == b'[people]\none_name="Ana"\n\n[window]\nrail=1\n'
