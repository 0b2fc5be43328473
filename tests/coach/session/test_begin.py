"""How a session begins."""

from coach.clock import HandClock
from coach.content.model import Phase
from coach.people import Side
from coach.session.engine import begin
from coach.session.state import Clocks, State
from tests.coach.session.samples import walkthrough


def test_it_begins_at_the_first_step_with_no_time_used() -> None:
    session = begin(walkthrough(), HandClock().now(), topic=" Saturday\nmornings ")
    assert (session.place.step, session.place.phase) == (0, Phase.TOGETHER)
    assert session.clocks == Clocks()
    assert session.words.topic == "Saturday mornings"
    assert session.state is State.OPEN


def test_whoever_begins_has_the_first_floor() -> None:
    session = begin(walkthrough(), HandClock().now(), starter=Side.TWO)
    assert session.plan[1].side is Side.TWO
    assert session.plan[2].side is Side.ONE
    assert session.plan[-1].side is None


def test_a_chosen_length_is_remembered() -> None:
    session = begin(walkthrough(), HandClock().now(), length=45)
    assert session.length == 45
    assert begin(walkthrough(), HandClock().now()).length == 10
    assert begin(walkthrough(), HandClock().now(), solo=True).length == 5
