"""What a start says of a damaged folder."""

from pathlib import Path

import pytest

from coach.errors import Problem
from coach.store.condition import Found, look
from coach.store.mending.damage import Damaged, Finding
from coach.store.store import Store
from tests.coach.store.mending.damaging import (
    Rows,
    rows_in,
)
from tests.coach.store.samples import opened, today


def asked(folder: Path) -> Finding:
    """What a person is asked about."""
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    with pytest.raises(Damaged) as raised:
        opened(folder)
    after = {name: (folder / name).read_bytes() for name in before}
    assert after == before  # nothing is changed before there is an answer
    return raised.value.finding


def codes(store: Store) -> list[Problem]:
    return [notice.code for notice in store.notices]


def is_mended(folder: Path, kept: Rows) -> None:
    """Everything is there, the damaged file too, and one note says so."""
    raw = (folder / "inturn.db").read_bytes()
    with opened(folder) as store:
        assert codes(store) == [Problem.DATABASE_MENDED]
        assert store.notices[0].facts["file"] == f"inturn-damaged-{today()}.db"
    assert (folder / f"inturn-damaged-{today()}.db").read_bytes() == raw
    assert rows_in(folder / "inturn.db") == kept
    assert look(folder).found is Found.OURS
    opened(folder).close()
