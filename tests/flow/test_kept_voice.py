"""A voice is kept in the real app, used in the next talk, deleted in the book; nowhere open."""

from pathlib import Path

import pytest

from coach.people import Side
from coach.store.lock import Cost
from tests.flow.conftest import Start
from tests.flow.test_listening import agree
from tests.flow.test_privacy import files_with
from tests.flow.test_private_book import PASSPHRASE, make_a_book, open_again
from tests.flow.two_people import TwoPeople
from tests.ui.stand_in_ear import VOICE, StandInEar

#: So many bytes of a voice in a row are no chance.
_SLICE = 16


@pytest.fixture(autouse=True)
def cheap_tries(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a try of a passphrase cost little: what it costs is tested where it is made."""
    monkeypatch.setattr("coach.store.books.USUAL", Cost(memory=8, passes=1))


def holds_a_voice(folder: Path) -> set[str]:
    """Name the files in which a slice of the voice stands, from wherever it was cut."""
    slices = {VOICE[at : at + _SLICE] for at in range(0, len(VOICE) - _SLICE, 200)}
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.name for path in files if any(one in path.read_bytes() for one in slices)}


def test_a_slice_of_a_voice_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "a-file").write_bytes(b"In Turn" + VOICE[1850:3700])
    assert holds_a_voice(tmp_path) == {"a-file"}


def with_the_book(two: TwoPeople, words: str) -> TwoPeople:
    """Press what one's own book can do, and type its passphrase."""
    two.choose(words).until_words("The passphrase of your book")
    return two.type(PASSPHRASE).press("Return")


def keep(two: TwoPeople, ears: list[StandInEar]) -> TwoPeople:
    """Noor makes a book, reads in a talk, and keeps her voice."""
    make_a_book(two).go_to("Today").until_page("TodayScreen")
    agree(two.begin("say-it-back").press("Return").wait(4))
    ears[-1].hears(Side.ONE, 15.5)
    return with_the_book(two, "Keep my voice").until_words("Your voice is kept in your book.")


def test_a_kept_voice_is_in_no_file_in_the_open_nor_in_a_log(
    start: Start, home: Path, ears: list[StandInEar], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(1)
    two = keep(start.known(), ears)
    two.settle()
    assert holds_a_voice(home) == set()
    two.press("F9").settle()
    two.close()
    assert holds_a_voice(home) == set()
    assert files_with(home, PASSPHRASE) == set()
    assert PASSPHRASE not in caplog.text
    assert repr(VOICE[:8])[2:-1] not in caplog.text


def test_the_next_time_she_need_not_read_and_the_book_deletes_it(
    start: Start, ears: list[StandInEar]
) -> None:
    two = keep(start.known(), ears)
    two.press("F9").settle().press("F9").until_page("TodayScreen")
    two.go_to("Today").choose("Go on").until_page("RoomScreen")
    agree(two)
    with_the_book(two, "Use my kept voice").until_words("Sam, read this aloud")
    assert ears[-1].asked[-2:] == [("recall", Side.ONE, True), Side.TWO]
    two.press("F9").settle().press("F9").until_page("TodayScreen")
    open_again(two).choose("This book").until_words("Kept here since today")
    two.choose("Your voice for listening: Delete").until_words("Voice deleted")
    assert "Your voice for listening" not in two.words
