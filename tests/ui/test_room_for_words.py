"""Words have their room: kinds of faults that a person found in the pictures, one test each.

Fields do not scroll what they were made to hold, words and buttons have the width that is
free, and what cannot be pressed looks so in every theme.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coach.people import Person
from tests.ui.dressing import dressed
from tests.ui.finding import seen
from tests.ui.looks import look_of, picture_of
from tests.ui.talk.screens import settle
from ui.parts.buttons import Primary, Secondary
from ui.parts.sentence_field import SentenceField
from ui.parts.text import Text
from ui.reflect.guided.field_box import FieldBox
from ui.reflect.guided.view import FieldView
from ui.reflect.place_page import PlacePage
from ui.talk.room.typed_field import TypedEditor
from ui.theme.comfort import Comfort, Motion, Theme
from ui.theme.look import Look
from ui.today.lead import LeadCard
from ui.today.view import SuggestionView

SCALES = [1.0, 1.25, 1.5, 2.0]
LARGE = Comfort(Theme.LIGHT, 2.0, Motion.STILL)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


def shown(widget: QWidget, qtbot: QtBot, width: int, height: int) -> QWidget:
    """Show it at this size, laid out to the end."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    settle()
    settle()
    return widget


@pytest.mark.parametrize("scale", SCALES)
def test_a_field_of_two_lines_holds_two_lines(look: Look, qtbot: QtBot, scale: float) -> None:
    look.set_comfort(Comfort(Theme.LIGHT, scale, Motion.STILL))
    view = FieldView("story", "Another one", "")
    for field in (
        FieldBox(look, view),
        TypedEditor(look, least_lines=2),
        SentenceField(look, limit=200),
    ):
        shown(field, qtbot, 600, field.minimumSizeHint().height())
        field.edit.setPlainText("one\ntwo")
        settle()
        assert field.edit.verticalScrollBar().maximum() == 0, type(field).__name__


@pytest.mark.parametrize("theme", list(Theme)[1:])
def test_what_cannot_be_pressed_looks_so(theme: Theme, qtbot: QtBot) -> None:
    look = look_of(theme)
    for button in (Primary(look, "Share"), Secondary(look, "Before")):
        shown(button, qtbot, 200, 56)
        before = picture_of(button)
        button.setEnabled(False)
        assert picture_of(button) != before


def test_two_long_names_stand_beside_each_other_in_a_small_window(look: Look, qtbot: QtBot) -> None:
    card = LeadCard(look)
    view = SuggestionView(
        "Tonight", "Good news", "x " * 80, "Begin “Good news, well met”", "Suggest something else"
    )
    card.show_suggestion(view, (Person(), Person()), near=True)
    card.take_width(864, one_column=False)
    shown(card, qtbot, 864, 400)
    assert card.second.y() == card.primary.y()


def test_what_explains_a_title_has_the_whole_width(look: Look, qtbot: QtBot) -> None:
    look.set_comfort(LARGE)
    page = PlacePage(look)
    lead = "Each kind asks something else. An empty page asks nothing."
    page.say_head("A new page", lead=lead, back="Back to my pages", close="Close the book")
    shown(page, qtbot, 1024, 700)
    text = next(one for one in seen(page, Text) if one.text() == lead)
    assert text.width() == page.heading.width()
