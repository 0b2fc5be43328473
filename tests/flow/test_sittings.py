"""Small practices in the real app: each leaves one row that says what it was, and not whose."""

import pytest

from coach.content.library import Library
from coach.progress.sitting import Did, Sitting
from coach.store import open_store
from tests.flow.conftest import Start
from tests.flow.test_say import Drafts, say_it
from tests.flow.two_people import TwoPeople
from ui.reading import mind
from ui.reading.mind import Mind


@pytest.fixture(autouse=True)
def nothing_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    def opened(_: Library) -> Mind:
        return Mind(None, Drafts())

    def engine(home: str) -> None:
        assert home

    monkeypatch.setattr(mind, "opened", opened)
    monkeypatch.setattr(mind, "opened_engine", engine)


def drills(app: TwoPeople) -> TwoPeople:
    say_it(app).settle().choose("Practise lines")
    return app.until_words("A few lines to practise with")


def kept_by(app: TwoPeople) -> list[Sitting]:
    """What the app kept, once it is closed."""
    app.close()
    with open_store(app.home, app.clock) as store:
        return [sat.sitting for sat in reversed(store.sittings.all())]


def test_a_round_of_a_drill_is_kept(start: Start) -> None:
    app = drills(start.known()).choose("Feeling or verdict?").until_words("A feeling")
    app.choose("A feeling").until_words("Next one").choose("Enough for today")
    (sitting,) = kept_by(app)
    assert sitting == Sitting(app.clock.now().wall, Did.DRILL, "feeling-or-verdict", 1)


def test_a_round_of_cards_and_a_lesson_are_kept(start: Start) -> None:
    app = start.known().go_to("Cards").until_page("CardsAndPaper")
    app.until_words("Draw one of these").choose("Practise these").until_words("Look at the card")
    app.press("Return", "Return").until_words("When it fits").choose("Enough for today")
    app.until_words("That is enough for today").press("Return").until_words("Search")
    app.choose("Answer a line").until_words("A level to try").type("So long.").press("Return")
    app.until_words("This computer cannot read it here").choose("Enough for today")
    kinds = [(one.kind, one.what, one.lines) for one in kept_by(app)]
    assert kinds == [("cards", "validation", 1), ("answers", "", 1)]


def test_a_sentence_that_is_kept_is_counted_without_its_words_and_its_writer(start: Start) -> None:
    app = say_it(start.known()).type("I felt alone at the fair.").until_words("draft of")
    app.press("Ctrl+Return").until_words("Keep it on this computer?").press("Ctrl+Return").settle()
    (sitting,) = kept_by(app)
    assert sitting == Sitting(app.clock.now().wall, Did.SENTENCE, "", 1)


@pytest.mark.parametrize(("seconds", "kept"), [(59, []), (60, ["breath"])])
def test_breathing_for_a_minute_is_practice_and_a_look_at_it_is_not(
    start: Start, seconds: int, kept: list[str]
) -> None:
    app = drills(start.known()).choose("Steady breath").until_words("Breathe for a while")
    app.clock.move(seconds)
    app.choose("Enough for now").until_words("A few lines to practise with")
    assert [sitting.kind for sitting in kept_by(app)] == kept
