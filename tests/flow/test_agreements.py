"""An agreement made in a talk outlives the talk's words, and is looked at on its day."""

import pytest

from coach.content.model import Phase
from coach.planning.memory import Agreed, Outcome
from tests.flow.conftest import Start
from tests.flow.two_people import TwoPeople

DAY = 86_400


def agreements(two: TwoPeople) -> tuple[Agreed, ...]:
    """What is kept of agreements on the disk."""
    found: list[tuple[Agreed, ...]] = []
    two.program.desk.keeper.ask(lambda store: store.agreements.all(), found.append)
    two.until(lambda: bool(found), "the agreements")
    return found[0]


def solved(start: Start) -> TwoPeople:
    """Two people solve something, and keep what they agreed."""
    return start.known().begin("solve-it-together").to_the_summary().finish()


def test_an_agreement_stays_when_all_other_words_are_forgotten(start: Start) -> None:
    two = solved(start)
    (kept,) = agreements(two)
    assert kept.agreement.outcome is Outcome.OPEN
    assert "An idea" in kept.agreement.words
    assert kept.agreement.if_then == "We try it"
    assert kept.agreement.walkthrough == "solve-it-together"


@pytest.mark.parametrize(("way", "outcome"), [("keep", Outcome.KEPT), ("drop", Outcome.LET_GO)])
def test_on_its_day_it_is_kept_or_let_go(start: Start, way: str, outcome: Outcome) -> None:
    two = solved(start)
    two.clock.move(8 * DAY)
    two.begin("look-again").go_on_to(Phase.REVIEW)
    assert "An idea" in two.words
    downs = {"keep": 0, "drop": 2}[way]
    two.answer(downs).to_the_summary().finish()
    (kept,) = agreements(two)
    assert kept.agreement.outcome is outcome


def test_changed_it_has_new_words_and_a_new_day(start: Start) -> None:
    two = solved(start)
    two.clock.move(8 * DAY)
    two.begin("look-again").go_on_to(Phase.REVIEW).answer(1)
    two.reach("What do you try?").press("Ctrl+A").type("Walk, do not run").press("Ctrl+Return")
    two.to_the_summary().finish()
    new, old = agreements(two)
    assert (old.agreement.outcome, new.agreement.outcome) == (Outcome.CHANGED, Outcome.OPEN)
    assert new.agreement.words.startswith("Walk, do not run")
    assert new.agreement.due > old.agreement.due


def test_the_summary_says_that_the_agreement_stays(start: Start) -> None:
    two = start.known().begin("solve-it-together").to_the_summary()
    assert "What you agreed stays." in two.words
    assert "An idea" in two.words


def test_what_was_agreed_can_be_read_before_anybody_speaks_of_it(start: Start) -> None:
    two = solved(start)
    two.clock.move(8 * DAY)
    assert "An idea" in two.begin("look-again").words


def test_a_talk_that_is_never_ended_keeps_what_both_agreed(start: Start) -> None:
    two = start.known().begin("solve-it-together").go_on_to(Phase.CLOSE)
    two.press("Escape", "Down", "Return").until_page("TodayScreen")
    two.begin("first-try").settle()
    assert len(agreements(two)) == 1
