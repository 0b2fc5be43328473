"""What is to be done, in its base: "that you would call me" becomes "call me"."""

import re
from collections.abc import Sequence

from coach.wording.rewriting.asked import Asked, Who
from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.tokens import put, words
from coach.wording.rewriting.verbs import base

HELPERS = frozenset("can could would will should shall must may might can't couldn't won't".split())
_DUTIES = (
    ("need", "to"),
    ("have", "to"),
    ("ought", "to"),
    ("had", "better"),
    ("try", "to"),
    ("want", "to"),
    ("start", "to"),
)
_WE_VERBS = frozenset("discuss agree split share plan decide celebrate meet".split())
_WE_PHRASES = (
    "talk about",
    "talk it",
    "sit down",
    "take turns",
    "take it in turns",
    "find a",
    "make a plan",
    "go on",
    "spend",
    "go out",
    "have a talk",
    "have a date",
    "have dinner",
)
_BEFORE = frozenset("please to maybe just both also kindly".split())


def done(lex: Lexicon, tokens: Sequence[str], who: Who) -> Asked:
    """Bring what is to be done into its base, after helpers and duties."""
    rest = list(tokens)
    while rest:
        low = [token.lower() for token in rest]
        if low[0] in HELPERS | _BEFORE or low[:2] == ["like", "to"]:
            rest = rest[1:]
        elif tuple(low[:2]) in _DUTIES:
            rest = rest[2:]
        else:
            break
    if not rest:
        return Asked()
    low = [token.lower() for token in rest]
    if low[0] == "only" and len(low) > 1:
        return Asked(put(["only", *rest[1:]]), who)
    if low[0] == "mind" and len(low) > 1 and low[1].endswith("ing"):
        rest, low = rest[1:], low[1:]
    rest = based(lex, rest, low)
    if who is Who.YOU and _for_me(lex, [token.lower() for token in rest]):
        who = Who.I
    if low == ["talk"]:
        who = Who.WE
    if who is Who.YOU and _shared([token.lower() for token in rest]):
        who = Who.WE
    rest = _rest_based(lex, rest)
    return Asked(put(rest), who)


def based(lex: Lexicon, rest: list[str], low: Sequence[str]) -> list[str]:
    """Give a verb its base, and keep a "not" before it."""
    if low[0] in {"don't", "didn't", "doesn't", "not", "never"} or (
        low[0] in {"do", "did"} and len(low) > 1 and low[1] == "not"
    ):
        after = rest[2:] if low[0] in {"do", "did"} else rest[1:]
        after = after[1:] if after and after[0].lower() == "to" else after
        if after and after[0].lower() in lex.forms:
            return ["not", base(lex, after[0].lower()), *after[1:]]
        return ["not", *after]
    if low[0] in {"am", "is", "are", "was", "were"}:
        return ["be", *rest[1:]]
    form = lex.forms.get(low[0])
    if form is not None:
        return [form[0].base, *rest[1:]]
    return rest


def _rest_based(lex: Lexicon, rest: list[str]) -> list[str]:
    """Let the second of two verbs follow the first: "washed up and put" becomes "wash up"."""
    # "Listen and don't make faces" becomes "listen and not make faces".
    found = words(put(rest).replace(" and don't ", " and not "))
    for at in range(1, len(found) - 1):
        form = lex.forms.get(found[at + 1].lower())
        if (
            found[at].lower() in {"and", "or"}
            and form
            and form[1] in {"past", "third"}
            and form[0].base != "be"
            and found[at + 1].lower() not in lex.nouns | lex.adjectives
        ):
            found[at + 1] = form[0].base
    return found


def _for_me(lex: Lexicon, low: Sequence[str]) -> bool:
    """Say whether only whoever asks can be meant: "to be asked first", "to know when"."""
    if low[0] in {"know", "feel", "understand"}:
        return True
    form = lex.forms.get(low[1]) if len(low) > 1 and low[0] == "be" else None
    return form is not None and low[1] == form[0].participle and low[1] not in lex.adjectives


def _shared(low: Sequence[str]) -> bool:
    text = re.split(r" (?:so|until|before|when|and) ", " ".join(low))[0]
    low = text.split()
    if re.search(r"\b(?:me|my)\b", text) and "together" not in low:
        return False
    return (
        "together" in low
        or "us two" in text
        or "both of us" in text
        or low[0] in _WE_VERBS
        or text.startswith(_WE_PHRASES)
    )
