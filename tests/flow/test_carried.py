"""A sentence that one of the two brings into a talk: on their card, and nowhere afterwards."""

from pathlib import Path

import pytest

from coach.content.model import Phase
from coach.people import Side
from coach.session.state import Carried
from tests.flow.conftest import Start
from tests.flow.test_privacy import files_with
from tests.flow.two_people import TwoPeople

SENTENCE = "When the zebrafinch was moved, I felt small."


def bring(two: TwoPeople) -> TwoPeople:
    """Come to the first page with a sentence of Sam's."""
    two.talking.open("open-gently", carried=Carried(Side.TWO, SENTENCE))
    return two.until_page("FirstPageScreen").until_words("Sam brings a sentence along")


def test_who_brings_it_begins_and_reads_it_from_their_card(start: Start) -> None:
    two = bring(start.known()).check_in()
    assert two.session.starter is Side.TWO
    assert SENTENCE not in two.words
    two.go_on_to(Phase.TURN).wait(4)
    assert SENTENCE in two.words
    two.press("Return").wait(4)
    assert SENTENCE not in two.words


@pytest.mark.parametrize("keep", [False, True], ids=["without keep", "kept by both"])
def test_it_is_in_no_file_after_the_talk(start: Start, home: Path, keep: bool) -> None:
    two = bring(start.known()).check_in().to_the_summary()
    assert files_with(home, "zebrafinch")
    if keep:
        two.reach("Keep, for Noor").press("Space").reach("Keep, for Sam").press("Space")
    two.finish().settle()
    assert files_with(home, "zebrafinch") == set()


def test_it_is_let_go_with_the_way_to_the_talk(start: Start, home: Path) -> None:
    two = bring(start.known()).press("F9", "F9").settle()
    two.open_talk("open-gently").check_in()
    assert two.session.words.carried is None
    assert files_with(home, "zebrafinch") == set()
