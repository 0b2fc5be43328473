"""The wheel, installed into a clean environment, gives both commands and brings its resources."""

import subprocess
import sys
import sysconfig
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

from tests.hygiene.project import ROOT, tracked

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="the borrowed folder is named as on Unix"),
]


def _run(*command: str | Path, cwd: Path = ROOT) -> str:
    """Run a program to its end and give what it printed; what it complained of is shown."""
    done = subprocess.run(
        command, check=False, cwd=cwd, capture_output=True, encoding="utf-8", timeout=300
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def _built(kind: str, folder: Path) -> Path:
    _run(sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", folder)
    (built,) = folder.iterdir()
    return built


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel once."""
    return _built("wheel", tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def programs(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install it into an environment that has nothing but what In Turn is made with.

    That is borrowed from the environment of the tests by a path entry, so that no package
    is fetched again. The checkout does not come along: a borrowed folder's own entries are
    not read.
    """
    folder = tmp_path_factory.mktemp("clean") / "a place"
    venv.create(folder, symlinks=True)
    pip = [sys.executable, "-m", "pip", "--python", folder / "bin" / "python", "install"]
    _run(*pip, "--no-index", "--no-deps", wheel)
    (site,) = folder.glob("lib/python*/site-packages")
    (site / "borrowed.pth").write_text(sysconfig.get_paths()["purelib"] + "\n", encoding="utf-8")
    return folder / "bin"


def test_the_wheel_holds_every_resource(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    resources = ROOT / "resources"
    wanted = {
        f"coach/_resources/{file.relative_to(resources).as_posix()}"
        for file in tracked()
        if file.is_relative_to(resources)
    }
    assert wanted <= held


def test_the_wheel_holds_nothing_but_the_program(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {name for name in tops if not name.endswith(".dist-info")} == {"coach", "ui"}


def test_the_source_archive_can_be_run_and_tested(tmp_path: Path) -> None:
    with tarfile.open(_built("sdist", tmp_path)) as archive:
        held = {name.split("/", 1)[-1] for name in archive.getnames()}
    wanted = {"build/run.py", "build/test.py", "build/requirements.txt", "tests/conftest.py"}
    assert wanted | {"pyproject.toml", "README.md", "LICENSE"} <= held


def test_the_installed_package_is_the_one_from_the_wheel(programs: Path, tmp_path: Path) -> None:
    where = _run(
        programs / "python", "-c", "import coach.files as f; print(f.resources())", cwd=tmp_path
    )
    assert Path(where.strip()).parent.name == "coach"
    assert Path(where.strip()).is_relative_to(programs.parent)


def test_the_command_line_lists_the_walkthroughs_anywhere(programs: Path, tmp_path: Path) -> None:
    assert "say-it-back" in _run(programs / "inturn-cli", "content", "list", cwd=tmp_path)


def test_the_window_plays_a_session_anywhere(programs: Path, tmp_path: Path) -> None:
    pictures = tmp_path / "pictures"
    _run(programs / "inturn", "--home", tmp_path / "home", "--tour", pictures, cwd=tmp_path)
    assert len(list(pictures.glob("*.png"))) > 1
