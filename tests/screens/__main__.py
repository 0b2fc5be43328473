"""``python -m tests.screens OUT``: pictures of all screens, and a contact sheet for each look.

``--only stage`` takes the screens whose name begins with that (may be given again),
``--approved`` takes only the forms that are compared, and ``--approve`` takes those and keeps
them as approved: do it after looking at them.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.screens.surroundings import prepare
from tests.screens.variant import ALL, APPROVED, Variant

#: Where the approved pictures are kept.
KEPT = Path(__file__).parent / "approved"


def main(arguments: list[str]) -> int:
    """Take the pictures; gives 1 if Qt complained of anything meanwhile."""
    parser = argparse.ArgumentParser(prog="python -m tests.screens", description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT", help="folder for the pictures")
    parser.add_argument("--only", action="append", default=[], metavar="NAME")
    parser.add_argument("--approved", action="store_true")
    parser.add_argument("--approve", action="store_true")
    asked = parser.parse_args(arguments)
    asked.out.mkdir(parents=True, exist_ok=True)
    variants = list(APPROVED if asked.approved or asked.approve else ALL)
    with tempfile.TemporaryDirectory() as folder:
        prepare(Path(folder))
        complaints = _take(asked.out, asked.only, variants, Path(folder), keep=asked.approve)
    for complaint in complaints:
        print(complaint, file=sys.stderr)  # noqa: T201
    return 1 if complaints else 0


def _take(
    out: Path, only: list[str], variants: list[Variant], folder: Path, *, keep: bool
) -> list[str]:
    # Loaded here, because Qt reads its surroundings while it is loaded.
    from tests.screens import compare, registry, sheets, studio

    screens = registry.chosen(registry.screens(), only)
    room = studio.Studio(folder)
    taken = room.take(screens, variants, out)
    sheets.write_sheets(list(screens), variants, out)
    if keep:
        for picture in taken:
            compare.keep(picture, KEPT)
    print(f"{len(taken)} pictures in {out}")  # noqa: T201
    return room.complaints


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
