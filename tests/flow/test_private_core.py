"""After F9 nothing of a private page is left in the memory of the real app, as another reads it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.coach.store.test_core_image import go_on, memory_of, says
from tests.flow.private_core import FROM, LONG, letter
from tests.unmeasured import unmeasured

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not Path("/proc/self/mem").exists(), reason="only /proc shows the memory of a program"
    ),
]

CODES = ("utf-8", "utf-16-le", "utf-32-le")


@pytest.fixture(params=["empty", "guided"])
def program(home: Path, request: pytest.FixtureRequest) -> Iterator["subprocess.Popen[str]"]:
    """The app, which writes in a book and waits: an empty page, or one that is read for danger."""
    folder = str(home / "inturn")
    command = [sys.executable, "-m", "tests.flow.private_core", folder, request.param]
    # Names of people and places only: no word of what is written is handed over.
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=unmeasured()
    ) as process:
        yield process
        process.communicate("\n\n", timeout=60)


def found_in(process: int) -> set[str]:
    """Say which of the page and the passphrase are in memory, whole or by their beginnings."""
    wanted = {
        name: "".join(letter(number) for number in range(first, first + LONG // 2))
        for name, first in (("page", 0), ("passphrase", FROM))
    }
    return {
        name
        for piece in memory_of(process)
        for name, text in wanted.items()
        if any(text.encode(code) in piece for code in CODES)
    }


def test_nothing_of_a_page_is_in_memory_after_f9(program: "subprocess.Popen[str]") -> None:
    assert says(program) == "open"
    assert "page" in found_in(program.pid)
    go_on(program)
    assert says(program) == "locked"
    assert found_in(program.pid) == set()
