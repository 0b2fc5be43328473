"""``build/package.py``: what it asks for before it packs, and what it hands on to others."""

import hashlib
import os
from pathlib import Path

import package
import pytest
from linux import checks, facts, files

from machine.environment import Environment
from machine.world import Stop
from tests.hygiene.project import ROOT
from tests.packaging import frozen_linux as frozen
from tests.packaging.machines import Computer


def _computer() -> Computer:
    programs = {"apt-get", *checks.PROGRAMS_NEEDED}
    return Computer(programs=programs, environ={"SOURCE_DATE_EPOCH": "1800000000"})


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a project with a changelog, whose environment a computer only notes."""
    files.put(tmp_path / "coach/__init__.py", '__version__ = "1.2.3"\n')
    files.put(tmp_path / "build/CHANGELOG.md", "## 1.2.3 - 2027-01-15\n\n- New.\n")
    files.put(tmp_path / "pyproject.toml", '[project]\nname = "inturn"\n')
    return tmp_path


def test_without_a_frozen_app_it_says_how_to_make_one(root: Path) -> None:
    with pytest.raises(Stop, match=r"First: python3 build/freeze\.py"):
        package.main(_computer().world(), root)


def test_elsewhere_than_on_linux_it_says_so(root: Path) -> None:
    computer = Computer(platform="darwin")
    with pytest.raises(Stop, match="made on Linux"):
        package.main(computer.world(), root)


def test_a_program_that_is_missing_is_told_with_the_line_that_brings_it(root: Path) -> None:
    frozen.freeze(root / "dist" / "inturn")
    computer = _computer()
    computer.programs -= {"lintian", "sudo"}
    with pytest.raises(Stop, match="apt-get install -y lintian"):
        package.main(computer.world(), root)


def test_an_app_of_another_version_is_not_packed(root: Path) -> None:
    app = frozen.freeze(root / "dist" / "inturn", "1.2.2")
    with pytest.raises(Stop, match=r"version 1\.2\.2, not 1\.2\.3: freeze again"):
        package.stop_if_other(app, facts.read(_computer().world(), root))


def test_an_app_that_can_do_what_no_page_tells_is_not_packed(tmp_path: Path) -> None:
    app = frozen.freeze(tmp_path / "inturn")
    with pytest.raises(Stop, match=r"inturn\.1 and inturn --help differ: --help, --home"):
        package.stop_if_other(app, frozen.told())


def test_the_facts_are_those_of_the_sources(root: Path) -> None:
    what = facts.read(_computer().world(), root)
    assert (what.version, what.epoch, what.urls) == ("1.2.3", 1_800_000_000, {})
    assert frozen.told().deb == "inturn_1.2.3_amd64.deb"
    assert frozen.told().archive == "inturn-1.2.3-linux-x86_64"


def test_a_version_without_its_news_is_not_packed(root: Path) -> None:
    files.put(root / "build/CHANGELOG.md", "## 1.2.2 - 2027-01-15\n\n- Old.\n")
    with pytest.raises(Stop, match=r"what is new in version 1\.2\.3"):
        facts.read(_computer().world(), root)


def test_the_lists_of_what_is_shipped_are_asked_for(root: Path, tmp_path: Path) -> None:
    computer = _computer()

    def write(_: list[str]) -> None:
        files.put(tmp_path / "papers" / package.NOTICES, "Qt\n")

    computer.on_run = write
    here = computer.world()
    app = root / "dist" / "inturn"
    found = package.write_notices(here, Environment(here, root), app, tmp_path / "papers")
    assert [file.name for file in found] == ["THIRD_PARTY_NOTICES.txt"]
    asked = computer.ran[-1]
    assert asked[1] == str(root / "build/notices")
    assert asked[asked.index("--contents") + 1] == str(root / "dist/inturn-contents.json")


def test_a_script_that_fails_stops_it(root: Path, tmp_path: Path) -> None:
    here = Computer(answers={"notices": (1, [])}).world()
    with pytest.raises(Stop, match="build/notices did not come to its end"):
        package.write_notices(here, Environment(here, root), root, tmp_path / "papers")


def test_the_sums_can_be_checked_by_the_usual_program(tmp_path: Path) -> None:
    made = [tmp_path / "b.deb", tmp_path / "a.tar.xz"]
    for file in made:
        file.write_bytes(os.urandom(8))
    package.write_sums(tmp_path, made)
    lines = (tmp_path / "SHA256SUMS").read_text("utf-8").splitlines()
    assert lines == [
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}" for file in reversed(made)
    ]


def test_the_frozen_app_is_copied_with_its_links_and_rights(tmp_path: Path) -> None:
    app = frozen.freeze(tmp_path / "app")
    (app / "inturn").chmod(0o700)
    files.copy_app(app, tmp_path / "to")
    assert (tmp_path / "to/inturn").stat().st_mode & 0o777 == 0o755
    assert (tmp_path / "to/_internal/libpython3.11.so.1.0").stat().st_mode & 0o777 == 0o644
    assert (tmp_path / "to/_internal/libpython3.so").is_symlink()


def test_the_true_changelog_fits_the_true_version() -> None:
    assert facts.read(_computer().world(), ROOT).releases
