"""Erasing everything: a word to type, and the folder is as before the first start."""

from coach.store.home import database
from tests.flow.conftest import Start
from ui.shell import PREFERENCES


def test_after_the_word_is_typed_nothing_of_the_two_is_left(start: Start) -> None:
    app = start.known().press("Ctrl+,").until_page("SettingsScreen")
    erased: list[bool] = []
    app.program.erased.connect(lambda: erased.append(True))
    app.reach("Your data").choose("Erase everything …").until_words("Erase everything?")
    app.type("erase").reach("Erase everything")
    app.press("Return")
    assert erased
    assert not database(app.home).exists()
    assert not (app.home / PREFERENCES).exists()


def test_esc_keeps_everything(start: Start) -> None:
    app = start.known().press("Ctrl+,").until_page("SettingsScreen")
    app.reach("Your data").choose("Erase everything …").until_words("Erase everything?")
    app.type("erase").press("Esc")
    assert "Erase everything?" not in app.words
    assert start.again(app).until_words("Noor and Sam").page_name == "TodayScreen"
