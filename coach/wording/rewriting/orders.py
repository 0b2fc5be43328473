"""Orders, and what is wished behind them."""

import re
from collections.abc import Sequence

from coach.wording.rewriting.lexicon import Lexicon, Verb
from coach.wording.rewriting.telling import EMPTY_ORDERS, Told, fact, inner, wish

_NO_DEED = frozenset(
    "be act behave pretend bother worry start mind wait even forget expect let get give".split()
)

#: "If you spent half as much time with her": that is not what was done.
_AS_MUCH = re.compile(r"\b(?:half )?as (?:much|many|often)\b.* as\b")
#: With these begins what is to come of it: "if you're late again we're done".
_PUNISHES = frozenset("i i'm i'll i'd we we're we'll were don't then it's it".split())


def _form(lex: Lexicon, tokens: Sequence[str]) -> tuple[Verb, str] | None:
    return lex.forms.get(tokens[0].lower()) if len(tokens) > 1 else None


def stop(lex: Lexicon, tokens: Sequence[str]) -> Told:
    """Turn "stop checking my plate" into "you check my plate"."""
    rest = list(tokens[1:])
    while rest and rest[0].lower() in {"with", "of", "being"}:
        rest = rest[1:]
    form = _form(lex, rest)
    if form is None or form[1] != "gerund":
        return inner(lex, tokens)
    return fact(lex, ["you", form[0].base, *rest[1:]])


def forbidden(lex: Lexicon, tokens: Sequence[str]) -> Told:
    """Turn "don't leave your mugs on my desk" into "you leave your mugs on my desk"."""
    rest = list(tokens[2:] if tokens[0].lower() == "do" else tokens[1:])
    while rest and rest[0].lower() in {"you", "ever", "dare", "go", "start"}:
        rest = rest[1:]
    form = _form(lex, rest)
    if form is None or form[0].base in _NO_DEED | lex.inside:
        return inner(lex, tokens)
    return fact(lex, ["you", form[0].base, *rest[1:]])


def order(lex: Lexicon, tokens: Sequence[str]) -> Told:
    """Take an order as a wish."""
    low = [token.lower() for token in tokens]
    if low[0] in EMPTY_ORDERS and "and" not in low and low[:2] != ["look", "after"]:
        return inner(lex, tokens)
    return wish(lex, tokens)


def is_order(lex: Lexicon, low: Sequence[str]) -> bool:
    """Say whether a text begins with a verb as an order does."""
    form = lex.forms.get(low[0])
    if form is None or form[1] != "base" or len(low) < 2 or low[1] in lex.subjects:
        return False
    if low[0] in lex.adjectives or lex.forms.get(low[1], (None, ""))[1] == "third":
        return False
    if low[0] == "sleep":
        return low[1] in lex.prepositions
    return low[0] not in lex.nouns or low[1] in lex.possessives | {"me", "the", "it", "him", "her"}


def condition(lex: Lexicon, tokens: Sequence[str]) -> Told:
    """Read "if you ...": what is feared, or after "you would" what is wished."""
    rest = list(tokens[1:])
    low = [token.lower() for token in rest]
    for at in range(2, len(low)):
        if low[at] == "you" and at + 2 < len(low) and low[at + 1] in {"would", "will"}:
            return wish(lex, rest[at + 2 :])
        if low[at] in {"you'd", "you'll"}:
            return wish(lex, rest[at + 1 :])
    if low[1:2] in (["can"], ["could"]) or _AS_MUCH.search(" ".join(low)):
        return Told()
    if low[:3] == ["i", "have", "to"]:
        rest, low = [rest[0], *rest[3:]], [low[0], *low[3:]]
    end = next(
        (at for at in range(3, len(low)) if low[at] in _PUNISHES),
        len(low),
    )
    if (
        not rest
        or low[:2] == ["you", "say"]
        or low[0] in {"you'd", "you'll"}
        or low[1:2] in (["had"], ["would"], ["hadn't"])
    ):
        return Told()
    return fact(lex, rest[:end])


def nice_of_you(lex: Lexicon, tokens: Sequence[str]) -> Told:
    """Turn "nice of you to join us" into "you joined us"."""
    low = [token.lower() for token in tokens]
    rest = list(tokens[low.index("to", 2) + 1 :]) if "to" in low[2:] else []
    form = _form(lex, rest)
    return fact(lex, ["you", form[0].past, *rest[1:]]) if form else Told()
