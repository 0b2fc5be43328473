"""What is private stays private in the real program: covered, in no file, and carried by choice."""

from pathlib import Path

from coach.content.model import Kind, Phase
from coach.people import Side
from coach.session.state import Carried
from tests.flow.conftest import Start
from tests.flow.test_privacy import files_with
from tests.flow.test_restart import take_up
from tests.flow.two_people import TwoPeople

OPENING, NEED = "I would like to tell you about the zebrafinch", "a quagmire less"


def writing(two: TwoPeople, *, solo: bool = False) -> TwoPeople:
    """Come to the page on which the first line is written, and write it."""
    two.open_talk("before-we-talk", solo=solo).check_in()
    return two


def written_alone(start: Start) -> TwoPeople:
    """Somebody alone has answered, with two lines for their card, and looks at it."""
    one = writing(start.known(), solo=True)
    for _ in range(20):
        here = one.session.step
        if here.id == "need":
            one.reach("What I need").type(NEED)
        if here.id == "opening":
            one.reach("How I begin").type(OPENING)
        if here.kind is Kind.CARD:
            return one
        one.press("Ctrl+Return")
    raise AssertionError(one.session.step.id)


def test_a_card_goes_along_into_the_talk_that_its_owner_chose(start: Start, home: Path) -> None:
    one = written_alone(start).reach("Take my card along").press("Space", "Ctrl+Return")
    one.press("Ctrl+Return").until_page("FirstPageScreen").until_words("brings a sentence along")
    two = one.check_in().go_on_to(Phase.TURN).wait(4)
    assert two.session.words.carried == Carried(two.session.starter, OPENING, NEED)
    assert OPENING in two.words
    assert NEED in two.words
    two.to_the_summary().finish().settle()
    assert files_with(home, "zebrafinch") | files_with(home, "quagmire") == set()


def test_a_card_that_is_left_leads_nowhere_and_is_gone(start: Start, home: Path) -> None:
    one = written_alone(start).settle()
    assert files_with(home, "zebrafinch")
    one.press("Ctrl+Return").finish().settle()
    assert files_with(home, "zebrafinch") | files_with(home, "quagmire") == set()


def test_private_lines_are_never_kept_and_keep_is_not_even_offered(
    start: Start, home: Path
) -> None:
    one = written_alone(start).press("Ctrl+Return")
    assert "Keep" not in one.words
    one.finish().settle()
    assert files_with(home, "zebrafinch") == set()


def test_a_chip_opens_its_talk_after_the_end(start: Start) -> None:
    one = start.known().open_talk("are-we-drifting", solo=True).check_in()
    while one.session.step.kind is Kind.SORT:
        one.answer(0)
    one.reach("Telling each other your news").press("Space").to_the_summary()
    one.press("Ctrl+Return").until_page("FirstPageScreen").until_words("Unload the day")


def test_after_a_power_cut_a_private_half_is_covered_with_all_in_it(start: Start) -> None:
    two = start.known().begin("ways-care-lands").go_on_to(Phase.SORT).press("Ctrl+Return")
    two.answer(0).answer(1).settle()
    before = two.session.private
    assert len(before.marks) == 2
    again = take_up(start.after_a_power_cut(two)).press("Ctrl+Return")
    assert again.session.private.marks == before.marks
    assert not again.session.private.open
    assert "Noor, this half is yours" in again.words
    again.press("Ctrl+Return")
    assert "card 3 of 26" in again.words


def test_a_hidden_window_drops_what_was_private_from_the_screen(start: Start) -> None:
    two = start.known().begin("ways-care-lands").go_on_to(Phase.SORT).press("Ctrl+Return")
    assert "You bring me tea" in two.words
    two.press("F9")
    assert "You bring me tea" not in two.words


def test_the_loop_is_kept_only_if_both_keep_it(start: Start, home: Path) -> None:
    two = start.known().begin("our-loop").go_on_to(Phase.LOOP)
    two.reach("Noor: When I feel").type("a zebrafinch in the hand").to_the_summary()
    two.reach("Keep, for Noor").press("Space").finish().settle()
    assert files_with(home, "zebrafinch") == set()
    again = two.begin("our-loop").go_on_to(Phase.LOOP)
    again.reach("Noor: When I feel").type("a quagmire").to_the_summary()
    again.reach("Keep, for Noor").press("Space").reach("Keep, for Sam").press("Space")
    again.finish().to_entries().until_words("Our loop")
    assert files_with(home, "quagmire")


def test_whoever_sits_right_keeps_their_side(start: Start) -> None:
    two = start.known().open_talk("ways-care-lands").reach("Sam").press("Space").check_in()
    two.go_on_to(Phase.SORT)
    assert two.session.step.side in Side
    assert f"{'Sam' if two.session.step.side is Side.TWO else 'Noor'}, this half" in two.words
