"""What is free in memory is overwritten where that can be done (see ``test_core_image.py``)."""

import os
import subprocess
import sys

import pytest

from coach.store.wipe import watch, wipe, wipe_thread


def test_wiping_leaves_what_is_in_use_as_it_is() -> None:
    watch()
    held = [(f"kept {number}" * (number % 60 + 1), bytes(range(256))) for number in range(5000)]
    again = [(f"kept {number}" * (number % 60 + 1), bytes(range(256))) for number in range(5000)]
    wipe()
    assert held == again


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no core files")
def test_a_crash_leaves_no_core_file() -> None:
    import resource

    watch()
    assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_elsewhere_it_does_what_it_can(platform: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    watch()
    wipe()
    wipe_thread()


def test_another_c_library_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ctypes.CDLL", str)  # which has none of its calls
    watch()
    wipe_thread()


def test_arenas_that_never_end_do_not_hold_it_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coach.store.wipe.MOST", 1 << 16)
    wipe()


def test_memory_of_another_kind_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "getallocatedblocks", int)
    wipe()


def test_it_bears_a_python_without_pools() -> None:
    watching = "from coach.store.wipe import watch, wipe; watch(); wipe()"
    environment = {**os.environ, "PYTHONMALLOC": "malloc"}
    subprocess.run([sys.executable, "-c", watching], env=environment, check=True)
