"""A damaged database is put aside whole, and nothing is ever overwritten."""

from datetime import date
from pathlib import Path

from coach.store.aside import put_aside

DAY = date(2026, 11, 23)


def damaged(folder: Path, text: str) -> None:
    folder.mkdir(exist_ok=True)
    for end in ("", "-wal", "-shm"):
        (folder / f"inturn.db{end}").write_text(text + end)


def test_the_file_and_its_log_get_a_dated_name(folder: Path) -> None:
    damaged(folder, "first")
    assert put_aside(folder, DAY) == folder / "inturn-damaged-2026-11-23.db"
    held = {path.name: path.read_text() for path in folder.iterdir()}
    assert held == {
        "inturn-damaged-2026-11-23.db": "first",
        "inturn-damaged-2026-11-23.db-wal": "first-wal",
        "inturn-damaged-2026-11-23.db-shm": "first-shm",
    }


def test_a_second_one_on_the_same_day_leaves_the_first_alone(folder: Path) -> None:
    for text in ("first", "second"):
        damaged(folder, text)
        put_aside(folder, DAY)
    assert (folder / "inturn-damaged-2026-11-23.db").read_text() == "first"
    assert (folder / "inturn-damaged-2026-11-23-2.db").read_text() == "second"


def test_what_is_put_aside_is_private(folder: Path) -> None:
    damaged(folder, "first")
    (folder / "inturn.db").chmod(0o644)
    assert put_aside(folder, DAY).stat().st_mode & 0o777 == 0o600
