"""A witness of what was written last, for SQLite drops the end of a log without a word.

A log that was cut off between two changes looks as if nothing else had ever been promised. So
each change has a number, in the database itself, and after it was kept the number is written
once more, into a few bytes beside the database: ``inturn.db-seen``. A database that has a lower
number than its witness once had more. The witness may be older, after a kill, but never newer: a
change is on the disk before it is written there. That it is there says that there was a database.

The number stands where SQLite leaves room for one of the application's own, and nothing else of
In Turn's does: it comes and goes with the change. Nothing reads the log for it. To open and close
the file ``-shm`` would let go of SQLite's own locks on it.
"""

import contextlib
import sqlite3
import struct
import zlib
from pathlib import Path

from coach.store.home import WITNESS, make_private_file

# The number and a sum over it.
_SAID, _SUM = struct.Struct(">I"), struct.Struct(">I")
#: The room is for a number of 32 bits with a sign. After so many changes it begins anew.
_MOST = 2**31 - 1


def number_of(connection: sqlite3.Connection) -> int:
    """Give the number of the last change in a database."""
    return connection.execute("PRAGMA application_id").fetchone()[0]


def count_up(connection: sqlite3.Connection, after: int, path: Path) -> int:
    """Give the change that is under way the number that comes ``after`` another one.

    ``path`` is the database, whose witness is taken away before the numbers begin anew. Raises
    ``OSError`` or ``sqlite3.Error``; then the change must not be kept.
    """
    number = after + 1 if 0 <= after < _MOST else 1
    if number == 1:
        _beside(path).unlink(missing_ok=True)
    connection.execute(f"PRAGMA application_id = {number}")
    return number


def bear_witness(path: Path, number: int) -> None:
    """Write down the number of a change that was kept in the database at ``path``.

    Where that does not work the witness stays as it was: the change is kept all the same.
    """
    beside, said = _beside(path), _SAID.pack(number)
    with contextlib.suppress(OSError):
        make_private_file(beside)
        with beside.open("r+b", buffering=0) as file:
            # In one go, over what is there: a kill does not cut so few bytes in two.
            file.write(said + _SUM.pack(zlib.crc32(said)))


def was_there(path: Path) -> bool:
    """Say whether anything was ever kept in a database at ``path``."""
    return _beside(path).exists()


def has_lost(path: Path, connection: sqlite3.Connection) -> bool:
    """Say whether the database at ``path``, open in ``connection``, once had later changes.

    A witness that is not as it was written says nothing. Raises ``OSError`` or ``sqlite3.Error``.
    """
    beside = _beside(path)
    raw = beside.read_bytes() if beside.exists() else b""
    said, kept = raw[: _SAID.size], raw[_SAID.size :]
    if len(said) < _SAID.size or kept != _SUM.pack(zlib.crc32(said)):
        return False
    return number_of(connection) < _SAID.unpack(said)[0]


def _beside(path: Path) -> Path:
    return path.with_name(path.name + WITNESS)
