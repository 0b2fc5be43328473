"""Questions that are none: "why do you", "did you have to", "who ate"."""

from collections.abc import Sequence

from coach.wording.rewriting.joining import joined
from coach.wording.rewriting.lexicon import Lexicon, third
from coach.wording.rewriting.neutral import without_fillers
from coach.wording.rewriting.telling import Told, fact, inner, wish
from coach.wording.rewriting.verbs import past

HELPERS = frozenset(
    (
        "shall do does did are is were was have has can could would will must should am "
        "don't doesn't "
        "didn't aren't isn't can't couldn't won't wouldn't haven't hasn't shouldn't wasn't weren't"
    ).split()
)
ASKING = frozenset("why how when who where what whose".split())
_DENIED = frozenset("don't doesn't can't won't couldn't wouldn't cannot".split())
_DENIED_THEN = frozenset("didn't couldn't wouldn't".split())
_STATES = frozenset(
    "are is were was am have has aren't isn't haven't hasn't wasn't weren't".split()
)
_ASKED_BEFORE = frozenset("think ask check consult tell talk warn consider stop bother".split())
_POLITE = frozenset("can could would will won't can't wouldn't couldn't".split())
_SUBJECTS = frozenset("you i we it he she they".split())


def question(lex: Lexicon, tokens: list[str]) -> Told:
    """Read a question that begins with "why", "how", "who" or "when"."""
    low = [token.lower() for token in tokens]
    first, second = low[0], low[1] if len(low) > 1 else ""
    if first == "who":
        form = lex.forms.get(second)
        if form and form[1] == "past":
            return fact(lex, ["somebody", *tokens[1:]])
        return inner(lex, tokens)
    if first == "when":
        return _when(lex, tokens, low)
    if first in {"what", "where", "whose"} or (first == "why" and second == "bother"):
        return inner(lex, tokens)
    if first == "how" and second in {"hard", "difficult"} and "to" in low:
        return wish(lex, tokens[low.index("to") + 1 :])
    at = {"come": 2, "often": 2, "many": 3}.get(second, 1) if first == "how" else 1
    rest = low[at:]
    if rest[:2] == ["is", "it"] and {"hard", "difficult", "much"} & set(rest[2:5]) and "to" in rest:
        return wish(lex, tokens[at + rest.index("to") + 1 :])
    if rest[:2] in (["is", "it"], ["it", "is"]) and len(rest) > 3:
        return fact(lex, tokens[at + 3 if rest[2] == "that" else at + 2 :])
    if rest[:1] == ["not"]:
        return wish(lex, tokens[at + 1 :])
    if len(rest) > 2 and (rest[0] in HELPERS or rest[0] == "dare"):
        shocked = first == "how" and rest[0] in {"could", "can", "dare"}
        return stated(lex, "did" if shocked else rest[0], tokens[at + 1 :])
    return fact(lex, tokens[at:])


def _when(lex: Lexicon, tokens: list[str], low: list[str]) -> Told:
    if len(low) > 3 and low[1] in HELPERS:
        return wish(lex, tokens[5:] if low[3:5] == ["going", "to"] else tokens[3:])
    return fact(lex, joined(lex, tokens[1:]))


def yes_or_no(lex: Lexicon, tokens: list[str]) -> Told:
    """Read a question that begins with its verb: "did you", "can you", "is it"."""
    low = [token.lower() for token in tokens]
    helper, subject, rest = low[0], low[1] if len(low) > 1 else "", tokens[2:]
    if subject == "it" and "much" in low and " that you " in f" {' '.join(low)} ":
        return wish(lex, tokens[low.index("you") + 1 :])
    if subject in {"it", "that"}:
        return _too_much(lex, rest) if "to" in low[2:] else inner(lex, tokens)
    if subject == "you" and helper in _POLITE:
        return wish(lex, rest)
    if low[:2] == ["did", "you"] and rest and low[2] in _ASKED_BEFORE and "before" in low:
        return _done_before(lex, rest[low.index("before") - 1 :])
    if low[1:4] in (["you", "going", "to"], ["you", "planning", "to"]):
        return wish(lex, rest[2:])
    if subject == "i" or (subject == "we" and helper == "shall") or not rest:
        return Told()
    if subject not in _SUBJECTS:
        return inner(lex, tokens)
    if helper in {"are", "were"} and subject == "you" and not _going_on(lex, low[2:]):
        return inner(lex, tokens)
    if helper in {"have", "has"}:
        return inner(lex, tokens)
    if helper == "do" and low[2] not in {"have", "need"}:
        return inner(lex, tokens)
    return stated(lex, helper, tokens[1:])


