"""How far another way to put a phrase reaches: to the ends of the clause that it stands in.

A whole sentence put in the place of two words would leave the rest of theirs behind it.
"""

import re

#: Where a sentence ends: its signs, and quotes that close after them.
_END = re.compile(r"[.!?\u2026]+(?=[\"'\u201d\u2019)\]]*(?:\s|$))|\n")
#: What may stand before the first word: spaces, quotes, brackets, the dash of a list.
_BEFORE = re.compile(r"[\s\"'\u201c\u2018(\[*-]*")
_AFTER = re.compile(r"[\s\"'\u201d\u2019)\]]*$")
_WHO = (
    r"(?:i|you|we|he|she|they|it|there|nobody|everybody|everyone)(?:['\u2019](?:m|re|s|ve|d|ll))?"
)
#: Between two clauses: a comma or the like, a joining word, or both.
_JOIN = r"(?:and|but|so|yet|or|then)"
_CUT = re.compile(
    rf"(?:\s*[,;:\u2013\u2014]\s*(?:{_JOIN}\s+)?|\s+-+\s+(?:{_JOIN}\s+)?|\s+{_JOIN}\s+)(?={_WHO}\b)",
    re.IGNORECASE,
)
#: A clause that begins so belongs to the one after it.
_LEADS = re.compile(
    r"(?:when|whenever|if|after|before|because|since|while|as|although|though|unless|until|once"
    r"|every\s+time|each\s+time)\b",
    re.IGNORECASE,
)
_STAYS_LARGE = re.compile(r"I\b")
_CLOSES = frozenset(".!?\u2026")


def is_clause(way: str) -> bool:
    """Say whether a way stands for a clause or a sentence; else it stands for a word or a few."""
    return way[:1].isupper() or way[-1:] in _CLOSES


def reach(text: str, start: int, end: int) -> tuple[int, int]:
    """Give from where to where the clauses go that ``text[start:end]`` stands in.

    The signs at the end of a sentence, and what stands between two clauses, are not of them.
    """
    low, high = 0, len(text)
    for low_cut, high_cut in _cuts(text):
        if high_cut <= start:
            low = high_cut
        elif low_cut >= end:
            high = low_cut
            break
    clause = text[low:high]
    first = _BEFORE.match(clause)
    last = _AFTER.search(clause)
    low += first.end() if first else 0
    high -= len(clause) - last.start() if last else 0
    return min(low, start), max(high, end)


def placed(text: str, clause: tuple[int, int], way: str) -> tuple[int, int, str]:
    """Say what is to be replaced, and by what, so that ``way`` stands in the place of a clause."""
    low, high = clause
    words = way
    if _inside(text, low) and not _STAYS_LARGE.match(words):
        words = words[:1].lower() + words[1:]
    if words[-1:] not in _CLOSES:
        return low, high, words
    end = _END.match(text, high)
    if end:
        return low, high if end[0] == "\n" else end.end(), words
    after = _CUT.match(text, high)
    if after is None:
        return low, high, words
    if words[-1] == ".":  # the sentence goes on
        return low, high, words[:-1]
    following = after.end()
    return low, following + 1, f"{words} {text[following].upper()}"


def _inside(text: str, at: int) -> bool:
    """Say whether a sentence has begun before ``at``."""
    before = 0
    for found in _END.finditer(text, 0, at):
        before = found.end()
    return bool(_BEFORE.sub("", text[before:at], count=1).strip())


def _cuts(text: str) -> list[tuple[int, int]]:
    """Give what lies between the clauses: from where to where, in order."""
    cuts: list[tuple[int, int]] = []
    start = 0
    for end in [*_END.finditer(text), None]:
        stop = end.start() if end else len(text)
        begun = start
        for cut in _CUT.finditer(text, start, stop):
            first = _BEFORE.match(text, begun, stop)
            if not _LEADS.match(text, first.end() if first else begun):
                cuts.append(cut.span())
            begun = cut.end()
        if end:
            cuts.append(end.span())
            start = end.end()
    return cuts
