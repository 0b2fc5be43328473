"""Make the Linux packages of the frozen app: ``python3 build/package.py``.

``build/freeze.py`` comes first. Into ``dist/`` it then writes a Debian package, an archive for
one person, the list of all that is shipped and of its licences, and the sums of these files.
The same commit gives the same bytes: every file bears the moment of the last commit, or
``SOURCE_DATE_EPOCH`` where that is set.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from linux import archive, checks, costs, debian, entries, facts, files, manual, needs

from machine import libraries, world
from machine.environment import Environment, check_python

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent.parent
NOTICES = "THIRD_PARTY_NOTICES.txt"


def main(here: world.World, root: Path = ROOT) -> int:
    """Make the packages, check them, and say what each part costs."""
    check_python()
    if not here.is_linux:
        raise world.Stop("These packages are for Linux, and are made on Linux.")
    app = root / "dist" / "inturn"
    if not (app / "inturn").is_file():
        raise world.Stop("There is nothing to pack yet. First: python3 build/freeze.py")
    libraries.provide(here, libraries.missing_programs(here, checks.PROGRAMS_NEEDED))
    environment = Environment(here, root)
    environment.prepare("test")
    what = facts.read(here, root)
    stop_if_other(app, what)
    with tempfile.TemporaryDirectory(prefix="packing-", dir=root / "dist") as work:
        made = _make(here, environment, what, app, Path(work))
    write_sums(root / "dist", made)
    here.say(f"\nIn {root / 'dist'}:")
    for file in [*made, root / "dist" / "SHA256SUMS"]:
        here.say(f"{file.stat().st_size / 1e6:8.1f} MB  {file.name}")
    return 0


def _make(
    here: world.World, environment: Environment, what: facts.Facts, app: Path, work: Path
) -> list[Path]:
    """Lay everything in ``work``, pack it, check it; give the files that were made."""
    root, out = environment.root, app.parent
    here.say(f"Packing In Turn {what.version} for {what.machine}")
    share, papers = work / "share", work / "papers"
    lists = write_notices(here, environment, app, papers)
    wanted = needs.read(app)
    here.say(f"  needs: {wanted.depends}")
    _run(here, environment, ["build/icons.py", str(work / "icons")])
    lay_share(share, work / "icons", what)

    deb_tree, tree = work / "deb", work / "archive"
    files.copy_app(app, deb_tree / "usr" / "lib" / facts.PACKAGE)
    shutil.copytree(share, deb_tree / "usr" / "share")
    notices = (papers / NOTICES).read_bytes()
    doc = deb_tree / "usr" / "share" / "doc" / facts.PACKAGE
    files.put(doc / f"{NOTICES}.gz", files.packed(notices))
    debian.lay(root, deb_tree, what, wanted)
    deb = out / what.deb
    debian.make(deb_tree, deb, what)

    files.copy_app(app, tree / "app")
    shutil.copytree(share, tree / "share")
    files.put(tree / NOTICES, notices)
    archive.lay(root, tree, what, wanted)
    tar = out / f"{what.archive}.tar.xz"
    archive.make(tree, tar, what)

    here.say("Checking what was packed")
    checks.pass_all(here, checks.Packed(share, deb, work))
    for line in costs.table(app, deb.stat().st_size):
        here.say(line)
    costs.stop_if_heavy(deb.stat().st_size)
    return [deb, tar, *(Path(shutil.copy(file, out)) for file in lists)]


def write_notices(
    here: world.World, environment: Environment, app: Path, papers: Path
) -> list[Path]:
    """Let ``build/notices`` write the licences and the list of all that is shipped."""
    papers.mkdir()
    contents = app.with_name("inturn-contents.json")
    places = ["--contents", str(contents), "--dist", str(app), "--out", str(papers)]
    _run(here, environment, ["build/notices", *places])
    return sorted(papers.iterdir())


def lay_share(share: Path, icons: Path, what: facts.Facts) -> None:
    """Lay what a desktop reads into a folder such as ``/usr/share``."""
    shutil.copytree(icons / "hicolor", share / "icons" / "hicolor")
    entries.lay(share, what)
    manual.lay(share, facts.PROGRAMS, what)


def _run(here: world.World, environment: Environment, script: Sequence[str]) -> None:
    environ = here.clean_environ(QT_QPA_PLATFORM="offscreen")
    place = environment.root / script[0]
    if here.run([str(environment.python), str(place), *script[1:]], environ) != 0:
        raise world.Stop(f"{script[0]} did not come to its end.")


def stop_if_other(app: Path, what: facts.Facts) -> None:
    """Stop where the frozen app is of another version, or can do what the manual leaves out."""
    version = _asked(app, facts.PROGRAMS[1], "--version").split()[-1]
    if version != what.version:
        raise world.Stop(f"dist/inturn is version {version}, not {what.version}: freeze again.")
    for program in facts.PROGRAMS:
        says = manual.spoken(lambda words, of=program: _asked(app, of, *words, "--help"))
        differ = sorted(says ^ manual.told(manual.page(program, what)))
        if differ:
            raise world.Stop(
                f"build/linux/texts/{program}.1 and {program} --help differ: {', '.join(differ)}"
            )


def _asked(app: Path, program: str, *words: str) -> str:
    """Give what a frozen program prints; wide, so that no line is broken."""
    environ = {**os.environ, "COLUMNS": "200"}
    command = [str(app / program), *words]
    return subprocess.run(command, env=environ, capture_output=True, text=True, check=True).stdout


def write_sums(out: Path, made: Sequence[Path]) -> None:
    """Write the sums as ``sha256sum --check`` reads them."""
    lines = [
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n"
        for file in sorted(made, key=lambda file: file.name)
    ]
    (out / "SHA256SUMS").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    try:
        sys.exit(main(world.this_one()))
    except world.Stop as end:
        sys.exit(str(end))
    except KeyboardInterrupt:
        sys.exit("\nStopped. Start the same line again at any time.")
