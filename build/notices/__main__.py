"""Write the two lists of a frozen folder: ``python build/notices`` (see the README here)."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from notices import NoticesError, shipped
from notices.making import Everything, gather, write
from notices.model import ROOT


def _arguments() -> argparse.Namespace:
    said = argparse.ArgumentParser(description="List what is shipped, and whose it is.")
    said.add_argument("--contents", type=Path, default=ROOT / "dist" / "inturn-contents.json")
    said.add_argument("--dist", type=Path, default=ROOT / "dist" / "inturn")
    said.add_argument("--out", type=Path, default=ROOT / "dist")
    said.add_argument("--check", action="store_true", help="only say what is not accounted for")
    return said.parse_args()


def main() -> int:
    """Write the lists, or say what keeps them from being written."""
    said = _arguments()
    if not said.contents.is_file():
        print(f"{said.contents} is not there: run build/freeze.py first")
        return 1
    try:
        if said.check:
            found = gather(shipped.read(said.contents, said.dist), Everything())
            print(f"{len(found)} components, each accounted for")
        else:
            print(*write(said.contents, said.dist, said.out), sep="\n")
    except NoticesError as error:
        print(f"{len(error.problems)} problems with what is shipped:", error, sep="\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
