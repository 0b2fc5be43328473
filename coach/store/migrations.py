"""The way from each version of the database to the next.

To add one: raise ``LATEST`` in ``schema.py``, describe the new tables there, write a
function here and put it at the end of ``_STEPS``. Steps that people have run stay as they are.
"""

import sqlite3
from datetime import date
from typing import TYPE_CHECKING

from coach.store.copies import make_copy
from coach.store.database import File
from coach.store.reading import version_of
from coach.store.schema import FIRST, LATER_AND_PLANS, LATEST
from coach.store.trouble import told

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database, Migrations


def migrate(file: File, day: date) -> None:
    """Bring the database up to date, one version and one transaction at a time.

    Before each step a copy is made, unless the database is new. A step that fails leaves
    the version before it, whole. Raises ``WorldError``.
    """
    begun = file.version()
    for version in range(begun, LATEST):
        if begun > 0:
            with told(file.home):
                make_copy(file.home, version, day)
        with file.change() as connection:
            _step_from(version, connection)


def _step_from(version: int, connection: sqlite3.Connection) -> None:
    """Take one step, unless another program has taken it while we waited."""
    if version_of(connection) > version:
        return
    # Slow to import, and needed only on the rare day on which there is a step to take.
    from sqlite_utils import Database  # noqa: PLC0415

    database = Database(connection, execute_plugins=False)
    _migrations().apply(database, stop_before=_name(version + 2))
    connection.execute(f"PRAGMA user_version = {version + 1}")


def _migrations() -> "Migrations":
    from sqlite_utils import Migrations  # noqa: PLC0415 - see above

    migrations = Migrations("inturn")
    for version, step in enumerate(_STEPS, start=1):
        migrations(name=_name(version))(step)
    return migrations


def _name(version: int) -> str:
    return f"to-version-{version}"


def _to_version_1(database: "Database") -> None:
    for statement in FIRST:
        database.conn.execute(statement)


def _to_version_2(database: "Database") -> None:
    for statement in LATER_AND_PLANS:
        database.conn.execute(statement)


_STEPS: "tuple[Callable[[Database], None], ...]" = (_to_version_1, _to_version_2)
