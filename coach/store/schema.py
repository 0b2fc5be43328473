"""Which tables the database has in each version: known without the database library."""

#: The version that this program writes. A step in ``migrations.py`` leads to each.
LATEST = 2

_FIRST = frozenset({"_sqlite_migrations", "records", "words", "running", "aside", "untidy"})

#: The tables that a whole database has, by its version.
TABLES: tuple[frozenset[str], ...] = (
    frozenset(),
    _FIRST,
    _FIRST | {"later", "plans"},
)
