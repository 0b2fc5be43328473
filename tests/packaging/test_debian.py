"""The Debian package: what it says of itself, what lies in it, and that it is the same twice."""

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest
from linux import debian, files

from machine.world import Stop
from tests.hygiene.project import ROOT
from tests.packaging import frozen_linux as frozen

needs_dpkg = pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="dpkg-deb is not here")


def _laid(tree: Path) -> Path:
    what = frozen.told()
    app = frozen.freeze(tree.with_name(f"{tree.name}-dist"))
    files.copy_app(app, tree / "usr/lib/inturn")
    frozen.share(tree / "usr/share", what)
    debian.lay(ROOT, tree, what, frozen.NEEDS)
    return tree


def _made(folder: Path, name: str) -> Path:
    package = folder / f"{name}.deb"
    debian.make(_laid(folder / name), package, frozen.told())
    return package


def _asked(option: str, package: Path) -> list[str]:
    command = ["dpkg-deb", option, str(package)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


@needs_dpkg
def test_the_same_sources_give_the_same_bytes(tmp_path: Path) -> None:
    assert _made(tmp_path, "one").read_bytes() == _made(tmp_path, "two").read_bytes()


@needs_dpkg
def test_everything_lies_where_it_belongs(tmp_path: Path) -> None:
    listed = [line.split(maxsplit=5) for line in _asked("--contents", _made(tmp_path, "one"))]
    rights = {words[5]: words[0] for words in listed}
    assert rights["./usr/lib/inturn/inturn"] == "-rwxr-xr-x"
    assert rights["./usr/lib/inturn/_internal/libpython3.11.so.1.0"] == "-rw-r--r--"
    assert "./usr/bin/inturn -> ../lib/inturn/inturn" in rights
    assert "./usr/bin/inturn-cli -> ../lib/inturn/inturn-cli" in rights
    assert rights["./usr/share/man/man1/inturn.1.gz"] == "-rw-r--r--"
    assert rights["./usr/share/doc/inturn/copyright"] == "-rw-r--r--"
    assert "./usr/share/applications/org.inturn.InTurn.desktop" in rights
    assert {words[1] for words in listed} == {"root/root"}
    assert {words[3] for words in listed} == {"2027-01-15"}


@needs_dpkg
def test_it_says_what_it_is_and_what_it_needs(tmp_path: Path) -> None:
    said = _asked("--field", _made(tmp_path, "one"))
    assert {"Package: inturn", "Version: 1.2.3", "Architecture: amd64"} <= set(said)
    assert "Depends: libc6 (>= 2.31), libegl1, libxcb1" in said
    assert "Suggests: at-spi2-core, libcups2" in said
    assert not [line for line in said if line.startswith("Homepage")]


@needs_dpkg
def test_what_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "tree" / "DEBIAN").mkdir(parents=True)
    with pytest.raises(Stop, match="could not be made"):
        debian.make(tmp_path / "tree", tmp_path / "x.deb", frozen.told())


def test_it_runs_nothing_when_it_is_installed(tmp_path: Path) -> None:
    laid = {path.name for path in (_laid(tmp_path / "one") / "DEBIAN").iterdir()}
    assert laid == {"control", "md5sums"}


def test_the_sums_are_those_of_the_files(tmp_path: Path) -> None:
    tree = _laid(tmp_path / "one")
    sums = (tree / "DEBIAN" / "md5sums").read_text("utf-8").splitlines()
    program = (tree / "usr/lib/inturn/inturn").read_bytes()
    digest = hashlib.md5(program, usedforsecurity=False).hexdigest()
    assert f"{digest}  usr/lib/inturn/inturn" in sums
    assert not [line for line in sums if "DEBIAN" in line]


def test_an_address_is_told_where_there_is_one() -> None:
    what = frozen.told(urls={"Homepage": "https://example.org"})
    assert "\nHomepage: https://example.org\n" in debian.control(what, frozen.NEEDS, 1)


def test_the_changelog_has_debians_form() -> None:
    assert debian.changelog(frozen.told()).splitlines() == [
        "inturn (1.2.3) stable; urgency=medium",
        "",
        "  * The first change.",
        "  * Another & <better> one.",
        "",
        " -- In Turn contributors <contributors@inturn.invalid>  Fri, 15 Jan 2027 12:00:00 +0000",
    ]


def test_every_licence_is_quoted_whole() -> None:
    quoted = debian.copyright_file(ROOT)
    for name in ("LICENSE", "resources/fonts/LICENSE.txt", "resources/icons/LICENSE.txt"):
        lines = [line for line in (ROOT / name).read_text("utf-8").splitlines() if line.strip()]
        assert all(f" {line.rstrip()}\n" in quoted for line in lines), name
