"""What is still to be done in the copies, after it was done in the database.

Ten copies take seconds, and a program that is closed meanwhile must not lose what somebody asked
for. So the database is changed at once (``owing``), with a note beside the copies of what each of
them owes. The copies follow one by one (``settle_next``), on the keeper's thread when nothing else
is to be done there, and at the next start where they were interrupted.

The note is written within the change, and has the number that the change gets. One with the number
of the *next* change therefore belongs to a change that a kill cut off: ``drop_unmade``. What the
note holds is no more than what the change needs: whoever forgets words names rows by their ids.
"""

import os
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from coach.store.book_rows import delete_rows, set_columns
from coach.store.copies.backups import copies_of
from coach.store.copies.forgetting import change_copy, forget_rows
from coach.store.copies.values import Copy
from coach.store.database import File
from coach.store.home import copies, make_private_file
from coach.store.lean import Database
from coach.store.tables import Tables, tables_in
from coach.store.trouble import told
from coach.store.witness import number_of

#: The note, beside the copies. ``erase`` knows it by how its name begins.
NOTE = "inturn-owed.json"

#: Tables whose rows leave no trace of how many there were: see ``book_rows.py``.
_SHELVES = frozenset({"books", "pages"})


class Debt(msgspec.Struct, frozen=True):
    """One thing to be done in each copy.

    Rows of ``table`` in which these columns are the ``same`` are removed; or, of ``books``, get
    ``new`` values.
    """

    table: str
    same: Mapping[str, str | int]
    new: Mapping[str, str] | None = None


class Owed(msgspec.Struct, frozen=True):
    """A debt, the number of the change that it came with, and the copies that still owe it."""

    number: int
    debt: Debt
    copies: tuple[str, ...]


@contextmanager
def owing(file: File, debts: Callable[[], Iterable[Debt]]) -> Generator[Tables]:
    """Do what follows as a whole or not at all; afterwards the copies owe the ``debts``.

    They are asked for at the end, before the change is kept. Raises ``WorldError``.
    """
    home, before = file.home, None
    try:
        with file.change() as table:
            yield table
            before = _read(home)
            number = number_of(file.database.conn) + 1
            _write(home, (*before, *_new(home, number, debts())))
    except BaseException:
        if before is not None:
            with suppress(OSError):  # else the copies lose it, and the database does not
                _write(home, before)
        raise


def owes(home: Path) -> bool:
    """Say whether any copy owes anything. Raises nothing."""
    # Unlike Path.exists, this one has an answer for a folder on a drive that is away.
    return os.path.exists(copies(home) / NOTE)  # noqa: PTH110


def settle_next(home: Path) -> bool:
    """Do in one copy all that it owes; say whether another one owes something.

    Raises ``WorldError`` where the copy cannot be reached: then it owes it still.
    """
    with told(home):
        owed = _read(home)
        name = next((one for each in owed for one in each.copies), None)
        if name is not None:
            copy = next((copy for copy in copies_of(home) if copy.path.name == name), None)
            if copy is not None:
                _settle(copy, [each.debt for each in owed if name in each.copies])
            owed = tuple(_without(each, name) for each in owed)
        left = tuple(each for each in owed if each.copies)
        _write(home, left)
    return bool(left)


def settle_all(home: Path) -> None:
    """Do all that any copy owes, before one of them is looked at. Raises ``WorldError``."""
    more = owes(home)
    while more:
        more = settle_next(home)


def drop_unmade(home: Path, number: int) -> None:
    """Drop what belongs to a change that a kill cut off; the last one has this ``number``."""
    owed = _read(home)
    made = tuple(each for each in owed if each.number != number + 1)
    if made != owed:
        _write(home, made)


def _new(home: Path, number: int, debts: Iterable[Debt]) -> tuple[Owed, ...]:
    names = tuple(copy.path.name for copy in copies_of(home))
    return tuple(Owed(number, debt, names) for debt in debts) if names else ()


def _without(owed: Owed, name: str) -> Owed:
    return msgspec.structs.replace(owed, copies=tuple(one for one in owed.copies if one != name))


def _settle(copy: Copy, debts: list[Debt]) -> None:
    def settle(database: Database) -> None:
        there = set(database.table_names())  # a copy may be from before there were books
        with database.atomic():
            done = [_done(database, debt) for debt in debts if debt.table in there & _SHELVES]
            if any(done):  # noted in the copy itself: a kill must not leave remnants
                tables_in(database)("untidy").insert({"only": 1}, ignore=True)
        if any(done):
            database.vacuum()
            tables_in(database)("untidy").delete_where()
        rows = [(debt.table, debt.same) for debt in debts if debt.table not in _SHELVES]
        forget_rows(copy, database, rows)

    change_copy(copy, settle)


def _done(database: Database, debt: Debt) -> bool:
    if debt.new is None:
        return delete_rows(database, debt.table, debt.same)
    return set_columns(database, str(debt.same["id"]), debt.new)


def _read(home: Path) -> tuple[Owed, ...]:
    path = copies(home) / NOTE
    try:
        return msgspec.json.decode(path.read_bytes(), type=tuple[Owed, ...])
    except (FileNotFoundError, msgspec.MsgspecError):  # a torn note says nothing
        return ()


def _write(home: Path, owed: tuple[Owed, ...]) -> None:
    """Write the note as a whole; where nothing is owed there is none."""
    path = copies(home) / NOTE
    if not owed:
        path.unlink(missing_ok=True)
        return
    half = path.with_name(f"{path.name}.part")
    half.unlink(missing_ok=True)
    make_private_file(half)
    with half.open("wb") as file:
        file.write(msgspec.json.encode(owed))
        file.flush()
        os.fsync(file.fileno())
    half.replace(path)
