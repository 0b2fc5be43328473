"""An answer of several parts with commas: what only pricks goes, the rest is joined."""

import re
from collections.abc import Sequence

from coach.wording.rewriting.barbs import is_barb
from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.tokens import put, words
from coach.wording.rewriting.topic import only_time
from coach.wording.rewriting.verbs import finite, plural

_RUNNING = re.compile(
    r",? (?:for )?(?:the )?(second|third|fourth|fifth|sixth|seventh|\d+(?:st|nd|rd|th)) (\w+) "
    r"(running|in a row)$",
    re.IGNORECASE,
)
_NOT_THERE = frozenset("out in on up down off away back done ready paid cooked washed made".split())
_SUBJECTS = frozenset("you i we he she they it nobody somebody".split())
#: With these begins a remark on what was asked: "it's not rocket science".
_REMARKS = frozenset("it's that's this is isn't".split())
_SAKE = re.compile(r"^for \S+(?: \S+)? sake$|^(?:ok|okay|thanks|right|yeah|lol|mate|love)$")


def seen_beside(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Join the parts of what was seen: "six cans, you fell asleep", "bins not out, third time"."""
    text = _RUNNING.sub(r" for the \1 \2 \3", put(tokens))
    parts = _parts(words(text))
    if any(finite(lex, part) for part in parts):
        parts = [part for at, part in enumerate(parts) if not at or not _pricks(lex, part)]
    first = _with_be(lex, parts[0])
    after = parts[1] if len(parts) > 1 else []
    joins = bool(after) and after[0].lower() in _SUBJECTS and finite(lex, after) is not None
    if joins and finite(lex, first) is None and _is_thing(lex, first):
        be = "were" if plural(_head(lex, first)) else "was"
        first = ["there", be, *first, "and", *after]
        parts = parts[1:]
    return _together([first, *parts[1:]])


def asked_beside(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Drop remarks on what was asked: "check it, it's not rocket science"."""
    parts = _parts(tokens)
    kept = [
        part
        for at, part in enumerate(parts)
        if not at
        or not (
            part[0].lower() in _REMARKS
            or _SAKE.match(put(part).lower())
            or (len(part) < 4 and part[0].lower() not in lex.forms and _pricks(lex, part))
        )
    ]
    return _together(kept)


def _pricks(lex: Lexicon, part: Sequence[str]) -> bool:
    return is_barb(lex, part, tail=True)


def _parts(tokens: Sequence[str]) -> list[list[str]]:
    """Cut at commas that stand in no quotation."""
    parts: list[list[str]] = [[]]
    for at, token in enumerate(tokens):
        if token == "," and list(tokens[:at]).count('"') % 2 == 0 and parts[-1]:
            parts.append([])
        else:
            parts[-1].append(token)
    return [part for part in parts if part] or [[]]


def _together(parts: Sequence[Sequence[str]]) -> list[str]:
    found = list(parts[0])
    for part in parts[1:]:
        found += [",", *part]
    return found


def _with_be(lex: Lexicon, part: list[str]) -> list[str]:
    """Write "the bins were not out" for "bins not out"."""
    low = [token.lower() for token in part]
    at = low.index("not") if "not" in low[1:3] else 0
    if not at or low[at + 1 : at + 2] == [] or low[at + 1] not in _NOT_THERE:
        return part
    if finite(lex, part) is not None:
        return part
    be = "were" if plural(low[at - 1]) else "was"
    article = [] if low[0] in lex.determiners else ["the"]
    return [*article, *part[:at], be, *part[at:]]


def _is_thing(lex: Lexicon, part: Sequence[str]) -> bool:
    """Say whether a part names a thing, and neither a time nor a place nor a deed."""
    first = part[0].lower()
    if first in lex.prepositions or only_time(lex, put(part)):
        return False
    named = part[1].lower() if len(part) > 1 else ""
    return first not in lex.forms and named not in lex.time_heads


def _head(lex: Lexicon, part: Sequence[str]) -> str:
    end = next(
        (at for at, token in enumerate(part) if at and token.lower() in _ENDS | lex.prepositions),
        len(part),
    )
    return part[end - 1].lower()


_ENDS = frozenset("last this every yesterday again when".split())
