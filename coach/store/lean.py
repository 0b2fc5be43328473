"""sqlite-utils, imported without numpy, which it would load wherever it finds it.

Nothing here stores arrays, and loading numpy would make the first day's page wait twice as long
for its data. Say it loads numpy later, in its own worker.
"""

import sys

_FOUND = "numpy" in sys.modules
if not _FOUND:
    # None says "there is none" to the import system.
    sys.modules["numpy"] = None  # pyright: ignore[reportArgumentType]
try:
    from sqlite_utils import Database, Migrations
    from sqlite_utils.db import ForeignKey
finally:
    if not _FOUND:
        del sys.modules["numpy"]

__all__ = ["Database", "ForeignKey", "Migrations"]
