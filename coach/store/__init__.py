"""What is kept between sessions: one database in the data folder, and who may open it.

Importing this costs next to nothing, and ``glance`` is for what the first paint needs.
``open_store`` belongs after it: it checks the whole file, and now and then it migrates.
"""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from coach.clock import Clock
    from coach.store.mending.damage import Answer
    from coach.store.store import Store


def open_store(
    home: Path,
    clock: "Clock",
    connect: "Callable[[Path], sqlite3.Connection] | None" = None,
    answer: "Answer | None" = None,
    *,
    again: bool = False,
) -> "Store":
    """Open the database in ``home``, made or brought up to date if need be.

    ``connect`` opens the file and serves tests. Raises ``WorldError``: the folder is
    read-only, the disk is full, the file is busy or from a newer version. A damaged file of
    which nothing is missing is mended, and ``Store.notices`` says so; otherwise ``Damaged`` is
    raised until there is an ``answer``. ``again`` says that it was open before: where there is
    nothing now, it is gone, and no new one begins.
    """
    from coach.store.opening import open_at  # noqa: PLC0415 - kept off the way to the first paint
    from coach.store.reading import connect_to_write  # noqa: PLC0415

    return open_at(home, clock, connect or connect_to_write, answer, again=again)
