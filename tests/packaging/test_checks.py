"""``build/test.py``: every check runs, failures are named, pytest has the last word."""

from pathlib import Path

import pytest

from machine import checks
from machine.environment import Environment
from tests.packaging.machines import Computer

_CLOSING = "===== 3 passed in 0.12s ====="
_CHECKS = [
    checks.Check("Style", ["ruff"]),
    checks.Check("Tests", ["pytest"]),
    checks.Check("Covered", ["coverage"]),
]


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    return Environment(Computer().world(), tmp_path)


def test_all_are_run_and_the_closing_line_comes_last() -> None:
    computer = Computer(answers={"pytest": (0, ["...", _CLOSING]), "coverage": (0, ["TOTAL"])})
    assert checks.pass_all(computer.world(), _CHECKS) == 0
    assert [command[0] for command in computer.ran] == ["ruff", "pytest", "coverage"]
    assert computer.said[-1] == _CLOSING


def test_a_failure_is_named_and_the_others_still_run() -> None:
    computer = Computer(answers={"ruff": (1, ["E501"]), "pytest": (0, [_CLOSING])})
    assert checks.pass_all(computer.world(), _CHECKS) == 1
    assert len(computer.ran) == len(_CHECKS)
    assert computer.said[-2:] == ["\nNot passed: Style.", _CLOSING]


@pytest.mark.parametrize(
    "line",
    [
        "===== 1 failed, 2 passed in 3.10s =====",
        "\x1b[32m===== \x1b[1m2 passed\x1b[0m in 3.10s =====\x1b[0m",
        "===== no tests ran in 0.01s =====",
        "===== 1 error in 0.01s =====",
    ],
)
def test_every_closing_line_is_known(line: str) -> None:
    computer = Computer(answers={"pytest": (0, [line, "afterwards"])})
    checks.pass_all(computer.world(), _CHECKS)
    assert computer.said[-1] == line


def test_no_check_sees_the_data_of_the_person() -> None:
    computer = Computer(environ={"INTURN_HOME": "/home/sam/inturn"})
    checks.pass_all(computer.world(), _CHECKS)
    assert not any("INTURN_HOME" in given for given in computer.given)


def test_a_whole_run_judges_what_is_covered(environment: Environment) -> None:
    headings = [check.heading for check in checks.after_tests(environment, [])]
    assert headings == ["Covered: coach, at least 100 %", "Covered: ui, at least 90 %"]


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_off_linux_it_is_not_judged_what_is_covered(tmp_path: Path, platform: str) -> None:
    elsewhere = Environment(Computer(platform=platform).world(), tmp_path)
    assert checks.after_tests(elsewhere, []) == []


@pytest.mark.parametrize("platform", ["win32", "darwin", "linux"])
def test_what_a_check_says_is_in_letters_that_can_be_read(platform: str) -> None:
    computer = Computer(platform=platform)
    checks.pass_all(computer.world(), _CHECKS)
    assert [given["PYTHONUTF8"] for given in computer.given] == ["1"] * len(_CHECKS)


def test_on_windows_programs_are_where_windows_has_them(tmp_path: Path) -> None:
    windows = Environment(Computer(platform="win32").world(), tmp_path / "a folder with spaces")
    programs = {Path(check.command[0]).name for check in checks.before_tests(windows)}
    assert programs == {"python.exe", "lint-imports.exe", "inturn-cli.exe"}
    assert {check.command[0] for check in checks.tests(windows, [], "")} == {
        str(tmp_path / "a folder with spaces" / ".venv" / "Scripts" / "python.exe")
    }


def test_a_part_of_the_tests_is_not_judged_by_what_it_covers(environment: Environment) -> None:
    assert checks.after_tests(environment, ["-k", "store"]) == []
    (only,) = checks.tests(environment, ["-k", "store"], ":5")
    assert list(only.command[-2:]) == ["-k", "store"]


def test_with_an_x_server_a_part_runs_there_first(environment: Environment) -> None:
    on_x, everything = checks.tests(environment, [], ":5")
    assert on_x.environ == {"DISPLAY": ":5", "INTURN_TEST_PLATFORM": "xcb"}
    assert list(on_x.command[-2:]) == ["-m", "xcb"]
    assert "--cov-append" in everything.command
    assert ["-n" in check.command for check in (on_x, everything)] == [False, True]


def test_on_x_only_files_with_such_tests_are_gathered(
    environment: Environment, tmp_path: Path
) -> None:
    folder = tmp_path / "tests" / "bench"
    folder.mkdir(parents=True)
    (folder / "test_one.py").write_text("@pytest.mark.xcb\n")
    (folder / "test_two.py").write_text("@pytest.mark.slow\n")
    on_x, everything = checks.tests(environment, [], ":5")
    assert [part for part in on_x.command if part.endswith(".py")] == ["tests/bench/test_one.py"]
    assert not any(part.endswith(".py") for part in everything.command)


def test_without_an_x_server_all_run_at_once(environment: Environment) -> None:
    assert [check.heading for check in checks.tests(environment, [], "")] == ["Tests (pytest)"]


def test_node_is_the_pinned_one(environment: Environment) -> None:
    (types,) = (c for c in checks.before_tests(environment) if "pyright" in c.heading)
    assert types.environ == {"PYRIGHT_PYTHON_GLOBAL_NODE": "0"}
