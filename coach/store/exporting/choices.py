"""Names and settings in ``inturn.ini``, read and written without the window's library.

Only plain texts and numbers go from one computer to another. What the library can put there
besides, such as an image or how a window stood, is left where it is: some of it could do more
than be read.
"""

import re
from collections.abc import Mapping

from coach.content.signs import unseen

#: The most choices, and letters of one.
_MOST, _LONGEST = 200, 400
_SECTION = re.compile(r"\[([a-z]+)\]")
_CHOICE = re.compile(r"([a-z][a-z0-9_]*)=(.*)")
_KEY = re.compile(r"[a-z]+/[a-z][a-z0-9_]*")
_ESCAPED = re.compile(r"\\(x[0-9a-fA-F]{1,6}|.)", re.DOTALL)
_SIGNS = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
#: How a window stood belongs to the computer.
_STAYS = "window/"


def read_choices(data: bytes) -> dict[str, str]:
    """Give the choices by their names, such as ``people/one_name``; what is odd is left out."""
    section, found = "", dict[str, str]()
    for line in data.decode("utf-8", "replace").split("\n"):
        if head := _SECTION.fullmatch(line.strip(" \t\r")):
            section = head[1]
        elif choice := _CHOICE.fullmatch(line.strip(" \t\r")):
            key, value = f"{section}/{choice[1]}", _plain(choice[2])
            if value is not None and fits(key, value):
                found[key] = value
    return dict(list(found.items())[:_MOST])


def fits(key: str, value: str) -> bool:
    """Say whether this is a choice that may go to another computer."""
    return (
        _KEY.fullmatch(key) is not None
        and not key.startswith(_STAYS)
        and len(value) <= _LONGEST
        and not unseen(value, allowed=())
    )


def merged(data: bytes, choices: Mapping[str, str]) -> bytes:
    """Give a file with these choices, and the lines of the window from the one before."""
    sections = dict[str, list[str]]()
    for key, value in sorted(choices.items()):
        if fits(key, value):
            section, name = key.split("/")
            sections.setdefault(section, []).append(f"{name}={_written(value)}")
    lines = [line for name, own in sections.items() for line in (f"[{name}]", *own, "")]
    return "\n".join((*lines, *_of_the_window(data))).encode()


def _of_the_window(data: bytes) -> list[str]:
    kept, inside = list[str](), False
    for line in data.decode("utf-8", "replace").split("\n"):
        if line.startswith("["):
            inside = line.strip(" \t\r") == f"[{_STAYS[:-1]}]"
        if inside:
            kept.append(line)
    return [*kept, ""] if kept else []


def _plain(value: str) -> str | None:
    """Give a value as it was; None for one that is no plain text."""
    if len(value) > 4 * _LONGEST:
        return None
    if value.startswith('"') and value.endswith('"') and len(value) > 1:
        value = value[1:-1]
    value = _ESCAPED.sub(_sign, value)
    if value.startswith("@"):
        return value[1:] if value.startswith("@@") else None
    return value


def _sign(found: re.Match[str]) -> str:
    code = found[1]
    if len(code) > 1:
        number = int(code[1:], 16)
        return chr(number) if number < 0xD800 or 0xDFFF < number < 0x110000 else "\ufffd"
    return _SIGNS.get(code, code)


def _written(value: str) -> str:
    if value.startswith("@"):
        value = f"@{value}"
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"' if value else ""
