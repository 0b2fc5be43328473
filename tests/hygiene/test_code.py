"""Where colours, waiting, broad nets and Qt may stand in the code, and where not."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.hygiene.project import ROOT, modules, place, tree

_COLOUR = re.compile(r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})", re.IGNORECASE)
#: What lets real time pass, by its names in the standard library, pytest-qt and Qt.
_WAITING = frozenset({"time.sleep", "qtbot.wait"})
_QT_WAITING = frozenset({"qWait", "qSleep", "msleep", "usleep"})


def _outside(folder: str, files: tuple[Path, ...]) -> tuple[Path, ...]:
    return tuple(file for file in files if not file.is_relative_to(ROOT / folder))


def _tests() -> tuple[Path, ...]:
    """Give the tests, without what is started by hand: that looks at programs in real time."""
    return _outside("tests/packaging/proof", _outside("tests/bench", modules("tests")))


def _called(file: Path) -> Iterator[tuple[str, str, int]]:
    """Give each method that is called: its name, what it is called on, and the line."""
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node.func.attr, ast.unparse(node.func.value), node.lineno


def _imported(file: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "", node.lineno


def _raises_again(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def _nets(file: Path) -> Iterator[int]:
    """Give the line of each ``except`` that would swallow our own defects too.

    One that only tidies up and raises it again swallows nothing.
    """
    for node in ast.walk(tree(file)):
        if isinstance(node, ast.ExceptHandler) and not _raises_again(node):
            caught = "everything" if node.type is None else ast.unparse(node.type)
            if re.search(r"\b(everything|Exception|BaseException)\b", caught):
                yield node.lineno


def test_no_colour_is_written_outside_the_theme() -> None:
    found = [
        f"{place(file, node.lineno)} {node.value}"
        for file in _outside("ui/theme", modules("ui", "coach"))
        for node in ast.walk(tree(file))
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and _COLOUR.fullmatch(node.value)
    ]
    assert not found, found


def test_no_style_sheet_is_set_outside_the_theme() -> None:
    found = [
        place(file, line)
        for file in _outside("ui/theme", modules("ui"))
        for name, _, line in _called(file)
        if name == "setStyleSheet"
    ]
    assert not found, found


def test_no_test_waits() -> None:
    found = [
        f"{place(file, line)} {name}"
        for file in _tests()
        for name, owner, line in _called(file)
        if name in _QT_WAITING or f"{owner}.{name}" in _WAITING
    ]
    assert not found, found


def test_only_the_application_the_thread_that_writes_and_the_self_check_catch_everything() -> None:
    found = [place(file, line) for file in modules("coach", "ui") for line in _nets(file)]
    nets = ("ui/application.py", "ui/keeper.py", "ui/selfcheck/tally.py")
    elsewhere = [where for where in found if not where.startswith(nets)]
    assert not elsewhere, elsewhere


def test_the_coach_knows_no_window() -> None:
    found = [
        place(file, line)
        for file in modules("coach")
        for name, line in _imported(file)
        if name.split(".")[0] in {"PySide6", "shiboken6", "ui"}
    ]
    assert not found, found
