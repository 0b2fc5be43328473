"""From a file on disk to plain tables; whatever is wrong becomes a mistake, never a crash."""

from pathlib import Path
from typing import NamedTuple, cast

import rtoml

from coach.content.mistakes import ContentBroken, Notes
from coach.content.translation import over

#: The largest file that is read, in bytes: ten times the longest walkthrough.
LARGEST = 131_072
#: The longest line in characters. The time that Python's own reader takes grows with the square
#: of the parts of a dotted key: 65,000 on one line took 78 seconds (measured), 600 take 10 ms.
LONGEST = 1_200


class English(NamedTuple):
    """The English file that a translation lies over, and what it is called in a mistake."""

    path: Path
    file: str

    def tables(self) -> dict[str, object]:
        """Read it. Raises ``ContentBroken`` if it cannot be read."""
        notes = Notes(self.file)
        table = tables(self.path, notes)
        if table is None:
            raise ContentBroken(notes.told())
        return table


def tables(path: Path, notes: Notes, english: "English | None" = None) -> dict[str, object] | None:
    """Read a TOML file; give None, and a note of why, if it cannot be read.

    What it lacks is taken from ``english``; if that one cannot be read, ``ContentBroken`` is
    raised.
    """
    own = _parsed(path, notes)
    if own is None or english is None:
        return own
    notes.english = english.file
    return over(english.tables(), own, notes).table


def _parsed(path: Path, notes: Notes) -> dict[str, object] | None:
    text = _text(path, notes)
    if text is None:
        return None
    try:
        return cast("dict[str, object]", rtoml.loads(text))
    except rtoml.TomlParsingError:
        return _slowly(text, notes)


def _slowly(text: str, notes: Notes) -> dict[str, object] | None:
    """Read with Python's own reader: eight times slower, but it says best what is wrong."""
    import tomllib  # noqa: PLC0415 - only for a file that cannot be read

    try:
        return tomllib.loads(text)
    except RecursionError:
        notes.add("", "tables or lists are nested too deeply")
    except tomllib.TOMLDecodeError as error:
        notes.add("", f"not valid TOML: {error}")
    return None


def _text(path: Path, notes: Notes) -> str | None:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        notes.add("", f"cannot be read: {error.strerror}")
        return None
    if len(data) > LARGEST:
        notes.add("", f"larger than {LARGEST // 1024} KiB")
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        notes.add("", f"not UTF-8 text: byte {error.start} cannot be read")
        return None
    lengths = [*map(len, text.split("\n"))]
    if max(lengths) > LONGEST:
        line = next(at for at, length in enumerate(lengths, 1) if length > LONGEST)
        notes.add("", f"line {line} is longer than {LONGEST} characters")
        return None
    return text
