"""What is named is shipped, what is shipped is used, and all of it takes our colours."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from coach.files import resources
from ui.theme.icons import IconShelf

ROOT = Path(__file__).resolve().parents[3]
ICONS = resources() / "icons"
#: The mark of the app itself has the colours of both partners: it is never tinted.
MARK = "app"
SHIPPED = {file.stem for file in ICONS.glob("*.svg")} - {MARK}
#: A word that could be the name of an icon, in quotes.
QUOTED = re.compile(r"""["']([a-z][a-z0-9]*(?:-[a-z0-9]+)*)["']""")
#: Names that are given to something that draws an icon.
DRAWN = re.compile(
    r"""(?:icon|icon_after|help_icon|fact_icon)=["']([a-z0-9-]+)["']"""
    r"""|(?:pixmap|\.icon|show_icon)\(\s*["']([a-z0-9-]+)["']"""
)

#: Shipped for screens that are on their way: strike out what is used, remove what is not wanted.
WAITING = {
    "coffee",
    "download",
    "eye",
    "folder-open",
    "footprints",
    "hand-heart",
    "heart-handshake",
    "keyboard",
    "library-big",
    "message-circle",
    "moon",
    "package",
    "play",
    "sofa",
    "triangle-alert",
    "undo-2",
    "upload",
    "volume-1",
    "volume-2",
    "volume-x",
}


def code() -> str:
    files = sorted((ROOT / "ui").rglob("*.py"))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def named_in_content() -> set[str]:
    files = sorted((ROOT / "resources" / "content").rglob("*.toml"))
    text = "\n".join(file.read_text(encoding="utf-8") for file in files)
    return set(re.findall(r'^icon = "([a-z0-9-]+)"', text, flags=re.MULTILINE))


def test_every_icon_that_is_drawn_is_shipped() -> None:
    drawn = {one or two for one, two in DRAWN.findall(code())}
    assert drawn | named_in_content() <= SHIPPED


def test_every_icon_that_is_shipped_is_used() -> None:
    used = set(QUOTED.findall(code())) | named_in_content()
    assert SHIPPED - used - WAITING == set()


def test_what_waits_is_shipped() -> None:
    assert WAITING <= SHIPPED


@pytest.mark.parametrize("name", sorted(SHIPPED))
def test_an_icon_takes_our_colour_and_asks_for_nothing(name: str) -> None:
    drawing = (ICONS / f"{name}.svg").read_text(encoding="utf-8")
    assert "currentColor" in drawing
    assert "href" not in drawing
    assert "url(" not in drawing


def test_an_icon_is_drawn_in_the_colour_that_is_asked_for(qtbot: QtBot) -> None:
    blue = QColor("blue")
    picture = IconShelf().pixmap("plus", blue, 24, 1.0).toImage()
    assert picture.pixelColor(12, 12) == blue
    assert picture.pixelColor(2, 2).alpha() == 0


def test_an_icon_is_sharp_on_a_fine_screen(qtbot: QtBot) -> None:
    picture = IconShelf().pixmap("check", QColor("black"), 24, 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (48, 2.0)


def test_a_name_that_is_not_shipped_is_a_defect(qtbot: QtBot) -> None:
    with pytest.raises(FileNotFoundError):
        IconShelf().pixmap("skull", QColor("black"), 24, 1.0)
