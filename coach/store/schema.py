"""What the database looks like in each version: known without the database library."""

#: The version that this program writes. A migration in ``migrations.py`` leads to each.
LATEST = 2

_FIRST = frozenset({"_sqlite_migrations", "records", "words", "running", "aside", "untidy"})

#: The tables that a whole database has, by its version.
TABLES: tuple[frozenset[str], ...] = (
    frozenset(),
    _FIRST,
    _FIRST | {"later", "plans"},
)

#: Version 1. ``words`` may be missing for a record: nothing typed is kept unless both asked.
#: ``running`` and ``aside`` hold one row each, alone on its page, so that what is wiped
#: leaves no remnant on a page that others share. Numbers are never given twice.
FIRST = (
    """CREATE TABLE records (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        walkthrough TEXT NOT NULL,
        length INTEGER NOT NULL,
        solo INTEGER NOT NULL CHECK (solo IN (0, 1)),
        starter TEXT NOT NULL,
        began INTEGER NOT NULL,
        active INTEGER NOT NULL,
        complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
        turns INTEGER NOT NULL,
        whole INTEGER NOT NULL,
        got_it INTEGER NOT NULL,
        repairs_taken INTEGER NOT NULL,
        breaks INTEGER NOT NULL,
        returns INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE words (
        record INTEGER PRIMARY KEY REFERENCES records (id) ON DELETE CASCADE,
        written TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE running (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        session TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE aside (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        session TEXT NOT NULL
    ) STRICT""",
    "CREATE TABLE untidy (only INTEGER PRIMARY KEY CHECK (only = 1)) STRICT",
)

#: Version 2: what is kept for later, and one time that both booked (milliseconds since 1970 UTC).
LATER_AND_PLANS = (
    """CREATE TABLE later (
        place INTEGER PRIMARY KEY AUTOINCREMENT,
        walkthrough TEXT NOT NULL UNIQUE
    ) STRICT""",
    """CREATE TABLE plans (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        at INTEGER NOT NULL,
        walkthrough TEXT NOT NULL
    ) STRICT""",
)
