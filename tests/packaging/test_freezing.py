"""What is kept of what PyInstaller collects, and how the frozen app is judged."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from freezing import distributions, selection
from freezing.comparing import differences
from freezing.proof import prove
from freezing.selection import File
from freezing.surroundings import ALL, Surroundings, made

from machine import moment
from tests.packaging.machines import Computer

_QT = "PySide6/Qt"


def _binary(dest: str, kind: str = "BINARY") -> File:
    return File(dest, f"/there/{dest}", kind)


def _names(files: list[File]) -> set[str]:
    return {Path(file.dest).name for file in files}


def _needs(table: dict[str, set[str]]) -> Callable[[str], set[str]]:
    return lambda source: table.get(Path(source).name, set())


@pytest.mark.parametrize(
    "dest",
    [
        f"{_QT}/plugins/platforms/libqxcb.so",
        f"{_QT}/plugins/platforms/qwindows.dll",
        f"{_QT}/plugins/platforms/libqcocoa.dylib",
        f"{_QT}/plugins/texttospeech/libqtexttospeech_speechd.so",
        f"{_QT}/translations/qtbase_es.qm",
        "PySide6/QtWidgets.abi3.so",
        "coach/_resources/models/wording/vocab.txt",
    ],
)
def test_what_in_turn_asks_for_is_kept(dest: str) -> None:
    assert selection.wanted(_binary(dest))


@pytest.mark.parametrize(
    "dest",
    [
        f"{_QT}/plugins/platforms/libqvnc.so",
        f"{_QT}/plugins/platformthemes/libqgtk3.so",
        f"{_QT}/plugins/tls/libqopensslbackend.so",
        f"{_QT}/plugins/sqldrivers/libqsqlite.so",
        f"{_QT}/translations/qtbase_de.qm",
        f"{_QT}/qml/QtQuick/libquick.so",
        "PySide6/QtQml.abi3.so",
        "PySide6\\QtQml.pyd",
        "numpy/_core/tests/data.txt",
    ],
)
def test_what_only_comes_along_is_left_out(dest: str) -> None:
    assert not selection.wanted(_binary(dest))


def test_a_library_that_nothing_needs_any_more_goes() -> None:
    files = [
        _binary("module.so", "EXTENSION"),
        _binary("liba.so.1"),
        _binary("libb.so.1"),
        _binary("libgtk.so.1"),
        _binary("libgtkfriend.so.1"),
    ]
    table = {
        "module.so": {"liba.so.1"},
        "liba.so.1": {"libb.so.1", "libc.so.6"},
        "libgtk.so.1": {"libgtkfriend.so.1"},
    }
    kept = selection.select(files, _needs(table))
    assert _names(kept) == {"module.so", "liba.so.1", "libb.so.1"}


def test_what_a_printer_or_a_voice_brings_is_left_to_the_system() -> None:
    plugin = _binary(f"{_QT}/plugins/printsupport/libcupsprintersupport.so")
    files = [plugin, _binary("libcups.so.2"), _binary("libgnutls.so.30")]
    table = {plugin.source.split("/")[-1]: {"libcups.so.2"}, "libcups.so.2": {"libgnutls.so.30"}}
    assert selection.select(files, _needs(table)) == [plugin]


def test_python_itself_and_what_is_opened_by_name_stay() -> None:
    files = [_binary("libpython3.11.so.1.0"), _binary("libonnxruntime_providers_shared.so")]
    assert selection.select(files, _needs({})) == files


def test_a_link_stays_with_what_it_leads_to() -> None:
    there = File("PySide6/Qt/lib/libQt6Core.so.6", "/there/libQt6Core.so.6", "BINARY")
    link = File("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
    lost = File("libQt6Qml.so.6", "PySide6/Qt/lib/libQt6Qml.so.6", "SYMLINK")
    assert selection.no_links_to_nothing([there, link, lost]) == [there, link]


def test_what_a_wheel_has_patched_is_not_stripped() -> None:
    assert selection.unstripped(_binary("numpy.libs/libblas.so")).kind == "DATA"
    assert selection.unstripped(_binary("numpy/core.so")).kind == "BINARY"


def test_the_tools_of_the_makers_are_left_out_and_never_what_is_shipped() -> None:
    kept = distributions.shipped()
    assert {"pyside6-essentials", "sqlite-utils", "click", "numpy"} <= kept
    assert not kept & {"pytest", "anki", "pyinstaller"}
    left = set(distributions.left_out(kept))
    assert {"pytest", "anki", "hypothesis", "PIL", "google"} <= left
    assert not left & {"PySide6", "numpy", "click", "coach", "ui", "yaml"}


def test_a_module_of_a_stranger_is_named() -> None:
    modules = {"coach.clock": "", "click.core": "", "hypothesis.core": "", "json": ""}
    assert distributions.strangers(modules, distributions.shipped()) == ["hypothesis.core"]


def _folder(root: Path, **files: str) -> Path:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    return root


def test_two_builds_that_are_the_same_differ_in_nothing(tmp_path: Path) -> None:
    one, other = (_folder(tmp_path / name, a="1", b="2") for name in ("one", "other"))
    assert differences(one, other) == []


def test_each_difference_is_named_with_its_kind(tmp_path: Path) -> None:
    one = _folder(tmp_path / "one", a="1", b="2", c="3", d="4")
    other = _folder(tmp_path / "other", a="1", b="X", c="3", e="5")
    (one / "link").symlink_to("a")
    (other / "link").symlink_to("b")
    (other / "c").chmod(0o755)
    assert differences(one, other) == [
        "b: other bytes",
        "c: other rights",
        "d: in one of them only",
        "e: in one of them only",
        "link: leads elsewhere",
    ]


def _programs(folder: Path, line: str) -> Path:
    for name in ("inturn", "inturn-cli"):
        program = folder / name
        program.write_text(f"#!/bin/sh\n{line}\n", "utf-8")
        program.chmod(0o755)
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="made-up programs are shell scripts")
def test_a_line_on_standard_error_is_a_failure(tmp_path: Path) -> None:
    app = _programs(tmp_path, "echo something odd >&2")
    wrong = prove(Computer(environ=dict(os.environ)).world(), app, [Surroundings("plain")])
    assert wrong[0] == "plain: --self-check: standard error: something odd"
    assert len(wrong) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="made-up programs are shell scripts")
def test_a_line_that_is_expected_there_is_none_and_a_bad_end_is(tmp_path: Path) -> None:
    app = _programs(tmp_path, "echo something odd >&2; echo failed fonts; exit 1")
    expecting = Surroundings("plain", expects=("something",))
    wrong = prove(Computer(environ=dict(os.environ)).world(), app, [expecting])
    assert all("exit code 1, after\n    failed fonts" in line for line in wrong)
    assert len(wrong) == 3


def test_an_app_that_is_in_order_has_nothing_said_against_it(tmp_path: Path) -> None:
    computer = Computer(environ=dict(os.environ))
    app = _programs(tmp_path, "exit 0")
    assert prove(computer.world(), app, [Surroundings("plain")]) == []
    assert computer.said == ["  plain: in order"]


def test_off_linux_only_what_can_be_made_there_is_tried(tmp_path: Path) -> None:
    computer = Computer(platform="darwin", environ=dict(os.environ))
    assert prove(computer.world(), _programs(tmp_path, "exit 0"), ALL) == []
    assert computer.said == ["  as it is: in order"]


def test_surroundings_set_and_lack_what_they_say() -> None:
    wanted = Surroundings("odd", {"A": "x{none}", "B": "{fonts}"}, lacks=("HOME",))
    world = Computer(environ={"HOME": "/h", "DISPLAY": ":9", "C": "c"}).world()
    with made(world, wanted) as environ:
        assert "HOME" not in environ
        assert "DISPLAY" not in environ
        assert environ["C"] == "c"
        assert not Path(environ["A"].removeprefix("x")).exists()
        assert "fontconfig" in Path(environ["B"]).read_text("utf-8")


def test_the_moment_of_a_build_is_named_or_that_of_the_last_commit(tmp_path: Path) -> None:
    assert moment.of(Computer(environ={"SOURCE_DATE_EPOCH": "7"}).world(), tmp_path) == "7"
    git = Computer(programs={"git"}, answers={"git": (0, ["1790000000"])})
    assert moment.of(git.world(), tmp_path) == "1790000000"
    assert moment.of(Computer(programs=set()).world(), tmp_path).isdigit()
