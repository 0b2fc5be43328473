"""From a file on disk to plain tables; whatever is wrong becomes a mistake, never a crash."""

import re
import tomllib
from pathlib import Path

from coach.content.mistakes import Notes

#: The largest file that is read, in bytes: ten times the longest walkthrough.
LARGEST = 131_072
#: The longest line in characters. tomllib takes a time that grows with the square of the
#: parts of a dotted key: 65,000 parts on one line took 78 seconds (measured), 600 take 10 ms.
LONGEST = 1_200

_TOO_LONG = re.compile(rf"[^\n]{{{LONGEST + 1}}}")


def tables(path: Path, notes: Notes) -> dict[str, object] | None:
    """Read a TOML file; give None, and a note of why, if it cannot be read."""
    text = _text(path, notes)
    if text is None:
        return None
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
    long = _TOO_LONG.search(text)
    if long is not None:
        line = text.count("\n", 0, long.start()) + 1
        notes.add("", f"line {line} is longer than {LONGEST} characters")
        return None
    return text
