"""What the frozen app takes from the system is read from it, and nothing unknown slips through."""

import shutil
from pathlib import Path

import pytest
from linux import needs

from machine.world import Stop

_NAMES = " 0x0000000000000001 (NEEDED)             Shared library: [{}]"


def _app(folder: Path, *files: str) -> Path:
    for name in files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"\x7fELF")
    (folder / "words.toml").write_text("x = 1", "utf-8")
    return folder


def _naming(*libraries: str, c: str = "GLIBC_2.17") -> needs.Said:
    lines = [_NAMES.format(library) for library in libraries]
    return lambda _: "\n".join([*lines, f"  0x0010:   Name: {c}  Flags: none  Version: 3"])


def test_what_lies_inside_is_not_asked_of_the_system(tmp_path: Path) -> None:
    app = _app(tmp_path, "inturn", "_internal/libQt6Gui.so.6")
    found = needs.read(app, _naming("libQt6Gui.so.6", "libc.so.6", "libEGL.so.1"))
    assert found.packages == ("fontconfig-config", "libegl1")


def test_the_c_library_must_be_as_new_as_what_is_taken_from_it(tmp_path: Path) -> None:
    found = needs.read(_app(tmp_path, "inturn"), _naming("libc.so.6", c="GLIBC_2.4 GLIBC_2.36"))
    assert found.depends == "libc6 (>= 2.36), fontconfig-config"


def test_what_only_a_plugin_asks_for_is_suggested(tmp_path: Path) -> None:
    found = needs.read(_app(tmp_path, "inturn"), _naming("libcups.so.2"))
    assert found.optional == ("libcups2",)
    assert "libcups2" not in found.packages


def test_a_library_that_no_known_package_brings_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(Stop, match=r"libnew\.so\.1 \(named by _internal/a\.so\)"):
        needs.read(_app(tmp_path, "_internal/a.so"), _naming("libnew.so.1"))


def test_only_binaries_are_read(tmp_path: Path) -> None:
    app = _app(tmp_path, "inturn", "_internal/a.so")
    assert [path.name for path in needs.binaries(app)] == ["a.so", "inturn"]


@pytest.mark.skipif(not shutil.which("readelf"), reason="readelf is not here")
def test_a_real_binary_is_read(tmp_path: Path) -> None:
    shutil.copy(Path("/bin/cat").resolve(), tmp_path / "inturn")
    assert needs.read(tmp_path).c_library >= (2, 2)
