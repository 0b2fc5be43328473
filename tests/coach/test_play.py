"""A session without a window: events and their times in, one line for each state out."""

import json
from pathlib import Path

import pytest

from coach.clock import HandClock
from coach.content.model import LoopPiece, Step
from coach.people import Side
from coach.play import EventError, play, read_events
from coach.session.engine import begin
from coach.session.events import GroupLeft, HandOver, LoopSaid, OnwardChosen, PageLineWritten
from tests.coach.session.samples import COUPLE_STEPS, PRIVATE_STEPS, walkthrough

GO_ON = '{"at": 5, "kind": "go_on"}'


def played(*lines: str, steps: tuple[Step, ...] = COUPLE_STEPS) -> list[dict[str, object]]:
    """The states that these event lines lead to."""
    clock = HandClock()
    session = begin(walkthrough(steps), clock.now())
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


def test_private_steps_are_played_without_a_word_of_what_was_done() -> None:
    words = ("often", "sometimes", "no", "often", "often", "no")
    states = played(
        GO_ON,
        '{"at": 6, "kind": "half_turned", "open": true}',
        *(f'{{"at": 7, "kind": "sorted", "heap": "{word}"}}' for word in words),
        '{"at": 8, "kind": "go_on"}',
        '{"at": 9, "kind": "picked", "item": "a", "shown": true}',
        '{"at": 10, "kind": "go_on"}',
        steps=PRIVATE_STEPS,
    )
    assert [state["covered"] for state in states[1:3]] == [True, False]
    assert [(state["phase"], state["piece"]) for state in states[2:9]] == [
        *(("sort", piece) for piece in range(1, 7)),
        ("chips", 1),
    ]
    assert (states[-1]["phase"], states[-1]["covered"], states[-1]["shown"]) == ("sort", True, 1)
    assert "often" not in json.dumps(states)


def test_the_loop_and_private_lines_are_events_too() -> None:
    timed = read_events(
        (
            '{"at": 1, "kind": "loop_said", "piece": "does", "text": "ask", "side": "two"}',
            '{"at": 2, "kind": "page_line_written", "line": "need", "text": "rest"}',
            '{"at": 3, "kind": "group_left", "out": true}',
            '{"at": 4, "kind": "onward_chosen", "talk": "open-gently"}',
        )
    )
    assert [line.event for line in timed] == [
        LoopSaid(LoopPiece.DOES, "ask", Side.TWO),
        PageLineWritten("need", "rest"),
        GroupLeft(out=True),
        OnwardChosen("open-gently"),
    ]


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
