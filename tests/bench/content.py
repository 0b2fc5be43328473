"""What it costs to read all words of a language: process time, in a fresh program each time.

``python -m tests.bench.content [--language es] [--times N]``

Walkthroughs, decks, drills and the words of all pages are read, checked and put into their types.
Beside it stands a bare parse of the same bytes with Python's own ``tomllib``, in the same run:
no check, no types. The first figure is the median of all runs.
"""

import argparse
import statistics
import subprocess
import sys
from collections.abc import Sequence

from coach.files import resources

#: What the issue asks for, in ms.
ALLOWED = 60

_READ = """
import sys, time, tomllib
from pathlib import Path
from coach.content.library import Library

start = time.process_time()
library = Library(language=sys.argv[2])
mistakes = library.mistakes()
took = time.process_time() - start

folders = [Path(sys.argv[1]) / name for name in dict.fromkeys(("en", sys.argv[2]))]
files = [path for folder in folders for path in sorted(folder.rglob("*.toml"))]
texts = [path.read_bytes().decode("utf-8") for path in files]
start = time.process_time()
for text in texts:
    tomllib.loads(text)
bare = time.process_time() - start
print(took * 1000, bare * 1000, len(files), sum(map(len, texts)), len(mistakes))
"""


def measure(language: str, times: int) -> list[tuple[float, ...]]:
    """Give for each run: ms of In Turn, ms of a bare parse, files, letters, mistakes."""
    command = [sys.executable, "-c", _READ, str(resources() / "content"), language]
    runs = [subprocess.run(command, check=True, capture_output=True, text=True).stdout
            for _ in range(times)]  # fmt: skip
    return [tuple(float(word) for word in run.split()) for run in runs]


def told(runs: Sequence[tuple[float, ...]]) -> str:
    """Say what was measured, in one line."""
    took, bare, files, letters, mistakes = (
        statistics.median(row) for row in zip(*runs, strict=True)
    )
    ratio = statistics.median(run[0] / run[1] for run in runs)
    return (
        f"all words: {took:.1f} ms of process time ({min(run[0] for run in runs):.1f} to "
        f"{max(run[0] for run in runs):.1f}), allowed {ALLOWED}; {files:.0f} files, "
        f"{letters / 1000:.0f} kB, {mistakes:.0f} mistakes; tomllib alone {bare:.1f} ms, "
        f"ratio {ratio:.2f}"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--language", default="en", help="the language to read (en)")
    parser.add_argument("--times", type=int, default=9, help="how often (9)")
    options = parser.parse_args(arguments)
    print(told(measure(options.language, options.times)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
