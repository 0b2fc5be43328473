"""Verbs that are short or left out after a noun: "tap's still dripping", "dog been at the door"."""

from collections.abc import Sequence

from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.tokens import is_word
from coach.wording.rewriting.verbs import plural

#: After these words "'s" was read as a verb already.
_KNOWN = frozenset("it he she that there what who here where how why when let".split())
#: What is owned never begins with such a word.
_ADVERBS = frozenset("still not already always never just now again finally there here".split())
_DONE = frozenset("been got gone had".split())
_HAVE = frozenset("have has had haven't hasn't hadn't having i've you've we've they've".split())
#: Typed in haste: "dinners in the bin".
_MEALS = frozenset("dinners teas suppers".split())


def whole(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Write "the tap is dripping" for "the tap's dripping", "the dog has been" for "dog been"."""
    found: list[str] = []
    low = [token.lower() for token in tokens]
    for at, token in enumerate(tokens):
        after = low[at + 1] if at + 1 < len(low) else ""
        before = found[-1].lower() if found else ""
        head = low[at].removesuffix("'s")
        if low[at] in _MEALS and not before and _place(lex, after):
            found += [token[:-1], "is"]
        elif low[at].endswith("'s") and head not in _KNOWN and _verb(lex, low[at + 1 : at + 3]):
            found += [
                *_named(lex, token[:-2], before),
                "has" if _done(lex, after) else "is",
            ]
        elif low[at] == "been" and _noun(lex, before) and not _HAVE & set(low[:at]):
            found[-1:] = _named(lex, found[-1], low[at - 2] if at > 1 else "")
            found += ["have" if plural(before) else "has", token]
        else:
            found.append(token)
    return found


def _named(lex: Lexicon, noun: str, before: str) -> list[str]:
    """Give a thing that begins a sentence its article: "tap's dripping"."""
    low = noun.lower()
    thing = low in lex.nouns - lex.mass and not plural(low)
    return ["the", low] if thing and not is_word(before or ",") else [noun]


def _noun(lex: Lexicon, word: str) -> bool:
    return word in lex.nouns or word.removesuffix("s") in lex.nouns


def _done(lex: Lexicon, word: str) -> bool:
    """Say whether "'s" before ``word`` is "has": "the dog's been", "your son's drawn"."""
    participle = lex.forms.get(word, (None, ""))[1] == "participle"
    return word in _DONE or (participle and word not in lex.adjectives | lex.nouns)


def _place(lex: Lexicon, word: str) -> bool:
    return word in lex.prepositions and word not in {"of", "for", "with"}


def _verb(lex: Lexicon, after: Sequence[str]) -> bool:
    """Say whether "'s" is a verb, by the two words that follow."""
    one, two = (*after, "", "")[:2]
    if one in _ADVERBS or _done(lex, one) or _place(lex, one):
        return True
    if one in lex.determiners and one not in _NUMBERS:
        return True
    ends = not two or not is_word(two) or (two in lex.small and two not in lex.auxiliaries)
    gerund = lex.forms.get(one, (None, ""))[1] == "gerund" and one not in lex.nouns
    state = one in lex.adjectives - lex.nouns and one not in {"own", "only", "best", "last"}
    return ends and (gerund or state)


#: "My mum's two dogs" are owned.
_NUMBERS = frozenset(
    (
        "first second third last next other whole same several few one two three four five six "
        "seven eight nine ten"
    ).split()
)
