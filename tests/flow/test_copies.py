"""Copies in the whole program: made by themselves, looked at, brought back, taken back."""

from coach.store import open_store
from coach.store.copies.backups import copies_of
from tests.coach.store.samples import record
from tests.flow.app import App
from tests.flow.conftest import Start


def talks(app: App) -> list[int]:
    found: list[list[int]] = []
    keeper = app.program.desk.keeper
    keeper.ask(lambda store: [one.record.began for one in store.records.all()], found.append)
    app.until(lambda: bool(found), "the talks")
    return found[0]


def with_a_talk(start: Start) -> App:
    """Somebody had a talk; now it is another day."""
    app = start.known()
    app.program.desk.keeper.end(record("the tap", began=1))
    return start.again(app.settle())


def test_a_copy_is_made_brought_back_and_that_is_undone(start: Start) -> None:
    app = with_a_talk(start).press("Ctrl+,").until_page("SettingsScreen")
    app.reach("Your data").choose("Make a copy now").until_words("A copy was made.")
    app.program.desk.keeper.end(record(began=2))
    app.settle().reach("Bring back").press("Down", "Up", "Down", "Return")
    app.until_words("Bring back this copy?")
    app.choose("Bring this copy back").until_words("The copy is back")
    assert talks(app) == [1]
    app.press("Ctrl+Z").until_words("All is as it was before.")
    assert talks(app) == [2, 1]


def test_after_a_talk_there_is_a_copy_without_a_word_from_anybody(start: Start) -> None:
    app = with_a_talk(start)
    app.until(lambda: bool(copies_of(app.home)), "a copy")
    assert "copy" not in app.words
    app.close()
    with open_store(app.home, app.clock) as store:
        assert store.copies.preview(copies_of(app.home)[0].path).same
