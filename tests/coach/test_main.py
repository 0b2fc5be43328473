"""The command line: the same engines, without a window."""

import io
import json
from pathlib import Path

import pytest

import coach.__main__ as cli
from coach.content.library import Library
from coach.content.mistakes import ContentBroken, Mistake
from coach.content.model import Walkthrough
from coach.files import resources
from coach.wording.opening import ModelBroken


def test_the_content_that_ships_is_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["content", "check"]) == 0
    said = capsys.readouterr().out
    assert "in order" in said
    assert "120 validation by part: l1 " in said


def test_every_mistake_in_a_folder_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "en" / "walkthroughs"
    folder.mkdir(parents=True)
    (folder / "torn.toml").write_text('id = "torn"\nname = ', "utf-8")
    assert cli.main(["content", "check", str(tmp_path)]) == 1
    said = capsys.readouterr().out
    assert "torn.toml" in said
    assert "mistakes" in said


def test_the_walkthroughs_are_listed_with_their_minutes(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["content", "list"]) == 0
    said = capsys.readouterr().out
    assert "Say it back" in said
    assert "12/45/60/90" in said


def test_the_example_plays_say_it_back_to_its_end(capsys: pytest.CaptureFixture[str]) -> None:
    events = resources() / "examples" / "say-it-back.jsonl"
    assert cli.main(["play", "say-it-back", "--events", str(events)]) == 0
    states = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert states[0]["phase"] == "together"
    assert states[-1]["state"] == "finished"
    assert states[-1]["got_it"] == 2


def test_long_turns_can_be_played_at_each_length(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    events = tmp_path / "events.jsonl"
    events.write_text('{"at": 5, "kind": "go_on"}\n', "utf-8")
    steps: list[int] = []
    for length in ("12", "90"):
        assert cli.main(["play", "long-turns", "--events", str(events), "--length", length]) == 0
        steps.append(json.loads(capsys.readouterr().out.splitlines()[-1])["steps"])
    assert steps[0] < steps[1]


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["play", "nothing", "--events", "x"], "there is no walkthrough"),
        (["play", "say-it-back", "--events", "no-such-file.jsonl"], "no-such-file"),
        (["play", "say-it-back", "--events", "x", "--length", "7"], "takes 15 minutes"),
        (["play", "long-turns", "--events", "x", "--length", "7"], "12 or 45"),
    ],
)
def test_what_cannot_be_played_is_said_in_a_sentence(
    arguments: list[str], word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == 2
    assert word in capsys.readouterr().err


def test_a_torn_events_file_is_named_by_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    events = tmp_path / "events.jsonl"
    events.write_text('{"at": 1, "kind": "go_on"}\n{"at": 2, "ki', "utf-8")
    assert cli.main(["play", "say-it-back", "--events", str(events)]) == 2
    assert "line 2" in capsys.readouterr().err


def test_a_broken_walkthrough_is_not_played(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_self: Library, _name: str) -> Walkthrough:
        raise ContentBroken((Mistake("en/say-it-back.toml", "name", "is missing"),))

    monkeypatch.setattr(Library, "walkthrough", broken)
    assert cli.main(["play", "say-it-back", "--events", "x"]) == 2
    assert "content check" in capsys.readouterr().err


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith("0.")


def test_tasks_on_standard_input_are_answered_line_by_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    task = '{"id": "a", "task": "utterance", "text": "You are so lazy."}'
    monkeypatch.setattr("sys.stdin", io.StringIO(task + "\n"))
    assert cli.main(["analyse"]) == 0
    assert json.loads(capsys.readouterr().out)["verdict"] == "needs-work"


def test_a_line_that_is_no_task_is_said_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("[]\n"))
    assert cli.main(["analyse"]) == 2
    assert "line 1" in capsys.readouterr().err


def test_what_may_sting_is_said_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["say", "You are so lazy about the dishes."]) == 0
    assert "dishes" in capsys.readouterr().out.splitlines()[-1]


@pytest.mark.parametrize("command", [["analyse"], ["say", "You never call."]])
def test_a_missing_model_is_said_in_a_sentence(
    command: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing() -> None:
        raise ModelBroken("the model cannot be opened")

    monkeypatch.setattr(cli, "load", missing)
    assert cli.main(command) == 2
    assert "cannot be opened" in capsys.readouterr().err
