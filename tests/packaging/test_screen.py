"""Whether there is a screen is found out before Qt is asked, which would only abort."""

from pathlib import Path

import pytest

from machine import libraries, screen
from tests.packaging.machines import Computer


def _find(answers: bool = True, platform: str = "linux", **environ: str) -> screen.Screen:
    world = Computer(environ=environ, platform=platform).world()
    return screen.find(world, lambda display: answers and display == ":5")


def test_an_x_server_that_answers_is_a_screen() -> None:
    where = _find(DISPLAY=":5")
    assert where.is_there
    assert where.libraries is libraries.X11


def test_an_x_server_that_does_not_answer_is_none() -> None:
    where = _find(answers=False, DISPLAY=":5")
    assert not where.is_there
    assert where.reason == "DISPLAY is :5, but nothing answers there"


def test_without_a_name_there_is_none_and_no_library_is_asked_for() -> None:
    where = _find()
    assert not where.is_there
    assert where.libraries == {}


def test_wayland_comes_first_where_its_socket_is_there(tmp_path: Path) -> None:
    (tmp_path / "wayland-0").touch()
    where = _find(XDG_RUNTIME_DIR=str(tmp_path), WAYLAND_DISPLAY="wayland-0", DISPLAY=":5")
    assert where.libraries is libraries.WAYLAND


def test_a_stale_wayland_name_falls_back_to_x(tmp_path: Path) -> None:
    where = _find(XDG_RUNTIME_DIR=str(tmp_path), WAYLAND_DISPLAY="wayland-0", DISPLAY=":5")
    assert where.libraries is libraries.X11


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_there_is_always_one(platform: str) -> None:
    assert _find(platform=platform).is_there


def test_nothing_answers_on_a_display_that_nobody_serves() -> None:
    assert not screen.x_server_answers("unix/nowhere:987")
