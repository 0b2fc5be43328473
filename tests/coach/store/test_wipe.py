"""What is free in memory is overwritten where that can be done (see ``test_core_image.py``)."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import pytest

from coach.store.wipe import watch, wipe, wipe_thread
from tests.coach.store.private_life import let_be_read


class Left(ctypes.Structure):
    """What a call leaves on the stack when it is handed over by value."""

    _fields_ = (("room", ctypes.c_char * 10_000),)


def times_on_the_stack(text: bytes) -> int:
    lines = Path("/proc/self/maps").read_text().splitlines()
    low, high = next(line for line in lines if "[stack]" in line).split()[0].split("-")
    with Path("/proc/self/mem").open("rb", buffering=0) as memory:
        memory.seek(int(low, 16))
        return memory.read(int(high, 16) - int(low, 16)).count(text)


@pytest.mark.skipif(sys.platform != "linux", reason="only /proc shows the stack")
def test_what_calls_left_on_the_stack_is_overwritten() -> None:
    let_be_read()
    words = bytes(range(70, 90))
    call = ctypes.CFUNCTYPE(ctypes.c_int, Left)(("getpid", ctypes.CDLL(None)))
    call(Left(words * 400))
    before = times_on_the_stack(words)
    wipe_thread()
    assert (before > 100, times_on_the_stack(words)) == (True, 0)


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


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a word for it")
def test_nor_does_it_where_cores_are_handed_on_to_a_program() -> None:
    code = (
        "import ctypes; from coach.store.wipe import watch; get = ctypes.CDLL(None).prctl;"
        "before = get(3, 0, 0, 0, 0); watch(); print(before, get(3, 0, 0, 0, 0))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert said.stdout.split() == ["1", "0"]


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
