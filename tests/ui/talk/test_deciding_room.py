"""The steps of deciding on screen: whole, reachable by keys, and still when nothing changed."""

import msgspec
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach.content.model import Line, Phase
from coach.session.state import Session
from tests.ui.audit import audit
from tests.ui.finding import seen
from tests.ui.talk import deciding as d
from tests.ui.talk.room import Room
from tests.ui.talk.screens import holder, press, settle, type_words, words_on
from tests.ui.talk.shown_room import ShownRoom
from tests.ui.talk.test_room_cheap import Work
from ui.parts.action_bar import ActionBar
from ui.parts.buttons import Primary
from ui.talk import requests as r
from ui.talk.room.screen import RoomScreen
from ui.talk.room.star_row import StarRow
from ui.talk.stage_view import StageView
from ui.theme.look import Look

KEY = Qt.Key
ENTER, TAB, SPACE, ESC, DOWN, END = (
    *(KEY.Key_Return, KEY.Key_Tab, KEY.Key_Space, KEY.Key_Escape, KEY.Key_Down, KEY.Key_End),
)

STATES: dict[str, tuple[str, d.Way]] = {
    "question": ("solve-it-together", d.to_question),
    "ideas": ("solve-it-together", lambda room: d.to_ideas(room, 3)),
    "ideas-enough": ("solve-it-together", lambda room: d.to_ideas(room, 8)),
    "stars": ("solve-it-together", lambda room: d.starring(room, 0, 6)),
    "met": ("solve-it-together", d.stars_met),
    "apart": ("solve-it-together", d.stars_apart),
    "trial": ("solve-it-together", d.wrote),
    "liveable": ("solve-it-together", d.living),
    "reopened": ("solve-it-together", lambda room: d.rated(room, 7, 2)),
    "the-day": ("solve-it-together", d.agreed),
    "review": ("look-again", d.day_came),
    "agenda": ("our-weekly-meeting", d.agenda),
    "thanks": ("our-weekly-meeting", d.thanking),
    "list": ("our-weekly-meeting", d.going_through),
}


def view_of(name: str) -> StageView:
    talk, way = STATES[name]
    return way(Room(talk, agreed=d.BEFORE)).stage


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("name", STATES)
def test_a_step_passes_the_audit(qtbot: QtBot, still: Look, name: str, scale: float) -> None:
    still.set_scale(scale)
    room = ShownRoom(qtbot, still, (1024, 768)).show(view_of(name))
    primary = next((one for one in seen(room.screen, Primary) if one.isEnabled()), None)
    bars = list(seen(room.screen, ActionBar))
    assert audit(room.screen, primary=primary, regions=bars) == []


@pytest.mark.parametrize("name", STATES)
def test_the_same_view_again_does_no_work(qtbot: QtBot, still: Look, name: str) -> None:
    view = view_of(name)
    room = ShownRoom(qtbot, still).show(view)
    for _ in range(3):  # the part that has the keyboard is brought up once words have their room
        settle()
    work = Work(room.screen)
    room.screen.show_view(msgspec.msgpack.decode(msgspec.msgpack.encode(view), type=StageView))
    settle()
    assert (work.laid_out, work.painted) == (0, [])


class Talk:
    """A room on screen joined to its presenter, driven by keys and a hand clock."""

    def __init__(self, qtbot: QtBot, look: Look, name: str, way: d.Way) -> None:
        self.room = way(Room(name))
        self.screen = RoomScreen(look, self.room.clock)
        qtbot.addWidget(self.screen)
        self.screen.asked.connect(self.room.presenter.ask)
        self.room.presenter.view_changed.connect(self.screen.show_view)
        self.screen.resize(1280, 800)
        self.screen.show_view(self.room.view())
        self.screen.show()
        self.screen.activateWindow()
        settle()
        self.screen.focus()
        settle()

    @property
    def session(self) -> Session:
        return self.room.presenter.session

    def says(self, words: str) -> bool:
        return words in words_on(self.screen)


def confirm() -> None:
    """Do what the ink button says, also from within a field."""
    QTest.keyClick(holder(), ENTER, Qt.KeyboardModifier.ControlModifier)
    settle()


def test_ideas_are_added_by_turns_with_enter(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still, "solve-it-together", d.to_ideas)
    for words in ("Coffee in bed", "Rolls at nine"):
        type_words(words)
        press(ENTER)
    assert [idea.text for idea in talk.session.words.board.ideas] == [
        "Coffee in bed",
        "Rolls at nine",
    ]
    assert talk.says("Noor’s turn to add")  # noqa: RUF001
    press(ENTER)
    assert talk.says("Sam’s turn to add")  # noqa: RUF001


def test_half_an_idea_is_kept_at_once(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still, "solve-it-together", d.to_ideas)
    type_words("Coff")
    assert talk.room.keeper.kept[-1].words.board.line(Line.IDEA) == "Coff"
    assert talk.says("Add it, then Sam")


