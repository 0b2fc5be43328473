"""Pin again what In Turn is made with: ``.venv/bin/python build/lock.py [--upgrade]``.

Writes the two lists that ``build/run.py`` and ``build/test.py`` install from: every package
with its version and the sums of its files, for every system and every Python that In Turn
runs on, and with no address in them, so that each person's own source of packages is used.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: Each list, and the extra of pyproject.toml that it holds besides the app's own needs.
EXTRAS = {"requirements.txt": "checkout", "requirements-dev.txt": "dev"}
NO_ADDRESS = ["--no-emit-index-url", "--no-emit-find-links", "--no-header", "--no-annotate"]


def main(arguments: list[str]) -> int:
    """Write both lists."""
    for name, extra in EXTRAS.items():
        print(f"Pinning build/{name}")
        command = [sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--universal"]
        command += ["--python-version", "3.11", "--generate-hashes", *NO_ADDRESS]
        command += ["--extra", extra, "pyproject.toml", "-o", f"build/{name}", *arguments]
        code = subprocess.call(command, cwd=ROOT)
        if code != 0:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
