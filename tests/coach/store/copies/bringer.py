"""Brings two copies back by turns, for ever, until it is killed: the other end of a test."""

import sys
from datetime import datetime
from itertools import cycle
from pathlib import Path

from coach.clock import HandClock
from coach.store import open_store

NOW = datetime.fromisoformat("2026-11-23T19:02:07")


def main(home: Path, copies: list[Path]) -> None:
    """Say after each time that it is done."""
    with open_store(home, HandClock()) as store:
        for path in cycle(copies):
            store.copies.bring_back(path, NOW)
            sys.stdout.write(f"{path.name}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
