"""``inturn`` and ``python -m ui``: opens the window."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from coach import __version__
from coach.store.home import VARIABLE, data_home


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; ``argv`` without its name, or None for that of the process."""
    asked = _parser().parse_args(argv)
    home = data_home(asked.home)
    # Late, so that --help and --version answer where there is no Qt.
    if asked.tour is not None:
        return _tour(asked.home, asked.tour)
    from ui.start import run  # noqa: PLC0415

    return run(home)


def _tour(home: Path | None, folder: Path) -> int:
    """Play a session; without a folder of its own it leaves what people keep untouched."""
    from ui.tour import tour  # noqa: PLC0415

    if home is not None:
        return tour(home, folder)
    with TemporaryDirectory(prefix="inturn-tour-") as own:
        return tour(Path(own), folder)


def _parser() -> argparse.ArgumentParser:
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
    return parser


if __name__ == "__main__":
    sys.exit(main())
