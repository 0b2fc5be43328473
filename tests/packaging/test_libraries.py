"""Missing system libraries: who gets them installed, who is asked, who is told the line."""

import pytest

from machine import libraries
from machine.world import Stop
from tests.packaging.machines import Computer

_GL = {"libGL.so.1": "libgl1"}
_LINE = "sudo apt-get install -y libgl1"


def _provide(computer: Computer) -> None:
    world = computer.world()
    libraries.provide(world, libraries.missing(world, _GL))


def test_nothing_is_said_where_nothing_is_missing() -> None:
    computer = Computer()
    _provide(computer)
    assert (computer.said, computer.ran) == ([], [])


def test_root_gets_them_installed_and_is_told() -> None:
    computer = Computer(lacking={"libGL.so.1"}, is_root=True)
    _provide(computer)
    assert "libgl1" in computer.heard
    assert [command[-1] for command in computer.commands("install")] == ["libgl1"]


def test_apt_asks_root_no_question() -> None:
    computer = Computer(lacking={"libGL.so.1"}, is_root=True)
    _provide(computer)
    assert computer.given[0]["DEBIAN_FRONTEND"] == "noninteractive"
    assert "-y" in computer.ran[0]


def test_the_lists_are_fetched_where_the_first_try_fails() -> None:
    computer = Computer(lacking={"libGL.so.1"}, is_root=True, answers={"install": (100, [])})
    with pytest.raises(Stop, match="apt-get could not install them"):
        _provide(computer)
    assert [command[1] for command in computer.ran] == ["install", "update", "install"]


def test_without_a_terminal_the_line_is_shown_and_nothing_is_run() -> None:
    computer = Computer(lacking={"libGL.so.1"})
    with pytest.raises(Stop) as stopped:
        _provide(computer)
    assert _LINE in str(stopped.value)
    assert (computer.ran, computer.asked) == ([], [])


def test_a_person_at_a_terminal_is_shown_the_line_and_asked_once() -> None:
    computer = Computer(lacking={"libGL.so.1"}, has_terminal=True, reply="y")
    _provide(computer)
    assert _LINE in computer.heard
    assert len(computer.asked) == 1
    assert computer.ran[0][:3] == ["sudo", "apt-get", "install"]


def test_a_computer_for_tests_gets_them_without_a_question() -> None:
    computer = Computer(lacking={"libGL.so.1"}, environ={"CI": "true"})
    _provide(computer)
    assert computer.ran[0][:4] == ["sudo", "-n", "apt-get", "install"]
    assert computer.asked == []


def test_a_computer_for_tests_without_sudo_is_shown_the_line() -> None:
    computer = Computer(lacking={"libGL.so.1"}, environ={"CI": "true"}, programs={"apt-get"})
    with pytest.raises(Stop, match="This line installs them"):
        _provide(computer)


@pytest.mark.parametrize("reply", ["", "n", "no", "what"])
def test_anything_but_yes_changes_nothing(reply: str) -> None:
    computer = Computer(lacking={"libGL.so.1"}, has_terminal=True, reply=reply)
    with pytest.raises(Stop, match="Nothing was changed"):
        _provide(computer)
    assert computer.ran == []


def test_without_sudo_the_line_is_shown() -> None:
    computer = Computer(lacking={"libGL.so.1"}, has_terminal=True, programs={"apt-get"})
    with pytest.raises(Stop, match="This line installs them"):
        _provide(computer)


def test_without_apt_the_libraries_are_named() -> None:
    computer = Computer(lacking={"libGL.so.1"}, is_root=True, programs=set())
    with pytest.raises(Stop, match=r"libGL\.so\.1"):
        _provide(computer)


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_the_wheels_bring_everything(platform: str) -> None:
    world = Computer(lacking={"libGL.so.1"}, programs=set(), platform=platform).world()
    assert libraries.missing(world, _GL) == {}
    assert libraries.missing_programs(world, libraries.TEST_PROGRAMS) == {}


def test_a_sound_server_is_installed_only_where_nobody_has_their_own() -> None:
    for nobody in (Computer(is_root=True), Computer(environ={"CI": "true"})):
        assert "pulseaudio" in libraries.test_programs(nobody.world())
    assert libraries.test_programs(Computer().world()) == libraries.TEST_PROGRAMS
