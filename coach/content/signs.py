"""Signs that nobody can see, and markup: neither has a place among words."""

import re
from collections.abc import Container

_MARKUP = re.compile(r"<\s*[/!?a-z]|javascript:|&(?:#\d+|#x[0-9a-f]+|[a-z]+);", re.IGNORECASE)


def unseen(text: str, allowed: Container[str] = "\n\t") -> bool:
    """Say whether a text holds a control, or a sign that turns the direction of reading."""
    return any(
        (ord(sign) < 32 and sign not in allowed)
        or sign in "\x7f\u200e\u200f\u2028\u2029\ufeff"
        or "\x80" <= sign < "\xa0"
        or "\u202a" <= sign <= "\u202e"
        or "\u2066" <= sign <= "\u2069"
        or "\ud800" <= sign <= "\udfff"
        for sign in text
    )


def markup(text: str) -> str:
    """Give the first piece of a text that looks like HTML or a script, empty where none does."""
    found = _MARKUP.search(text)
    return found[0] if found else ""
