"""The window's outermost part: it stands before anything else is loaded."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.shell import Frame, Shell, read_frame, write_frame

pytestmark = pytest.mark.usefixtures("qapp")

COLORS = ("#112233", "#445566", "#778899", "#aabbcc")
STOOD = Frame(b"\x01\xd9\xd0", COLORS, 200, (30, 51, 22))


def file_in(folder: Path) -> QSettings:
    return QSettings(str(folder / "inturn.ini"), QSettings.Format.IniFormat)


def shown(qtbot: QtBot, frame: Frame) -> Shell:
    shell = Shell("In Turn", frame)
    qtbot.addWidget(shell)
    with qtbot.waitSignal(shell.painted):
        shell.show()
    return shell


def test_it_stands_as_it_stood(tmp_path: Path) -> None:
    write_frame(file_in(tmp_path), STOOD)
    assert read_frame(file_in(tmp_path)) == STOOD


def test_before_the_first_time_there_is_nothing_to_read(tmp_path: Path) -> None:
    assert read_frame(file_in(tmp_path)) == Frame()


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("colors", "#112233"),
        ("colors", "red green blue grey-ish"),
        ("colors", "#112233 #445566 #778899 #zzzzzz"),
        ("rail", "wide"),
        ("rail", "200"),
        ("rail", "-1 -1 -1 -1"),
        ("geometry", "everywhere"),
    ],
)
def test_what_is_garbled_is_as_if_it_had_never_been_written(
    tmp_path: Path, key: str, value: str
) -> None:
    file = file_in(tmp_path)
    write_frame(file, STOOD)
    file.setValue(f"window/{key}", value)
    read = read_frame(file)
    assert read != STOOD
    assert read.geometry in {b"", STOOD.geometry}
    assert read.colors in {(), COLORS}
    assert (read.rail, read.mark) in {(0, ()), (200, (30, 51, 22))}


def test_a_number_beyond_all_screens_is_brought_back(tmp_path: Path) -> None:
    file = file_in(tmp_path)
    file.setValue("window/rail", "99999 1 1 1")
    assert read_frame(file).rail == 1280


def test_grounds_and_mark_are_painted_at_once(qtbot: QtBot) -> None:
    picture = shown(qtbot, STOOD).grab().toImage()
    assert picture.pixelColor(600, 400).name() == COLORS[0]
    assert picture.pixelColor(100, 400).name() == COLORS[1]
    assert picture.pixelColor(41, 62).name() == COLORS[2]
    assert picture.pixelColor(62, 62).name() == COLORS[3]


def test_without_a_rail_there_is_no_mark(qtbot: QtBot) -> None:
    picture = shown(qtbot, Frame(b"", COLORS)).grab().toImage()
    assert picture.pixelColor(41, 62).name() == COLORS[0]


def test_what_it_is_furnished_with_fills_it_and_replaces_what_was_there(qtbot: QtBot) -> None:
    shell = shown(qtbot, STOOD)
    first, second = QLabel("first"), QLabel("second")
    shell.furnish(first)
    shell.furnish(second)
    qtbot.waitUntil(lambda: not isValid(first) and second.size() == shell.size())
    assert not isValid(first)
    assert shell.grab().toImage().pixelColor(100, 400).name() != COLORS[1]


def test_a_window_that_becomes_active_late_gives_the_keyboard_to_what_waits_for_it(
    qtbot: QtBot,
) -> None:
    shell = shown(qtbot, Frame())
    field = QLineEdit()
    shell.furnish(field)
    field.setFocus()
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    assert field.isVisible()
    assert QApplication.focusWidget() is field


def test_it_stands_where_it_stood_before(qtbot: QtBot) -> None:
    first = Shell("In Turn", Frame())
    qtbot.addWidget(first)
    first.resize(640, 500)
    geometry = bytes(first.saveGeometry().data())
    again = Shell("In Turn", Frame(geometry))
    qtbot.addWidget(again)
    assert again.size() == first.size()


def test_it_fills_the_screen_and_comes_back(qtbot: QtBot) -> None:
    shell = shown(qtbot, Frame())
    shell.turn_whole_screen()
    assert shell.isFullScreen()
    shell.turn_whole_screen()
    assert not shell.isFullScreen()


@pytest.mark.qt_log_ignore("does not support raise")
def test_it_comes_to_the_front_even_when_it_was_put_away(qtbot: QtBot) -> None:
    shell = shown(qtbot, Frame())
    shell.showMinimized()
    shell.come_to_front()
    assert not shell.isMinimized()
    assert shell.isVisible()


def test_it_tells_before_it_closes(qtbot: QtBot) -> None:
    shell = shown(qtbot, Frame())
    with qtbot.waitSignal(shell.closing):
        shell.close()
