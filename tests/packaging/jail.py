"""Start a program that the kernel ends at once if it opens any socket but a local one.

``python tests/packaging/jail.py PROGRAM [ARGUMENT...]``: a filter is laid around the process
and everything that it starts, whatever language it is written in, and cannot be taken off
again. It needs no rights and no other program. A socket of any family but AF_UNIX (a file on
this computer) ends the process by SIGSYS, which the caller sees as its exit code.

The instructions are those of the kernel's packet filter, applied to system calls; see
``man 2 seccomp`` and, for the layout of what is looked at, ``struct seccomp_data``.
"""

import ctypes
import os
import platform
import struct
import sys

#: Machine: its number for the kernel (``linux/audit.h``), and the number of ``socket``.
_MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
_AF_UNIX = 1

# struct seccomp_data: int nr; u32 arch; u64 instruction_pointer; u64 args[6].
_AT_NUMBER, _AT_MACHINE, _AT_FAMILY = 0, 4, 16
_LOAD_WORD, _JUMP_IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_ALLOW, _KILL = 0x7FFF0000, 0x80000000

_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _MODE_FILTER = 38, 22, 2


class _Program(ctypes.Structure):
    """``struct sock_fprog``: how many instructions, and where they are."""

    _fields_ = (("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p))


def is_possible() -> bool:
    """Tell whether this kernel and machine can be asked for it."""
    return sys.platform == "linux" and platform.machine() in _MACHINES


def close_the_door() -> None:
    """Let this process, and all that it starts, open no socket but local ones.

    Raises OSError where the kernel refuses.
    """
    machine, socket = _MACHINES[platform.machine()]
    code = b"".join(
        (
            _instruction(_LOAD_WORD, _AT_MACHINE),
            _instruction(_JUMP_IF_EQUAL, machine, no=4),
            _instruction(_LOAD_WORD, _AT_NUMBER),
            _instruction(_JUMP_IF_EQUAL, socket, no=3),
            _instruction(_LOAD_WORD, _AT_FAMILY),
            _instruction(_JUMP_IF_EQUAL, _AF_UNIX, yes=1),
            _instruction(_RETURN, _KILL),
            _instruction(_RETURN, _ALLOW),
        )
    )
    libc = ctypes.CDLL(None, use_errno=True)
    program = _Program(len(code) // 8, code)
    for arguments in (
        (_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0),
        (_PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(program), 0, 0),
    ):
        if libc.prctl(*arguments) != 0:
            raise OSError(ctypes.get_errno(), "the kernel lays no filter around this process")


def _instruction(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    """Give one instruction; ``yes`` and ``no`` are how many are jumped over."""
    return struct.pack("=HBBI", code, yes, no, value)


if __name__ == "__main__":
    close_the_door()
    os.execvp(sys.argv[1], sys.argv[1:])  # noqa: S606 - starting a program is its purpose
