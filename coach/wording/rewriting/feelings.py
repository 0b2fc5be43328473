"""What somebody feels: the feeling words of an answer; what may lie under a verdict."""

from collections.abc import Sequence

import msgspec

from coach.wording.rewriting.lexicon import Lexicon

_MOST = 3
#: Where somebody wrote a thought in the place of a feeling.
_COMMON = ("hurt", "sad")
_MUCH = frozenset("very so really quite pretty too extremely totally deeply completely".split())
_PAIRS = frozenset({("a", "bit"), ("a", "little"), ("kind", "of"), ("a", "lot"), ("sort", "of")})
_NOT = frozenset("not no never don't didn't isn't wasn't".split())


class Felt(msgspec.Struct, frozen=True):
    """Feelings, as they stand after "I feel"; ``guessed`` where they lie under a verdict."""

    text: str = ""
    guessed: bool = False


class _Found(msgspec.Struct, frozen=True):
    at: int
    length: int
    says: str


def felt(lex: Lexicon, tokens: Sequence[str], words_maybe: str) -> Felt:
    """Read an answer. ``words_maybe`` joins what may lie under a verdict ("{one}, maybe {two}")."""
    low = [token.lower() for token in tokens]
    found = _named(lex, low)
    if found:
        return Felt(_listed(found[:_MOST]))
    under = under_verdict(lex, low)
    if under:
        one, two = (*under, *under)[:2]
        return Felt(words_maybe.format(one=one, two=two), guessed=True)
    if len(low) > 1 and not set(low) & lex.danger:
        return Felt(words_maybe.format(one=_COMMON[0], two=_COMMON[1]), guessed=True)
    return Felt()


def under_verdict(lex: Lexicon, low: Sequence[str]) -> tuple[str, ...]:
    """Give the feelings that may lie under the first faux feeling of a text; none for danger."""
    text = f" {' '.join(low)} "
    places = [
        (text.find(f" {faux} "), -len(faux), under)
        for faux, under in lex.faux.items()
        if f" {faux} " in text
    ]
    return min(places)[2] if places else ()


def _named(lex: Lexicon, low: Sequence[str]) -> list[_Found]:
    found: list[_Found] = []
    at = 0
    while at < len(low):
        one = _phrase(lex, low, at) or _word(lex, low, at)
        if one is None:
            at += 1
            continue
        known = next((n for n, other in enumerate(found) if _same(one.says, other.says)), None)
        if known is None:
            found.append(one)
        elif len(one.says) > len(found[known].says):
            found[known] = one
        at += one.length
    return found


def _same(one: str, other: str) -> bool:
    return one in other or other in one


def _phrase(lex: Lexicon, low: Sequence[str], at: int) -> _Found | None:
    for phrase in (*lex.feeling_phrases, *_SAID_PHRASES(lex)):
        parts = phrase.split()
        if list(low[at : at + len(parts)]) == parts:
            return _Found(at, len(parts), lex.feelings_said.get(phrase, phrase))
    return None


def _SAID_PHRASES(lex: Lexicon) -> tuple[str, ...]:
    return tuple(phrase for phrase in lex.feelings_said if " " in phrase)


def _word(lex: Lexicon, low: Sequence[str], at: int) -> _Found | None:
    word = low[at]
    before = low[at - 1] if at else ""
    if f"{before} {word}" in lex.faux or (word in lex.faux and word not in lex.feelings):
        return None
    if word in lex.feelings_said and word not in lex.faux:
        says = lex.feelings_said[word]
    elif word in lex.feelings:
        says = word
    elif word in lex.feeling_nouns:
        return _Found(at, 1, lex.feeling_nouns[word])
    elif word in lex.danger and word not in lex.faux:
        return _Found(at, 1, word)
    else:
        return None
    if before in _NOT:
        return None
    return _Found(at, 1, f"{_degree(low, at)}{says}")


def _degree(low: Sequence[str], at: int) -> str:
    if at > 1 and (low[at - 2], low[at - 1]) in _PAIRS:
        return f"{low[at - 2]} {low[at - 1]} "
    return f"{low[at - 1]} " if at and low[at - 1] in _MUCH else ""


def _listed(found: Sequence[_Found]) -> str:
    says = [one.says for one in found]
    if len(says) == 1:
        return says[0]
    return f"{', '.join(says[:-1])} and {says[-1]}"