def _done_before(lex: Lexicon, rest: Sequence[str]) -> Told:
    """Turn "did you think before inviting them" into "you invited them"."""
    form = lex.forms.get(rest[0].lower()) if rest else None
    if form is None or form[1] != "gerund":
        return Told()
    return fact(lex, ["you", form[0].past, *rest[1:]])


def _going_on(lex: Lexicon, low: Sequence[str]) -> bool:
    """Say whether "are you" asks for a deed or a place; else it asks what somebody is like."""
    rest = [word for word in low if word not in lex.adverbs | lex.absolutes]
    gerund = lex.forms.get(rest[0], (None, ""))[1] == "gerund" if rest else False
    return gerund or bool(lex.prepositions & set(rest[:1]))


def _too_much(lex: Lexicon, tokens: Sequence[str]) -> Told:
    """Read what comes after "is it too much to ask", "would it kill you"."""
    rest = list(tokens)
    low = [token.lower() for token in rest]
    while "to" in low and (at := low.index("to")) + 1 < len(low):
        rest, low = rest[at + 1 :], low[at + 1 :]
        if low[0] not in {"ask", "expect", "want"}:
            break
    return wish(lex, rest)


def stated(lex: Lexicon, helper: str, tokens: Sequence[str]) -> Told:
    """Turn "did you leave" into "you left"."""
    if tokens[0].lower() in lex.determiners:
        return _stated_of(lex, helper, without_fillers(lex, list(tokens)))
    subject, rest = tokens[0], without_fillers(lex, list(tokens[1:]))
    helper, rest = _plain(helper, rest)
    if not rest:
        return Told()
    verb = rest[0].lower()
    if verb == "be" and helper not in _STATES:
        return inner(lex, rest)
    if helper == "did":
        return fact(lex, [subject, past(lex, verb) if verb != "be" else "were", *rest[1:]])
    if helper in _DENIED_THEN:
        return fact(lex, [subject, "did", "not", *rest])
    if helper in _DENIED:
        does = "does" if subject.lower() in {"he", "she", "it"} else "do"
        told = fact(lex, [subject, does, "not", *rest])
        if subject.lower() != "you" or helper in {"don't", "doesn't"}:
            return told
        return Told(told.seen, wish(lex, rest).asked)
    if helper not in _STATES and subject.lower() not in {"you", "i", "we", "they"}:
        return inner(lex, rest)
    return fact(lex, [subject, helper, *rest] if helper in _STATES else [subject, *rest])


def _stated_of(lex: Lexicon, helper: str, tokens: list[str]) -> Told:
    """Turn "why is the bin still full" into "the bin is still full"."""
    states = helper in _STATES
    at = next(
        (at for at in range(2, len(tokens)) if _after_noun(lex, tokens[at], states=states)), 0
    )
    if not at:
        return inner(lex, tokens)
    if states:
        return fact(lex, [*tokens[:at], helper, *tokens[at:]])
    verb = lex.forms[tokens[at].lower()][0]
    done = {"did": verb.past, "does": third(verb), "do": verb.base}.get(helper)
    told = [done] if done else [helper, verb.base]
    return fact(lex, [*tokens[:at], *told, *tokens[at + 1 :]])


def _after_noun(lex: Lexicon, token: str, *, states: bool) -> bool:
    """Say whether the subject of a question ends before ``token``."""
    word = token.lower()
    form = lex.forms.get(word)
    if word in lex.nouns:
        return False
    if states:
        return form is not None or word in lex.adjectives | lex.adverbs | lex.prepositions
    return form is not None and form[1] == "base"


def _plain(helper: str, rest: list[str]) -> tuple[str, list[str]]:
    """Drop "even", "have to" and the like; a "not" or "never" goes into the helper."""
    low = [token.lower() for token in rest]
    while low and low[0] in {"not", "never"} and helper not in _STATES:
        if helper not in _DENIED:
            helper = "didn't" if helper in {"did", "could"} else "don't"
        rest, low = rest[1:], low[1:]
    if low[:2] in (["have", "to"], ["need", "to"]):
        rest = rest[2:]
    return helper, rest
