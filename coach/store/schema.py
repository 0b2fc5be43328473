"""Which tables the database has in each version: known without the database library."""

#: The version that this program writes. A step in ``migrations.py`` leads to each.
LATEST = 8

_FIRST = frozenset({"_sqlite_migrations", "records", "words", "running", "aside", "untidy"})
_SECOND = _FIRST | {"later", "plans"}
_THIRD = _SECOND | {"sentences"}
_FOURTH = _THIRD | {"card_marks", "card_memories", "own_cards"}
_FIFTH = _FOURTH | {"agreements", "wishes", "passed"}
_SEVENTH = _FIFTH | {"books", "pages", "sittings", "synced", "knows", "sync"}
_EIGHTH = _SEVENTH | {"rehearsing", "rehearsed"}

#: The tables that a whole database has, by its version.
TABLES: tuple[frozenset[str], ...] = (
    frozenset(),
    _FIRST,
    _SECOND,
    _THIRD,
    _FOURTH,
    _FIFTH,
    _FIFTH,
    _SEVENTH,
    _EIGHTH,
)

#: What goes on now, or is remembered for a day: of this computer alone, and in no copy.
PASSING = ("running", "aside", "rehearsing", "rehearsed")
