"""Fixed phrases make likelier what the network says, and never decide alone."""

import pytest

from coach.files import resources
from coach.wording.findings import Category
from coach.wording.rules import RuleBook, Ruled, likelier, read_rules
from tests.coach.wording.senses import HandSenses

BOOK = read_rules(resources() / "wording" / "rules.toml")


def ruled(book: RuleBook = BOOK) -> Ruled:
    return Ruled(HandSenses({"lazy": Category.LABEL}, 0.4), book)


def test_a_fixed_phrase_makes_its_category_likelier_where_it_stands() -> None:
    sense = ruled().text("Honestly u never call")
    first, second, *_ = sense.tokens
    absolute = list(Category).index(Category.ABSOLUTE)
    assert second.each[absolute] > first.each[absolute]
    assert sense.sting > HandSenses({}).text("x").sting


def test_words_of_danger_become_likelier() -> None:
    assert ruled().text("He hit me again").safety > 0.3


@pytest.mark.parametrize(
    "text",
    [
        "One more word and I'll smash your face in",
        "You held me down on the stairs",
        "She had me by the hair again",
        "He hides my car keys when he goes out",
        "I said no and you carried on",
        "There was a tracker in the lining of my coat",
        "I took all the tablets last night",
        "If I can't have you nobody will",
        "I sleep with a chair under the handle",
        "You'll leave here in a box",
    ],
)
def test_words_of_danger_that_anybody_would_list_weigh(text: str) -> None:
    assert ruled().text(text).safety > 0.3


@pytest.mark.parametrize(
    "text",
    [
        "I took my pills at eight like you asked",
        "You dragged me out to see the comet",
        "The dog locked us out",
        "That song got me by the second bar",
    ],
)
def test_words_that_only_sound_so_do_not(text: str) -> None:
    assert ruled().text(text).safety < 0.3


@pytest.mark.parametrize("text", ["We hit the road at six", "The kettle is on"])
def test_other_texts_stay_as_they_were_read(text: str) -> None:
    assert ruled().text(text) == HandSenses({"lazy": Category.LABEL}, 0.4).text(text)


def test_a_book_without_rules_changes_nothing() -> None:
    assert ruled(RuleBook({}, ())).text("You never call").safety == 0.02


def test_replies_have_no_rules() -> None:
    senses = HandSenses({})
    assert Ruled(senses, BOOK).pair("I was sad", "sad") == senses.pair("I was sad", "sad")


@pytest.mark.parametrize("p", [0.0, 0.2, 1.0])
def test_likelier_stays_a_probability_and_nothing_added_changes_nothing(p: float) -> None:
    assert 0 < likelier(p, 3.0) < 1
    assert likelier(p, 0.0) == pytest.approx(p, abs=1e-5)


def test_what_the_network_remembers_is_forgotten_through_the_rules() -> None:
    senses = HandSenses({})
    Ruled(senses, BOOK).forget()
    assert senses.forgotten == 1
