"""Where the files that ship with the program are."""

from pathlib import Path

import pytest

import coach.files
from coach.files import resources


def test_a_checkout_has_them_beside_the_code() -> None:
    assert resources() == Path(coach.files.__file__).parent.parent / "resources"


def test_an_installed_program_carries_them_inside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "_resources").mkdir()
    monkeypatch.setattr(coach.files, "_HERE", tmp_path)
    assert resources() == tmp_path / "_resources"
