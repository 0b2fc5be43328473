"""A practice round on screen: by keyboard alone, whole in every size."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit
from tests.ui.cards.practise.practising import Practising
from tests.ui.dressing import dressed
from tests.ui.placed import placed
from tests.ui.talk.screens import (
    ENTER,
    ESC,
    RIGHT,
    holder,
    press,
    settle,
    type_words,
    words_on,
)
from ui.actions import Deed
from ui.cards.doing import Enough, Primary, Write
from ui.cards.practise.page import PractisePage
from ui.cards.practise.view import Choose
from ui.parts.action_bar import ActionBar
from ui.parts.buttons import Primary as PrimaryButton
from ui.parts.choice import Choice
from ui.parts.writing import Writing
from ui.theme.look import Look


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


class Shown(Practising):
    """A round in a window that knows the keys."""

    def __init__(
        self, look: Look, qtbot: QtBot, deck: str = "validation", width: int = 1080
    ) -> None:
        super().__init__(deck)
        self.page = PractisePage(look)
        self.window = placed(self.page, self.presenter, qtbot, width, 768)

    def audit(self) -> list[object]:
        """Hold the page against the accessibility audit; head and bar stand, the rest scrolls."""
        page = self.page.page
        primary = next(one for one in page.findChildren(PrimaryButton) if one.isVisible())
        head = page.head.parentWidget()
        assert head is not None
        bars = [one for one in page.findChildren(ActionBar) if one.isVisible()]
        return list(audit(self.window, primary=primary, regions=[head, *bars]))


def test_a_card_is_remembered_looked_at_and_told_of_by_keyboard_alone(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot)
    first = shown.card.key
    assert isinstance(holder(), Writing)
    type_words("I am here.")
    press(ENTER)
    assert "I am here." in words_on(shown.page)
    assert isinstance(holder(), Choice)
    press(RIGHT)
    assert "When it fits" in words_on(shown.page)
    press(ENTER)
    assert shown.card.key != first
    at = holder()
    assert isinstance(at, Writing)
    assert at.words == ""


def test_ctrl_z_takes_back_what_was_said_and_enter_goes_to_what_is_missing(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot)
    assert Deed.UNDO not in shown.page.works
    press(ENTER, ENTER)
    assert Deed.UNDO in shown.page.works
    assert shown.page.act(Deed.UNDO)
    settle()
    assert shown.card.primary == "Choose one"
    shown.page.act(Deed.PRIMARY)
    assert isinstance(holder(), Choice)
    assert not shown.page.act(Deed.PAUSE)


def test_escape_leads_back_and_the_end_has_its_keys(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    press(ESC)
    shown.tell().ask(Enough())
    settle()
    assert isinstance(holder(), PrimaryButton)
    assert shown.page.works == {Deed.PRIMARY, Deed.STEP_BACK, Deed.UNDO}
    assert not shown.page.act(Deed.PAUSE)
    press(ENTER)
    assert [one[0] for one in shown.said] == ["back", "remembered", "back"]


def test_at_the_end_nothing_that_was_typed_is_on_any_page(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot).ask(Write("zebrafinch"), Primary(), Choose("knew"), Enough())
    settle()
    held = [one.text() for one in shown.page.findChildren(QLabel)]
    held += [one.words for one in shown.page.findChildren(Writing)]
    assert not [words for words in held if "zebrafinch" in words]


def test_a_megabyte_that_is_pasted_becomes_a_line(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    field = shown.page.findChild(Writing)
    assert field is not None
    mime = QMimeData()
    mime.setText("word\n" * 200_000)
    field.insertFromMimeData(mime)
    assert len(field.words) <= 300
    assert shown.ask(Primary()).card.seen is not None


@pytest.mark.parametrize(("scale", "width"), [(1.0, 864), (1.0, 700), (2.0, 976)])
@pytest.mark.parametrize("deck", ["validation", "bids", "empathy"])
def test_each_step_passes_the_audit_in_small_windows_and_large_letters(
    look: Look, qtbot: QtBot, deck: str, scale: float, width: int
) -> None:
    look.set_scale(scale)
    shown = Shown(look, qtbot, deck, width)
    assert shown.audit() == []
    for request in (Primary(), Choose("nearly"), Enough()):
        shown.ask(request)
        settle()
        assert shown.audit() == []
