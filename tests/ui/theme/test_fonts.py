from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QFontInfo
from pytestqt.qtbot import QtBot

from ui.theme.fonts import FAMILY, font_of, load_fonts


def test_all_four_weights_load_as_one_family(qtbot: QtBot) -> None:
    assert load_fonts() == ()
    assert set(QFontDatabase.styles(FAMILY)) >= {"Regular", "Medium", "SemiBold", "Bold"}


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_a_weight_is_the_real_one(qtbot: QtBot, weight: int) -> None:
    load_fonts()
    found = QFontInfo(font_of(26, weight))
    assert (found.family(), found.weight(), found.pixelSize()) == (FAMILY, weight, 26)


def test_a_missing_font_is_named_and_no_reason_to_stop(qtbot: QtBot, tmp_path: Path) -> None:
    assert len(load_fonts(tmp_path)) == 4
