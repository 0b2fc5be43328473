"""What the README tells a person to type exists."""

import re
import shlex

import pytest

from tests.hygiene.project import ROOT

#: Pictures of screens, which ``tests.screens`` makes and compares.
APPROVED = ROOT / "tests" / "screens" / "approved"
_README = (ROOT / "README.md").read_text("utf-8")


def _commands() -> list[str]:
    """Give each line in a fenced block that starts one of our programs."""
    blocks = re.findall(r"^```\w*\n(.*?)^```", _README, re.MULTILINE | re.DOTALL)
    lines = [line.strip() for block in blocks for line in block.splitlines()]
    return [line for line in lines if re.match(r"(python3|\.venv/bin/python|python) ", line)]


def _target(command: str) -> str:
    """Give the file that a command starts: a script, a folder's, or the module after ``-m``."""
    words = shlex.split(command)
    if words[1] != "-m":
        return f"{words[1]}/__main__.py" if (ROOT / words[1]).is_dir() else words[1]
    module = words[2].replace(".", "/")
    return f"{module}/__main__.py" if (ROOT / module).is_dir() else f"{module}.py"


@pytest.mark.parametrize("command", ["python3 build/run.py", "python3 build/test.py"])
def test_the_two_commands_are_told(command: str) -> None:
    assert command in _commands()


@pytest.mark.parametrize("command", [line for line in _commands() if "hatchling" not in line])
def test_a_told_command_exists(command: str) -> None:
    assert (ROOT / _target(command)).is_file()


@pytest.mark.parametrize("picture", re.findall(r"!\[[^\]]+\]\(([^)]+)\)", _README))
def test_a_shown_picture_is_one_of_those_that_are_held_against_the_app(picture: str) -> None:
    assert (ROOT / picture).is_file()
    assert (ROOT / picture).parent == APPROVED
