"""Two kinds of error: those of the world, which a person is told about, and our own.

A ``WorldError`` is nobody's fault in the code: a full disk, a damaged file, a folder that
cannot be written. It carries a code and safe facts (a path, a number), never a sentence:
the sentences are in ``resources/content/<language>/problems.toml``. Anything else that
is raised is a defect and is allowed to surface.
"""

from collections.abc import Mapping
from enum import StrEnum


class Problem(StrEnum):
    """What can go wrong outside our power; each has its sentence in ``problems.toml``.

    Those that were put aside, mended or brought back have been seen to already: they come as
    notices, never raised. Nor is what is left after everything was to be erased.
    """

    DISK_FULL = "disk-full"
    FOLDER_READ_ONLY = "folder-read-only"
    DATABASE_DAMAGED = "database-damaged"
    DATABASE_PUT_ASIDE = "database-put-aside"
    DATABASE_MENDED = "database-mended"
    DATABASE_BROUGHT_BACK = "database-brought-back"
    LAST_CHANGE_LOST = "last-change-lost"
    FOLDER_GONE = "folder-gone"
    SESSION_PUT_ASIDE = "session-put-aside"
    DATABASE_NEWER = "database-newer"
    DATABASE_BUSY = "database-busy"
    BOOK_DAMAGED = "book-damaged"
    COPY_DAMAGED = "copy-damaged"
    CONTENT_BROKEN = "content-broken"
    NO_SOUND = "no-sound"
    NO_PRINTER = "no-printer"
    FILE_NO_ROOM = "file-no-room"
    FILE_NOT_ALLOWED = "file-not-allowed"
    FILE_NOT_WHOLE = "file-not-whole"
    FILE_UNREADABLE = "file-unreadable"
    FILE_TOO_LARGE = "file-too-large"
    FILE_NOT_OURS = "file-not-ours"
    SHARED_FOLDER_GONE = "shared-folder-gone"
    OTHER_WORDS = "other-words"
    KEY_ON_ITS_WAY = "key-on-its-way"
    NOTHING_YET = "nothing-yet"
    NOT_ERASED = "not-erased"
    NEWS_STAYS = "news-stays"


class WorldError(Exception):
    """Something outside the program went wrong, and a person can be told what is safe."""

    def __init__(self, problem: Problem, facts: Mapping[str, str] | None = None) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.facts: Mapping[str, str] = dict(facts or {})
