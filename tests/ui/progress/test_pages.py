"""Pictures, tables and letters on screen: by keyboard, read out, whole in every size, steady."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QEnterEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coach.store.items import Item
from tests.ui.audit import audit
from tests.ui.dressing import dressed
from tests.ui.placed import placed
from tests.ui.progress.kept import SEASON, years
from tests.ui.progress.test_pictures import Progress
from tests.ui.talk.screens import DOWN, ENTER, LEFT, RIGHT, TAB, holder, press, settle, words_on
from ui.actions import Deed
from ui.parts.action_bar import ActionBar
from ui.parts.one_of import Member
from ui.progress.pictures.week_piles import WeekPiles
from ui.progress.pictures_page import PicturesPage
from ui.progress.screen import ProgressScreen
from ui.progress.tables_page import TablesPage
from ui.progress.view import OtherWeeks, See
from ui.theme.look import Look

HOME, END, UP = Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Up


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


class Shown(Progress):
    """Progress on screen, joined as the application does it."""

    def __init__(
        self,
        look: Look,
        qtbot: QtBot,
        items: tuple[Item, ...] = SEASON,
        size: tuple[int, int] = (1080, 800),
    ) -> None:
        super().__init__(*items)
        self.screen = ProgressScreen(look)
        self.window = placed(self.screen, self.presenter, qtbot, *size)

    @property
    def pictures(self) -> PicturesPage:
        page = self.screen.page
        assert isinstance(page, PicturesPage)
        return page

    @property
    def words(self) -> list[str]:
        return words_on(self.screen)


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def point_at(spot: QWidget) -> None:
    """Do what Qt does when the pointer comes."""
    spot.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    at = QPointF(5, 5)
    QApplication.sendEvent(spot, QEnterEvent(at, at, at))


def leave(spot: QWidget) -> None:
    spot.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    QApplication.sendEvent(spot, QEvent(QEvent.Type.Leave))


# keys


def test_tab_goes_from_the_switch_through_the_pictures_to_the_bar(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    shown.screen.page.switch.group.focus()
    way: list[str] = []
    for _ in range(8):
        at = holder()
        way.append(type(at).__name__)
        press(TAB)
    assert way == [
        "Segment", "SkillSpot", "WeekPiles", "QuietLink", "AgreementRow",
        "Secondary", "Secondary", "Secondary",
    ]  # fmt: skip
    assert holder() is shown.screen.primary


def test_arrows_go_through_the_map_and_stay_at_its_edges(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    spots = shown.pictures.map.spots
    spots[0].setFocus()
    for keys, at in (
        ((RIGHT, DOWN), 5), ((LEFT, LEFT), 3), ((UP,), 3), ((END,), 11), ((RIGHT, DOWN), 11),
        ((HOME, LEFT), 0),
    ):  # fmt: skip
        press(*keys)
        assert holder() is spots[at]
    press(DOWN, TAB)
    assert isinstance(holder(), WeekPiles)


def test_enter_on_a_skill_shows_its_entries_and_the_way_leads_back(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot)
    shown.pictures.map.spots[1].setFocus()
    press(ENTER)
    assert "All entries" in shown.words
    assert shown.screen.act(Deed.STEP_BACK)
    assert "What you have practised" in shown.words
    assert not shown.screen.act(Deed.STEP_BACK)


def test_arrows_go_from_week_to_week_and_on_to_earlier_ones(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    weeks = shown.pictures.weeks
    weeks.setFocus()
    assert name_of(weeks) == "this week: 3 talks, 3 cards or drills"
    press(LEFT)
    assert name_of(weeks).startswith("9 to 15 November: ")
    press(HOME, LEFT)
    assert "21 to 27 Sept" in shown.words
    assert name_of(weeks) == "21 to 27 September"
    press(RIGHT)
    assert name_of(weeks).startswith("28 September to 4 October: ")
    press(RIGHT)
    assert name_of(weeks).startswith("5 to 11 October: ")


def test_agreements_are_one_stop_and_enter_opens_one(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    rows = shown.pictures.agreements.rows
    rows[0].setFocus()
    press(DOWN, END, UP)
    assert holder() is rows[1]
    press(HOME, ENTER)
    assert shown.said == [("place", "plan", "agreement-3")]


def test_the_switch_goes_through_all_three_and_keeps_the_keyboard(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    shown.screen.page.switch.group.focus()
    seen: list[tuple[str, str]] = []
    for _ in range(3):
        press(RIGHT)
        at = holder()
        assert isinstance(at, Member)
        seen.append((at.key, shown.view.switch))
    assert seen == [("tables", "tables"), ("letter", "letter"), ("pictures", "pictures")]


# pointing


def test_pointing_at_a_skill_says_when_and_what_a_press_does(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    spot = shown.pictures.map.spots[1]
    line, legend = "Say it back: last yesterday. Press to show entries.", shown.page.legend
    places = [one.geometry() for one in shown.pictures.map.spots]
    point_at(spot)
    assert line in shown.words
    settle()
    assert [one.geometry() for one in shown.pictures.map.spots] == places
    leave(spot)
    assert legend in shown.words
    assert line not in shown.words


def test_pointing_at_a_week_writes_of_it_and_leaving_writes_of_none(
    look: Look, qtbot: QtBot
) -> None:
    shown = Shown(look, qtbot)
    weeks = shown.pictures.weeks
    QTest.mouseMove(weeks, QPoint(weeks.width() - 4, 20))
    settle()
    assert "This week" in shown.words
    QApplication.sendEvent(weeks, QEvent(QEvent.Type.Leave))
    assert "Eight weeks" in shown.words


# what is read out


def test_each_picture_has_its_words_for_a_screen_reader(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    assert name_of(shown.pictures.map.spots[1]) == "Say it back, 5 times, last yesterday"
    weeks = QAccessible.queryAccessibleInterface(shown.pictures.weeks)
    assert weeks.text(QAccessible.Text.Name) == "Eight weeks"
    assert "16" not in weeks.text(QAccessible.Text.Description)  # this week is called so
    assert "this week: 3 talks, 3 cards or drills" in weeks.text(QAccessible.Text.Description)
    row = shown.pictures.agreements.rows[2]
    assert name_of(row) == "Coffee until ten: kept, yesterday"


def test_a_table_is_a_table_to_a_screen_reader(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    shown.presenter.ask(See("tables"))
    page = shown.screen.page
    assert isinstance(page, TablesPage)
    settle()
    face = QAccessible.queryAccessibleInterface(page.cards[0].table)
    assert face.role() is QAccessible.Role.Table
    names = [face.child(at).text(QAccessible.Text.Name) for at in range(face.childCount())]
    assert names[1:5] == ["Skill", "Talks", "Cards and drills", "Last"]
    assert names.count("Say it back, 5 times, last yesterday") == 1


def test_arrows_go_through_the_cells_and_tab_goes_on(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    shown.presenter.ask(See("tables"))
    page = shown.screen.page
    assert isinstance(page, TablesPage)
    settle()
    table = page.cards[0].table
    table.setFocus()
    press(DOWN, RIGHT)
    assert (table.currentRow(), table.currentColumn()) == (1, 1)
    press(TAB)
    assert holder() is page.cards[1].table


# what is seen


def ink_in(image: QImage, place: QRect, look: Look) -> bool:
    """Say whether any of the marks' colour is in a part of a picture."""
    ink = look.color("ink_soft").rgb()
    spots = ((x, y) for x in range(place.left(), place.right())
             for y in range(place.top(), place.bottom()))  # fmt: skip
    return any(image.pixel(x, y) == ink for x, y in spots)


