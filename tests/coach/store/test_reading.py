"""Opening a file so that it stays as it is."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coach.store.reading import connect_to_read
from tests.coach.store.samples import database_of_version


def test_a_file_that_others_hold_is_not_called_damaged(folder: Path) -> None:
    path = database_of_version(1, folder)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            connect_to_read(path, patience=0)
