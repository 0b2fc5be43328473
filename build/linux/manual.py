"""The two man pages, and the check that nothing the programs can do is missing there.

The pages are written by hand, since a list of options is no explanation. A command has a heading
of its own (``.SS``), an option a line that begins with ``.B``, so that they can be compared.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from linux.entries import TEXTS
from linux.files import packed, put

if TYPE_CHECKING:
    from pathlib import Path

    from linux.facts import Facts

#: Gives what a program says when it is asked for help on a command (or on itself: no words).
Asked = Callable[[Sequence[str]], str]

#: Told once for all commands.
_EVERYWHERE = frozenset({"--help", "--home"})
_OPTION = re.compile(r"^  (?:-\w, )?(--[a-z-]+)", re.MULTILINE)
#: Below ``COMMAND`` or ``ACTION``; all else that is not an option stands elsewhere.
_COMMAND = re.compile(r"^ {4}([a-z][a-z-]*)(?= |$)", re.MULTILINE)


def page(program: str, facts: Facts) -> str:
    """Give the man page of a program, with its version and day."""
    day = datetime.fromtimestamp(facts.epoch, UTC).date().isoformat()
    text = (TEXTS / f"{program}.1").read_text(encoding="utf-8")
    return text.replace("@VERSION@", facts.version).replace("@DAY@", day)


def lay(share: Path, programs: Sequence[str], facts: Facts) -> None:
    """Lay the pages into a folder such as ``/usr/share``."""
    for program in programs:
        put(share / "man" / "man1" / f"{program}.1.gz", packed(page(program, facts)))


def told(text: str) -> set[str]:
    """Give what a page tells of: ``data check`` for a command, ``data check --mend`` for more."""
    found: set[str] = set()
    command = ""
    for line in text.splitlines():
        plain = line.replace(r"\-", "-")
        if plain.startswith((".SH", ".SS")):
            command = plain[3:].strip(' "') if plain.startswith(".SS") else ""
            found |= {command} - {""}
        elif plain.startswith(".B"):
            found |= {_named(command, option) for option in re.findall(r"--[a-z-]+", plain)}
    return found


def spoken(asked: Asked, words: tuple[str, ...] = ()) -> set[str]:
    """Give what a program says of itself, in the same form."""
    text = asked(words)
    command = " ".join(words)
    found = {_named(command, option) for option in _OPTION.findall(text)}
    below = _COMMAND.findall(text)
    if words and not below:
        found.add(command)
    return found.union(*(spoken(asked, (*words, name)) for name in below))


def _named(command: str, option: str) -> str:
    return option if option in _EVERYWHERE else f"{command} {option}".strip()
