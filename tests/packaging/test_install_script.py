"""``install.sh``: for one person, without root; a removal leaves what is theirs."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hygiene.project import ROOT
from tests.packaging import frozen_linux as frozen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the archive is for Linux")

_ENTRY = "share/applications/org.inturn.InTurn.desktop"


class Person:
    """Somebody with a home folder of their own, who types into a terminal."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.environ = {"HOME": str(home), "PATH": os.environ["PATH"]}
        home.mkdir(parents=True)

    def types(self, script: Path, *words: str) -> subprocess.CompletedProcess[str]:
        """Start the script, and give what came of it."""
        return subprocess.run(
            ["sh", str(script), *words],
            env=self.environ, cwd=self.home, capture_output=True, text=True, check=False,
        )  # fmt: skip

    def installs(self, archive: Path, *words: str) -> str:
        """Install what was unpacked, which goes well, and give what was said."""
        done = self.types(archive / "install.sh", *words)
        assert done.returncode == 0, done.stderr
        assert not done.stderr
        return done.stdout


@pytest.fixture
def person(tmp_path: Path) -> Person:
    return Person(tmp_path / "home")


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    return frozen.unpacked(tmp_path / "unpacked", ROOT)


def _all_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def _says(program: Path) -> str:
    return subprocess.run([str(program)], capture_output=True, text=True, check=True).stdout.strip()


def test_it_goes_into_ones_own_folders_and_runs(person: Person, archive: Path) -> None:
    person.installs(archive)
    local = person.home / ".local"
    assert _says(local / "bin" / "inturn") == "1.2.3"
    assert _says(local / "bin" / "inturn-cli") == "1.2.3"
    assert (local / "share/icons/hicolor/16x16/apps/org.inturn.InTurn.png").is_file()
    assert (local / "share/man/man1/inturn.1.gz").is_file()


def test_the_menu_starts_it_by_its_whole_path(person: Person, archive: Path) -> None:
    person.installs(archive)
    entry = (person.home / ".local" / _ENTRY).read_text("utf-8")
    assert f'\nExec="{person.home}/.local/bin/inturn" %f\n' in entry


def test_it_says_how_to_start_it_where_the_terminal_would_not_find_it(
    person: Person, archive: Path
) -> None:
    bin_folder = f"{person.home}/.local/bin"
    assert f'export PATH="{bin_folder}:$PATH"' in person.installs(archive)
    person.environ["PATH"] += f":{bin_folder}"
    assert "export" not in person.installs(archive)


def test_the_data_folder_of_the_desktop_is_followed(person: Person, archive: Path) -> None:
    person.environ["XDG_DATA_HOME"] = f"{person.home}/elsewhere"
    person.installs(archive)
    assert (person.home / "elsewhere" / _ENTRY.removeprefix("share/")).is_file()
    del person.environ["XDG_DATA_HOME"]
    person.types(archive / "install.sh", "--uninstall")
    assert _all_in(person.home) == set()


def test_twice_is_the_same_as_once(person: Person, archive: Path) -> None:
    person.installs(archive)
    once = _all_in(person.home)
    person.installs(archive)
    person.installs(archive)
    assert _all_in(person.home) == once
    assert _says(person.home / ".local/bin/inturn") == "1.2.3"


def test_an_upgrade_replaces_all_of_the_older_one(
    person: Person, archive: Path, tmp_path: Path
) -> None:
    (archive / "share/icons/hicolor/16x16/apps/no-more.png").touch()
    person.installs(archive)
    person.installs(frozen.unpacked(tmp_path / "newer", ROOT, "1.3.0"))
    assert _says(person.home / ".local/bin/inturn") == "1.3.0"
    names = {Path(path).name for path in _all_in(person.home)}
    assert {"1.3.0.toml"} <= names
    assert names.isdisjoint({"1.2.3.toml", "no-more.png", "laid-before", "entry"})


def test_one_that_does_not_run_here_leaves_the_older_one(
    person: Person, archive: Path, tmp_path: Path
) -> None:
    person.installs(archive)
    newer = frozen.unpacked(tmp_path / "newer", ROOT, "1.3.0", runs=False)
    done = person.types(newer / "install.sh")
    assert done.returncode == 1
    assert "does not run on this computer: GLIBC_9.99 not found" in done.stderr
    assert _says(person.home / ".local/bin/inturn") == "1.2.3"


def test_what_a_kill_left_half_done_is_in_nobodys_way(person: Person, archive: Path) -> None:
    person.installs(archive)
    once = _all_in(person.home)
    ours = person.home / ".local/lib/inturn"
    (ours / "two" / "half").mkdir(parents=True)
    (ours / "current.inturn-new").symlink_to("two")
    person.installs(archive)
    person.installs(archive)
    assert _all_in(person.home) == once


def test_a_removal_leaves_what_they_keep_and_nothing_else(person: Person, archive: Path) -> None:
    kept = person.home / ".local/share/inturn/inturn.db"
    person.installs(archive)
    kept.parent.mkdir()
    kept.write_text("ours", "utf-8")
    done = person.types(archive / "install.sh", "--uninstall")
    assert f"What you keep in it stays: {kept.parent}" in done.stdout
    files = {path for path in person.home.rglob("*") if not path.is_dir()}
    assert files == {kept}


