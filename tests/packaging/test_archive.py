"""The archive for one person: what lies in it, and that it is the same twice."""

import tarfile
from pathlib import Path

from linux import archive

from tests.hygiene.project import ROOT
from tests.packaging import frozen_linux as frozen


def _made(folder: Path, name: str) -> Path:
    packed = folder / f"{name}.tar.xz"
    archive.make(frozen.unpacked(folder / name, ROOT), packed, frozen.told())
    return packed


def test_the_same_sources_give_the_same_bytes(tmp_path: Path) -> None:
    assert _made(tmp_path, "one").read_bytes() == _made(tmp_path, "two").read_bytes()


def test_everything_lies_in_one_folder_and_says_nothing_of_its_maker(tmp_path: Path) -> None:
    with tarfile.open(_made(tmp_path, "one")) as opened:
        found = {entry.name: entry for entry in opened}
    assert {name.split("/")[0] for name in found} == {"inturn-1.2.3-linux-x86_64"}
    assert list(found) == sorted(found)
    assert {(entry.uid, entry.uname, entry.mtime) for entry in found.values()} == {
        (0, "", frozen.MOMENT)
    }


def test_programs_can_be_started_and_libraries_cannot(tmp_path: Path) -> None:
    top = "inturn-1.2.3-linux-x86_64"
    with tarfile.open(_made(tmp_path, "one")) as opened:
        rights = {entry.name: entry.mode for entry in opened}
        link = opened.getmember(f"{top}/app/_internal/libpython3.so")
    assert rights[f"{top}/install.sh"] == rights[f"{top}/app/inturn"] == 0o755
    assert rights[f"{top}/app/_internal"] == 0o755
    assert rights[f"{top}/app/_internal/libpython3.11.so.1.0"] == 0o644
    assert link.linkname == "libpython3.11.so.1.0"


def test_the_page_beside_it_names_what_the_system_must_have(tmp_path: Path) -> None:
    page = (frozen.unpacked(tmp_path / "one", ROOT) / "README.txt").read_text("utf-8")
    assert "sudo apt-get install libegl1 libxcb1" in page
