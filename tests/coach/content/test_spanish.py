"""What is promised in Spanish is there: the pages, the first four talks, the first deck."""

from collections import Counter
from collections.abc import Iterator

import pytest

from coach.content.languages import taken_of
from coach.content.library import Library
from coach.content.mistakes import upwards
from coach.content.prose import PROSE, FeelingsWords
from coach.content.texts import texts_of
from coach.feelings.finding import find, in_danger
from coach.feelings.vocabulary import feelings_of, needs_of
from tests.coach.content.samples import CONTENT

ENGLISH, SPANISH = Library(), Library(language="es")
TALKS = ("first-try", "say-it-back", "three-layers", "open-gently")
#: Names, numbers and hours of services stay as they are; keys of texts that may.
_SAME = ("helplines.toml", "settings.toml:licences", "feelings.toml")
#: Lines to practise with, as in a drill: a language may do without.
_LINES = ("trainer-lines",)
WORDS = SPANISH.prose(FeelingsWords)


def missing(file: str) -> list[str]:
    """The texts of English that the Spanish file lacks, by their keys."""
    kinds = {f"{kind.file}.toml": kind for kind in PROSE}
    folder, _, name = file.removesuffix(".toml").rpartition("/")
    value = {
        "": lambda: ENGLISH.prose(kinds[file]),
        "walkthroughs": lambda: ENGLISH.walkthrough(name),
        "decks": lambda: ENGLISH.deck(name),
    }[folder]()
    taken = taken_of(CONTENT, "es", file) or {}
    return [
        text.key
        for text in texts_of(value).all
        if not any(key in taken for key in upwards(text.key))
        and not f"{file}:{text.key}".startswith(_SAME)
    ]


def promised() -> Iterator[str]:
    yield from (f"walkthroughs/{name}.toml" for name in TALKS)
    yield "decks/validation.toml"
    pages = (kind for kind in PROSE if not kind.only_english and kind.file not in _LINES)
    yield from (f"{kind.file}.toml" for kind in pages)


@pytest.mark.parametrize("file", [*promised()])
def test_what_is_promised_is_there(file: str) -> None:
    assert missing(file) == []


def test_the_library_has_no_mistakes() -> None:
    assert SPANISH.mistakes() == ()


def test_feelings_and_needs_stand_once_and_what_lies_under_can_be_chosen() -> None:
    feelings, needs = tuple(feelings_of(WORDS)), tuple(needs_of(WORDS))
    counted = Counter(entry.pick.key for entry in (*feelings, *needs))
    assert [key for key, times in counted.items() if times > 1] == []
    felt, needed = ({one.pick.said for one in some} for some in (feelings, needs))
    assert {word for one in WORDS.judging for word in one.feelings} <= felt
    assert {word for one in WORDS.judging for word in one.needs} <= needed
    danger = {one.word for one in WORDS.danger}
    assert not danger & {one.word for one in WORDS.judging}


@pytest.mark.parametrize(
    "words", ["me pega", "amenaza", "me controla", "quiero morir", "miedo de mi pareja", "me sigue"]
)
def test_the_plainest_signs_of_danger_are_known(words: str) -> None:
    assert find(WORDS, words).danger
    assert in_danger(WORDS, f"es que {words} cada vez")
