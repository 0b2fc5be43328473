"""Say it in the real app: one writes, a thread reads, little is kept and nothing is said."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget

from coach.content.library import Library
from coach.store import open_store
from coach.wording.drafts import Draft
from coach.wording.findings import Reading
from tests.flow.conftest import Start
from tests.flow.test_privacy import Overheard, files_with, overheard
from tests.flow.two_people import TwoPeople
from tests.ui.reading.test_mind import Engine, Puts
from ui.reading import mind
from ui.reading.mind import Mind
from ui.reading.told import Asked

__all__ = ["overheard"]

ROUGH, SECRET = "You never listen, marmalade.", "marmalade"


class Drafts(Puts):
    """Puts a sentence together only where something is written."""

    def draft(self, asked: Asked, reading: Reading | None) -> Draft:
        return super().draft(asked, reading) if asked.text else Draft()


def made(_: Library) -> Mind:
    return Mind(Engine(), Drafts())


@pytest.fixture(autouse=True)
def small_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that knows two words and puts a sentence together from the text."""
    monkeypatch.setattr(mind, "opened", made)


def say_it(app: TwoPeople, who: str = "Noor") -> TwoPeople:
    """Come to the page of one of the two."""
    app.go_to("Say it").until_page("SayScreen").choose(who)
    return app


def written(start: Start) -> TwoPeople:
    """Have something written there, read and put together."""
    return say_it(start.known()).type(ROUGH).until_words("Keep mine").until_words("draft of")


def all_words(screen: QWidget) -> str:
    """All that any part of a page holds, seen or not."""
    parts = screen.findChildren(QWidget)
    fields = [part.toPlainText() for part in parts if isinstance(part, QTextEdit)]
    labels = [part.text() for part in parts if isinstance(part, QLabel)]
    names = [part.accessibleName() + part.accessibleDescription() for part in parts]
    return " ".join((*fields, *labels, *names))


def test_what_is_typed_is_read_and_a_note_stands_beside_it(start: Start) -> None:
    app = written(start)
    assert "Could land as always or never." in app.words
    assert app.press("F8").focus == "never"


def test_whoever_comes_back_to_the_place_is_read_again(start: Start) -> None:
    app = say_it(start.known()).go_to("Today").until_page("TodayScreen")
    say_it(app).type(ROUGH).until_words("Could land as always or never.")


def test_what_is_kept_is_there_after_a_restart_for_its_writer_alone(start: Start) -> None:
    app = written(start).press("Ctrl+Return").until_words("Keep it on this computer?")
    assert not files_with(app.home, SECRET)
    app.press("Ctrl+Return").settle().until_words("Kept on this computer.")
    again = start.again(app)
    say_it(again, "Sam").settle().choose("Sentences you kept").until_words("Nothing kept yet.")
    again.press("Esc")
    say_it(again).choose("Sentences you kept").until_words(SECRET)


def test_a_draft_is_in_no_file_and_said_nowhere(
    start: Start, home: Path, overheard: Overheard, capfd: pytest.CaptureFixture[str]
) -> None:
    app = written(start).settle()
    assert app.titles == ["In Turn"]
    app.close()
    assert not files_with(home, SECRET)
    said = [*overheard.texts, *capfd.readouterr()]
    assert not [words for words in said if SECRET in words]


def test_hiding_the_window_drops_the_draft(start: Start) -> None:
    app = written(start)
    screen = app.page
    app.press("F9").until_page("HiddenPage")
    assert SECRET not in all_words(screen)
    app.press("F9").until_page("TodayScreen")
    say_it(app).settle()
    assert SECRET not in app.words


def test_leaving_the_place_keeps_the_draft_for_whoever_wrote_it(start: Start) -> None:
    app = written(start)
    app.go_to("Today").until_page("TodayScreen")
    app.go_to("Say it").until_page("SayScreen")
    assert SECRET not in app.words
    app.choose("Noor").until_words(SECRET)


def test_words_of_danger_lead_to_help_and_leave_nothing_behind(start: Start) -> None:
    app = say_it(start.known()).type("I am scared of you").until_words("Some things need people")
    app.choose("See who can help").until_page("HelpScreen").until_words("Where to find help")
    say_it(app).settle()
    assert "scared" not in all_words(app.page)


def test_words_of_danger_are_closed_by_one_key_and_leave_nothing_behind(start: Start) -> None:
    app = say_it(start.known()).type("I am scared of you").until_words("Some things need people")
    app.press("Ctrl+Return").until_page("TodayScreen")
    say_it(app).settle()
    assert "scared" not in all_words(app.page)


def test_a_sentence_is_taken_into_a_talk(start: Start) -> None:
    app = written(start).choose("Take it along").choose("Take it into “Open gently”")
    app.until_page("FirstPageScreen").until_words("Open gently")
    app.press("Ctrl+Return").until_page("GateScreen")


def test_without_a_model_the_page_works_and_says_so_kindly(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    def opened(_: Library) -> Mind:
        return Mind(None, Puts())

    monkeypatch.setattr(mind, "opened", opened)
    app = say_it(start.known()).type(ROUGH)
    app.until_words("Nothing can be underlined just now.")
    app.press("Ctrl+Return", "Ctrl+Return").settle()
    with open_store(app.home, app.clock) as store:
        assert len(store.sentences.all()) == 1


def test_lines_are_practised_by_keyboard_and_what_is_typed_there_goes_with_f9(
    start: Start,
) -> None:
    app = say_it(start.known()).settle().choose("Practise lines")
    app.until_words("A few lines to practise with").choose("Rewrite the opener")
    app.until_words("Say it your way").type(SECRET).press("F9")
    assert SECRET not in all_words(app.shell)
    app.press("F9").settle()
    say_it(app).settle().choose("Practise lines").until_words("A few lines to practise with")
    app.press("Esc").until_words("Write it the way it comes")
    assert not files_with(app.home, SECRET)


def test_a_steady_breath_is_a_drill_and_leads_back_to_the_drills(start: Start) -> None:
    app = say_it(start.known()).settle().choose("Practise lines")
    app.until_words("A few lines to practise with").choose("Steady breath")
    app.until_words("Breathe for a while").choose("Enough for now")
    app.until_words("A few lines to practise with")
