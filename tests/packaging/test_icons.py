"""The icons of the app: one mark, in the theme's colours, in the forms that each system reads."""

import re
import tomllib
from io import BytesIO
from pathlib import Path

import icons
import pytest
from PIL import Image

from coach import APP_ID
from tests.hygiene.project import ROOT

_DRAWINGS = [icons.APP, icons.SYMBOLIC, *icons.FILES.values()]


@pytest.mark.parametrize("drawing", _DRAWINGS, ids=lambda file: file.stem)
def test_a_drawing_takes_its_colours_from_the_theme(drawing: Path) -> None:
    theme = (ROOT / "resources" / "theme" / "light.toml").read_text("utf-8")
    used = re.findall(r"#[0-9A-Fa-f]{3,8}", drawing.read_text("utf-8"))
    assert used
    assert set(used) <= set(re.findall(r"#[0-9A-F]{6}\b", theme))


def test_the_mark_has_both_partners_and_each_keeps_its_own_shape() -> None:
    hues = tomllib.loads((ROOT / "resources" / "theme" / "light.toml").read_text("utf-8"))["hues"]
    drawing = icons.APP.read_text("utf-8")
    assert f'<path fill="{hues["lagoon"]["fill"]}"' in drawing
    assert f'<rect fill="{hues["clay"]["fill"]}"' in drawing


def test_a_linux_desktop_finds_every_size(tmp_path: Path) -> None:
    icons.write_hicolor(tmp_path)
    for size in icons.HICOLOR:
        with Image.open(tmp_path / f"{size}x{size}/apps/{APP_ID}.png") as picture:
            assert picture.size == (size, size)
    scalable = {file.name for file in (tmp_path / "scalable").rglob("*.svg")}
    assert scalable == {f"{APP_ID}{end}.svg" for end in ("", "-backup", "-deck")}


def test_windows_and_macos_find_theirs() -> None:
    paint = icons.drawn(icons.APP)
    with Image.open(BytesIO(icons.ico(paint))) as picture:
        assert {(16, 16), (48, 48), (256, 256)} <= set(picture.info["sizes"])
    with Image.open(BytesIO(icons.icns(paint))) as picture:
        assert (512, 512, 2) in picture.info["sizes"]


def test_the_same_drawing_gives_the_same_bytes() -> None:
    assert icons.ico(icons.drawn(icons.APP)) == icons.ico(icons.drawn(icons.APP))
    assert icons.icns(icons.on_a_tile(icons.APP)) == icons.icns(icons.on_a_tile(icons.APP))
