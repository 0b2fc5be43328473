"""``inturn`` and ``python -m ui``: opens the window."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from coach import __version__
from coach.store.home import VARIABLE, data_home, is_named


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; ``argv`` without its name, or None for that of the process."""
    match sys.argv[1:] if argv is None else list(argv):
        case []:
            return _open(None)
        case ["--home", folder]:
            return _open(Path(folder))
        case ["--", file]:
            return _open(None, file)
        case [file] if not file.startswith("-"):
            return _open(None, file)
        case other:
            return _do(other)


def _open(home: Path | None, file: str = "", hear: Path | None = None) -> int:
    # Until the window is furnished nothing is thrown away, so looking for what to collect
    # would only cost: a tenth of the start. ``ui/collecting.py`` does it from then on.
    gc.disable()
    from ui.start import run  # noqa: PLC0415 - late: --help answers even where there is no Qt

    return run(data_home(home), named=is_named(home), file=file, hear=hear)


def _do(arguments: Sequence[str]) -> int:
    """Do something other than to open the window. What reads that takes 6 ms to load."""
    import argparse  # noqa: PLC0415

    from ui.surroundings import have_streams  # noqa: PLC0415 - the window needs none

    have_streams()
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
    parser.add_argument(
        "file",
        nargs="?",
        default="",
        metavar="FILE",
        help="open it in the window: cards (.apkg, .csv), a pack (.zip), or a backup of "
        "In Turn (.inturn); nothing of it is taken in before you say so",
    )
    parser.add_argument("--version", action="version", version=f"In Turn {__version__}")
    parser.add_argument(
        "--self-check",
        action="store_true",
        help="say whether all of In Turn is there and works on this computer, and end",
    )
    # For tests and demonstrations: a recording in the place of the microphone.
    parser.add_argument("--hear", type=Path, metavar="WAV", help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.self_check:
        from ui.selfcheck.run import self_check  # noqa: PLC0415 - for who packs the program

        return self_check()
    if asked.tour is not None:
        return _tour(asked.home, asked.tour)
    return _open(asked.home, asked.file, asked.hear)


def _tour(home: Path | None, folder: Path) -> int:
    """Play a session; without a folder of its own it leaves what people keep untouched."""
    from tempfile import TemporaryDirectory  # noqa: PLC0415

    from ui.tour import tour  # noqa: PLC0415

    if home is not None:
        return tour(home, folder)
    with TemporaryDirectory(prefix="inturn-tour-") as own:
        return tour(Path(own), folder)


if __name__ == "__main__":
    sys.exit(main())