def test_the_last_idea_comes_back_with_undo_from_the_button(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still, "solve-it-together", d.to_ideas)
    type_words("Coffee")
    press(ENTER, ESC)
    QTest.keyClick(holder(), KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert talk.session.words.board.ideas == ()
    assert talk.says("Coffee")


def test_an_idea_is_taken_out_by_its_cross(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still, "solve-it-together", lambda room: d.to_ideas(room, 3))
    while holder().accessibleName() != f"Take out: {d.IDEAS[2]}":
        press(TAB)
    press(SPACE)
    assert [idea.text for idea in talk.session.words.board.ideas] == list(d.IDEAS[:2])


def test_stars_by_keys_and_never_more_than_three(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still, "solve-it-together", d.starring)
    press(SPACE, DOWN, SPACE, DOWN, SPACE, DOWN, SPACE)
    assert [star.index for star in talk.session.words.board.stars] == [0, 1, 2]
    confirm()
    assert talk.says("Noor, look away for a moment")
    press(SPACE)
    confirm()
    assert talk.says("Both of you starred")
    assert talk.session.place.phase is Phase.MET


def test_arrows_stay_among_the_ideas(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still, "solve-it-together", d.starring)
    press(*[DOWN] * (len(d.IDEAS) + 2), SPACE)
    assert talk.session.stop is None
    assert [star.index for star in talk.session.words.board.stars] == [len(d.IDEAS) - 1]


def test_what_was_left_out_of_one_idea_is_not_said_of_the_next(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still, "solve-it-together", d.to_ideas)
    left_out = "There is room for 200 characters. The rest was left out."
    QApplication.clipboard().setText("b" * 201)
    QTest.keyClick(holder(), KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert talk.says(left_out)
    press(ENTER)
    type_words("short")
    press(ENTER)
    assert not talk.says(left_out)


def test_nothing_of_the_first_half_is_left_on_the_page(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still, "solve-it-together", lambda room: d.starring(room, 0, 1))
    confirm()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    rows = talk.screen.findChildren(StarRow)
    assert len(rows) == len(d.IDEAS)
    assert not any(row.isChecked() for row in rows)


def test_a_try_is_written_line_by_line(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still, "solve-it-together", d.to_trial)
    type_words("Sam and Noor")  # the first line is there already
    press(ENTER)
    type_words("Saturdays")
    board = talk.session.words.board
    assert (board.line(Line.WHO), board.line(Line.WHEN)) == ("Sam and Noor", "Saturdays")


def test_how_well_one_could_live_with_it_by_keys(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still, "solve-it-together", d.living)
    press(ENTER)
    assert talk.session.place.phase is Phase.LIVEABLE
    press(END, ENTER, ENTER, END, ENTER)
    assert talk.says("What could get in the way?")


def test_the_day_and_who_keeps_it_by_keys(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still, "solve-it-together", d.to_the_day)
    press(ENTER, SPACE, TAB, SPACE, TAB, SPACE)
    assert len(talk.session.words.board.keeps) == 2
    assert talk.session.words.board.look_at
    confirm()
    assert talk.session.place.phase is Phase.CLOSE


def test_the_list_of_a_meeting_by_keys(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still, "our-weekly-meeting", lambda room: room)
    while holder().accessibleName() != "A point for the list":
        press(TAB)
    type_words("The vet")
    press(ENTER)
    type_words("The plants")
    press(TAB, SPACE)
    assert [point.text for point in talk.session.words.board.points] == ["The vet", "The plants"]


def test_a_part_is_left_out_by_keys_and_the_keyboard_stays_there(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still, "our-weekly-meeting", lambda room: room)
    while holder().accessibleName() != "Leave out: Who does what":
        press(TAB)
    press(SPACE)
    assert talk.session.words.board.left_out == ("list",)
    assert holder().accessibleName() == "Take in: Who does what"


def test_points_are_ticked_and_taken_off_by_keys(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still, "our-weekly-meeting", d.going_through)
    while holder().accessibleName() != f"Done: {d.POINTS[1]}":
        press(TAB)
    press(SPACE)
    assert [point.done for point in talk.session.words.board.points] == [True, True, False]
    assert holder().accessibleName() == f"Done: {d.POINTS[1]}"
    press(TAB, SPACE)
    assert len(talk.session.words.board.points) == 2


def test_a_review_by_keys(qtbot: QtBot, still: Look) -> None:
    talk = Talk(
        qtbot, still, "look-again", lambda room: d.day_came(room).ask(r.Choose("answer", ""))
    )
    press(ENTER, SPACE, ENTER)
    assert talk.session.place.phase is Phase.CLOSE


def test_a_megabyte_pasted_is_cut_and_nothing_breaks(qtbot: QtBot, still: Look) -> None:
    talk = Talk(qtbot, still, "solve-it-together", d.to_ideas)
    QApplication.clipboard().setText("run " * 250_000)
    QTest.keyClick(holder(), KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    press(ENTER)
    (idea,) = talk.session.words.board.ideas
    assert len(idea.text) <= 300
