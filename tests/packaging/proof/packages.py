"""The packages under proof: what they say of themselves, and an older one made of the same."""

import subprocess
import tarfile
import tempfile
from pathlib import Path

from tests.packaging.proof.steps import FailedError

#: Lower than any version that was ever given to people.
OLDER = "0.0.9~old"


def told(deb: Path, name: str) -> str:
    """Give what a package says of itself under ``name``."""
    return _out("dpkg-deb", "--field", str(deb), name).strip()


def needed(depends: str) -> list[str]:
    """Give the names in a ``Depends`` line, the first one where there is a choice."""
    return [one.split("|")[0].split("(")[0].strip() for one in depends.split(",") if one.strip()]


def older(deb: Path, folder: Path) -> Path:
    """Make an older package of the same files; only its version differs."""
    made = folder / f"{told(deb, 'Package')}_{OLDER}_{told(deb, 'Architecture')}.deb"
    if made.exists() and made.stat().st_mtime > deb.stat().st_mtime:
        return made
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as work:
        _out("dpkg-deb", "--raw-extract", str(deb), work)
        control = Path(work, "DEBIAN/control")
        lines = control.read_text("utf-8").splitlines()
        control.write_text("\n".join([*map(_aged, lines), ""]), "utf-8")
        # Quickly packed: nobody downloads this one.
        _out("dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "--build", work, str(made))
    return made


def _aged(line: str) -> str:
    return f"Version: {OLDER}" if line.startswith("Version:") else line


def top_of(archive: Path) -> str:
    """Give the one folder that an archive unpacks into."""
    with tarfile.open(archive) as opened:
        first = opened.next()
    if first is None:
        raise FailedError(f"there is nothing in {archive}")
    return first.name.split("/")[0]


def _out(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise FailedError(f"{command[0]} ended with {done.returncode}:\n{done.stderr}")
    return done.stdout
