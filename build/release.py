"""The two questions of a release, asked by ``.github/workflows/release.yml``.

``build/release.py tag v1.2.0`` says whether that is the version of the sources.
``build/release.py gather IN OUT`` puts what each system made, and wrote its sums of, into one
folder with one list of sums; it stops at a wrong sum, at a system that is missing, and at a
package without a signature.
"""

from __future__ import annotations

import hashlib
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from coach import __version__  # noqa: E402
from machine.packing import SUMS, UNSIGNED_NAME  # noqa: E402
from machine.world import Stop, lead  # noqa: E402

#: How the file ends that each system hands out.
WANTED = {"Debian": ".deb", "Linux": ".tar.xz", "Windows": ".exe", "macOS": ".dmg"}


def check_tag(tag: str, version: str = __version__) -> None:
    """Stop unless the tag is the version of the sources."""
    if tag != f"v{version}":
        raise Stop(f"The tag is {tag}, but the sources are version {version}.")


def listed(sums: Path) -> dict[str, str]:
    """Give the sum of each file that a list names."""
    lines = (line.split(maxsplit=1) for line in sums.read_text(encoding="utf-8").splitlines())
    return {name.lstrip("*"): of for of, name in lines}


def gather(made: Path, out: Path) -> list[Path]:
    """Copy all files that the lists below ``made`` name into ``out``, with one list of all."""
    found: dict[str, str] = {}
    out.mkdir(parents=True, exist_ok=True)
    for sums in sorted(made.rglob(SUMS)):
        for name, of in listed(sums).items():
            file = sums.parent / name
            if not file.is_file():
                raise Stop(f"{sums} names {name}, which is not beside it.")
            if hashlib.sha256(file.read_bytes()).hexdigest() != of:
                raise Stop(f"{name} is not what it was when its sum was taken.")
            if name in found:
                raise Stop(f"There are two files called {name}.")
            found[name] = of
            shutil.copyfile(file, out / name)
    stop_unless_whole(found)
    lines = "".join(f"{of}  {name}\n" for name, of in sorted(found.items()))
    (out / SUMS).write_text(lines, encoding="utf-8", newline="\n")
    return sorted(out.iterdir())


def stop_unless_whole(names: dict[str, str]) -> None:
    """Stop unless there is a package for each system, and each is signed."""
    missing = [who for who, end in WANTED.items() if not any(n.endswith(end) for n in names)]
    if missing:
        raise Stop(f"Nothing was made for {', '.join(missing)}.")
    unsigned = sorted(name for name in names if UNSIGNED_NAME in name)
    if unsigned:
        raise Stop(f"These are not signed, so they are for trials alone: {', '.join(unsigned)}.")


def main(arguments: list[str]) -> int:
    """Do what was asked; give the exit code."""
    match arguments:
        case ["tag", tag]:
            check_tag(tag)
        case ["gather", made, out]:
            for file in gather(Path(made), Path(out)):
                print(file.name)
        case _:
            raise Stop(__doc__ or "")
    return 0


if __name__ == "__main__":
    lead(lambda: main(sys.argv[1:]))
