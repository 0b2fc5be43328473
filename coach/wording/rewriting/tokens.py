"""Cut a text into words and signs, and put it together again."""

import re
import unicodedata
from collections.abc import Sequence

#: What is longer is cut: nobody says so much in one go.
MOST_LETTERS = 4000

_SAME = {
    **dict.fromkeys("\u2018\u2019\u201b\u2032`\u00b4\u02bc", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb\u2033", '"'),
    **dict.fromkeys("\u2014\u2015\u2013", " - "),
    "\u2026": "...",
}
_TOKEN = re.compile(
    r"""
    [£$€]?\d+(?:[.:,/]\d+)*(?:st|nd|rd|th|am|pm|%|k|h|km|kg|min|p|°)?(?![^\W_])   # numbers
    | [A-Z]&[A-Z](?![^\W_])   # A&E
    | [^\W_]+(?:['-][^\W_]+)*(?:(?<=s)')?   # words
    | &
    | [.!?,;:"()]
    | -(?=\s)
    """,
    re.VERBOSE,
)
_QUOTED = re.compile(r"(?<!\w)'(\w[^'\"]{0,80}?)'(?!\w)")
_DRAWN = re.compile(r"([^\W\d_])\1{2,}")
_COMMA = re.compile(r"([,;:])(?=\s|$)")
_TIGHT = set(".,;:?!)")
_SENTENCE = set(".!?")


def cut(text: str) -> list[str]:
    """Cut ``text`` into tokens. Pictures and signs that nobody says are left out."""
    head = "".join(_character(letter) for letter in text[:MOST_LETTERS])
    head = _QUOTED.sub(r'"\1"', head)
    head = _DRAWN.sub(r"\1\1", head)
    head = re.sub(r"\b([ap])\.m\.?", r"\1m", head)
    return [token if len(token) < 40 else token[:40] for token in _TOKEN.findall(head)]


def _character(letter: str) -> str:
    if letter in _SAME:
        return _SAME[letter]
    if letter.isascii():
        return letter if letter >= " " else " . " if letter == "\n" else " "
    kind = unicodedata.category(letter)
    if kind[0] in "LN" or letter in "£€°":
        return letter
    return " "


def put(tokens: Sequence[str]) -> str:
    """Put tokens together with spaces where they belong."""
    text = ""
    quoting = False
    glued = True
    for token in tokens:
        if token == '"':
            text += '"' if quoting or glued else ' "'
            glued = not quoting
            quoting = not quoting
        elif glued or token in _TIGHT:
            text += token
            glued = token == "("
        else:
            text += f" {token}"
            glued = token == "("
    return text.strip()


def words(text: str) -> list[str]:
    """Cut a text that was put together already; commas stand for themselves."""
    return _COMMA.sub(r" \1", text).split()


def sentences(tokens: Sequence[str]) -> list[list[str]]:
    """Cut tokens at the ends of sentences; the end marks go, but a question keeps its own."""
    found: list[list[str]] = [[]]
    quoting = False
    for token in tokens:
        quoting ^= token == '"'
        if token in _SENTENCE and not quoting:
            if found[-1]:
                if token == "?":
                    found[-1].append(token)
                found.append([])
        elif token in _SENTENCE:
            continue
        else:
            found[-1].append(token)
    return [one for one in found if any(is_word(token) for token in one)]


def is_word(token: str) -> bool:
    """Say whether a token is a word or a number, and no sign."""
    return token[:1].isalnum() or token[:1] in "£$€&"


def trim(tokens: Sequence[str]) -> list[str]:
    """Drop signs at both ends, quotes that are whole excepted."""
    kept = list(tokens)
    while kept and not is_word(kept[0]) and not (kept[0] == '"' and kept.count('"') % 2 == 0):
        kept = kept[1:]
    while kept and not is_word(kept[-1]) and not (kept[-1] == '"' and kept.count('"') % 2 == 0):
        kept = kept[:-1]
    if kept.count('"') % 2:
        kept = [token for token in kept if token != '"']
    return kept


def opening(text: str) -> str:
    """Give ``text`` with its first letter large."""
    return text[:1].upper() + text[1:]


def count(text: str) -> int:
    """Count words; a blank is one."""
    return len(text.split())
