from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looks import look_of
from tests.ui.talk.screens import DOWN, TAB, holder, press, settle
from ui.parts.buttons import BackLink, Primary, Secondary
from ui.parts.choice import WORD, Choice, ChoiceGroup
from ui.parts.field import LabelledField
from ui.parts.page import Page
from ui.parts.scroll import Scroll
from ui.parts.text import Text
from ui.parts.toast import UndoNote


class Made(Page):
    """A page of many lines, with a bar that has room for a note in its middle, or not."""

    def __init__(self, *others: str) -> None:
        super().__init__(look_of())
        for number in range(40):
            self.body.addWidget(Text(self.look, "body", f"Line {number}"))
        self.note = UndoNote(self.look, "Undo")
        self.bar.set_others(*(Secondary(self.look, words) for words in others))
        self.bar.set_primary(Primary(self.look, "Back to Today"))
        self.bar.set_note(self.note)

    @property
    def end(self) -> int:
        """Where what can be read ends."""
        return self.area.mapTo(self, QPoint(0, self.area.height())).y()


class Asking(Page):
    """A page of which a part scrolls: one of a few to choose, and a field after it."""

    def __init__(self) -> None:
        super().__init__(look_of())
        self.head.addWidget(BackLink(self.look, "Today"))
        self.choices = ChoiceGroup(self.look, "Which")
        self.field = LabelledField(self.look, "Name")
        for key in ("one", "two", "three"):  # made last, as by a view that is shown
            self.choices.add(Choice(self.look, WORD, key, key))
        part = QWidget()
        column = QVBoxLayout(part)
        column.addWidget(self.choices)
        column.addWidget(self.field)
        self.body.addWidget(Scroll(self.look, part))
        self.bar.set_primary(Primary(self.look, "Back to Today"))


def page(qtbot: QtBot, *others: str) -> Made:
    made = Made(*others)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    qtbot.waitUntil(lambda: made.end == 600 - 32 - 56 - 24)
    return made


def test_a_note_that_floats_above_the_bar_lies_on_no_words(qtbot: QtBot) -> None:
    made = page(qtbot, "Throw this page away", "Another question")
    before = made.end
    made.note.show_words("Page thrown away")
    qtbot.waitUntil(lambda: made.end < made.note.y())
    made.note.hide()
    qtbot.waitUntil(lambda: made.end == before)


def test_a_note_in_the_bar_takes_nothing_from_the_page(qtbot: QtBot) -> None:
    made = page(qtbot)
    before = made.end
    made.note.show_words("Page thrown away")
    assert made.end == before
    assert made.note.y() > before


def test_tab_goes_on_from_whichever_of_a_few_the_arrows_came_to(qtbot: QtBot) -> None:
    made = Asking()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    settle()
    made.choices.focus()
    press(DOWN, DOWN, TAB)
    assert holder() is made.field.edit
