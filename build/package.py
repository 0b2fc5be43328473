"""Make the Linux packages of the frozen app: ``python3 build/package.py``.

``build/freeze.py`` comes first. Into ``dist/`` it then writes a Debian package, an archive for
one person, the list of all that is shipped and of its licences, and the sums of these files.
The same commit gives the same bytes: every file bears the moment of the last commit, or
``SOURCE_DATE_EPOCH`` where that is set.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from linux import archive, checks, costs, debian, entries, facts, files, manual, needs  # noqa: E402

from machine import libraries, packing, world  # noqa: E402


def main(here: world.World, root: Path = ROOT) -> int:
    """Make the packages, check them, and say what each part costs."""
    if not here.is_linux:
        raise world.Stop("These packages are for Linux, and are made on Linux.")
    app = root / "dist" / "inturn"
    libraries.provide(here, libraries.missing_programs(here, checks.PROGRAMS_NEEDED))
    # Nobody signs them: whoever offers them for download signs the list of their sums.
    pack = packing.begin([], here, root, [app / program for program in facts.PROGRAMS])
    what = facts.read(here, root)
    stop_if_other(app, what)
    here.say(f"Packing In Turn {what.version} for {what.machine}")
    lists = pack.note()
    pack.paint("icons.py")
    with tempfile.TemporaryDirectory(prefix="packing-", dir=pack.dist) as work:
        made = _make(pack, what, app, Path(work))
    pack.finish(what.archive, made, lists)
    return 0


def _make(pack: packing.Packing, what: facts.Facts, app: Path, work: Path) -> list[Path]:
    """Lay everything in ``work``, pack it, check it; give the packages, and the guide."""
    here, share = pack.here, work / "share"
    wanted = needs.read(app)
    here.say(f"  needs: {wanted.depends}")
    lay_share(share, pack.icons, what)
    deb = pack.dist / what.deb
    packed = checks.Packed(share, deb, work)
    checks.pass_texts(here, packed)
    notices, guide = pack.texts()[packing.NOTICES], pack.guide()

    tree = work / "deb"
    files.copy_app(app, tree / "usr" / "lib" / facts.PACKAGE)
    shutil.copytree(share, tree / "usr" / "share")
    doc = tree / "usr" / "share" / "doc" / facts.PACKAGE
    files.put(doc / f"{packing.NOTICES}.gz", files.packed(notices))
    files.put(doc / guide.name, guide.read_bytes())
    base = tree / "usr" / "share" / "doc-base" / f"{facts.PACKAGE}.guide"
    files.put(base, (entries.TEXTS / "doc-base").read_bytes())
    debian.lay(pack.root, tree, what, wanted)
    debian.make(tree, deb, what)
    costs.stop_if_heavy(deb.stat().st_size)
    checks.pass_package(here, packed)

    tree = work / "archive"
    files.copy_app(app, tree / "app")
    shutil.copytree(share, tree / "share")
    files.put(tree / packing.NOTICES, notices)
    files.put(tree / guide.name, guide.read_bytes())
    archive.lay(pack.root, tree, what, wanted)
    tar = pack.dist / f"{what.archive}.tar.xz"
    archive.make(tree, tar, what)

    for line in costs.table(app, deb.stat().st_size):
        here.say(line)
    return [deb, tar, guide]


def lay_share(share: Path, icons: Path, what: facts.Facts) -> None:
    """Lay what a desktop reads into a folder such as ``/usr/share``."""
    shutil.copytree(icons / "hicolor", share / "icons" / "hicolor")
    entries.lay(share, what)
    manual.lay(share, facts.PROGRAMS, what)


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


if __name__ == "__main__":
    world.lead(lambda: main(world.this_one()))
