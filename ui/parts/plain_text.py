"""What may be pasted: plain words without control characters, as many as there is room for."""

import unicodedata

#: Nobody says so much in one go; the reader of texts reads no further either.
LIMIT = 20_000

#: Lines that end in any of these ways end in the one way that Qt keeps.
_LINES = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x0c": "\n", "\x85": "\n"})
#: Signs without a form that a text needs: a joined emoji, and the direction of what is written.
_NEEDED = frozenset("\n\t\u200c\u200d\u200e\u200f")
_NO_LETTERS = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def cleaned(text: str) -> str:
    """Take out what is no letter: control characters, halves of letters, hidden signs."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_LINES)
    if text.isascii() and text.isprintable():
        return text
    return "".join(letter for letter in text if _stays(letter))


def fitting(text: str, room: int) -> str:
    """Give as much of ``text`` as there is room for, cleaned. What is longer is not looked at."""
    # Some of what is cleaned away makes room, but a megabyte is not searched for it.
    return cleaned(text[: max(room, 0) * 2])[: max(room, 0)]


def wide_offset(text: str, at: int) -> int:
    """Give the place that Qt has for ``at``: it counts what lies beyond 16 bits twice."""
    if text.isascii():
        return at
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def _stays(letter: str) -> bool:
    return letter in _NEEDED or (
        unicodedata.category(letter) not in _NO_LETTERS and letter != "\ufffc"
    )
