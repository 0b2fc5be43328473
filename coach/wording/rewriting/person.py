"""Who does it: "he" and "she" of an answer that mean the partner become "you"."""

from collections.abc import Sequence

from coach.wording.rewriting.lexicon import Lexicon

_TO_YOU = {
    "he": "you", "she": "you", "him": "you", "his": "your", "himself": "yourself",
    "herself": "yourself", "hers": "yours", "he's": "you're", "she's": "you're",
    "he'd": "you'd", "she'd": "you'd", "he'll": "you'll", "she'll": "you'll",
}  # fmt: skip
_AGREES = {"is": "are", "was": "were", "has": "have", "does": "do", "doesn't": "don't",
           "isn't": "aren't", "wasn't": "weren't", "hasn't": "haven't"}  # fmt: skip
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
        tokens, low = ["he", *tokens], ["he", *low]
    if not low or low[0] not in {"he", "she", "he's", "she's"} | {"you"} or low[0] == "you":
        return list(tokens)
    if "you" in low or "your" in low:
        return list(tokens)
    woman = low[0].startswith("she")
    found: list[str] = []
    for at, word in enumerate(low):
        before = low[at - 1] if at else ""
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


def _without_role(tokens: Sequence[str]) -> list[str]:
    low = " ".join(token.lower() for token in tokens[:3])
    for role in _PARTNER:
        if low.startswith(f"{role} ") or low == role:
            return ["he", *tokens[len(role.split()) :]]
    return list(tokens)
