"""A folder on a drive, or a share, that does not answer any more: whatever is asked of it fails."""

import builtins
import errno
import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

_ASKED = ("stat", "lstat", "scandir", "listdir", "open", "mkdir", "unlink", "rename", "chmod")


@contextmanager
def dead(folder: Path) -> Generator[None]:
    """Let the system say of ``folder``, and of all in it, that its other end is not connected."""
    with pytest.MonkeyPatch.context() as patch:
        for name in _ASKED:
            patch.setattr(os, name, _refusing(getattr(os, name), folder))
        patch.setattr(builtins, "open", _refusing(builtins.open, folder))
        yield


def _refusing(ask: Callable[..., Any], folder: Path) -> Callable[..., Any]:
    def refuse(path: Any = ".", *args: Any, **named: Any) -> Any:
        if not isinstance(path, int) and Path(os.fsdecode(path)).is_relative_to(folder):
            raise OSError(errno.ENOTCONN, "Transport endpoint is not connected", str(path))
        return ask(path, *args, **named)

    return refuse
