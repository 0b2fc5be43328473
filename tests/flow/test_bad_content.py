"""A content file that is torn: its part is missing, it is named in Help, and all else works."""

import shutil
from functools import partial
from pathlib import Path

import pytest

from coach.content.library import Library
from coach.content.prose import PROSE
from coach.files import resources
from tests.flow.conftest import Start

CONTENT = resources() / "content"
FILES = sorted(kind.file for kind in PROSE)
PLACES = ("Talk", "Progress", "Help & safety", "Settings", "Today")


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a copy of all content, from which the program reads in this test."""
    copy = tmp_path / "content"
    shutil.copytree(CONTENT, copy)
    monkeypatch.setattr("ui.application.Library", partial(Library, copy))
    return copy / "en"


def tear(file: Path) -> None:
    """Leave the first half of a file, cut in the middle of a word."""
    words = file.read_bytes()
    file.write_bytes(words[: len(words) // 2] + b'\n"torn')


def test_a_torn_talk_is_missing_from_the_library_and_named_in_help(
    start: Start, content: Path
) -> None:
    tear(content / "walkthroughs" / "long-turns.toml")
    app = start.known()
    app.go_to("Talk").until_page("LibraryScreen")
    assert "Say it back" in app.words
    assert "Long turns" not in app.words
    app.go_to("Help & safety").reach("What could not be read")
    app.until_words("en/walkthroughs/long-turns.toml")


def test_with_a_torn_talk_the_others_can_be_had(start: Start, content: Path) -> None:
    tear(content / "walkthroughs" / "long-turns.toml")
    start.known().begin("first-try").to_the_summary().finish()


def test_a_talk_that_waits_is_not_lost_when_its_file_is_torn(start: Start, content: Path) -> None:
    app = start.known().begin("say-it-back", topic="late trains").wait(10)
    app.close()
    whole = (content / "walkthroughs" / "say-it-back.toml").read_bytes()
    tear(content / "walkthroughs" / "say-it-back.toml")
    torn = start(app.home, app.clock)
    assert "Go on where you were" not in torn.words
    torn.close()
    (content / "walkthroughs" / "say-it-back.toml").write_bytes(whole)
    start(app.home, app.clock).until_words("Go on where you were")


@pytest.mark.parametrize("file", FILES)
def test_with_any_torn_file_every_place_is_there_and_the_window_can_be_hidden(
    start: Start, content: Path, file: str
) -> None:
    tear(content / f"{file}.toml")
    app = start.known()
    for place in PLACES:
        app.go_to(place)
    app.go_to("Help & safety").reach("What could not be read").until_words(f"en/{file}.toml")
    assert app.press("F9").page_name == "HiddenPage"
    assert app.titles[-1] != "In Turn"


@pytest.mark.parametrize("file", FILES)
def test_with_any_torn_file_a_talk_can_be_had_or_help_says_why_not(
    start: Start, content: Path, file: str
) -> None:
    tear(content / f"{file}.toml")
    app = start.known()
    app.program.open_talk("first-try", solo=False)
    app.settle()
    if app.page_name == "FirstPageScreen":
        app.press("Ctrl+Return")
    while "Do you want this talk now?" in app.words:
        app.reach("Yes").press("Return")
    if app.page_name == "GateScreen":
        app.until(lambda: app.press("Ctrl+Return").page_name != "GateScreen", "what follows")
    assert app.page_name == "RoomScreen" or f"en/{file}.toml" in app.words
