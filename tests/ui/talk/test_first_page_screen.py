"""The first page on screen: what it says, by keyboard alone, whole in every size."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from coach.clock import HandClock
from coach.content.library import Library
from coach.people import Couple, Hue, Person, Shape, Side
from coach.session.engine import begin
from tests.ui.audit import audit
from tests.ui.dressing import dressed
from tests.ui.talk.before import COUPLE, HandAfter, Heard
from tests.ui.talk.screens import (
    ENTER,
    ESC,
    RIGHT,
    TAB,
    holder,
    press,
    pressed,
    settle,
    shown,
    type_words,
    words_on,
)
from ui.actions import Deed
from ui.parts.action_bar import ActionBar
from ui.parts.segmented import Segment
from ui.parts.sheet import Sheet
from ui.talk.first_page.presenter import FirstPagePresenter
from ui.talk.first_page.screen import FirstPageScreen
from ui.talk.first_page.view import (
    Choice,
    FirstPageRequest,
    KeepForLater,
    Known,
    SeeExample,
    SeeSources,
)
from ui.theme.look import Look

KNOWN = Known(COUPLE, last_starter=Side.TWO)
LONG_NAMES = Couple(
    Person("Maximiliane-Konstantinas"),
    Person("Bartholomew Featherstone", Shape.SQUARE, Hue.CLAY),
)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


class Page:
    """A first page of the real library on screen, and what it has said."""

    def __init__(
        self,
        look: Look,
        qtbot: QtBot,
        name: str = "say-it-back",
        known: Known = KNOWN,
        *,
        solo: bool = False,
    ) -> None:
        self.said = Heard()
        self.presenter = FirstPagePresenter(Library(), HandAfter())
        self.presenter.check_in_asked.connect(self.said.as_("check in"))
        self.presenter.go_on_asked.connect(self.said.as_("go on"))
        self.presenter.kept_for_later.connect(self.said.as_("keep"))
        self.presenter.let_go.connect(self.said.as_("let go"))
        self.presenter.help_asked.connect(self.said.as_("help"))
        self.presenter.back_asked.connect(self.said.as_("back"))
        self.presenter.open(name, known, solo=solo)
        self.screen = FirstPageScreen(look)
        qtbot.addWidget(shown(self.screen, self.presenter))

    def ask(self, *requests: FirstPageRequest) -> "Page":
        for request in requests:
            self.presenter.ask(request)
        settle()
        return self

    @property
    def words(self) -> list[str]:
        return words_on(self.screen)

    @property
    def sheet(self) -> Sheet:
        return next(one for one in self.screen.findChildren(Sheet) if one.isVisible())


def waiting(look: Look, qtbot: QtBot) -> Page:
    session = begin(Library().walkthrough("say-it-back"), HandClock().now())
    return Page(look, qtbot, known=replace(KNOWN, waiting=session))


def test_it_says_what_the_talk_trains_and_rests_on(look: Look, qtbot: QtBot) -> None:
    words = Page(look, qtbot).words
    assert "It trains: Say in your own words what you heard." in words
    assert "Early evidence" in words
    assert "Where this comes from" in words
    assert not {"A", "B", "C", "D"} & set(words)


def test_it_warns_everybody_in_the_same_place(look: Look, qtbot: QtBot) -> None:
    for solo in (False, True):
        page = Page(look, qtbot, solo=solo)
        assert Library().walkthrough("say-it-back").caution in page.words
        pressed(page.screen, "When this app is the wrong tool").click()
        assert page.said == [("help",)]


def test_enter_checks_in_from_the_one_who_begins(look: Look, qtbot: QtBot) -> None:
    page = Page(look, qtbot)
    assert holder().accessibleName() == "Noor"
    press(RIGHT, ENTER)
    assert page.said == [("check in", Choice("say-it-back", starter=Side.TWO))]


def test_a_topic_is_typed_and_enter_in_it_only_leaves_the_field(look: Look, qtbot: QtBot) -> None:
    page = Page(look, qtbot)
    press(TAB)
    type_words("Saturday mornings")
    press(ENTER)
    assert page.said == []
    assert pressed(page.screen, "Check in first").hasFocus()
    press(ENTER)
    assert page.said == [("check in", Choice("say-it-back", topic="Saturday mornings"))]


def test_esc_leaves_the_field_first_and_then_the_page(look: Look, qtbot: QtBot) -> None:
    page = Page(look, qtbot)
    press(TAB, ESC)
    assert page.said == []
    press(ESC)
    assert page.said == [("back",)]


def test_a_length_is_chosen_where_there_are_several(look: Look, qtbot: QtBot) -> None:
    page = Page(look, qtbot, "long-turns")
    chosen = next(one for one in page.screen.findChildren(Segment) if one.isChecked())
    assert chosen.words == "12 min"
    chosen.setFocus()
    press(RIGHT)
    assert "Each of you has three turns of seven and a half minutes." in page.words
    press(ENTER)
    assert page.said == [("check in", Choice("long-turns", length=45))]


def test_a_talk_with_one_length_offers_none(look: Look, qtbot: QtBot) -> None:
    page = Page(look, qtbot)
    assert "How long?" not in page.words
    assert page.screen.findChildren(Segment) == []


def test_where_it_comes_from_opens_closes_and_gives_the_keyboard_back(
    look: Look, qtbot: QtBot
) -> None:
    page = Page(look, qtbot)
    link = pressed(page.screen, "Where this comes from")
    link.setFocus()
    press(ENTER)
    first = Library().walkthrough("say-it-back").evidence.sources[0]
    assert f"{first.who}, {first.year}" in words_on(page.sheet)
    press(ENTER)
    assert link.hasFocus()
    assert page.said == []


def test_examples_and_help_are_one_press_away(look: Look, qtbot: QtBot) -> None:
    page = Page(look, qtbot)
    pressed(page.screen, "See an example").click()
    settle()
    words, talk = words_on(page.sheet), Library().walkthrough("say-it-back")
    assert {talk.good.speaker, talk.bad.listener, talk.bad.why} <= set(words)
    assert {note.say for note in talk.help} <= set(words)
    press(ESC)
    assert talk.bad.why not in page.words


def test_keeping_for_later_is_said_and_undone(look: Look, qtbot: QtBot) -> None:
    page = Page(look, qtbot)
    pressed(page.screen, "Keep for later").click()
    settle()
    assert "Kept for later" in page.words
    assert page.screen.act(Deed.UNDO)
    settle()
    assert "Keep for later" in page.words
    assert page.said == [("keep", "say-it-back"), ("let go", "say-it-back")]


def test_the_undo_on_the_note_works_too(look: Look, qtbot: QtBot) -> None:
    page = Page(look, qtbot).ask(KeepForLater())
    pressed(page.screen, "Undo").click()
    assert page.said == [("keep", "say-it-back"), ("let go", "say-it-back")]


def test_what_waits_can_go_on_or_start_again(look: Look, qtbot: QtBot) -> None:
    page = waiting(look, qtbot)
    pressed(page.screen, "Go on from step 1").click()
    pressed(page.screen, "Start again").click()
    assert page.said == [("go on", "say-it-back"), ("check in", Choice("say-it-back"))]


def test_alone_nobody_is_asked_who_begins(look: Look, qtbot: QtBot) -> None:
    page = Page(look, qtbot, known=Known(Couple(Person("Noor"))), solo=True)
    assert "Who begins?" not in page.words
    assert pressed(page.screen, "Check in first").hasFocus()


def test_long_names_stand_below_each_other_and_whole(look: Look, qtbot: QtBot) -> None:
    page = Page(look, qtbot, known=replace(KNOWN, couple=LONG_NAMES))
    bars = page.screen.findChildren(ActionBar)
    assert audit(page.screen, primary=page.screen.primary, regions=bars) == []


def test_another_talk_is_shown_from_its_top_with_an_empty_topic(look: Look, qtbot: QtBot) -> None:
    page = Page(look, qtbot)
    press(TAB)
    type_words("Saturday")
    page.presenter.open("long-turns", KNOWN)
    settle()
    field = page.screen.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.text() == ""
    assert "Long turns" in page.words


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("name", ["first-try", "say-it-back", "long-turns"])
@pytest.mark.parametrize("solo", [False, True])
def test_it_passes_the_audit(look: Look, qtbot: QtBot, name: str, scale: float, solo: bool) -> None:
    look.set_scale(scale)
    page = Page(look, qtbot, name, solo=solo)
    bars = page.screen.findChildren(ActionBar)
    assert audit(page.screen, primary=page.screen.primary, regions=bars) == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("request_", [SeeSources(), SeeExample()])
def test_its_sheets_pass_the_audit(
    look: Look, qtbot: QtBot, request_: FirstPageRequest, scale: float
) -> None:
    look.set_scale(scale)
    page = Page(look, qtbot).ask(request_)
    assert audit(page.sheet, regions=[page.sheet.bar]) == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_waits_passes_the_audit(look: Look, qtbot: QtBot, scale: float) -> None:
    look.set_scale(scale)
    page = waiting(look, qtbot)
    bars = page.screen.findChildren(ActionBar)
    assert audit(page.screen, primary=page.screen.primary, regions=bars) == []
