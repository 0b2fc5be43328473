"""Folders, sessions and records to keep, and a way to look for words in every file."""

import sqlite3
import string
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
from hypothesis import strategies as st

from coach.clock import HandClock, Moment
from coach.content.model import Kind, Phase
from coach.people import Side
from coach.session.events import CloseLine
from coach.session.record import Record
from coach.session.state import (
    Clocks,
    Parked,
    Paused,
    PauseReason,
    Place,
    PlanStep,
    Repairing,
    RepairPhase,
    Resting,
    RestPhase,
    Said,
    Session,
    Words,
)
from coach.store import open_store
from coach.store.mending.damage import Answer
from coach.store.store import Store
from coach.store.sums import SUM, sum_of

VERSIONS = Path(__file__).parent / "versions"

PLAN = PlanStep("talk", Kind.TURN, Side.ONE, {Phase.TURN: 120_000}, 120_000, 3_000, 1, 1)

_NUMBERS = st.integers(0, 2**53)
_SIDES = st.sampled_from(Side)
_STOPS = (
    st.builds(Paused, st.sampled_from(PauseReason))
    | st.builds(Repairing, st.sampled_from(RepairPhase), _NUMBERS, st.text())
    | st.builds(Resting, st.sampled_from(RestPhase), _NUMBERS, _NUMBERS, st.none() | _SIDES)
)

WORDS = st.builds(
    Words,
    topic=st.text(),
    piece=st.text(),
    parked=st.lists(st.builds(Parked, _SIDES, st.text()), max_size=3).map(tuple),
    said=st.lists(st.builds(Said, _SIDES, st.sampled_from(CloseLine), st.text()), max_size=3).map(
        tuple
    ),
    next_step=st.text(),
    written=st.text(),
)

SESSIONS = st.builds(
    Session,
    walkthrough=st.text(),
    length=_NUMBERS,
    solo=st.booleans(),
    starter=_SIDES,
    plan=st.just((PLAN,)),
    variation=_NUMBERS,
    began=st.builds(Moment, _NUMBERS, _NUMBERS),
    last=st.builds(Moment, _NUMBERS, _NUMBERS),
    clocks=st.builds(Clocks, _NUMBERS, _NUMBERS, _NUMBERS, _NUMBERS, _NUMBERS),
    trail=st.lists(st.builds(Place, used=_NUMBERS), max_size=3).map(tuple),
    stop=st.none() | _STOPS,
    words=WORDS,
    repairs_at=st.lists(_NUMBERS, max_size=3).map(tuple),
)

RECORDS = st.builds(
    Record,
    walkthrough=st.text(),
    length=_NUMBERS,
    solo=st.booleans(),
    starter=_SIDES.map(str),
    began=_NUMBERS,
    active=_NUMBERS,
    complete=st.booleans(),
    turns=_NUMBERS,
    whole=_NUMBERS,
    got_it=_NUMBERS,
    repairs_taken=_NUMBERS,
    breaks=_NUMBERS,
    returns=_NUMBERS,
    words=st.none() | WORDS,
)

#: Words that are found again by looking through bytes, short ones and ones of many pages.
FINDABLE = st.builds(
    str.__mul__,
    st.text(string.ascii_letters, min_size=12, max_size=12).map("<{}>".format),
    st.sampled_from((1, 20, 300, 2000)),
)


def session(topic: str = "", variation: int = 0) -> Session:
    """A running session of two, in which ``topic`` was typed."""
    moment = HandClock().now()
    return Session(
        walkthrough="say-it-back",
        length=15,
        solo=False,
        starter=Side.ONE,
        plan=(PLAN,),
        variation=variation,
        began=moment,
        last=moment,
        words=Words(topic=topic),
    )


def record(topic: str | None = None, *, began: int = 0, solo: bool = False) -> Record:
    """What is left of a session, with its words if ``topic`` was kept."""
    words = None if topic is None else Words(topic=topic)
    return Record("say-it-back", 15, solo, "one", began, 9, True, 8, 7, 6, 1, 2, 2, words)


def started_by(side: Side, *, solo: bool = False) -> Record:
    """A record of a session that ``side`` began."""
    return msgspec.structs.replace(record(solo=solo), starter=side.value)


def opened(
    folder: Path,
    connect: Callable[[Path], sqlite3.Connection] | None = None,
    answer: Answer | None = None,
) -> Store:
    """Open the store in ``folder``, with a clock that stands on a day in November 2025."""
    return open_store(folder, HandClock(), connect, answer)


def insert(connection: sqlite3.Connection, table: str, row: Mapping[str, Any]) -> None:
    """Write a row by hand, as another program would, with its sum."""
    whole = {**row, SUM: sum_of(table, row)}
    asked = ", ".join("?" for _ in whole)
    names = ", ".join(whole)
    connection.execute(
        f"INSERT INTO {table} ({names}) VALUES ({asked})",  # noqa: S608
        tuple(whole.values()),
    )


def impatient(path: Path) -> sqlite3.Connection:
    """Open a file as the store does, but wait for nobody."""
    return sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)


def today() -> str:
    """The day on which that clock stands, here."""
    return HandClock().now().local().date().isoformat()


def database_of_version(number: int, folder: Path) -> Path:
    """Put the database that an older version left into ``folder``."""
    folder.mkdir(mode=0o700, exist_ok=True)
    path = folder / "inturn.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((VERSIONS / f"v{number}.sql").read_text("utf-8"))
    return path


def bytes_in(folder: Path) -> bytes:
    """All that any file in ``folder`` holds."""
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def is_sound(path: Path) -> bool:
    """Whether SQLite finds no fault in a database, from end to end."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
