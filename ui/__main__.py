"""``inturn`` and ``python -m ui``: opens the window."""

import sys
from collections.abc import Sequence
from pathlib import Path

from coach import __version__
from coach.store.home import VARIABLE, data_home


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; ``argv`` without its name, or None for that of the process."""
    match sys.argv[1:] if argv is None else list(argv):
        case []:
            return _open(None)
        case ["--home", folder]:
            return _open(Path(folder))
        case other:
            return _do(other)


def _open(home: Path | None) -> int:
    from ui.start import run  # noqa: PLC0415 - late: --help answers even where there is no Qt

    return run(data_home(home))


def _do(arguments: Sequence[str]) -> int:
    """Do something other than to open the window. What reads that takes 6 ms to load."""
    import argparse  # noqa: PLC0415

    parser = argparse.ArgumentParser(
        prog="inturn", description="In Turn: a coach for the way two people talk, on this computer"
    )
    parser.add_argument(
        "--home", type=Path, metavar="DIR", help=f"keep everything in DIR (or in ${VARIABLE})"
    )
    parser.add_argument(
        "--tour",
        type=Path,
        metavar="DIR",
        help="play one whole session without a screen and put pictures of it into DIR",
    )
    parser.add_argument("--version", action="version", version=f"In Turn {__version__}")
    asked = parser.parse_args(arguments)
    if asked.tour is None:
        return _open(asked.home)
    from ui.tour import tour  # noqa: PLC0415

    return tour(asked.tour)


if __name__ == "__main__":
    sys.exit(main())
