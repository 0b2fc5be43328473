"""Who does it: "he" and "she" of an answer that mean the partner become "you"."""

from collections.abc import Sequence

from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.verbs import finite

_TO_YOU = {
    "he": "you", "she": "you", "him": "you", "his": "your", "himself": "yourself",
    "herself": "yourself", "hers": "yours", "he's": "you're", "she's": "you're",
    "he'd": "you'd", "she'd": "you'd", "he'll": "you'll", "she'll": "you'll",
}  # fmt: skip
_AGREES = {"is": "are", "was": "were", "has": "have", "does": "do", "doesn't": "don't",
           "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't"}  # fmt: skip
#: Tell whose deed it was where the beginning does not: "said he'd be back".
_HIS = frozenset("he he'd he's he'll his himself she she'd she's she'll herself".split())
_OTHER_SUBJECTS = frozenset("i i'm i've i'd we they it that who when and my".split())
_PARTNER = (
    "my partner", "my husband", "my wife", "my boyfriend", "my girlfriend", "my fiance", "my man",
    "my other half", "my missus",
)  # fmt: skip


def to_you(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Let an answer that begins with "he" or "my partner" speak to the partner."""
    tokens = _without_role(tokens)
    low = [token.lower() for token in tokens]
    form = lex.forms.get(low[0], (None, "")) if low else (None, "")
    if form[1] == "third" and low[0] not in lex.auxiliaries | lex.nouns:
        tokens, low = ["he", *_based(lex, tokens)], ["he", *low]
    elif who := _whose(lex, low, form[1]):
        tokens, low = [who, *tokens], [who, *low]
    if _is_theirs(lex, low):
        return ["your", *tokens[1:]]
    if not low or low[0] not in {"he", "she", "he's", "she's"} | {"you"} or low[0] == "you":
        return list(tokens)
    if "you" in low or "your" in low:
        return list(tokens)
    woman = low[0].startswith("she")
    found: list[str] = []
    for at, word in enumerate(low):
        before = low[at - 1] if at else ""
        # "He picks him up": that is somebody else.
        whom = "her" if woman else "him"
        alone = word == "him" or at + 1 == len(low) or low[at + 1] in lex.small
        if word == whom and alone and not _OTHER_SUBJECTS & set(low[1:at]):
            found.append(tokens[at])
            continue
        if word == "her" and woman:
            noun = at + 1 < len(low) and low[at + 1] not in lex.small and low[at + 1].isalpha()
            found.append("your" if noun else "you")
        elif word in _TO_YOU and word.startswith("she") == (woman and word.startswith("s")):
            found.append(_TO_YOU[word])
        elif before in {"he", "she"} and found and found[-1] == "you":
            form = lex.forms.get(word)
            third = form is not None and form[1] == "third"
            found.append(_AGREES.get(word, form[0].base if third and form else tokens[at]))
        else:
            found.append(tokens[at])
    return found


def _based(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Write "turns over and switch off": what is done besides has the same subject."""
    found = list(tokens)
    for at in range(2, len(found)):
        form = lex.forms.get(found[at].lower())
        joined = found[at - 1].lower() in {"and", "or"}
        if joined and form and form[1] == "third" and found[at].lower() not in lex.nouns:
            found[at] = form[0].base
    return found


def _whose(lex: Lexicon, low: Sequence[str], kind: str) -> str:
    """Say who did what begins without a subject: "came home late, said he'd be back at eight"."""
    if kind != "past" or low[0] in lex.auxiliaries | lex.nouns | lex.adjectives:
        return ""
    found = next((word for word in low if word in _HIS), "")
    return "" if not found else "she" if found.startswith(("she", "her")) else "he"


def _is_theirs(lex: Lexicon, low: Sequence[str]) -> bool:
    """Say whether a thing of the partner's is named: "his plate on the table"."""
    theirs = len(low) > 1 and low[0] in {"his", "her"} and low[1] in lex.nouns
    return theirs and not {"you", "your"} & set(low) and finite(lex, low) is None


def _without_role(tokens: Sequence[str]) -> list[str]:
    low = " ".join(token.lower() for token in tokens[:3])
    for role in _PARTNER:
        if low.startswith(f"{role} ") or low == role:
            return ["he", *tokens[len(role.split()) :]]
    return list(tokens)
