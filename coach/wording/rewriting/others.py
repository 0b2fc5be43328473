"""Somebody else who is to do it: "your mother calls first"."""

from collections.abc import Sequence

from coach.wording.rewriting.asked import Asked, Who
from coach.wording.rewriting.doing import HELPERS, based
from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.tokens import put
from coach.wording.rewriting.verbs import is_person, plural

#: Nouns that are forms of verbs, and things more often.
_THINGS = frozenset("phone phones light lights call calls text texts dog alarm music".split())


def somebody(lex: Lexicon, low: Sequence[str]) -> bool:
    """Say whether somebody else is to do it: "your mother calls first"."""
    if low[:3] in (["one", "of", "us"], ["one", "of", "you"]) and len(low) > 3:
        return low[3] in lex.forms
    if len(low) > 2 and low[0] in lex.nouns and low[0] not in lex.forms.keys() - _THINGS:
        form = lex.forms.get(low[1])
        return form is not None and form[1] == "third" and low[1] not in lex.nouns
    if low[0] not in {"your", "my", "the", "our"} or len(low) < 3:
        return False
    if is_person(low[1], lex) and low[2] in lex.forms and lex.forms[low[2]][1] == "third":
        return True
    form = lex.forms.get(low[2])
    return (
        form is not None
        and form[1] in {"third", "base"}
        and low[2] not in lex.nouns
        and low[1] not in lex.adjectives
    ) or (low[2] == "to" and len(low) > 3 and low[3] in lex.forms)


def other(lex: Lexicon, tokens: list[str]) -> Asked:
    """Write "she calls first" as "her to call first"."""
    low = [token.lower() for token in tokens]
    swap = {"he": "him", "she": "her", "they": "them"}
    at = next(
        (
            n
            for n, word in enumerate(low)
            if n and (word in lex.forms or word in lex.auxiliaries or word == "to")
        ),
        0,
    )
    if not at:
        return Asked(put(tokens), Who.THING)
    rest = [token for token in tokens[at:] if token]
    while rest and rest[0].lower() in HELPERS | {"to"}:
        rest = rest[1:]
    if not rest:
        return Asked()
    rest = based(lex, rest, [token.lower() for token in rest])
    rest = _the_other(lex, rest)
    joint = ["not", "to", *rest[1:]] if rest[0] == "not" else ["to", *rest]
    who = [swap.get(low[0], tokens[0]), *tokens[1:at]]
    if at == 1 and low[0] in lex.nouns - lex.mass and not plural(low[0]):
        who = ["the", *who]
    return Asked(put([*who, *joint]), Who.OTHER)


def _the_other(lex: Lexicon, rest: list[str]) -> list[str]:
    """Write "the other to wash up" where it was "the other washes up"."""
    low = [token.lower() for token in rest]
    for at in range(2, len(rest)):
        form = lex.forms.get(low[at])
        if low[at - 2 : at] == ["the", "other"] and form and form[1] == "third":
            return [*rest[:at], "to", form[0].base, *rest[at + 1 :]]
    return rest
