"""Forms of verbs, and which word of a clause is its verb."""

from collections.abc import Sequence
from enum import StrEnum

import msgspec

from coach.wording.rewriting.lexicon import Lexicon, Verb, gerund


class Tense(StrEnum):
    """When it is, as far as the rest of a sentence must know."""

    PAST = "past"
    PRESENT = "present"
    PERFECT = "perfect"
    OPEN = "open"  # the form is the same: "you put", "you let"


class Finite(msgspec.Struct, frozen=True):
    """Where the verb of a clause stands, and when it is."""

    at: int
    tense: Tense


_NEGATED = "n't"
_PERSONS = frozenset(
    (
        "mother mum mom dad father parents sister brother family friend friends mate "
        "mates dentist plumber neighbour neighbours cousin uncle aunt nan gran "
        "grandmother grandma granny grandad son daughter kids children boss ex teacher "
        "doctor nurse colleague colleagues people someone somebody everyone baby girl boy "
        "woman man guy dog cat waiter waitress guest guests visitors landlord builder builders "
        "babysitter electrician postman twins boys girls lads"
    ).split()
)
#: "The dishes left in the sink": such words after a thing say what was done to it.
_DONE_TO = frozenset(
    "left thrown broken piled parked opened unopened spread stuck stuffed hidden burnt burned "
    "forgotten put kept done dumped stacked washed ironed spilled lost".split()
)
_SAME_FORM = frozenset(
    "put let set shut hit cut cost keep come go say ask want hurt think look stand".split()
)
_IN_T = frozenset("burnt learnt spilt spoilt dreamt leant smelt spelt dealt".split())
_PLAIN_SUBJECTS = frozenset("i you he she we they".split())
_PAST_SIGNS = frozenset("yesterday ago last".split())


def past(lex: Lexicon, word: str) -> str:
    """Give the past of any form of a verb; an unknown word stays."""
    found = lex.forms.get(word)
    return found[0].past if found else word


def base(lex: Lexicon, word: str) -> str:
    """Give the base of any form of a verb; an unknown word stays."""
    found = lex.forms.get(word)
    return found[0].base if found else word


def ing(verb: Verb) -> str:
    """Give the form in -ing."""
    return gerund(verb)


def is_person(word: str, lex: Lexicon) -> bool:
    """Say whether a noun can do something by itself."""
    return word in _PERSONS or (word in lex.capital and word not in lex.time_words)


def plural(word: str) -> bool:
    """Guess whether a noun is of more than one."""
    return word in {
        "people",
        "kids",
        "children",
        "men",
        "women",
        "feet",
        "mice",
        "they",
        "we",
        "you",
    } or (word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")) and len(word) > 3)


def finite(lex: Lexicon, tokens: Sequence[str]) -> Finite | None:
    """Find the verb of the clause that ``tokens`` begin with; None where there is none."""
    low = [token.lower() for token in tokens]
    for at, word in enumerate(low):
        if word in {",", ";"} and at > 5:
            break
        found = _finite_at(lex, low, at, word)
        if found is not None:
            return found
    return None


def _finite_at(lex: Lexicon, low: Sequence[str], at: int, word: str) -> Finite | None:
    before = _before(lex, low, at)
    if "'" in word and _contracted(word):
        return Finite(at, _auxiliary_tense(lex, low, at, word))
    month = word == "may" and (before in lex.prepositions or before[:1].isdigit())
    if word in lex.auxiliaries and before not in {"to", "the", "a", "my", "your"} and not month:
        if at and not (word in {"will", "may", "can"} and before in lex.determiners):
            return Finite(at, _auxiliary_tense(lex, low, at, word))
        if not at and word not in lex.modals:
            return None
    form = lex.forms.get(word)
    if (
        at
        and form is None
        and before in _PLAIN_SUBJECTS
        and word[:1].isalpha()
        and word not in lex.small
    ):
        past_ = word.endswith("ed") or word in _IN_T
        return Finite(at, Tense.PAST if past_ else Tense.OPEN)
    if not at or form is None or form[1] in {"gerund", "participle"}:
        return None
    verb, kind = form
    if before in lex.subjects or (before in {"who", "that", "which"} and at > 1):
        return Finite(at, _tense(verb, word, low))
    if not _may_follow(lex, low, at, before):
        return None
    state = word in lex.adjectives and not (word == "left" and is_person(before, lex))
    if kind == "past" and word not in lex.nouns and not state:
        return Finite(at, Tense.PAST)
    if kind == "third" and word not in lex.nouns and not plural(before):
        return Finite(at, Tense.PRESENT)
    a_deed = word not in lex.nouns | lex.adjectives or before in {"kids", "children"}
    if kind == "base" and plural(before) and a_deed:
        return Finite(at, _tense(verb, word, low))
    if word in _SAME_FORM and word not in lex.nouns:
        return Finite(at, _tense(verb, word, low))
    return None


def _before(lex: Lexicon, low: Sequence[str], at: int) -> str:
    """Give the word before, adverbs passed over."""
    for word in reversed(low[:at]):
        if word not in lex.adverbs or word in lex.time_words:
            return word
    return low[at - 1] if at else ""


def _may_follow(lex: Lexicon, low: Sequence[str], at: int, before: str) -> bool:
    """Say whether a noun that can be a subject stands before."""
    if not before or not before[:1].isalnum():
        return False
    if before[:1].isdigit() and at == 1:
        return False  # "5 missed calls"
    if before in lex.small and not before[:1].isdigit():
        return before in {"everything", "nothing", "something"} or low[at - 3 : at] == [
            "some",
            "of",
            "us",
        ]
    return low[at] not in _DONE_TO or any(is_person(word, lex) for word in low[:at])


def _contracted(word: str) -> bool:
    head, _, tail = word.partition("'")
    return tail in {"re", "ve", "ll", "d", "m"} or (
        tail == "s" and head in {"it", "he", "she", "that", "there", "what", "who", "here", "where"}
    )


def _auxiliary_tense(lex: Lexicon, low: Sequence[str], at: int, word: str) -> Tense:
    root = word.removesuffix("n't")
    if word.endswith("'ve") or root in {"have", "has"}:
        return Tense.PERFECT if _participle_after(lex, low, at) else Tense.PRESENT
    if word.endswith("'d") or root in {"was", "were", "did", "had", "could", "would", "might"}:
        return Tense.PAST
    if word.endswith("'s") and _participle_after(lex, low, at):
        return Tense.PERFECT
    return Tense.PRESENT


def _participle_after(lex: Lexicon, low: Sequence[str], at: int) -> bool:
    for word in low[at + 1 :]:
        if word in lex.adverbs or word in {"not", "you", "i", "we"}:
            continue
        form = lex.forms.get(word)
        return word == "been" or (form is not None and word in {form[0].participle, form[0].past})
    return False


def _tense(verb: Verb, word: str, low: Sequence[str]) -> Tense:
    if word == verb.past == verb.base:
        signs = any(one in _PAST_SIGNS for one in low)
        return Tense.PAST if signs else Tense.OPEN
    return Tense.PAST if word == verb.past else Tense.PRESENT
