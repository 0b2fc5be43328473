"""Cut a harsh text into pieces of one thought each."""

import re
from collections.abc import Sequence

import msgspec

from coach.wording.findings import Category, Finding, Strength
from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.names import lowered
from coach.wording.rewriting.neutral import strip_openers, without_fillers
from coach.wording.rewriting.tidy import tidy
from coach.wording.rewriting.tokens import is_word, sentences, trim
from coach.wording.rewriting.verbs import finite

#: What these mark is not told again, only what it is about.
_ONLY_TOPIC = frozenset(
    {
        Category.CONTEMPT,
        Category.LABEL,
        Category.MINDREAD,
        Category.COMPARISON,
        Category.THERAPIZE,
        Category.ALLIES,
    }
)
_BETWEEN = frozenset({",", ";", ":", "-", "(", ")"})
_JOINS = frozenset("and but so because cause then yet or however".split())
_ASKS = frozenset("do does did are is can could would have don't didn't aren't".split())
_ASKED_BY = frozenset(
    "what how why when where who that and than as nor neither so times often much come once".split()
)
_GUESS = re.compile(r"(?:i (?:guess|suppose|bet)|seems|apparently|looks like)\b", re.IGNORECASE)
_RELATIVE = frozenset(["who", "which", "whose"])
_WHEN = frozenset("when after if every each whenever".split())
_STARTS = frozenset(
    (
        "you i we he she they it there you're i'm we're he's she's they're it's i'll you'll "
        "you've i've you'd i'd"
    ).split()
)


class Piece(msgspec.Struct, frozen=True):
    """One thought: its tokens, whether it asks, and whether only its topic may be used."""

    tokens: tuple[str, ...]
    asks: bool = False
    only_topic: bool = False


def pieces(lex: Lexicon, text: str, findings: Sequence[Finding]) -> list[Piece]:
    """Cut ``text`` at sentences, commas and where a new clause begins."""
    found: list[Piece] = []
    start = 0
    for end in [*_ends(text), len(text)]:
        sentence = text[start:end]
        topic = _covered(findings, start, end)
        for tokens in sentences(tidy(lex, sentence)):
            asks = tokens[-1] == "?"
            parts = _parts(lex, tokens[:-1] if asks else tokens)
            related = False
            for at, part in enumerate(parts):
                # "My mother, who was there, saw it": what follows is not about the partner.
                related |= bool(at) and not asks and part[0].lower() in _RELATIVE
                granted = _granted(part, parts[at + 1 : at + 2])
                clean = lowered(lex, trim(part)) if not at else trim(part)
                # "I guess the ironing does itself": that is no fact.
                guessed = _GUESS.match(" ".join(clean)) is not None
                clean = trim(strip_openers(lex, clean))
                clean = _without_end(trim(without_fillers(lex, clean)))
                called = bool(at) and len(clean) == 1 and clean[0][:1].isupper()
                if clean and not called:
                    found.append(Piece(tuple(clean), asks, topic or granted or related or guessed))
        start = end
    return found


def _granted(part: Sequence[str], after: Sequence[Sequence[str]]) -> bool:
    """Say whether it is granted only to be taken back: "I know you are tired, but"."""
    low = [token.lower() for token in part[:2]]
    knows = low[:1] == ["i"] and low[-1] in {
        "know",
        "understand",
        "get",
        "hear",
        "see",
        "love",
        "appreciate",
    }
    return knows and bool(after) and after[0][0].lower() in {"but", "however", "yet"}


def _without_end(tokens: list[str]) -> list[str]:
    """Drop words at the end that only lead on."""
    while tokens and tokens[-1].lower() in {"and", "but", "so", "because", "or", "then", "yet"}:
        tokens = tokens[:-1]
    return tokens


def _ends(text: str) -> list[int]:
    return [
        at + 1
        for at, letter in enumerate(text)
        if letter in ".!?\n" and text[at + 1 : at + 2] in {" ", "", "\n"}
    ]


def _covered(findings: Sequence[Finding], start: int, end: int) -> bool:
    """Say whether most of a sentence is marked as what cannot be told again."""
    marked = sum(
        max(0, min(one.end, end) - max(one.start, start))
        for one in findings
        if one.category in _ONLY_TOPIC and one.strength is Strength.SOLID
    )
    return marked > 0.8 * (end - start)


def _parts(lex: Lexicon, tokens: Sequence[str]) -> list[list[str]]:
    parts: list[list[str]] = [[]]
    for at, token in enumerate(tokens):
        if token in _BETWEEN:
            if not _lists(lex, tokens, at):
                parts.append([])
                continue
        elif parts[-1] and _begins(lex, tokens, at, parts[-1]):
            parts.append([])
        parts[-1].append(token)
    return [part for part in parts if any(is_word(token) for token in part)]


def _lists(lex: Lexicon, tokens: Sequence[str], at: int) -> bool:
    """Say whether a comma stands in a list of things: "the laundry, the cooking"."""
    if tokens[at] != ",":
        return False
    after = [token.lower() for token in tokens[at + 1 : at + 6]]
    return bool(after) and after[0] == "no" and finite(lex, after) is None


def _begins(lex: Lexicon, tokens: Sequence[str], at: int, part: Sequence[str]) -> bool:
    """Say whether a new clause begins at ``at``."""
    word = tokens[at].lower()
    after = tokens[at + 1].lower() if at + 1 < len(tokens) else ""
    if word in _JOINS and after in _STARTS and len(part) > 2:
        return word != "so" or after != "that"
    if word == "i" and after in {"feel", "felt"} and part[0].lower() in _WHEN and len(part) > 3:
        return True
    if word in {"and", "but"} and after in {"what", "why", "who", "how"}:
        return True
    before = tokens[at - 1].lower()
    if word in _ASKS and after in {"you", "i"} and len(part) > 3 and before not in _ASKED_BY:
        return True
    if word in {"but", "and"} and len(part) > 2:
        rest = tokens[at + 1 :]
        return after in lex.possessives | {"the"} and finite(lex, rest) is not None
    return False
