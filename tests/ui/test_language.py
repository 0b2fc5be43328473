"""In Turn speaks the language that was chosen, or the computer's, or English."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.dates import day_words, long_day_words
from ui.language import languages, speak, wanted, wanted_here
from ui.plural import number_words, plural

SUNDAY = date(2026, 11, 22)


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    speak(qapp, "en")


def test_the_languages_are_those_that_ship() -> None:
    assert languages() == ("en", "es")


@pytest.mark.parametrize(
    ("choice", "asked", "speaks"),
    [
        ("", ["es-Latn-MX", "es-MX", "es"], "es"),
        ("", ["es_ES"], "es"),
        ("", ["de-DE", "de", "es"], "es"),
        ("", ["de-DE", "de"], "en"),
        ("", ["C"], "en"),
        ("", [], "en"),
        ("en", ["es"], "en"),
        ("es", ["en"], "es"),
        ("xx", ["es"], "es"),
    ],
)
def test_what_was_chosen_comes_first(choice: str, asked: list[str], speaks: str) -> None:
    assert wanted(choice, asked, languages()) == speaks


def test_this_computer_speaks_english_in_the_tests() -> None:
    assert (wanted_here(""), wanted_here("es")) == ("en", "es")


def test_labels_days_and_numbers_are_of_one_language(app: QApplication) -> None:
    speak(app, "es")
    assert QCoreApplication.translate("Rail", "Today") == "Hoy"
    assert day_words(date(2026, 11, 26), SUNDAY) == "jueves"
    assert day_words(date(2026, 11, 2), SUNDAY) == "2 de noviembre"
    assert day_words(date(2025, 11, 2), SUNDAY) == "2 de noviembre de 2025"
    assert long_day_words(date(2026, 11, 19), SUNDAY) == "Jueves, 19 de noviembre"
    assert number_words(12_000) == "12.000"
    speak(app, "en")
    assert QCoreApplication.translate("Rail", "Today") == "Today"
    assert day_words(date(2026, 11, 26), SUNDAY) == "Thursday"
    assert number_words(12_000) == "12,000"


def test_the_menu_inside_a_field_is_of_that_language(app: QApplication, qtbot: QtBot) -> None:
    speak(app, "es")
    field = QLineEdit()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    assert any("Copiar" in action.text() for action in menu.actions())
    menu.deleteLater()


def test_only_one_language_is_spoken_at_a_time(app: QApplication) -> None:
    for language in ("es", "es", "en", "es"):
        speak(app, language)
    app.processEvents()
    QCoreApplication.sendPostedEvents(None, 52)  # what is to be deleted
    assert len(app.findChildren(QTranslator)) == 2


def test_english_and_spanish_run_from_left_to_right(app: QApplication) -> None:
    for language in ("en", "es"):
        speak(app, language)
        assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("number", "english", "spanish"), [(0, "turns", "turnos"), (1, "turn", "turno"),
                                       (2, "turns", "turnos")],
)  # fmt: skip
def test_a_number_chooses_its_form(
    app: QApplication, number: int, english: str, spanish: str
) -> None:
    assert plural("Counts", "turn", "turns", number) == english
    speak(app, "es")
    assert plural("Counts", "turn", "turns", number) == spanish


def test_a_label_that_nobody_translated_is_english(app: QApplication) -> None:
    speak(app, "es")
    assert QCoreApplication.translate("Rail", "No such label") == "No such label"
    assert plural("Counts", "{0} cup", "{0} cups", 1) == "{0} cup"
