"""What follows from cards that were sorted: what is good first, then up to three things."""

from coach.content.sorting import Heap, Item
from coach.session.apart_state import Mark
from coach.session.chips import could_talk, there

HEAPS = (Heap("often", "", ""), Heap("sometimes", "", ""), Heap("no", "", ""))
ITEMS = (
    Item("near", "", "strength"),
    Item("ask", "", "sign", about="Asking", leads="know-my-world"),
    Item("word", "", "sign"),
    Item("laugh", "", "sign", about="Laughing", leads="good-news"),
    Item("know", "", "sign", about="Knowing", leads="know-my-world"),
    Item("hurt", "", "sign", about="Old hurts", leads="before-we-talk"),
    Item("screen", "", "sign", about="Screens"),
    Item("closer", "", "strength"),
)


def marked(**heaps: str) -> tuple[Mark, ...]:
    return tuple(Mark(item, heap) for item, heap in heaps.items())


def about(*marks: Mark) -> list[str]:
    return [item.about for item in could_talk(ITEMS, HEAPS, marks)]


def test_strengths_and_hopes_are_there_in_the_order_of_the_cards() -> None:
    marks = marked(closer="sometimes", near="often", ask="often")
    assert [item.id for item in there(ITEMS, HEAPS, marks)] == ["near", "closer"]
    assert there(ITEMS, HEAPS, marked(near="no")) == ()


def test_what_is_often_so_comes_first() -> None:
    assert about(*marked(ask="sometimes", hurt="often")) == ["Old hurts", "Asking"]


def test_what_is_not_so_and_what_was_skipped_is_let_be() -> None:
    assert about(*marked(ask="no")) == []
    assert about() == []


def test_no_two_have_the_same_way_on_and_there_are_three_at_most() -> None:
    every = marked(**dict.fromkeys(("ask", "laugh", "know", "hurt", "screen"), "often"))
    assert about(*every) == ["Asking", "Laughing", "Old hurts"]


def test_a_card_without_words_to_talk_about_gives_no_chip() -> None:
    assert about(*marked(word="often", near="often", screen="sometimes")) == ["Screens"]
