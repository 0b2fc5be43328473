"""``inturn-cli rehearse``: a scene in the terminal, the list of all, and the proof over all."""

import io
import json
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from coach.__main__ import main
from coach.content.library import Library
from coach.files import resources
from coach.rehearsal import check
from coach.wording.opening import ModelBroken

CONTENT = resources() / "content"
Said = list[dict[str, Any]]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """Run it with these lines on its standard input; give what it says, a line each."""

    def run(*arguments: str, replies: str = "") -> Said:
        monkeypatch.setattr("sys.stdin", io.StringIO(replies))
        assert main(["rehearse", *arguments]) == 0
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return run


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of what ships with two tempers and two scenes, which the command reads."""
    content = Path(copytree(CONTENT, tmp_path / "content"))
    for folder, kept in (("scenes", {"chores", "own-talk"}), ("tempers", {"prickly", "joker"})):
        for path in content.glob(f"*/{folder}/*.toml"):
            if path.stem not in kept:
                path.unlink()
    monkeypatch.setattr("coach.rehearsal_commands.Library", lambda: Library(content))
    return content


def test_the_scene_begins_before_anything_was_said(said: Any) -> None:
    (first,) = said("chores")
    scene = Library().scene("chores")
    assert first["line"] in scene.opening.lines
    assert first["situation"] == scene.situation
    assert (first["state"]["openness"], first["state"]["tension"]) == (0.38, 0.42)
    assert (first["state"]["mood"], first["state"]["part"]) == ("leaning-back", "opening")


def test_each_reply_is_answered_with_what_was_seen_in_it_and_why(said: Any) -> None:
    _, stung, mended = said(
        "chores", replies="You never help.\nI am sorry, let me say that again.\n"
    )
    assert stung["tags"] == ["blame"]
    assert stung["state"]["part"] == "side"
    assert stung["why"].endswith("defends.")
    assert mended["tags"] == ["repairs"]
    assert mended["line"]
    assert "ending" not in mended


def test_it_stops_at_the_end_whatever_comes_after_it(said: Any) -> None:
    *_, last = said("chores", replies="Let's leave it for tonight.\nAnd another thing.\n")
    assert last["ending"] == "left"
    assert last["tags"] == ["gives-up"]


def test_the_same_seed_and_replies_give_the_same_talk(said: Any) -> None:
    replies = "You never help.\n\n🙂\nI was tired tonight.\nCould you take the bins out?\n"
    one = said("chores", "--temper", "joker", "--seed", "7", replies=replies)
    assert one == said("chores", "--temper", "joker", "--seed", "7", replies=replies)
    assert one != said("chores", "--temper", "joker", "--seed", "8", replies=replies)
    assert one != said("chores", "--temper", "busy", "--seed", "7", replies=replies)


def test_a_talk_of_ones_own_is_about_its_topic_and_what_is_feared_is_said(said: Any) -> None:
    own = ("own-talk", "--topic", "my mother", "--fear", "You never liked her.")
    runs = [said(*own, "--seed", str(seed), replies="I was sad.\n") for seed in range(5)]
    assert all("You never liked her." in run[1]["line"] for run in runs)
    assert "your mother" in str(runs)
    assert "{topic}" not in str(runs)


@pytest.mark.parametrize("where", ["reply", "topic", "fear"])
def test_words_of_danger_lead_to_help_quietly_and_end_it(said: Any, where: str) -> None:
    words = "He hit me again last night and I'm scared of him."
    if where == "reply":
        *_, last = said("own-talk", replies=f"{words}\nI was sad.\n")
    else:
        (last,) = said("own-talk", f"--{where}", words, replies="I was sad.\n")
    assert last == {"help": True}


def test_it_says_plain_letters_whatever_the_console_can_write(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("\udce4 ¿qué? 今晚\n"))
    assert main(["rehearse", "own-talk", "--topic", "今晚"]) == 0
    assert capsys.readouterr().out.isascii()


def test_without_its_model_plain_words_are_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> None:
        raise ModelBroken("the model is broken")

    monkeypatch.setattr("coach.rehearsal_commands.load", broken)
    monkeypatch.setattr("sys.stdin", io.StringIO("I was sad tonight.\n"))
    assert main(["rehearse", "chores"]) == 0
    out, err = capsys.readouterr()
    assert json.loads(out.splitlines()[-1])["tags"] == ["own", "specific"]
    assert "broken; only plain words are read" in err


@pytest.mark.parametrize("arguments", [["nothing"], ["chores", "--temper", "nobody"]])
def test_what_there_is_not_is_said_with_what_there_is(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["rehearse", *arguments]) == 2
    said = capsys.readouterr().err
    assert "no such scene or temper" in said
    assert "chores" in said
    assert "prickly" in said


def test_all_scenes_and_tempers_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rehearse", "list"]) == 0
    said = capsys.readouterr().out
    assert len(said.splitlines()) == len(Library().scene_ids()) + len(Library().temper_ids())
    assert "Chores always land on me" in said
    assert "Bristles first, softens later" in said


def test_the_proof_says_how_much_was_played(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["rehearse", "check"]) == 0
    assert capsys.readouterr().out.startswith("4 pairs, 2")


def test_the_proof_names_what_is_wrong(
    content: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check, "LONGEST", 1)
    assert main(["rehearse", "check"]) == 1
    said = capsys.readouterr().out
    assert "chores with joker: a run of more than 1 replies" in said
    assert "4 mistakes" in said


def test_the_proof_names_files_that_cannot_be_read(
    content: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in (content / "en/scenes/own-talk.toml", content / "en/tempers/joker.toml"):
        path.write_text("[", "utf-8")
    (content / "en/say.toml").write_text("[", "utf-8")
    assert main(["rehearse", "check"]) == 1
    said = capsys.readouterr().out
    assert "en/scenes/own-talk.toml: : not valid TOML" in said
    assert "en/tempers/joker.toml: : not valid TOML" in said
    assert "say.toml" not in said
    assert said.splitlines()[-1].startswith("1 pairs, ")
    assert said.endswith("2 mistakes\n")
