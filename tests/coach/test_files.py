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


def test_a_mac_app_finds_them_through_its_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "Contents" / "Resources" / "coach" / "_resources"
    data.mkdir(parents=True)
    code = tmp_path / "Contents" / "Frameworks"
    code.mkdir()
    (code / "coach").symlink_to(Path("..") / "Resources" / "coach")
    monkeypatch.setattr(coach.files, "_HERE", code / "coach")
    assert resources().samefile(data)
