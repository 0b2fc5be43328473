"""Large letters: "I", names, days, months, languages; and the small one in the middle."""

from collections.abc import Sequence

from coach.wording.rewriting.lexicon import Lexicon

_OF_ONE = frozenset("is was has isn't wasn't hasn't does doesn't".split())
#: "When Mum fell".
KIN = frozenset("Mum Mom Mam Mummy Mommy Daddy Dad Gran Nan Granny Grandma Grandad".split())
_NO_NAME = ("ics", "ss", "maths", "'s", "tennis", "this", "us")


def capitals(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Give names their large letter; what was typed large stays so."""
    low = [token.lower() for token in tokens]
    return [_capital(lex, token, low, at) for at, token in enumerate(tokens)]


def _capital(lex: Lexicon, token: str, low: Sequence[str], at: int) -> str:
    word = low[at]
    if word == "i" or word.startswith("i'"):
        return f"I{word[1:]}"
    root, tail = _root(word)
    if token not in {word, word.capitalize(), word.upper()}:
        return token  # "eBay", "PhD"
    if root in lex.whole_capital:
        return root.upper() + tail
    if root in lex.capital:
        return word.capitalize() if not token[:1].isupper() else token
    before = low[at - 1] if at else ""
    if root in lex.maybe_names and (
        (before in lex.name_before and root not in {"will", "may", "hope"})
        or (tail == "'s" and root not in {"will", "may"})
    ):
        return word.capitalize()
    if root in {"may", "march"} and before in {"in", "on", "of", "since", "until", "by", "last"}:
        return word.capitalize()
    return token


def _root(word: str) -> tuple[str, str]:
    if word.endswith("'s"):
        return word[:-2], "'s"
    return word, ""


def is_name(lex: Lexicon, token: str) -> bool:
    """Say whether a word keeps its large letter in the middle of a sentence."""
    root = _root(token.lower())[0]
    if root == "i" or token.startswith("I'"):
        return True
    return root in lex.capital or root in lex.whole_capital


def lowered(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Give the first word its small letter, unless it is a name."""
    if not tokens:
        return []
    first = tokens[0]
    form = lex.forms.get(tokens[1].lower() if len(tokens) > 1 else "", (None, ""))
    if first.lower() in lex.maybe_names and form[1] in {"third", "past"}:
        return list(tokens)
    if (
        first in KIN
        or is_name(lex, first)
        or (first.isupper() and len(first) > 1)
        or not first[:1].isupper()
    ):
        return list(tokens)
    return [first[:1].lower() + first[1:] if _known(lex, first, tokens) else first, *tokens[1:]]


def _known(lex: Lexicon, first: str, tokens: Sequence[str]) -> bool:
    """Say whether a word that began a sentence is no name."""
    word = first.lower()
    root = word.removesuffix("s")
    known = (lex.small, lex.forms, lex.nouns, lex.adjectives, lex.feelings, lex.judging)
    if any(one in words for words in known for one in (word, root, word.partition("'")[0])):
        return True
    after = tokens[1].lower() if len(tokens) > 1 else ""
    # "Nils has the allergy": of several it would be "have".
    if word.endswith("s") and after in _OF_ONE and not word.endswith(_NO_NAME):
        return False
    if word.endswith(("s", "ing", "ed", "ly")) and not word.endswith("'s"):
        return True
    # "Kerstin came": a name; "Petrol in the car": none.
    return (
        after not in lex.auxiliaries
        and lex.forms.get(after, ("", ""))[1]
        not in {
            "past",
            "third",
        }
        and after not in {"and", "'s"}
        and not word.endswith("'s")
    )


def shouted(tokens: Sequence[str]) -> list[str]:
    """Give a text in capitals its small letters."""
    letters = [letter for token in tokens for letter in token if letter.isalpha()]
    loud = sum(letter.isupper() for letter in letters)
    if len(letters) > 8 and loud > len(letters) * 0.7:
        return [token.lower() for token in tokens]
    return [
        token.lower() if len(token) > 3 and token.isupper() and token.isalpha() else token
        for token in tokens
    ]
