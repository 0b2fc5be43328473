"""After a lock, nothing of a private book is in the memory of the program.

The whole memory of a running program is read, as a core file would hold it, while a book is open
(where the search must find what was written) and once it is locked (where it must not).
"""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.coach.store.private_life import mark, passphrase, secret, sentences
from tests.unmeasured import unmeasured

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not Path("/proc/self/mem").exists(), reason="only /proc shows the memory of a program"
    ),
]

CODES = ("utf-8", "utf-16-le", "utf-32-le", "latin-1")


def memory_of(process: int) -> Iterator[bytes]:
    """Give every piece of a program's memory that can be read."""
    folder = Path("/proc") / str(process)
    with (folder / "mem").open("rb", buffering=0) as memory:
        for line in (folder / "maps").read_text().splitlines():
            span, rights, *_ = line.split()
            low, high = (int(end, 16) for end in span.split("-"))
            if rights.startswith("r") and "[v" not in line:  # not what the kernel lends
                memory.seek(low)
                piece = memory.read(high - low)
                assert piece
                yield piece


def looked_for() -> dict[str, bytes]:
    """What must not be found, by what it is. Every sentence has the mark in it."""
    assert all(mark() in text for text in [*sentences(), passphrase()])
    return {"the key": secret(), **{code: mark().encode(code) for code in CODES}}


def found_in(process: int) -> set[str]:
    wanted = looked_for()
    pieces = memory_of(process)
    return {what for piece in pieces for what, text in wanted.items() if text in piece}


@pytest.fixture
def program(folder: Path) -> Iterator["subprocess.Popen[str]"]:
    command = [sys.executable, "-m", "tests.coach.store.private_life", str(folder)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=unmeasured()
    ) as process:
        yield process
        process.communicate("\n\n", timeout=60)
        assert process.returncode == 0


def says(program: "subprocess.Popen[str]") -> str:
    assert program.stdout is not None
    return program.stdout.readline().strip()


def go_on(program: "subprocess.Popen[str]") -> None:
    assert program.stdin is not None
    program.stdin.write("\n")
    program.stdin.flush()


def test_nothing_private_is_in_memory_after_a_lock(program: "subprocess.Popen[str]") -> None:
    assert says(program) == "open"
    assert found_in(program.pid) >= {"the key", "utf-8", "utf-16-le", "utf-32-le"}
    go_on(program)
    assert says(program) == "locked"
    assert found_in(program.pid) == set()
