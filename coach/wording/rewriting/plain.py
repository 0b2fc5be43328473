"""Is it a plain fact, whatever the whole sentence was meant to do?"""

from collections.abc import Sequence

from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.neutral import judged
from coach.wording.rewriting.verbs import Tense, base, finite

_US = frozenset("you i we you've i've we've you're you'd".split())
_OURS = frozenset("your my our".split())
#: With these somebody says why, or what would be.
_GUESSES = frozenset("would wouldn't if unless only just because so you'd can't can".split())
_BEING = frozenset("is are was were has have".split())
#: "Your head is in the clouds": where these are is said to mock.
_OF_PEOPLE = frozenset("head brain mind nose heart side love feet bum planet world mood".split())
#: "You outdid yourself": such deeds are only ever said to mock.
_MOCKING = frozenset(
    "outdo outdid excel deserve shine amaze impress spoil bless invent discover".split()
)


def plain(lex: Lexicon, tokens: Sequence[str], *, ours: bool, guessed: bool) -> bool:
    """Say whether a clause tells what one of the two did, and judges nothing.

    ``ours`` says that what belongs to them may have done it too: "your brother ate my cake".
    ``guessed`` says that the whole was read as a guess at what is in the other.
    """
    low = [token.lower() for token in tokens]
    if low[0] == "when":
        tokens, low = tokens[1:], low[1:]
    if not low or judged(lex, low) or any(base(lex, word) in _MOCKING for word in low):
        return False
    if guessed and _GUESSES & set(low):
        return False
    form = lex.forms.get(low[0])
    if form is not None and form[1] == "gerund" and len(low) > 3:
        object_ = low[1] in lex.determiners | {"me", "us"} or _counted(low)
        return object_ and low[0] not in lex.nouns | {"having", "being"}
    if low[:2] == ["did", "you"] and len(low) > 4:
        return low[2] in lex.forms and low[2] not in lex.inside
    if _lies_there(lex, low):
        return True
    found = finite(lex, tokens)
    if found is None or found.at > 4:
        return False
    if low[0] in {"you're", "you"} and _somewhere(lex, low[1:]):
        return True
    who = low[0] in _US or (ours and low[0] in _OURS)
    return who and (found.tense in {Tense.PAST, Tense.PERFECT} or _counted(low))


def _lies_there(lex: Lexicon, low: Sequence[str]) -> bool:
    """Say whether a thing is told to be somewhere still: "the shelf is still on the floor"."""
    at = next((at for at, word in enumerate(low) if at > 1 and word in _BEING), 0)
    if not at or low[0] not in lex.determiners or _OF_PEOPLE & set(low):
        return False
    rest = low[at + 1 :]
    if low[at] in {"has", "have"}:
        return rest[:1] == ["been"]
    still = rest[:1] == ["still"] and len(rest) > 1
    return still or (at < 7 and _somewhere(lex, rest))


def _somewhere(lex: Lexicon, low: Sequence[str]) -> bool:
    """Say whether what follows tells where somebody is: "are still in bed"."""
    rest = [word for word in low if word not in lex.adverbs and word not in {"are", "were"}]
    where = lex.prepositions - {"like", "over", "past"}
    return bool(rest) and rest[0] in where and "mood" not in rest


def _counted(low: Sequence[str]) -> bool:
    """Say whether something in it can be counted or dated: that is no opinion."""
    return any(word[:1].isdigit() or word[:1] in "£$€" for word in low)
