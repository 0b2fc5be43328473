"""The guide in Help: read by keyboard alone, from the list through every chapter and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from coach.content.library import Library
from coach.content.prose import GuideWords
from coach.people import Couple, Hue, Person, Shape
from tests.ui.audit import audit
from tests.ui.dressing import dressed
from tests.ui.heard import heard
from tests.ui.help.shelves import spoiled
from tests.ui.placed import placed
from tests.ui.talk.before import Heard
from tests.ui.talk.screens import ENTER, TAB, holder, press, pressed, settle, words_on
from ui.actions import Deed
from ui.help.chapter import OpeningPart, SectionPart
from ui.help.presenter import MISSING, HelpPresenter
from ui.help.screen import HelpScreen
from ui.help.view import BackToToday, DrawingView, KeysView, Opening, Section, ShowTopic
from ui.parts.action_bar import ActionBar
from ui.parts.way_row import WayRow
from ui.theme.look import Look

GUIDE = Library().prose(GuideWords)
CHAPTERS = [chapter.id for chapter in GUIDE.chapters]
BACK = Qt.Key.Key_Backspace


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp) as look:
        yield look


class Reading:
    """Help on screen, opened at the guide, and what it has said."""

    def __init__(
        self, look: Look, qtbot: QtBot, chapter: str = "", size: tuple[int, int] = (1080, 800)
    ) -> None:
        self.said = Heard()
        self.presenter = HelpPresenter(Library())
        self.presenter.today_asked.connect(self.said.as_("today"))
        self.presenter.open(f"guide/{chapter}" if chapter else "guide")
        self.screen = HelpScreen(look)
        self.window = placed(self.screen, self.presenter, qtbot, *size)

    @property
    def title(self) -> str:
        return self.presenter.view().title

    def read_on(self) -> str:
        """Turn the page; give what a screen reader says first on the new one."""
        press(ENTER)
        return heard(holder()).name


def opened(chapter: str, library: Library | None = None) -> HelpPresenter:
    presenter = HelpPresenter(library or Library())
    presenter.open(f"guide/{chapter}")
    return presenter


def test_enter_reads_the_whole_guide_page_after_page_and_ends_at_today(
    look: Look, qtbot: QtBot
) -> None:
    read = Reading(look, qtbot)
    read.screen.primary.click()
    settle()
    said = [heard(holder()).name, *(read.read_on() for _ in CHAPTERS[1:])]
    assert said == [f"{chapter.name}. {chapter.lead}" for chapter in GUIDE.chapters]
    press(ENTER)
    assert read.said == [("today",)]


def test_a_row_of_the_list_opens_its_chapter(look: Look, qtbot: QtBot) -> None:
    read = Reading(look, qtbot)
    while heard(holder()).name != "Reflect: Private pages, locked.":
        press(TAB)
    press(ENTER)
    assert read.title == "Reflect"
    assert isinstance(holder(), OpeningPart)


def test_one_step_back_leads_to_all_chapters(look: Look, qtbot: QtBot) -> None:
    read = Reading(look, qtbot, "cards")
    press(BACK)
    assert read.title == "The guide"
    assert not read.screen.act(Deed.STEP_BACK)
    assert "All chapters" not in words_on(read.screen)


def test_tab_goes_from_part_to_part_and_each_is_read_out_whole(look: Look, qtbot: QtBot) -> None:
    read = Reading(look, qtbot, "first")
    parts = GUIDE.chapters[1].parts
    for part in parts:
        press(TAB)
        assert isinstance(holder(), SectionPart)
        said = heard(holder())
        assert (said.name, said.description) == (
            part.title,
            "\n".join(part.text + part.lines + part.steps),
        )
    press(TAB)
    assert holder() is pressed(read.screen, "Hide this window (F9)")


def test_steps_are_numbered_in_their_order(look: Look, qtbot: QtBot) -> None:
    read = Reading(look, qtbot, "first")
    lines = [one.text() for one in read.screen.findChildren(QLabel) if one.text()]
    steps = GUIDE.chapters[1].parts[0].steps
    assert [line for line in lines if line in steps] == list(steps)


def test_every_chapter_of_the_list_says_what_it_is_about(look: Look, qtbot: QtBot) -> None:
    rows = Reading(look, qtbot).screen.findChildren(WayRow)
    told = [f"{chapter.name}: {chapter.line}" for chapter in GUIDE.chapters]
    assert [heard(row).name for row in rows] == told


def test_a_chapter_is_drawn_with_the_shapes_of_these_two() -> None:
    couple = Couple(Person("Noor", Shape.SQUARE, Hue.CLAY), Person("Sam"))
    presenter = opened("talk")
    presenter.show_couple(couple)
    drawn = [one for one in presenter.view().blocks if isinstance(one, DrawingView)]
    assert [one.couple for one in drawn] == [couple]


def test_the_chapter_about_keys_ends_with_those_that_work_everywhere() -> None:
    *_, last = opened("keys").view().blocks
    assert isinstance(last, KeysView)
    assert "Hide the window at once" in [row.words for row in last.rows]


def test_a_chapter_begins_with_its_lead_and_has_all_its_parts() -> None:
    for chapter in GUIDE.chapters:
        first, *others = opened(chapter.id).view().blocks
        assert first == Opening(chapter.name, chapter.lead)
        sections = [one.title for one in others if isinstance(one, Section)]
        assert sections == [part.title for part in chapter.parts]


def test_a_chapter_that_is_not_there_is_the_list() -> None:
    view = opened("no-such-chapter").view()
    assert (view.page, view.back) == ("guide", "")
    assert view.onward.asks == ShowTopic("guide/what")


def test_a_broken_guide_is_named_and_help_begins_as_before(home: Path) -> None:
    library = spoiled(home, guide="\n[[")
    view = opened("talk", library).view()
    missing = HelpPresenter(library)
    missing.open(MISSING)
    assert [topic.id for topic in view.topics][:1] == ["how"]
    assert view.onward.asks == BackToToday()
    assert "en/guide.toml" in str(missing.view().blocks)


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("chapter", ["", *CHAPTERS])
def test_every_page_passes_the_audit(look: Look, qtbot: QtBot, chapter: str, scale: float) -> None:
    look.set_scale(scale)
    # What a window of 1024 x 768 leaves beside the rail, or below its button.
    read = Reading(look, qtbot, chapter, (928, 768) if scale < 1.5 else (1024, 665))
    bar = read.screen.findChildren(ActionBar)
    assert audit(read.screen, primary=read.screen.primary, regions=bar) == []


def test_at_large_text_the_way_back_goes_away_with_the_text(look: Look, qtbot: QtBot) -> None:
    look.set_scale(2.0)
    read = Reading(look, qtbot, "talk", (1024, 665))
    press(*[TAB] * 3)
    assert read.screen.area.verticalScrollBar().value() > 0
    assert not pressed(read.screen, "All chapters").visibleRegion().boundingRect().height()
    assert "A talk" in words_on(read.screen)
