"""The parts of the proof by use that think: what is compared, and with what."""

import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from coach.clock import HandClock
from coach.content.library import Library
from coach.session.engine import begin
from coach.store import open_store
from coach.store.home import database
from tests.packaging.proof import __main__ as proof
from tests.packaging.proof import kept, packages
from tests.packaging.proof.acts import Stroke, grouped, unlike
from tests.packaging.proof.desk import keysym
from tests.packaging.proof.listing import changes, listing, owned, paths_of, unexpected
from tests.packaging.proof.steps import FailedError, Steps


@pytest.fixture
def system(tmp_path: Path) -> Path:
    """A small system with a program, a link to it, and something of the kernel."""
    for folder in ("usr/bin", "usr/lib", "proc", "var/lib/dpkg/info"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "usr/bin/tool").write_text("one")
    (tmp_path / "proc/1").write_text("not a file of the system")
    (tmp_path / "bin").symlink_to("usr/bin")
    return tmp_path


def test_what_the_kernel_shows_is_no_file_of_a_system(system: Path) -> None:
    found = listing(system)
    assert {"usr/bin/tool", "bin"} < found.keys()
    assert not [path for path in found if path.startswith("proc")]


def test_a_link_is_compared_by_where_it_leads(system: Path) -> None:
    assert listing(system)["bin"].holds == "usr/bin"


def test_the_same_system_has_not_changed(system: Path) -> None:
    assert not changes(listing(system), listing(system)).every


def test_what_came_what_went_and_what_is_another_one_are_told_apart(system: Path) -> None:
    (system / "usr/lib/old").write_text("old")
    before = listing(system)
    (system / "usr/lib/old").unlink()
    (system / "usr/lib/new").write_text("new")
    (system / "usr/bin/tool").write_text("two")
    found = changes(before, listing(system))
    assert (found.added, found.gone, found.changed) == (
        {"usr/lib/new"}, {"usr/lib/old"}, {"usr/bin/tool"}
    )  # fmt: skip


def test_other_rights_are_a_change(system: Path) -> None:
    before = listing(system)
    (system / "usr/bin/tool").chmod(0o600)
    assert changes(before, listing(system)).changed == {"usr/bin/tool"}


@pytest.mark.parametrize(
    ("path", "is_expected"),
    [("var/log", True), ("var/log/apt/term.log", True), ("var/logs", False), ("etc/x", False)],
)
def test_a_pattern_names_a_folder_and_all_below_it(path: str, is_expected: bool) -> None:
    assert unexpected([path], ["var/log/*"]) == ([] if is_expected else [path])


def test_a_list_of_dpkg_names_files_where_they_really_lie() -> None:
    lists = ["/.\n/usr\n/usr/bin\n/usr/bin/tool\n", "/lib\n/lib/x.so\n"]
    links = {"lib": "usr/lib"}
    assert paths_of(lists, links) == {"usr", "usr/bin", "usr/bin/tool", "usr/lib", "usr/lib/x.so"}


def test_what_dpkg_knows_is_read_from_all_its_lists(system: Path) -> None:
    (system / "var/lib/dpkg/info/tool.list").write_text("/.\n/bin\n/bin/tool\n")
    assert owned(system) == {"usr/bin", "usr/bin/tool"}


def test_names_are_read_from_what_a_package_needs() -> None:
    assert packages.needed("libc6 (>= 2.36), libgl1 | libgl1-other, libxcb1") == [
        "libc6", "libgl1", "libxcb1"
    ]  # fmt: skip


def test_an_older_package_differs_in_its_version(tmp_path: Path) -> None:
    tree = tmp_path / "tree/DEBIAN"
    tree.mkdir(parents=True)
    control = "Package: x\nVersion: 1.0\nArchitecture: all\nMaintainer: n\nDescription: d\n"
    (tree / "control").write_text(control)
    try:
        build = ["dpkg-deb", "--build", str(tree.parent), str(tmp_path / "x.deb")]
        subprocess.run(build, check=True, capture_output=True)
    except FileNotFoundError:
        pytest.skip("there is no dpkg-deb here")
    made = packages.older(tmp_path / "x.deb", tmp_path / "older")
    assert packages.told(made, "Version") == packages.OLDER
    assert packages.told(made, "Package") == "x"


def test_keys_go_together_and_words_alone() -> None:
    tab, words = Stroke(key="Tab"), Stroke(words="Noor")
    assert grouped([tab, tab, words, words, tab]) == [(tab, tab), (words,), (words,), (tab,)]


@pytest.mark.parametrize(
    ("key", "named"),
    [("Return", "Return"), ("Esc", "Escape"), ("Ctrl+Return", "ctrl+Return"), ("Ctrl+Q", "ctrl+q")],
)
def test_keys_are_said_as_x_says_them(key: str, named: str) -> None:
    assert keysym(key) == named


def test_a_page_is_like_itself_and_unlike_another_one() -> None:
    paper, ink = Image.new("RGB", (640, 400), "white"), Image.new("RGB", (640, 400), "black")
    assert unlike(paper, paper.copy()) == 0
    assert unlike(paper, ink) == 255


def test_a_step_says_its_seconds() -> None:
    said: list[str] = []
    times = iter([10.0, 12.5])
    with Steps(said.append, lambda: next(times)).step("a thing"):
        pass
    assert [line.split() for line in said] == [["ok", "2.5", "s", "a", "thing"]]


def test_a_step_that_fails_says_so_and_ends_the_proof() -> None:
    said: list[str] = []
    times = iter([0.0, 1.0])
    with (
        pytest.raises(FailedError),
        Steps(said.append, lambda: next(times)).step("a thing"),
    ):
        raise FailedError("broken")
    assert said[0].startswith("FAILED")


def test_a_running_talk_is_read_from_a_copy(tmp_path: Path) -> None:
    clock = HandClock()
    assert kept.look(tmp_path) is None
    with open_store(tmp_path, clock) as store:
        assert kept.look(tmp_path) == kept.Kept()
        store.sessions.keep(begin(Library().walkthrough("say-it-back"), clock.now()))
        assert kept.look(tmp_path) == kept.Kept(phase="together")


def test_what_cannot_be_read_just_now_is_no_answer(tmp_path: Path) -> None:
    with closing(sqlite3.connect(database(tmp_path))) as empty:
        empty.execute("CREATE TABLE other (x)")
    assert kept.look(tmp_path) is None


def test_what_is_missing_is_said_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert proof.main(["deb", "--cache", str(tmp_path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_scene_that_is_not_known_is_named(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert proof.main(["opera", "--cache", str(tmp_path)]) == 2
    assert "opera" in capsys.readouterr().err
