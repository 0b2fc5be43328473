"""The small cards of Today: what was agreed, what is booked, what is kept, something small."""

import pytest
from msgspec.structs import replace

from coach.planning.memory import Agreed, Agreement, Booked, Outcome, Plan
from tests.ui.today.samples import DAY, EVENING, practised
from tests.ui.today.table import today
from ui.today.cards import shortened
from ui.today.view import (
    CardDeed,
    PressCard,
    Undo,
)

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_booked_time_is_told_in_words() -> None:
    booked = Booked(7, Plan(EVENING + DAY, "say-it-back", "With tea."))
    page = today(replace(practised("first-try"), plans=(booked,)))
    card = page.view.cards[0]
    assert card.line.startswith("Tomorrow at ")
    assert card.line.endswith("With tea.")
    page.follow("Open it")
    assert page.told == [("say-it-back", False)]
    page.follow("Change it")
    assert page.planned == ["time-7"]


@pytest.mark.parametrize("name", ["", "no-more"])
def test_a_time_for_no_talk_or_for_one_that_is_gone_is_still_a_time(name: str) -> None:
    page = today(replace(practised("first-try"), plans=(Booked(1, Plan(EVENING + DAY, name)),)))
    card = page.view.cards[0]
    assert card.title == "Time together, open"
    assert [link.words for link in card.links] == ["Change it"]


def test_a_time_gone_by_is_asked_about_kindly_and_can_be_taken_out_and_brought_back() -> None:
    booked = Booked(7, Plan(EVENING - DAY, "say-it-back"))
    page = today(replace(practised("first-try"), plans=(booked,)))
    assert page.view.cards[0].line == "It was to be yesterday. Another time?"
    page.follow("Another time")
    assert page.planned == ["time-7"]
    page.follow("Take it out")
    assert page.kept == [("out", booked)]
    assert page.note == "Taken out."
    assert "It was to be" not in page.view.cards[0].line
    page.presenter.ask(Undo())
    assert page.kept == [("out", booked), ("again", booked)]
    assert page.view.cards[0].line == "It was to be yesterday. Another time?"


DAY_CAME = Agreement(EVENING - 10 * DAY, "2026-01-01", "Phones away at dinner.", "If we eat, then.")


@pytest.mark.parametrize(
    ("link", "outcome", "note"),
    [("Keep it", Outcome.KEPT, "Kept."), ("Let it go", Outcome.LET_GO, "Let go.")],
)
def test_on_its_day_an_agreement_is_asked_about_once(
    link: str, outcome: Outcome, note: str
) -> None:
    agreed = Agreed(3, DAY_CAME)
    page = today(replace(practised("first-try"), agreements=(agreed,)))
    card = page.view.cards[0]
    assert (card.title, card.line) == ("Phones away at dinner.", "If we eat, then.")
    page.follow(link)
    assert page.kept == [("answered", agreed, outcome, EVENING)]
    assert page.note == note
    assert page.view.cards[0].title != card.title
    page.presenter.ask(Undo())
    assert page.kept[1:] == [("asked again", agreed)]
    assert page.view.cards[0] == card


def test_changing_an_agreement_leads_to_the_planner() -> None:
    page = today(replace(practised("first-try"), agreements=(Agreed(3, DAY_CAME),)))
    page.follow("Change it")
    assert page.planned == ["agreement-3"]
    for deed in (CardDeed.KEEP, CardDeed.TAKE_OUT):
        page.presenter.ask(PressCard(deed, "99"))
    assert page.kept == []


def test_an_agreement_of_a_day_to_come_is_not_spoken_of() -> None:
    later = replace(DAY_CAME, due="2999-01-01")
    page = today(replace(practised("first-try"), agreements=(Agreed(3, later),)))
    assert "Phones away at dinner." not in [card.title for card in page.view.cards]


def test_a_very_long_agreement_is_shown_by_its_beginning() -> None:
    assert shortened("word " * 200) == "word " * 17 + "word…"
    assert shortened("x" * 1_000_000) == "x" * 90 + "…"
    assert shortened(" short \n one ") == "short one"


def test_something_small_is_at_hand_and_late_at_night_it_comes_first() -> None:
    page = today(practised("first-try"))
    page.presenter.know((practised("first-try"), ("long-turns", "say-it-back")))
    assert [card.id for card in page.view.cards] == ["long-turns", "say-it-back"]
    page.clock.move(5 * 3600)
    small = page.view.cards[0]
    assert small.label == "Short on time? Two or three minutes"
    page.presenter.ask(PressCard(small.links[0].deed, small.id))
    assert page.placed == [("place", *small.id.split("/"))]


def test_what_is_kept_for_later_is_at_hand_and_never_more_than_two_cards() -> None:
    page = today()
    page.presenter.know(
        (practised("first-try"), ("long-turns", "gone", "say-it-back", "first-try"))
    )
    assert [card.id for card in page.view.cards] == ["long-turns", "say-it-back"]
