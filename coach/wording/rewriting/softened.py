"""Take out of a sentence what only judges, so that what happened in it can stay."""

import re
from collections.abc import Sequence

from coach.wording.rewriting.barbs import without_head
from coach.wording.rewriting.lexicon import Lexicon, gerund
from coach.wording.rewriting.tokens import is_word, put, words

_AGREES = {
    "is": "are", "was": "were", "has": "have", "does": "do", "doesn't": "don't", "isn't": "aren't",
    "wasn't": "weren't", "hasn't": "haven't",
}  # fmt: skip
_IS = frozenset("be been is are am was were such like as you're he's she's it's that's".split())
_ME = re.compile(
    r"\b(?:(?:old )?muggins|yours truly|joe soap|silly old me)(?: here)?\b", re.IGNORECASE
)
_SMALL_ONES = frozenset("dog puppy cat kitten baby toddler".split())
_VOICES = {"whining": "crying", "whines": "cries", "whined": "cried", "moaning": "crying"}
#: "Every single Sunday": the word only weighs.
_ALONE = frozenset(
    "mother mum mom father dad parent man woman person life bed room ticket ward malt".split()
)
_NOT = frozenset("not never no without".split())
_EACH = frozenset(["every", "each", "one"])
#: "Without that we talked".
_WHOSE = {"you": [], "we": ["us"], "i": ["me"], "he": ["him"], "she": ["her"]}
_STYLED = frozenset("mr mister miss mrs little".split())


def softened(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Drop judging adjectives; the partner under a nickname becomes "you"."""
    return _without_adjectives(lex, _voiced(_mine(lex, _named(lex, _without_that(lex, tokens)))))


def _without_that(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Write "without asking me" for "without that you asked me"."""
    low = [token.lower() for token in tokens]
    for at in range(len(low) - 3):
        form = lex.forms.get(low[at + 3])
        if low[at : at + 2] == ["without", "that"] and form and low[at + 2] in _WHOSE:
            return [
                *tokens[: at + 1], *_WHOSE[low[at + 2]], gerund(form[0]), *tokens[at + 4 :]
            ]  # fmt: skip
    return list(tokens)


def _mine(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Write "I get up" for "muggins here gets up"."""
    text = put(tokens)
    me = _ME.search(text)
    if me is None:
        return list(tokens)
    before, after = words(text[: me.start()]), words(text[me.end() :])
    if before and before[-1].lower() in _IS:
        return [*before, "me", *after]
    return [*before, "I", *(for_you(lex, after) if after else [])]


def _voiced(tokens: Sequence[str]) -> list[str]:
    """Let a dog or a baby cry: only of a partner "whining" is a reproach."""
    low = [token.lower() for token in tokens]
    at = next((at for at, word in enumerate(low) if word in _SMALL_ONES), len(low))
    return [
        _VOICES.get(word, token) if n > at else token
        for n, (word, token) in enumerate(zip(low, tokens, strict=True))
    ]


def _without_adjectives(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Write "your shortcut" for "your brilliant shortcut", "that game" for "that stupid game"."""
    kept: list[str] = []
    for at, token in enumerate(tokens):
        after = tokens[at + 1].lower() if at + 1 < len(tokens) else ""
        before = kept[-1].lower() if kept else ""
        led = before in lex.determiners or before in lex.adjectives
        # "You are a selfish person": without the word it would say nothing at all.
        said = before in {"a", "an"} and bool(_IS & {one.lower() for one in kept[-5:-1]})
        form = lex.forms.get(after, (None, ""))
        named = is_word(after) and after not in lex.small | lex.judging
        verb = form[1] in {"past", "third"} and after not in lex.nouns
        # "Not a single birthday" says more than "not a birthday".
        denied = any(one.lower() in _NOT or one.lower().endswith("n't") for one in kept)
        weighs = before in _EACH or (before == "a" and after not in _ALONE and not denied)
        if token.lower() == "single" and weighs and after not in {"time", ""}:
            continue
        if token.lower() in lex.colouring and led and named and not verb and not said:
            continue
        kept.append(token)
    return kept


def _named(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Write "you watch" for "the king watches"; a nickname that only calls is dropped."""
    found: list[str] = []
    low = [token.lower() for token in tokens]
    at = 0
    while at < len(tokens):
        length = _nickname(lex, low, at)
        if not length:
            found.append(tokens[at])
            at += 1
            continue
        at += length
        starts = not found or not is_word(found[-1])
        ends = at >= len(low) or not is_word(low[at])
        if starts and ends:
            continue
        found.append("you")
        if at < len(low) and (low[at] in _AGREES or _third(lex, low[at])):
            found += for_you(lex, tokens[at : at + 1])
            at += 1
    return found


def for_you(lex: Lexicon, rest: Sequence[str]) -> list[str]:
    """Make a verb at the beginning fit after "you"."""
    verb = rest[0].lower()
    if verb in _AGREES:
        return [_AGREES[verb], *rest[1:]]
    return [lex.forms[verb][0].base if _third(lex, verb) else rest[0], *rest[1:]]


def _nickname(lex: Lexicon, low: Sequence[str], at: int) -> int:
    row = next((row for row in lex.nicknames if tuple(low[at : at + len(row)]) == row), ())
    if row:
        return len(row)
    styled = low[at] in _STYLED and low[at : at + 1] != ["little"]
    if styled and low[at + 1 : at + 2] and low[at + 1] in lex.adjectives:
        return 2
    return 3 if low[at : at + 2] == ["little", "miss"] and at + 2 < len(low) else 0


def _third(lex: Lexicon, word: str) -> bool:
    return lex.forms.get(word, (None, ""))[1] == "third"


def headless(tokens: Sequence[str]) -> list[str]:
    """Drop "in that empty head of yours"."""
    text = put(tokens)
    plain = without_head(text)
    return list(tokens) if plain == text else words(plain)
