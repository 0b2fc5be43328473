"""The desktop knows whose window it is: asked of a real X server."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coach import APP_ID
from tests.hygiene.project import ROOT
from ui.identity import show_icon, tell_id


@pytest.fixture
def plain(qapp: QApplication) -> Iterator[None]:
    """Nobody has said who this is; and nobody has afterwards."""
    icon, name = QGuiApplication.windowIcon(), QGuiApplication.desktopFileName()
    yield
    QGuiApplication.setWindowIcon(icon)
    QGuiApplication.setDesktopFileName(name)


@pytest.mark.usefixtures("plain")
def test_the_desktop_is_told_the_id_and_no_title_gets_a_name_added() -> None:
    tell_id()
    assert QGuiApplication.desktopFileName() == APP_ID
    assert QGuiApplication.applicationDisplayName() == QGuiApplication.applicationName()


@pytest.mark.usefixtures("plain")
def test_the_icon_has_every_usual_size_and_is_drawn() -> None:
    show_icon()
    icon = QGuiApplication.windowIcon()
    assert {size.width() for size in icon.availableSizes()} >= {16, 24, 32, 48, 64, 128, 256}
    middle = icon.pixmap(32, 32).toImage().pixelColor(10, 16)
    assert middle.alpha() == 255


def _asked(*arguments: str) -> str:
    return subprocess.run(
        ["xprop", *arguments], check=False, capture_output=True, text=True
    ).stdout  # fmt: skip


def _window_of(process: int) -> str:
    """Give the number of the window of a process, empty while there is none."""
    listed = subprocess.run(
        ["xwininfo", "-root", "-tree"], check=False, capture_output=True, text=True
    ).stdout
    for number in re.findall(r"(0x[0-9a-f]+) \"In Turn\"", listed):
        if _asked("-id", number, "_NET_WM_PID").strip().endswith(f"= {process}"):
            return number
    return ""


@pytest.mark.xcb
def test_on_x_the_window_has_class_desktop_entry_and_icon(qtbot: QtBot, tmp_path: Path) -> None:
    command = [sys.executable, "-P", "-m", "ui", "--home", str(tmp_path / "home")]
    with subprocess.Popen(command, cwd=ROOT, env=os.environ) as process:
        try:
            qtbot.waitUntil(lambda: "_NET_WM_ICON" in _said(process.pid), timeout=60_000)
            said = _said(process.pid)
        finally:
            process.terminate()
    assert 'WM_CLASS(STRING) = "In Turn", "In Turn"' in said
    assert f'_KDE_NET_WM_DESKTOP_FILE(UTF8_STRING) = "{APP_ID}"' in said
    assert process.returncode == 0


def _said(process: int) -> str:
    window = _window_of(process)
    return _asked("-id", window) if window else ""
