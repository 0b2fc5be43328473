import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looks import look_of
from ui.parts.action_bar import ActionBar
from ui.parts.buttons import Primary, Secondary
from ui.parts.text import Text
from ui.parts.toast import UndoNote
from ui.theme.look import Look


class Page(QWidget):
    """A page with a bar at its foot, as every room has it."""

    def __init__(self, look: Look, *words: str) -> None:
        super().__init__()
        self.bar = ActionBar(look)
        self.others = [Secondary(look, word) for word in words]
        self.primary = Primary(look, "Hand over to Sam", icon_after="arrow-right")
        self.bar.set_others(*self.others)
        self.bar.set_primary(self.primary)
        self.note = UndoNote(look, "Undo")
        box = QVBoxLayout(self)
        box.setContentsMargins(48, 48, 48, 48)
        box.addStretch(1)
        box.addWidget(self.bar)
        self.bar.set_note(self.note)


def page(qtbot: QtBot, look: Look, width: int, *words: str) -> Page:
    made = Page(look, *(words or ("Pause", "Repair", "We need a break")))
    qtbot.addWidget(made)
    made.resize(width, 600)
    made.show()
    return made


def test_others_stand_left_and_the_primary_right(qtbot: QtBot) -> None:
    made = page(qtbot, look_of(), 1280)
    tops = {button.y() for button in (*made.others, made.primary)}
    assert (made.bar.height(), tops) == (56, {0})
    assert made.others[0].x() == 0
    assert made.others[1].x() == made.others[0].geometry().right() + 1 + 16
    assert made.primary.geometry().right() + 1 == made.bar.width()


@pytest.mark.parametrize(("width", "scale"), [(700, 1.0), (1024, 2.0), (1024, 1.5)])
def test_what_does_not_fit_beside_each_other_has_the_primary_in_a_row_of_its_own(
    qtbot: QtBot, width: int, scale: float
) -> None:
    made = page(qtbot, look_of(scale=scale), width)
    assert made.primary.width() == made.bar.width()
    assert made.primary.y() == 0
    for button in made.others:
        assert button.y() >= made.primary.geometry().bottom() + 16
        assert button.geometry().right() < made.bar.width()
        assert button.width() >= button.sizeHint().width()


def test_large_text_stays_in_one_row_where_it_fits(qtbot: QtBot) -> None:
    made = page(qtbot, look_of(scale=2.0), 1024, "Back")
    assert made.others[0].y() == made.primary.y() == 0
    assert made.primary.geometry().right() + 1 == made.bar.width()


def test_a_larger_text_rearranges_at_once(qtbot: QtBot) -> None:
    look = look_of()
    made = page(qtbot, look, 1280)
    look.set_scale(2.0)
    qtbot.waitUntil(lambda: made.primary.width() == made.bar.width())


def test_one_long_other_wraps_its_words(qtbot: QtBot) -> None:
    long = "Take a break of twenty-five minutes and then come back to this very step together"
    made = page(qtbot, look_of(scale=2.0), 800, long)
    assert made.others[0].width() <= made.bar.width()
    assert made.others[0].height() > 88


def test_a_hidden_other_takes_no_room(qtbot: QtBot) -> None:
    made = page(qtbot, look_of(), 1280)
    made.others[0].hide()
    qtbot.waitUntil(lambda: made.others[1].x() == 0)


def test_what_was_hidden_before_the_bar_is_shown_takes_no_room_either(qtbot: QtBot) -> None:
    made = page(qtbot, look_of(), 1280)
    made.hide()
    made.others[0].hide()
    made.show()
    qtbot.waitUntil(lambda: made.others[1].x() == 0)


def test_a_sentence_in_the_bar_is_narrowed_before_rows_break(qtbot: QtBot) -> None:
    look = look_of()
    made = page(qtbot, look, 900)
    words = Text(look, "small", "Words stay only if both press Keep. Otherwise they are forgotten.")
    made.bar.set_others(made.others[0], words)
    qtbot.waitUntil(lambda: made.primary.geometry().right() + 1 == made.bar.width())
    assert words.width() < words.sizeHint().width()
    assert made.others[1].isHidden()


def test_a_note_lies_in_the_free_middle(qtbot: QtBot) -> None:
    made = page(qtbot, look_of(), 1280)
    made.note.show_words("Handed over to Sam")
    note = made.note.geometry().translated(-made.bar.pos())
    assert note.left() > made.others[-1].geometry().right() + 16
    assert note.right() < made.primary.x() - 16
    assert note.center().y() == pytest.approx(28, abs=1)


def test_without_a_free_middle_a_note_floats_above(qtbot: QtBot) -> None:
    made = page(qtbot, look_of(), 900)
    made.note.show_words("Handed over to Sam")
    assert made.note.geometry().bottom() + 1 == made.bar.y() - 16


def test_over_an_empty_bar_a_note_floats_too_and_is_seen_whole(qtbot: QtBot) -> None:
    made = page(qtbot, look_of(), 1280)
    made.primary.hide()
    for button in made.others:
        button.hide()
    qtbot.waitUntil(lambda: made.bar.sizeHint().height() == 0)
    made.note.show_words("The words are gone.")
    assert made.note.geometry().bottom() + 1 == made.bar.y() - 16


def test_a_bar_says_how_much_a_note_takes_above_it(qtbot: QtBot) -> None:
    made = page(qtbot, look_of(), 900)
    heard: list[int] = []
    made.bar.floated.connect(lambda: heard.append(made.bar.floats))
    made.note.show_words("Handed over to Sam")
    made.note.hide()
    assert heard == [16 + 56, 0]


def test_a_note_moves_with_the_bar(qtbot: QtBot) -> None:
    made = page(qtbot, look_of(), 1280)
    made.note.show_words("Handed over to Sam")
    before = made.note.y()
    made.resize(1280, 700)
    qtbot.waitUntil(lambda: made.note.y() == before + 100)


def test_another_primary_takes_the_place_of_the_first(qtbot: QtBot) -> None:
    look = look_of()
    made = page(qtbot, look, 1280)
    other = Primary(look, "Finish")
    made.bar.set_primary(other)
    assert made.primary.isHidden()
    assert other.geometry().right() + 1 == made.bar.width()
    made.bar.set_primary(None)
    assert other.isHidden()


def test_longer_words_that_came_while_another_page_was_open_are_seen_whole(qtbot: QtBot) -> None:
    made = page(qtbot, look_of(), 1280)
    made.primary.say("Choose one")
    qtbot.waitUntil(lambda: made.primary.width() == made.primary.sizeHint().width())
    made.hide()
    made.primary.say("Go on from here, both of you")
    made.show()
    assert made.primary.width() == made.primary.sizeHint().width()
    assert made.primary.geometry().right() + 1 == made.bar.width()
