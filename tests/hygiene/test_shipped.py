"""What is shipped: pinned, licensed, and without a trace of the machine it was made on."""

import re
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

from tests.hygiene.project import ROOT, lines_in, place, texts

_LISTS = ("requirements.txt", "requirements-dev.txt")
#: Written in two halves, so that this file does not hold what it looks for.
_ADDRESSES = re.compile(
    "|".join(
        begin + end
        for begin, end in (
            ("pypi", r"\.org"),
            ("python", r"hosted\.org"),
            ("npm", r"js\.(org|com)"),
            ("--index", "-url"),
            ("--extra-index", "-url"),
            ("--find", "-links"),
            ("file:", "///"),
        )
    )
)
_MACHINE = re.compile(
    "|".join(
        begin + end
        for begin, end in (
            (r"(?:^|[\s\"'`(=])/wor", "k/"),
            (r"(?:^|[\s\"'`(=])/roo", "t/"),
            ("/opt/wh", "eels"),
            (r"\.lib", "rary/"),
            ("/tmp", "/w/"),
        )
    )
)


def _lines_with(pattern: re.Pattern[str], file: Path) -> list[str]:
    lines = file.read_text("utf-8").splitlines()
    return [place(file, number) for number, line in enumerate(lines, 1) if pattern.search(line)]


def _pins(name: str) -> dict[str, str]:
    lines = (ROOT / "build" / name).read_text("utf-8").splitlines()
    found = (re.match(r"([\w.-]+)(?:\[[\w,]+\])?==(\S+)", line) for line in lines)
    return {re.sub(r"[_.]", "-", pin[1].lower()): pin[2] for pin in found if pin}


def _named(requirements: list[str]) -> set[str]:
    names = (re.match(r"[\w.-]+", text) for text in requirements)
    return {re.sub(r"[_.]", "-", name[0].lower()) for name in names if name} - {"inturn"}


def test_no_file_names_a_source_of_packages() -> None:
    found = [where for file in texts() for where in _lines_with(_ADDRESSES, file)]
    assert not found, found


def test_no_file_names_the_machine_it_was_made_on() -> None:
    found = [where for file in texts() for where in _lines_with(_MACHINE, file)]
    assert not found, found


@pytest.mark.parametrize("name", _LISTS)
def test_every_pin_has_a_sum(name: str) -> None:
    lines = (ROOT / "build" / name).read_text("utf-8").splitlines()
    bare = [line for line, then in pairwise([*lines, ""]) if "==" in line and "--hash" not in then]
    assert bare == []


def test_the_lists_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    run, dev = (_pins(name) for name in _LISTS)
    assert _named(project["dependencies"] + extras["checkout"]) <= run.keys()
    assert _named(extras["dev"]) <= dev.keys()


def test_the_list_for_tests_holds_the_list_for_running() -> None:
    run, dev = (_pins(name) for name in _LISTS)
    assert run.items() <= dev.items()


@pytest.mark.parametrize("folder", ["fonts", "icons", "sounds"])
def test_what_others_or_we_have_drawn_has_its_licence(folder: str) -> None:
    licence = ROOT / "resources" / folder / "LICENSE.txt"
    assert lines_in(licence) > 0