def test_an_empty_week_is_an_empty_place(look: Look, qtbot: QtBot) -> None:
    weeks = Shown(look, qtbot).pictures.weeks
    image, wide, high = weeks.grab().toImage(), weeks.width() // 8, weeks.height() - 4
    assert ink_in(image, QRect(7 * wide, 0, wide, high), look)
    assert not ink_in(image, QRect(4 * wide, 0, wide, high), look)


def test_a_dashed_ring_has_no_disc_in_it(look: Look, qtbot: QtBot) -> None:
    spots = Shown(look, qtbot).pictures.map.spots
    tried, ring = (spots[at].grab().toImage() for at in (10, 11))
    half = QRect(0, 0, spots[11].width(), spots[11].height() // 2 - 6)
    assert ink_in(tried, half, look)
    assert not ink_in(ring, half, look)


def test_skills_beside_each_other_stand_on_one_level(look: Look, qtbot: QtBot) -> None:
    spots = Shown(look, qtbot, years(2)).pictures.map.spots
    for row in (spots[:4], spots[4:8], spots[8:]):
        assert len({(one.y(), one.height()) for one in row}) == 1


@pytest.mark.parametrize("wide", [700, 928, 1080, 1300])
def test_there_is_room_for_every_skill(look: Look, qtbot: QtBot, wide: int) -> None:
    shown = Shown(look, qtbot, size=(wide, 800))
    for spot in shown.pictures.map.spots:
        assert spot.width() >= spot.minimumSizeHint().width()
        assert spot.height() >= spot.heightForWidth(spot.width())


def test_on_the_drawing_boards_page_all_pictures_are_seen_at_once(look: Look, qtbot: QtBot) -> None:
    assert not Shown(look, qtbot).screen.page.area.hides_more


def test_a_letter_is_opened_from_the_list_beside_it(look: Look, qtbot: QtBot) -> None:
    shown = Shown(look, qtbot)
    shown.presenter.ask(See("letter"))
    settle()
    QTest.mouseClick(
        next(one for one in shown.screen.page.findChildren(QWidget)
             if getattr(one, "words", "") == "9 to 15 November"),
        Qt.MouseButton.LeftButton, pos=QPoint(5, 10),
    )  # fmt: skip
    settle()
    assert "9 to 15 November" in shown.words
    assert "16 to 22 November" in shown.words


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("state", ["season", "nothing", "years", "earlier", "tables", "letter"])
def test_it_passes_the_audit(look: Look, qtbot: QtBot, state: str, scale: float) -> None:
    look.set_scale(scale)
    items = {"nothing": (), "years": years(2)}.get(state, SEASON)
    # What a window of 1024 x 768 leaves beside the rail, or below its button.
    shown = Shown(look, qtbot, items, (928, 768) if scale < 1.5 else (1024, 665))
    if state in {"tables", "letter"}:
        shown.presenter.ask(See(state))
    if state == "earlier":
        shown.presenter.ask(OtherWeeks(earlier=True))
    settle()
    regions = [*shown.screen.page.findChildren(ActionBar), shown.screen.page.area]
    assert audit(shown.screen, primary=shown.screen.primary, regions=regions) == []
