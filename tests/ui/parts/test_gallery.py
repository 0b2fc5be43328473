"""Every part in every look and size: nothing is cut, everything can be reached and has a name."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.audit import audit
from tests.ui.dressing import dressed
from tests.ui.parts.gallery import PAGES, show
from ui.parts.action_bar import ActionBar
from ui.parts.rail import Rail
from ui.parts.sheet import Sheet
from ui.theme.comfort import Comfort, Motion, Theme
from ui.theme.look import Look

SIZES = ((1.0, 1280, 800), (1.25, 1024, 768), (1.5, 1920, 1080), (2.0, 1024, 768))


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    with dressed(qapp, Comfort(motion=Motion.STILL)) as look:
        yield look


def regions(page: QWidget) -> list[QWidget]:
    return [*page.findChildren(Rail), *page.findChildren(ActionBar)]


@pytest.mark.parametrize("name", [name for name in PAGES if name != "sheet"])
@pytest.mark.parametrize(("scale", "width", "height"), SIZES)
def test_a_page_passes_the_audit(
    look: Look, qtbot: QtBot, name: str, scale: float, width: int, height: int
) -> None:
    look.set_scale(scale)
    page = show(look, name, width, height)
    qtbot.addWidget(page)
    assert page.width() == width
    assert audit(page, regions=regions(page)) == []


@pytest.mark.parametrize(("scale", "width", "height"), SIZES)
def test_the_sheet_passes_the_audit(
    look: Look, qtbot: QtBot, scale: float, width: int, height: int
) -> None:
    look.set_scale(scale)
    page = show(look, "sheet", width, height)
    qtbot.addWidget(page)
    over = page.findChild(Sheet)
    assert over is not None
    assert audit(over, regions=[over.bar]) == []


@pytest.mark.parametrize("theme", [Theme.DARK, Theme.HIGH])
@pytest.mark.parametrize("name", sorted(PAGES))
def test_another_theme_changes_no_measure(
    look: Look, qtbot: QtBot, name: str, theme: Theme
) -> None:
    page = show(look, name, 1280, 800)
    qtbot.addWidget(page)
    before = [(type(one), one.geometry()) for one in page.findChildren(QWidget)]
    look.set_theme(theme)
    QApplication.processEvents()
    kept = [one for one in page.findChildren(QWidget) if type(one).__name__ != "FocusRing"]
    after = [(type(one), one.geometry()) for one in kept]
    assert after == [one for one in before if one[0].__name__ != "FocusRing"]
