"""What a program and all that it starts use of the computer, as Linux tells it in /proc."""

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

_PROC = Path("/proc")
#: Fields of /proc/PID/stat after the name, counted from 0 (man 5 proc): session, times.
_SESSION, _USER, _SYSTEM, _USER_ENDED, _SYSTEM_ENDED = 3, 11, 12, 13, 14


def start(command: Sequence[str], environ: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Start a program in a session of its own, so that all it starts can be told from others."""
    return subprocess.Popen(
        command,
        env=dict(environ),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def processor_seconds(session: int) -> float:
    """Give the time on a processor that everything in ``session`` has used so far, in seconds."""
    ticks = 0
    for fields in _members(session).values():
        ticks += sum(int(fields[n]) for n in (_USER, _SYSTEM, _USER_ENDED, _SYSTEM_ENDED))
    return ticks / os.sysconf("SC_CLK_TCK")


def memory_megabytes(session: int) -> float:
    """Give the memory of everything in ``session``; what is shared counts for its part."""
    kilobytes = 0
    for process in _members(session):
        try:
            lines = (_PROC / str(process) / "smaps_rollup").read_text("ascii").splitlines()
        except OSError:
            continue
        kilobytes += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return kilobytes / 1024


def resident_megabytes(session: int) -> float:
    """Give the memory that everything in ``session`` has at hand, shared or not."""
    kilobytes = 0
    for process in _members(session):
        try:
            lines = (_PROC / str(process) / "status").read_text("utf-8", "replace").splitlines()
        except OSError:
            continue
        kilobytes += sum(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))
    return kilobytes / 1024


def end(process: subprocess.Popen[bytes], seconds: float = 3.0) -> None:
    """End a program that was started here, and what it started: first kindly, then not."""
    for kind in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, kind)
        except ProcessLookupError:
            break
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            continue
    process.wait()


def _members(session: int) -> dict[int, list[str]]:
    members: dict[int, list[str]] = {}
    for folder in _PROC.iterdir():
        if not folder.name.isdigit():
            continue
        try:
            told = (folder / "stat").read_text("utf-8", "replace")
        except OSError:  # it has just ended
            continue
        fields = told.rsplit(")", 1)[1].split()
        if int(fields[_SESSION]) == session:
            members[int(folder.name)] = fields
    return members
