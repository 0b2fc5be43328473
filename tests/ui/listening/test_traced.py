"""While the app listens no file, no pipe and no socket receives the sound.

The program is watched from outside, by ``strace``: each call by which bytes leave a process. It
proves that nothing of the sound leaves as it came in, eight bytes in a row. It cannot prove that
nothing computed from it does. That nothing is opened, sent or begun is what Python tells of itself.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.listening.watched import SHOWN, SOUND

ROOT = Path(__file__).resolve().parents[3]
#: Whatever hands bytes over: to a file, a pipe, a socket; and memory that is shared with a file.
CALLS = "write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg,splice,vmsplice,mmap"
PROGRAM = [sys.executable, "-m", "tests.ui.listening.watched"]
_SHARED = re.compile(r"mmap\([^)]*PROT_WRITE[^)]*MAP_SHARED[^)]*, \d+, 0")
_TEXT = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"')


def run(*before: str) -> "tuple[dict[str, object], subprocess.CompletedProcess[bytes]]":
    """Let it listen, and read what it says at its end."""
    # What Python writes down of modules that it reads for the first time is none of this.
    environ = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [*before, *PROGRAM]
    done = subprocess.run(
        command, cwd=ROOT, env=environ, capture_output=True, timeout=120, check=False
    )
    assert done.stdout.startswith(SHOWN), done.stderr[-2000:]
    return json.loads(done.stdout[len(SHOWN) :]), done


def handed_over(trace: Path) -> list[bytes]:
    """Give all that the program handed over, one piece for each call."""
    return [
        bytes.fromhex(found.replace(b"\\x", b"").decode())
        for line in trace.read_bytes().splitlines()
        for found in _TEXT.findall(line)
    ]


def has_of(sound: bytes, pieces: list[bytes]) -> bool:
    """Say whether eight bytes of the sound stand somewhere in what was handed over."""
    known = {sound[at : at + 8] for at in range(len(sound) - 7)}
    return any(piece[at : at + 8] in known for piece in pieces for at in range(len(piece) - 7))


def can_trace() -> bool:
    """Say whether one program may watch another one here."""
    strace = shutil.which("strace")
    return strace is not None and subprocess.call([strace, "-o/dev/null", "true"]) == 0


def test_nothing_is_opened_to_be_written_nor_sent_nor_begun_while_it_listens() -> None:
    told, _ = run()
    assert told == {"heard": True, "noted": []}


def test_no_file_pipe_or_socket_receives_the_sound(tmp_path: Path) -> None:
    if not can_trace():
        pytest.skip("strace is not here, or may not watch a program: build/test.py installs it")
    trace = tmp_path / "trace"
    watch = ("strace", "-f", "-xx", "-s", "10000000", "-e", f"trace={CALLS}", "-o", str(trace))
    told, _ = run(*watch)
    assert told["heard"] is True
    pieces = handed_over(trace)
    assert has_of(SHOWN, pieces), "what was written on purpose was not seen"
    assert not has_of(SOUND, pieces)
    assert not _SHARED.search(trace.read_text("ascii"))
