"""``python -m tests.screens OUT``: pictures of all screens, and a contact sheet for each look.

``--only stage`` takes the screens whose name begins with that (may be given again),
``--approved`` takes only the forms that are compared, and ``--approve`` takes those and keeps
them as approved: do it after looking at them. ``--audit`` holds each of them to the
accessibility audit too, and writes what it finds to ``OUT/audit.txt``. ``--pseudo`` speaks the
language that nobody speaks (``tests.pseudo``), from right to left, and writes what is still plain
English to ``OUT/plain.txt``; only the first form of each screen is taken. ``--language es`` speaks
Spanish, or another language that there is.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.screens.surroundings import prepare
from tests.screens.variant import ALL, APPROVED, Variant

#: Where the approved pictures are kept.
KEPT = Path(__file__).parent / "approved"
#: What the names of screens in a language of their own begin with.
_OWN = ("es-", "pseudo-")


def main(arguments: list[str]) -> int:
    """Take the pictures; gives 1 if Qt complained of anything meanwhile."""
    parser = argparse.ArgumentParser(prog="python -m tests.screens", description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT", help="folder for the pictures")
    parser.add_argument("--only", action="append", default=[], metavar="NAME")
    parser.add_argument("--approved", action="store_true")
    parser.add_argument("--approve", action="store_true")
    parser.add_argument("--audit", action="store_true")
    parser.add_argument("--pseudo", action="store_true")
    parser.add_argument("--language", default="en", metavar="es")
    asked = parser.parse_args(arguments)
    asked.out.mkdir(parents=True, exist_ok=True)
    variants = list(APPROVED if asked.approved or asked.approve else ALL)
    variants = variants[:1] if asked.pseudo else variants
    with tempfile.TemporaryDirectory() as folder:
        prepare(Path(folder))
        try:
            troubles = _take(asked, variants, Path(folder))
        except LookupError as unknown:
            troubles = [str(unknown)]
    for trouble in troubles:
        print(trouble, file=sys.stderr)  # noqa: T201
    return 1 if troubles else 0


def _take(asked: argparse.Namespace, variants: list[Variant], folder: Path) -> list[str]:
    # Loaded here, because Qt reads its surroundings while it is loaded.
    from tests import pseudo
    from tests.screens import compare, registry, sheets, studio

    screens = registry.chosen(registry.screens(), asked.only)
    if asked.pseudo:  # those that have a language of their own are in it already
        screens = {name: make for name, make in screens.items() if not name.startswith(_OWN)}
    room = studio.Studio(folder, audited=asked.audit)
    if asked.pseudo:
        with pseudo.spoken(room.app, pseudo.pseudo_content(folder / "pseudo")):
            taken = room.take(screens, variants, asked.out)
        (asked.out / "plain.txt").write_text("\n".join(room.plain()), encoding="utf-8")
    else:
        with pseudo.in_language(room.app, asked.language):
            taken = room.take(screens, variants, asked.out)
    sheets.write_sheets(list(screens), variants, asked.out)
    if asked.approve:
        if not asked.only:
            compare.forget(KEPT)
        for picture in taken:
            compare.keep(picture, KEPT)
    if asked.audit:
        (asked.out / "audit.txt").write_text("\n".join(room.findings), encoding="utf-8")
    print(f"{len(taken)} pictures in {asked.out}")  # noqa: T201
    return room.complaints


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
