"""Practice with cards in the real app: what is remembered stays, what is typed never does."""

from collections.abc import Callable
from pathlib import Path

import pytest

from coach.content.library import Library
from coach.store import open_store
from coach.wording.findings import Mirror, Reading, Reply, Validation, Verdict
from tests.coach.content.samples import pack
from tests.flow.conftest import Start
from tests.flow.test_privacy import Overheard, files_with, overheard
from tests.flow.test_say import all_words
from tests.flow.two_people import TwoPeople
from ui.reading import mind

__all__ = ["overheard"]

TYPED = "marmalade"


class Reads:
    """Knows a word of danger, and hears every answer in the same way."""

    def read(self, text: str, go_on: Callable[[], bool]) -> Reading:
        danger = "scared of you" in text
        return Reading(text, Verdict.SAFETY if danger else Verdict.OK)

    def reply(self, speaker: str, reply: str) -> Reply:
        return Reply(Mirror.GOOD, Validation.VALIDATING, 2)

    def forget(self) -> None:
        pass


def _reads(home: str) -> Reads:
    assert home == "en"
    return Reads()


def _nothing(home: str) -> None:
    assert home == "en"


@pytest.fixture(autouse=True)
def small_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mind, "opened_engine", _reads)


def cards(app: TwoPeople) -> TwoPeople:
    return app.go_to("Cards").until_page("CardsAndPaper").until_words("Draw one of these")


def practise(app: TwoPeople) -> TwoPeople:
    return cards(app).choose("Practise these").until_words("Look at the card")


def answer(app: TwoPeople) -> TwoPeople:
    return cards(app).choose("Answer a line").until_words("A level to try")


def test_a_card_that_was_practised_is_remembered_after_a_restart(start: Start) -> None:
    app = practise(start.known())
    app.press("Return", "Return").until_words("When it fits")
    app.press("Return").choose("Enough for today").until_words("That is enough for today")
    app.press("Return").until_words("Search")
    app.close()
    with open_store(app.home, app.clock) as store:
        assert len(store.cards.all().memories) == 1
    again = practise(start(app.home, app.clock))
    again.press("Return", "Return").until_words("When it fits").close()
    with open_store(app.home, app.clock) as store:
        assert len(store.cards.all().memories) == 2


def test_what_was_taken_back_is_not_remembered(start: Start) -> None:
    app = practise(start.known()).press("Return", "Return").until_words("When it fits")
    app.press("Ctrl+Z").until_words("Choose one").close()
    with open_store(app.home, app.clock) as store:
        assert store.cards.all().memories == {}


def test_what_is_typed_is_in_no_file_and_said_nowhere(
    start: Start, home: Path, overheard: Overheard, capfd: pytest.CaptureFixture[str]
) -> None:
    app = practise(start.known()).type(TYPED).press("Return", "Return").until_words(TYPED)
    app.press("Esc").until_words("Search")
    answer(app).type(f"So it was {TYPED} all day.").press("Return").until_words(
        "Said back what happened"
    )
    assert app.titles == ["In Turn"]
    app.close()
    assert not files_with(home, TYPED)
    said = [*overheard.texts, *capfd.readouterr()]
    assert not [words for words in said if TYPED in words]


@pytest.mark.parametrize("where", [practise, answer])
def test_hiding_the_window_drops_what_was_typed(
    start: Start, where: Callable[[TwoPeople], TwoPeople]
) -> None:
    app = where(start.known()).type(TYPED)
    screen = app.page
    assert TYPED in all_words(screen)
    app.press("F9").until_page("HiddenPage")
    assert TYPED not in all_words(screen)
    app.press("F9").until_page("TodayScreen")
    assert TYPED not in all_words(cards(app).page)


def test_words_of_danger_lead_to_help_and_leave_nothing_behind(start: Start) -> None:
    app = answer(start.known()).type("I am scared of you").press("Return")
    app.until_words("Some things need people").choose("See who can help")
    app.until_page("HelpScreen").until_words("Where to find help")
    assert "scared" not in all_words(cards(app).page)


def test_without_a_model_its_writer_is_asked_and_other_ways_are_there(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mind, "opened_engine", _nothing)
    app = answer(start.known()).type("So long.").press("Return")
    app.until_words("This computer cannot read it here").until_words("Other ways to say it")


def test_a_card_that_is_kept_there_is_kept(start: Start) -> None:
    app = answer(start.known()).type("So long.").press("Return")
    app.until_words("Another one").choose("Another one").choose("Keep this card")
    app.until_words("Kept").close()
    with open_store(app.home, app.clock) as store:
        assert len(store.cards.all().kept) == 1


@pytest.mark.parametrize(
    ("file", "button"), [("practise.toml", "Practise these"), ("trainer.toml", "Answer a line")]
)
def test_where_its_words_cannot_be_read_help_says_which(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, button: str
) -> None:
    content = pack(tmp_path)
    (content / "en" / file).write_text("[", "utf-8")
    monkeypatch.setattr("ui.application.Library", lambda: Library(content))
    app = cards(start.known()).choose(button)
    app.until_page("HelpScreen").until_words(file)
    cards(app)
