"""The project as its house rules see it: which files belong to it, and what is in them."""

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: What holds no text of ours.
_NOT_TEXT = frozenset(
    {".png", ".ttf", ".wav", ".ico", ".icns", ".db", ".gz", ".onnx", ".npz", ".qm"}
)


@cache
def tracked() -> tuple[Path, ...]:
    """Give every file of the project that git keeps, or would keep if it were added now."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        encoding="utf-8",
    ).stdout
    files = (ROOT / name for name in listed.split("\0") if name)
    return tuple(file for file in files if file.is_file())


def texts() -> tuple[Path, ...]:
    """Give the files of the project that can be read as text."""
    return tuple(file for file in tracked() if file.suffix not in _NOT_TEXT)


def modules(*folders: str) -> tuple[Path, ...]:
    """Give the Python files in the given top folders."""
    return tuple(
        file
        for file in tracked()
        if file.suffix == ".py" and file.relative_to(ROOT).parts[0] in folders
    )


@cache
def tree(module: Path) -> ast.Module:
    """Give the syntax tree of a Python file."""
    return ast.parse(module.read_text("utf-8"), str(module))


def place(file: Path, line: int = 0) -> str:
    """Name a file, and a line in it, as a person would look it up."""
    name = file.relative_to(ROOT).as_posix()
    return f"{name}:{line}" if line else name


def lines_in(file: Path) -> int:
    """Count the lines of a file."""
    return len(file.read_text("utf-8").splitlines())
