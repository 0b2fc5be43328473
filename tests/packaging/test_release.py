"""A release is what its tag says, whole, and signed."""

import hashlib
from pathlib import Path

import pytest
import release

from coach import __version__
from machine.world import Stop

_ALL = ("inturn_1.deb", "inturn-1.tar.xz", "inturn-1-setup.exe", "inturn-1.dmg")


def _made(folder: Path, *names: str) -> Path:
    """Lay files as each system hands them over, with their sums."""
    for number, name in enumerate(names):
        place = folder / f"system {number}"
        place.mkdir(parents=True)
        (place / name).write_bytes(name.encode())
        sums = f"{hashlib.sha256(name.encode()).hexdigest()}  {name}\n"
        (place / "SHA256SUMS").write_text(sums, encoding="utf-8")
    return folder


def test_the_tag_of_this_version_is_taken() -> None:
    assert release.main(["tag", f"v{__version__}"]) == 0


@pytest.mark.parametrize("tag", ["v0.0.9", __version__, "", f"v{__version__}-rc1"])
def test_another_tag_is_refused(tag: str) -> None:
    with pytest.raises(Stop, match=f"version {__version__}"):
        release.check_tag(tag)


def test_all_lies_in_one_folder_with_one_list_of_sums(tmp_path: Path) -> None:
    out = tmp_path / "release"
    assert release.main(["gather", str(_made(tmp_path / "made", *_ALL)), str(out)]) == 0
    assert {file.name for file in out.iterdir()} == {*_ALL, "SHA256SUMS"}
    for name, of in release.listed(out / "SHA256SUMS").items():
        assert hashlib.sha256((out / name).read_bytes()).hexdigest() == of


def test_a_system_that_is_missing_is_named(tmp_path: Path) -> None:
    made = _made(tmp_path / "made", *_ALL[:3])
    with pytest.raises(Stop, match="Nothing was made for macOS"):
        release.gather(made, tmp_path / "out")


def test_what_is_not_signed_is_no_release(tmp_path: Path) -> None:
    made = _made(tmp_path / "made", *_ALL[:3], "inturn-1-unsigned.dmg")
    with pytest.raises(Stop, match=r"inturn-1-unsigned\.dmg"):
        release.gather(made, tmp_path / "out")


def test_a_file_that_changed_on_the_way_is_found(tmp_path: Path) -> None:
    made = _made(tmp_path / "made", *_ALL)
    (made / "system 2" / _ALL[2]).write_bytes(b"another")
    with pytest.raises(Stop, match="is not what it was"):
        release.gather(made, tmp_path / "out")


def test_a_file_that_was_lost_on_the_way_is_found(tmp_path: Path) -> None:
    made = _made(tmp_path / "made", *_ALL)
    (made / "system 2" / _ALL[2]).unlink()
    with pytest.raises(Stop, match="not beside it"):
        release.gather(made, tmp_path / "out")


def test_two_files_of_one_name_are_not_mixed_up(tmp_path: Path) -> None:
    made = _made(tmp_path / "made", *_ALL, _ALL[0])
    with pytest.raises(Stop, match=r"two files called inturn_1\.deb"):
        release.gather(made, tmp_path / "out")


def test_what_is_not_understood_is_explained() -> None:
    with pytest.raises(Stop, match=r"build/release\.py tag"):
        release.main([])
