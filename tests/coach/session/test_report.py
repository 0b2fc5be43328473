"""A session as one plain line."""

from coach.people import Side
from coach.session.events import BreakAsked, BreakBegan, FloorTaken, GoOn, Pause, RepairAsked
from coach.session.report import report
from tests.coach.session.deciding import to_ideas
from tests.coach.session.samples import Talk


def test_it_says_who_has_the_floor_and_what_is_left() -> None:
    talk = Talk().do(GoOn()).wait(10)
    said = report(talk.session, talk.heard)
    assert (said["step"], said["phase"], said["floor"]) == (2, "tell", "one")
    assert said["one"] == {"used": 10.0, "remaining": 30.0}
    assert said["two"] == {"used": 0.0, "remaining": 0.0}
    assert said["happenings"] == ["step_began one", "floor_opened one"]


def test_a_happening_without_a_side_is_its_code() -> None:
    talk = Talk().do(GoOn()).wait(1)
    talk.heard.clear()
    talk.do(FloorTaken())
    assert report(talk.session, talk.heard)["happenings"] == ["time_waits one", "hint"]


def test_it_says_what_has_stopped_the_clock() -> None:
    talk = Talk().do(Pause())
    assert report(talk.session)["stop"] == {"kind": "paused", "reason": "asked"}
    talk.do(RepairAsked())
    assert report(talk.session)["stop"] == {"kind": "repairing", "phase": "quiet", "quiet": 5.0}


def test_it_says_how_long_a_break_is_and_who_owes_the_return() -> None:
    talk = Talk().do(BreakAsked(), BreakBegan(20, Side.TWO))
    stop = {"kind": "resting", "phase": "resting", "left": 1200.0, "owes": "two"}
    assert report(talk.session)["stop"] == stop
    talk = Talk().do(BreakAsked(), BreakBegan(20))
    assert report(talk.session)["stop"] == stop | {"owes": None}


def test_it_counts_ideas_and_points() -> None:
    said = report(to_ideas(3).session)
    assert (said["phase"], said["ideas"], said["points"]) == ("ideas", 3, 0)
