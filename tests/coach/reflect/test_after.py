"""What a page leads to: a card, the thoughts so far, things to talk about, two pictures."""

from hypothesis import given
from hypothesis import strategies as st

from coach.content.prose import Lead
from coach.people import Side
from coach.reflect.before import Card, card_of, so_far
from coach.reflect.drift import MOST, Marked, chips, there
from coach.reflect.guide import Answer, Next
from coach.reflect.looking import MOST as SHOWN
from coach.reflect.looking import (
    Brought,
    Calm,
    Drafted,
    calm_over_time,
    draft_page,
    drafts,
)
from coach.reflect.pages import Kind, Page
from tests.coach.reflect.samples import NOW, WORDS, opened

ITEMS = WORDS.drift.items
IDS = [item.id for item in ITEMS]
marked = st.dictionaries(st.sampled_from(IDS), st.sampled_from([one.value for one in Marked]))


def test_the_card_has_three_lines_and_nothing_else_of_the_page() -> None:
    guide = opened(
        Kind.BEFORE,
        Answer("opening", " I would like to tell you "),
        Answer("need", "rest"),
        Answer("part", "secret"),
    )
    assert card_of(guide.page) == Card("I would like to tell you", "rest", "")
    assert card_of(guide.page).can_go_along


def test_a_card_without_an_opening_stays() -> None:
    assert not card_of(opened(Kind.BEFORE, Answer("need", "rest")).page).can_go_along


def test_so_far_holds_what_was_answered_before_this_question() -> None:
    guide = opened(Kind.BEFORE, Answer("happened", "The door"), Next(), Answer("felt", "sore"))
    assert so_far(guide) == (("What happened", "The door"),)


@given(marked)
def test_there_are_three_things_to_talk_about_at_the_most(marks: dict[str, str]) -> None:
    found = chips(ITEMS, marks)
    assert len(found) <= MOST
    assert len({(item.leads, item.to) for item in found}) == len(found)
    for item in found:
        assert marks[item.id] in {"often", "sometimes"}
        assert item.leads is not Lead.NOTHING
        assert not item.strength


@given(marked)
def test_what_is_marked_often_comes_before_sometimes(marks: dict[str, str]) -> None:
    order = [marks[item.id] for item in chips(ITEMS, marks)]
    assert order == sorted(order)


@given(marked)
def test_only_strengths_are_told_as_there(marks: dict[str, str]) -> None:
    says = {item.says for item in ITEMS if item.strength}
    assert set(there(ITEMS, marks)) <= says


def test_the_strengths_are_the_last_three_items() -> None:
    assert [item.id for item in ITEMS if item.strength] == ["enjoy", "did-for-me", "closer"]
    marks = dict.fromkeys(IDS, "often")
    assert len(there(ITEMS, marks)) == 3


def test_signs_lead_where_they_say() -> None:
    def way(id_: str) -> tuple[str, str, str]:
        (item,) = chips(ITEMS, {id_: "sometimes"})
        return item.leads.value, item.to, item.then

    assert way("tasks") == way("worries") == ("talk", "know-my-world", "")
    assert way("touch") == ("talk", "ways-care-lands", "")
    assert way("old-hurts") == way("not-brought-up") == ("page", "before", "say-it-back")
    assert way("small-asks") == ("drill", "spot-the-bid", "")


def test_weighing_one_s_words_leads_to_nothing_of_its_own() -> None:
    assert chips(ITEMS, {"edit": "often"}) == ()


def page(kind: Kind, made: int, **parts: dict[str, int] | dict[str, str] | str) -> Page:
    return Page(f"p{made}", kind, made, made, **parts)  # pyright: ignore[reportArgumentType]


def test_calm_is_told_from_the_oldest_on_and_only_what_was_set() -> None:
    book = [
        page(Kind.CALM, 3, numbers={"before": 2, "after": 6}, topic=" Money "),
        page(Kind.CALM, 1, numbers={"after": 4}),
        page(Kind.CALM, 2, topic="nothing set"),
        page(Kind.FREE, 4, numbers={"before": 9}),
    ]
    assert calm_over_time(book) == (Calm(1, "", None, 4), Calm(3, "Money", 2, 6))


def test_only_the_newest_are_shown() -> None:
    book = [page(Kind.CALM, at, numbers={"before": 1}) for at in range(20)]
    assert [one.made for one in calm_over_time(book)] == list(range(20 - SHOWN, 20))


def test_drafts_stand_beside_their_sentences_the_newest_first() -> None:
    book = [
        page(Kind.DRAFT, 1, answers={"draft": "You never", "final": "I felt alone."}),
        page(Kind.DRAFT, 2, answers={"final": " Only this "}),
        page(Kind.DRAFT, 3),
    ]
    assert drafts(book) == (Drafted(2, "", "Only this"), Drafted(1, "You never", "I felt alone."))


def test_what_was_brought_from_say_it_becomes_a_page() -> None:
    made = draft_page(Brought(Side.TWO, "You never ", "I felt alone."), "p9", NOW)
    assert made == Page(
        "p9", Kind.DRAFT, NOW, NOW, answers={"draft": "You never", "final": "I felt alone."}
    )


def test_of_what_is_missing_nothing_stands_on_the_page() -> None:
    assert draft_page(Brought(Side.ONE, "", "A"), "p9", NOW).answers == {"final": "A"}


def test_what_was_written_in_a_talk_for_one_becomes_a_free_page() -> None:
    made = draft_page(Brought(Side.ONE, free=" A line. ", topic="The dishes "), "p9", NOW)
    assert made == Page("p9", Kind.FREE, NOW, NOW, topic="The dishes", answers={"text": "A line."})
