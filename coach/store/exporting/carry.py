"""Gathers all that goes to another computer, from the database and from what lies beside it."""

from pathlib import Path

from coach.content.mistakes import ContentBroken
from coach.content.packs.gather import Files, gather
from coach.content.packs.places import added
from coach.store.exporting.choices import read_choices
from coach.store.exporting.gather import everything
from coach.store.exporting.whole import (
    CarriedBook,
    CarriedPage,
    Known,
    Meeting,
    Other,
    Whole,
)
from coach.store.home import choices
from coach.store.tables import Tables


def everything_here(home: Path, table: Tables, made: int) -> Whole:
    """Give all of it; ``made`` is now, in ms since 1970 UTC. Raises ``OSError``."""
    return Whole(
        made=made,
        kept=everything(table, made),
        books=tuple(CarriedBook(**row) for row in table("books").rows_where(order_by="id")),
        # By their ids, which are chance: the order in which they were written tells something.
        pages=tuple(CarriedPage(**row) for row in table("pages").rows_where(order_by="id")),
        synced=tuple(Known(**row) for row in table("synced").rows_where(order_by="dot")),
        knows=tuple(Other(**row) for row in table("knows").rows_where(order_by="device")),
        meets=next((Meeting(r["folder"], r["key"]) for r in table("sync").rows_where()), None),
        choices=read_choices(bytes_of(choices(home))),
        packs={folder.name: files for folder in added(home) if (files := _files(folder))},
    )


def bytes_of(path: Path) -> bytes:
    """Read a small file of ours; nothing where there is none."""
    return path.read_bytes() if path.exists() else b""


def _files(folder: Path) -> Files | None:
    """Give the files of a pack, None for one that cannot be read any more."""
    try:
        return gather(folder)
    except ContentBroken:
        return None
