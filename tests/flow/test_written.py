"""In writing, from the first page to the end: kept through a power cut, gone at the end."""

from pathlib import Path

from coach.content.model import Phase
from coach.session.modes import Mode
from coach.session.pages import own_page
from tests.flow.conftest import Start
from tests.flow.two_people import TwoPeople

TYPED = "the early door on Saturdays"


def written(two: TwoPeople) -> TwoPeople:
    """Choose writing on the first page, and come to the first page to write on."""
    two.open_talk("say-it-back").choose("Talk, write or sign").reach("By voice").press("Down")
    two.press("Esc").reach("Check in first").check_in()
    return two.press("Ctrl+Return")


def on_disk(home: Path) -> bytes:
    """All that is in the data folder."""
    return b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())


def test_what_was_written_is_there_after_a_power_cut_and_can_be_gone_back_to(
    start: Start,
) -> None:
    two = written(start.known())
    assert two.session.mode is Mode.WRITE
    two.type(TYPED).settle()
    after = start.after_a_power_cut(two)
    after.choose("Go on where you were").until_page("RoomScreen")
    assert own_page(after.session) == TYPED
    assert TYPED in after.words
    after.press("Ctrl+Return", "Ctrl+Return")
    assert "read it in peace" in after.words
    after.press("Alt+Left")
    assert after.session.place.phase is Phase.TELL
    assert TYPED in after.words


def test_how_they_talk_is_remembered(start: Start) -> None:
    two = written(start.known())
    again = start.again(two)
    again.open_talk("first-try")
    assert "In writing" in again.words
    again.check_in()
    assert again.session.mode is Mode.WRITE


def test_pages_are_wiped_at_the_end_unless_both_keep_them(start: Start) -> None:
    two = written(start.known()).type(TYPED).settle()
    assert TYPED.encode() in on_disk(two.home)
    two.to_the_summary().finish().settle()
    two.close()
    assert TYPED.encode() not in on_disk(two.home)


def test_kept_pages_are_shown_in_progress_and_nothing_is_kept_in_secret(start: Start) -> None:
    two = written(start.known()).type(TYPED).to_the_summary()
    two.reach("Keep, for Noor").press("Space").reach("Keep, for Sam").press("Space")
    two.finish().settle().to_entries().until_words("Say it back")
    two.choose("Show the words").until_words(TYPED)


def test_in_signs_a_talk_goes_from_the_first_page_to_its_end(start: Start) -> None:
    two = start.known().open_talk("first-try").choose("Talk, write or sign")
    two.reach("By voice").press("Down", "Down", "Esc").reach("Check in first").check_in()
    assert two.session.mode is Mode.SIGN
    two.to_the_summary().finish()