def test_a_removal_leaves_no_empty_folder_either(person: Person, archive: Path) -> None:
    person.installs(archive)
    assert person.types(archive / "install.sh", "--uninstall").returncode == 0
    assert _all_in(person.home) == set()


def test_a_removal_leaves_the_programs_and_kinds_of_file_of_others(
    person: Person, archive: Path
) -> None:
    theirs = [".local/bin/other", ".local/share/applications/other.desktop", ".local/lib/x/y"]
    for name in theirs:
        (person.home / name).parent.mkdir(parents=True)
        (person.home / name).touch()
    before = _all_in(person.home)
    person.installs(archive)
    person.types(archive / "install.sh", "--uninstall")
    assert _all_in(person.home) == before


def test_what_was_installed_can_remove_itself(person: Person, archive: Path) -> None:
    person.installs(archive, "--prefix", f"{person.home}/my apps")
    shutil.rmtree(archive)
    done = person.types(person.home / "my apps/lib/inturn/install.sh", "--uninstall")
    assert done.returncode == 0, done.stderr
    assert _all_in(person.home) == set()


@pytest.mark.parametrize("name", ["a b", "it's", 'say "$hi" `now`', "100 %", "back\\slash", "-x"])
def test_any_name_of_a_folder_will_do(person: Person, archive: Path, name: str) -> None:
    person.installs(archive, "--prefix", f"{person.home}/{name}")
    assert _says(person.home / name / "bin" / "inturn") == "1.2.3"
    if shutil.which("desktop-file-validate"):
        entry = str(person.home / name / _ENTRY)
        said = subprocess.run(["desktop-file-validate", entry], capture_output=True, check=False)
        assert said.stdout == b""
    person.types(archive / "install.sh", "--uninstall", "--prefix", f"{person.home}/{name}")
    assert _all_in(person.home) == set()


def test_a_folder_may_be_named_from_where_one_stands(person: Person, archive: Path) -> None:
    person.installs(archive, "--prefix=here")
    assert _says(person.home / "here/bin/inturn") == "1.2.3"


def test_a_folder_that_cannot_be_written_is_told(person: Person, archive: Path) -> None:
    (person.home / "file").touch()
    done = person.types(archive / "install.sh", "--prefix", f"{person.home}/file/in")
    assert done.returncode == 1
    assert "cannot be written" in done.stderr
    assert "--prefix DIR" in done.stderr
    assert _all_in(person.home) == {"file"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_is_closed_is_told(person: Person, archive: Path) -> None:
    person.home.chmod(0o555)
    done = person.types(archive / "install.sh")
    person.home.chmod(0o755)
    assert "cannot be written" in done.stderr


def test_another_program_of_that_name_is_left_alone(person: Person, archive: Path) -> None:
    other = person.home / ".local/bin/inturn"
    other.parent.mkdir(parents=True)
    other.write_text("mine", "utf-8")
    done = person.types(archive / "install.sh")
    assert done.returncode == 1
    assert "Move it away first" in done.stderr
    assert other.read_text("utf-8") == "mine"


@pytest.fixture
def open_program(person: Person, archive: Path) -> Iterator[None]:
    """Install it with a window that stays open, and close that in the end."""
    person.installs(archive)
    waits = person.home / ".local/lib/inturn/current/waits"
    shutil.copy(shutil.which("cat") or "", waits)
    with subprocess.Popen([str(waits)], stdin=subprocess.PIPE) as window:
        yield
        window.terminate()


@pytest.mark.usefixtures("open_program")
@pytest.mark.parametrize("words", [(), ("--uninstall",)])
def test_nothing_is_changed_under_an_open_window(
    person: Person, archive: Path, words: tuple[str, ...]
) -> None:
    before = _all_in(person.home)
    done = person.types(archive / "install.sh", *words)
    assert done.returncode == 1
    assert "In Turn is open. Close its window" in done.stderr
    assert _all_in(person.home) == before


@pytest.mark.parametrize("words", [("--prefx", "x"), ("--prefix",), ("--prefix", "")])
def test_what_is_mistyped_installs_nothing(
    person: Person, archive: Path, words: tuple[str, ...]
) -> None:
    assert person.types(archive / "install.sh", *words).returncode == 1
    assert _all_in(person.home) == set()


def test_there_is_nothing_to_remove_where_nothing_is(person: Person, archive: Path) -> None:
    done = person.types(archive / "install.sh", "--uninstall")
    assert "not installed" in done.stderr


def test_another_kind_of_computer_is_told(person: Person, archive: Path) -> None:
    script = archive / "install.sh"
    script.write_text(script.read_text("utf-8").replace("'x86_64'", "'pdp11'"), "utf-8")
    assert "for pdp11 computers" in person.types(script).stderr


def test_the_script_is_clean(archive: Path) -> None:
    shellcheck = shutil.which("shellcheck")
    if shellcheck is None:
        pytest.skip("shellcheck is not installed here")
    command = [shellcheck, "--shell=sh", str(archive / "install.sh")]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    assert said.stdout == ""
