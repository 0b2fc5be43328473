"""How the texts of content must be worded: short, plain, without blame, fit for their place.

What is asked for is data, in ``checks.toml`` of each language: words, signs, lengths.
"""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from fnmatch import fnmatchcase
from functools import cache
from itertools import combinations
from typing import Annotated

import msgspec

from coach.content.deck import Deck, Use
from coach.content.mistakes import Mistake, nth, under
from coach.content.places import between
from coach.content.reading_grade import measure, sentences_of
from coach.content.texts import Text, Texts

#: What stands in for a name when a length is measured: as long as most names, or longer.
NAME = "Nnnnnnnn"
#: Below so many words a grade says little: such groups are measured together.
ENOUGH = 40

_PLACE = re.compile(r"\{\w+\}")
_PICTURE = re.compile("[\u2600-\u27bf\U0001f000-\U0001faff]")


class WordList(msgspec.Struct, frozen=True):
    """Words that do not belong here, and why. ``word*`` means all that begins so.

    ``not_in`` are patterns of places where they may stand, such as ``helplines.toml:*``.
    """

    why: str
    words: tuple[str, ...]
    not_in: tuple[str, ...] = ()


class Limit(msgspec.Struct, frozen=True):
    """The most characters of the texts at these places, with a name of eight letters filled in."""

    at: tuple[str, ...]
    most: Annotated[int, between(1, 2000)]


class Checks(msgspec.Struct, frozen=True):
    """What the wording of one language is held against; ``grade`` 0 asks for no grade.

    ``alike`` is the likeness in percent from which two texts of one pool are too near.
    """

    grade: Annotated[int, between(0, 20)]
    longest_sentence: Annotated[int, between(5, 60)]
    long_sentences_in: tuple[str, ...]
    alike: Annotated[int, between(50, 100)]
    signs: tuple[str, ...]
    lists: tuple[WordList, ...]
    limits: tuple[Limit, ...]
    blame: WordList = WordList("", ())  # what no card that is said to somebody may say


def wording(file: str, texts: Texts, checks: Checks) -> Iterator[Mistake]:
    """Yield what is wrong with the texts of ``file`` (its path below the language)."""
    for text in texts.all:
        place = f"{file}:{text.key}"
        for reason in (
            *_words(text.says, place, checks.lists),
            *_signs(text.says, checks.signs),
            *_sentences(text.says, place, checks),
            *_limits(text.says, place, checks.limits),
        ):
            yield Mistake(file, text.key, reason)
    for pool in texts.pools:
        for key, reason in _alike(pool, checks.alike):
            yield Mistake(file, key, reason)
    if checks.grade:
        for key, reason in _grades(texts.all, checks.grade):
            yield Mistake(file, key, reason)


def blaming(file: str, deck: Deck, checks: Checks) -> Iterator[Mistake]:
    """Yield which cards of a deck to be said put blame on somebody."""
    for index, card in enumerate(deck.cards if deck.use is Use.SAY else ()):
        for name, says in (("text", card.text), ("example.you", card.example.you)):
            for reason in _words(says, "", (checks.blame,) if checks.blame.words else ()):
                yield Mistake(file, under(nth("cards", index), name), reason)


def _at(place: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(place, pattern) for pattern in patterns)


def _words(text: str, place: str, lists: tuple[WordList, ...]) -> Iterator[str]:
    for one in lists:
        for found in _any_of(one.words).findall(text):
            if not _at(place, one.not_in):
                yield f"“{found}”: {one.why}"


@cache
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    parts = (re.escape(word.rstrip("*")) + (r"\w*" if word.endswith("*") else "") for word in words)
    return re.compile(rf"\b(?:{'|'.join(parts)})\b", re.IGNORECASE)


def _signs(text: str, signs: tuple[str, ...]) -> Iterator[str]:
    for sign in signs:
        if sign in text:
            yield f"“{sign}” is a sign that we do not use"
    if _PICTURE.search(text):
        yield "no pictures among the words"
    # A space that does not break holds two words together; it is as good as a letter.
    words = text.replace("\N{NO-BREAK SPACE}", "_")
    if words != " ".join(words.split()):
        yield "a space too many, or a line break"


def _sentences(text: str, place: str, checks: Checks) -> Iterator[str]:
    for words in sentences_of(text):
        if len(words) > checks.longest_sentence and not _at(place, checks.long_sentences_in):
            start = " ".join(words[:4])
            yield f"“{start} …” has {len(words)} words, at most {checks.longest_sentence}"


def _limits(text: str, place: str, limits: tuple[Limit, ...]) -> Iterator[str]:
    length = len(_PLACE.sub(NAME, text))
    for limit in limits:
        if length > limit.most and _at(place, limit.at):
            yield f"{length} characters, at most {limit.most} fit"


def _alike(pool: tuple[Text, ...], percent: int) -> Iterator[tuple[str, str]]:
    for one, two in combinations(pool, 2):
        shorter, longer = sorted((len(one.says), len(two.says)))
        if shorter * 200 < percent * (shorter + longer):
            continue  # not even if the whole of the shorter one were in the longer one
        match = SequenceMatcher(None, one.says.lower(), two.says.lower())
        if match.quick_ratio() * 100 >= percent and match.ratio() * 100 >= percent:
            yield two.key, f"nearly the same as {one.key}"


def _grades(texts: tuple[Text, ...], most: int) -> Iterator[tuple[str, str]]:
    groups: dict[str, list[str]] = {}
    for text in texts:
        groups.setdefault(re.split(r"[.\[]", text.key)[0], []).append(text.says)
    small = [key for key, says in groups.items() if measure(says).words < ENOUGH]
    together = [text for key in small for text in groups.pop(key)]
    for key, says in (*groups.items(), ("", together)):
        grade = measure(says).grade
        if grade > most:
            yield key, f"reading grade {grade:.1f}, at most {most}"
