"""The same surroundings for every picture, on every computer: set before Qt is loaded."""

import os
import time
from pathlib import Path

from coach.files import resources

_FONTS = """<?xml version="1.0"?>
<fontconfig>
  <dir>{fonts}</dir>
  <cachedir>{cache}</cachedir>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
"""


def prepare(folder: Path) -> None:
    """Let there be only our typeface, one px a px, no hinting, UTC and no real home."""
    settings = folder / "fonts.conf"
    cache = folder / "font-cache"
    settings.write_text(_FONTS.format(fonts=resources() / "fonts", cache=cache), encoding="utf-8")
    for name in ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_STYLE_OVERRIDE"):
        os.environ.pop(name, None)
    os.environ.update(
        QT_QPA_PLATFORM="offscreen",
        QT_ENABLE_HIGHDPI_SCALING="0",
        FONTCONFIG_FILE=str(settings),
        INTURN_HOME=str(folder / "home"),
        LC_ALL="C.UTF-8",
        TZ="UTC",
    )
    if hasattr(time, "tzset"):
        time.tzset()
