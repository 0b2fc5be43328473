"""What somebody can see from the other side: a clause for after "I can see that"."""

import re

import msgspec

from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.names import lowered
from coach.wording.rewriting.neutral import judged, never_to_not, strip_openers, without_fillers
from coach.wording.rewriting.person import to_you
from coach.wording.rewriting.tidy import tidy
from coach.wording.rewriting.tokens import put, sentences, trim, words
from coach.wording.rewriting.verbs import finite

_LEADS = re.compile(
    r"^(?:i (?:can |do )?(?:see|know|understand|get|guess|think|imagine|suppose)(?: that|"
    r" how)?|maybe|perhaps|probably|"
    r"that|because|i'm sure(?: that)?|i am sure(?: that)?|from (?:your|his|her) side,?)\s+(?!of\b)",
    re.IGNORECASE,
)


class Side(msgspec.Struct, frozen=True):
    """The other side, as a clause or (``thing``) as a thing."""

    text: str = ""
    thing: bool = False


def side(lex: Lexicon, text: str) -> Side:
    """Read the answer to "what can I see from your side?"."""
    for sentence in sentences(tidy(lex, text))[:1]:
        tokens = without_fillers(lex, trim(strip_openers(lex, trim(sentence))))
        said = put(lowered(lex, trim(tokens)))
        while (found := _LEADS.match(said)) is not None:
            said = said[found.end() :]
        tokens = never_to_not(lex, lowered(lex, to_you(lex, words(said))))
        low = [token.lower().rstrip(",") for token in tokens]
        if "but" in low:
            tokens = tokens[: low.index("but")]
            tokens[-1:] = [tokens[-1].rstrip(",")] if tokens else []
        if not tokens or judged(lex, tokens):
            return Side()
        if finite(lex, tokens) is not None:
            return Side(put(tokens))
        first = tokens[0].lower()
        if first in lex.adjectives | lex.feelings and first not in lex.nouns:
            return Side(put(["you", "are", *tokens]))
        return Side(put(tokens), thing=True)
    return Side()
