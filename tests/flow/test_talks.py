"""Each talk by keyboard alone to its end: together, at its lengths, and the twins for one."""

import pytest

from coach.content.model import Kind, Phase
from tests.flow.conftest import Start


@pytest.mark.parametrize(
    ("talk", "name"),
    [
        ("first-try", "First try"),
        ("say-it-back", "Say it back"),
        ("long-turns", "Long turns"),
        ("open-gently", "Open gently"),
        ("build-an-i-sentence", "Build an “I” sentence"),
        ("ways-care-lands", "Ways care lands"),
        ("our-loop", "Our loop"),
        ("before-we-talk", "Before we talk"),
        ("are-we-drifting", "Are we drifting?"),
        ("ask-for-help", "Ask for help"),
        ("solve-it-together", "Solve it together"),
        ("our-weekly-meeting", "Our weekly meeting"),
        ("look-again", "Look at it again"),
    ],
)
def test_a_talk_for_two_comes_to_its_end(start: Start, talk: str, name: str) -> None:
    two = start.known().begin(talk).to_the_summary()
    tally = two.session.place.tally
    assert tally.one == tally.two > 0
    two.finish().to_entries().until_words(
        "Say it back" if talk == "say-it-back" else talk.split("-", maxsplit=1)[0].capitalize()
    )


@pytest.mark.parametrize(
    "talk",
    [
        *("first-try", "say-it-back", "long-turns", "open-gently", "build-an-i-sentence"),
        *("ways-care-lands", "our-loop", "before-we-talk", "are-we-drifting", "ask-for-help"),
    ],
)
def test_the_twin_for_one_comes_to_its_end_by_keyboard_alone(start: Start, talk: str) -> None:
    one = start.known().open_talk(talk, solo=True).check_in()
    kinds = {step.kind for step in one.session.plan}
    assert kinds & {Kind.ALONE, Kind.LINES, Kind.SORT, Kind.PAGE}
    assert "Repair" not in one.words
    one.to_the_summary().finish().go_to("Progress").until_page("ProgressScreen")
    one.until_words("After your first talk")  # Sam sees nothing of it


def test_long_turns_of_twelve_minutes_are_equal(start: Start) -> None:
    two = start.known().open_talk("long-turns").reach("12 min").check_in()
    assert two.session.length == 12
    turns = [step.budget for step in two.session.plan if step.kind is Kind.TURN]
    assert len(turns) > 1
    assert len(set(turns)) == 1
    two.go_on_to(Phase.CLOSE)
    assert two.session.place.tally.one == two.session.place.tally.two
