"""``python build/guide OUT.pdf``: the guide as one PDF, with pictures of the app as it is now.

``--language es`` makes it in another language of the app. The file has no date unless
``SOURCE_DATE_EPOCH`` is set, so that the same sources give the same file.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:1] = [str(ROOT), str(ROOT / "build")]


def main(arguments: list[str]) -> int:
    """Make the file; gives 1 if Qt complained of anything meanwhile."""
    parser = argparse.ArgumentParser(prog="python build/guide", description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT.pdf")
    parser.add_argument("--language", default="en", metavar="es")
    asked = parser.parse_args(arguments)
    from tests.screens.surroundings import prepare  # noqa: PLC0415 - the path is set above

    with tempfile.TemporaryDirectory() as folder:
        prepare(Path(folder))
        # Paper shows more than a screen: two dots for each px, 380 in an inch of the page.
        os.environ.update(QT_ENABLE_HIGHDPI_SCALING="1", QT_SCALE_FACTOR="2")
        # Loaded here, because Qt reads its surroundings while it is loaded.
        from guide.making import make  # noqa: PLC0415

        made = make(asked.language, Path(folder), os.environ.get("SOURCE_DATE_EPOCH", ""))
    asked.out.parent.mkdir(parents=True, exist_ok=True)
    asked.out.write_bytes(made.data)
    for complaint in made.complaints:
        print(complaint, file=sys.stderr)
    print(f"{asked.out}: {made.pages} pages, {len(made.data) // 1024} KiB")
    return 1 if made.complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
