"""A session without a window: events and their times in, one line for each state out."""

import json
from pathlib import Path

import pytest

from coach.clock import HandClock
from coach.play import EventError, play, read_events
from coach.session.engine import begin
from coach.session.events import HandOver
from tests.coach.session.samples import walkthrough

GO_ON = '{"at": 5, "kind": "go_on"}'


def played(*lines: str) -> list[dict[str, object]]:
    """The states that these event lines lead to."""
    clock = HandClock()
    session = begin(walkthrough(), clock.now())
    return [json.loads(line) for line in play(session, read_events(lines), clock)]


def test_each_event_gives_a_line_with_its_time() -> None:
    states = played(GO_ON, '{"at": 15.5, "kind": "hand_over"}')
    assert [(state["at"], state["phase"]) for state in states] == [
        (0.0, "together"),
        (5.0, "tell"),
        (15.5, "say_back"),
    ]
    assert states[-1]["one"] == {"used": 10.5, "remaining": 0.0}


def test_a_tick_is_told_only_when_something_happened() -> None:
    states = played(GO_ON, '{"at": 60, "kind": "tick"}')
    assert [state["happenings"] for state in states[2:]] == [
        ["nearly_time one"],
        ["time_is_up one"],
        [],
    ]
    assert [state["at"] for state in states[2:]] == [37.0, 45.0, 60.0]


def test_a_sleep_passes_at_once() -> None:
    states = played(GO_ON, '{"at": 3605, "slept": true, "kind": "tick"}')
    assert states[-1]["stop"] == {"kind": "paused", "reason": "slept"}
    assert states[-1]["paused"] == 3600.0


def test_empty_lines_and_remarks_are_passed_over() -> None:
    (timed,) = read_events(["", "# a remark", '{"at": 1, "kind": "hand_over"}'])
    assert timed.event == HandOver()


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("{", "line 1"),
        ("[]", "object"),
        ('{"kind": "tick"}', "float"),
        ('{"at": 1, "kind": "shout"}', "shout"),
        ('{"at": 1, "kind": "answered"}', "answer"),
        ('{"at": 1, "kind": "tick", "extra": 1}', "extra"),
    ],
)
def test_a_line_that_cannot_be_understood_is_named(line: str, word: str) -> None:
    with pytest.raises(EventError, match=word):
        read_events([line])


def test_time_does_not_run_backwards() -> None:
    with pytest.raises(EventError, match="line 2: 'at' is 4"):
        read_events([GO_ON, '{"at": 4, "kind": "tick"}'])


def test_every_event_is_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    from coach.__main__ import main

    with pytest.raises(SystemExit):
        main(["--help"])
    said = capsys.readouterr().out
    assert "hand_over" in said
    assert "calm_checked" in said
    assert '{"at": 50, "kind": "go_on"}' in said


def test_the_example_file_can_be_played_to_its_end(tmp_path: Path) -> None:
    from coach.files import resources

    example = resources() / "examples" / "say-it-back.jsonl"
    assert len(read_events(example.read_text("utf-8").splitlines())) >= 20


def test_what_two_people_decide_can_be_played() -> None:
    lines = [
        '{"kind": "line_written", "line": "question", "text": "How?", "at": 1}',
        '{"kind": "idea_added", "text": "run", "at": 2}',
        '{"kind": "starred", "index": 0, "at": 2}',
        '{"kind": "liveability_checked", "enough": true, "at": 2}',
        '{"kind": "day_chosen", "days": 10, "at": 2}',
        '{"kind": "agreement_kept", "side": "one", "at": 2}',
        '{"kind": "point_added", "text": "vet", "at": 2}',
        '{"kind": "part_toggled", "part": "rub", "at": 2}',
        '{"kind": "reviewed", "review": "keep", "at": 2}',
        '{"kind": "enough", "at": 2}',
    ]
    assert len(played(*lines)) == 1 + len(lines)
