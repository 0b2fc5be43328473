"""Content to break: a copy of the real one in which a test spoils what it likes."""

import shutil
from pathlib import Path

from coach.content.library import Library
from coach.files import resources


def spoiled(home: Path, **spoils: str) -> Library:
    """Copy the content below ``home`` and put text at the end of files, named without .toml.

    ``help_`` stands for ``help``; a walkthrough is named with underscores.
    """
    root = home / "content"
    shutil.copytree(resources() / "content", root)
    for name, text in spoils.items():
        file = next(root.rglob(f"{name.strip('_').replace('_', '-')}.toml"))
        file.write_text(file.read_text(encoding="utf-8") + text, encoding="utf-8")
    return Library(root)
