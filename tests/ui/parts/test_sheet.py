import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.looks import color_at, look_of, picture_of
from ui.parts.buttons import Primary, Secondary
from ui.parts.sheet import Sheet
from ui.parts.text import Text
from ui.theme.look import Look


class Page(QWidget):
    """A page with one button, and a sheet that can lie over it."""

    def __init__(self, look: Look, lines: int = 2) -> None:
        super().__init__()
        self.button = QPushButton("We need a break")
        QVBoxLayout(self).addWidget(self.button)
        self.over = Sheet(look, self, "A break is part of it")
        for number in range(lines):
            self.over.body.addWidget(Text(look, "title", f"Line {number} of what it says"))
        self.link = Secondary(look, "This does not feel safe")
        self.over.body.addWidget(self.link)
        self.back, self.take = Secondary(look, "Back"), Primary(look, "Take 25 minutes")
        self.over.bar.set_others(self.back)
        self.over.bar.set_primary(self.take)


def page(qtbot: QtBot, look: Look | None = None, lines: int = 2) -> Page:
    made = Page(look or look_of(still=True), lines)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.button.setFocus()
    return made


def test_a_sheet_is_not_there_until_it_is_opened(qtbot: QtBot) -> None:
    made = page(qtbot)
    assert made.over.isHidden()
    made.over.open()
    assert made.over.geometry() == made.rect()


def test_the_keyboard_goes_in_and_comes_back(qtbot: QtBot) -> None:
    made = page(qtbot)
    made.over.open(made.take)
    assert made.take.hasFocus()
    with qtbot.waitSignal(made.over.closed):
        made.over.close_sheet()
    assert made.button.hasFocus()


def test_without_a_wish_the_first_of_it_gets_the_keyboard(qtbot: QtBot) -> None:
    made = page(qtbot)
    made.over.open()
    assert made.link.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_stays_inside(qtbot: QtBot, key: Qt.Key) -> None:
    made = page(qtbot)
    made.over.open(made.link)
    visited: list[QWidget] = []
    for _ in range(6):
        now = QApplication.focusWidget()
        assert now is not None
        QTest.keyClick(now, key)
        visited.append(now)
    assert set(visited) == {made.link, made.back, made.take}


def test_escape_asks_to_be_closed(qtbot: QtBot) -> None:
    made = page(qtbot)
    made.over.open(made.take)
    with qtbot.waitSignal(made.over.close_asked):
        QTest.keyClick(made.take, Qt.Key.Key_Escape)
    assert made.over.isVisible()


def test_no_other_key_reaches_the_page(qtbot: QtBot) -> None:
    made = page(qtbot)
    taken: list[int] = []
    made.keyPressEvent = lambda event: taken.append(event.key())
    made.over.open(made.take)
    QTest.keyClick(made.take, Qt.Key.Key_F8)
    QTest.keyClick(made.take, Qt.Key.Key_Escape)
    assert not taken


def test_a_press_beside_it_does_nothing(qtbot: QtBot) -> None:
    made = page(qtbot)
    pressed: list[bool] = []
    made.button.clicked.connect(lambda: pressed.append(True))
    made.over.open()
    below = made.childAt(20, 20)
    assert below is made.over
    QTest.mouseClick(made.over, Qt.MouseButton.LeftButton, pos=made.rect().topLeft())
    assert not pressed
    assert made.over.isVisible()


def test_the_sheet_is_744_wide_in_the_middle_of_a_veil(qtbot: QtBot) -> None:
    look = look_of(still=True)
    made = page(qtbot, look)
    made.over.open()
    picture = picture_of(made)
    middle = made.rect().toRectF().center()
    row = [picture.pixelColor(x, round(middle.y())) == look.color("control") for x in range(400)]
    assert row.index(True) == (1280 - 744) // 2
    assert color_at(picture, made.rect().toRectF().topLeft()) != look.color("paper")


def test_a_sheet_is_as_wide_as_its_letters_are_large(qtbot: QtBot) -> None:
    made = page(qtbot, look_of(scale=2.0, still=True))
    made.over.open()
    assert made.over.room == 1280 - 2 * 24 - 2 * 32
    made.resize(1920, 1080)
    assert made.over.room == 2 * 744 - 2 * 32


def test_it_follows_the_size_of_the_page(qtbot: QtBot) -> None:
    made = page(qtbot)
    made.over.open()
    made.resize(900, 700)
    assert made.over.size() == made.size()


def test_a_long_sheet_stays_on_the_page_and_keeps_its_bar(qtbot: QtBot) -> None:
    made = page(qtbot, look_of(scale=2.0, still=True), lines=12)
    made.resize(1024, 768)
    made.over.open()
    made.link.setFocus()
    bar = made.over.bar.geometry()
    assert made.rect().contains(bar)
    assert made.take.geometry().right() + 1 == bar.width()


def test_what_comes_to_it_while_it_is_open_is_seen_whole(qtbot: QtBot) -> None:
    made = page(qtbot)
    made.over.open()
    more = Text(look_of(), "title", "One line more")
    made.over.body.addWidget(more)

    def seen() -> None:
        low = more.mapTo(made.over, more.rect().bottomLeft()).y()
        assert more.isVisible()
        assert low < made.over.bar.y()
        assert not more.visibleRegion().isEmpty()
        assert more.visibleRegion().boundingRect() == more.rect()

    qtbot.waitUntil(seen)


def test_it_fades_in_and_is_whole_at_the_end(qtbot: QtBot) -> None:
    made = page(qtbot, look_of())
    made.over.open()
    assert made.over.graphicsEffect() is not None
    qtbot.waitUntil(lambda: made.over.graphicsEffect() is None)


def test_closed_in_the_middle_of_a_fade_nothing_goes_on(qtbot: QtBot) -> None:
    made = page(qtbot, look_of())
    made.over.open()
    made.over.close_sheet()
    made.over.close_sheet()
    assert made.over.isHidden()
    assert made.button.hasFocus()


def test_stillness_means_no_fade(qtbot: QtBot) -> None:
    made = page(qtbot)
    made.over.open()
    assert made.over.graphicsEffect() is None
