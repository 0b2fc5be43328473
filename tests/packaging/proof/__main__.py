"""Prove by use that what people download works: ``python -m tests.packaging.proof [SCENE...]``.

Needs root, debootstrap and an X server without a screen; says what is missing and ends with 2.
Every step prints one line with its seconds; the first failure ends it with 1 and keeps a picture.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.packaging.proof.roots import Maker, mirrors
from tests.packaging.proof.steps import FailedError, Steps

ROOT = Path(__file__).resolve().parents[3]
#: Set for the one that works in a mount namespace of its own.
_INSIDE = "INTURN_PROOF_INSIDE"
_PROGRAMS = ("debootstrap", "unshare", "chroot", "dpkg-deb", "Xvfb", "openbox", "xdotool")
#: The exit code for "this cannot be done here".
_CANNOT = 2
PACKAGE_SCENES = ("deb", "archive", "upgrade")
README_SCENES = ("readme-debian12", "readme-debian13", "readme-ubuntu24")


def main(arguments: Sequence[str] | None = None) -> int:
    """See to it that all is there, then prove it in a mount namespace of our own."""
    options = _parser().parse_args(arguments)
    if lacking := _lacking(options):
        print(f"Not proved: {lacking}.", file=sys.stderr)
        return _CANNOT
    if not os.environ.get(_INSIDE):
        return _inside(sys.argv[1:] if arguments is None else arguments)
    try:
        _prove(options)
    except FailedError as failed:
        print(failed, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped; all is cleared up.", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tests.packaging.proof", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument(
        "scenes",
        nargs="*",
        metavar="SCENE",
        help=f"{', '.join(README_SCENES)}, or (all three without one) {', '.join(PACKAGE_SCENES)}",
    )
    parser.add_argument("--deb", type=Path, help="the package (else the one in dist/)")
    parser.add_argument("--archive", type=Path, help="the .tar.xz (else the one in dist/)")
    parser.add_argument(
        "--cache", type=Path, required=True, metavar="DIR", help="where bare systems are kept"
    )
    parser.add_argument(
        "--pictures", type=Path, metavar="DIR", help="where pictures go (else dist/proof)"
    )
    parser.add_argument(
        "--only",
        metavar="WORDS",
        default="",
        help="for README scenes: pytest's -k for build/test.py",
    )
    who = "for README scenes: as one of them alone"
    parser.add_argument("--as", dest="as_who", choices=["root", "person"], default="", help=who)
    return parser


def _lacking(options: argparse.Namespace) -> str:
    """Say in a clause what is missing here, or nothing."""
    unknown = set(options.scenes) - {*PACKAGE_SCENES, *README_SCENES}
    if unknown:
        return f"there is no scene {', '.join(sorted(unknown))}"
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return "it needs root on Linux, to make systems and to go into them"
    if missing := [name for name in _PROGRAMS if shutil.which(name) is None]:
        return f"these programs are missing here: {', '.join(missing)}"
    if _wants_packages(options) and len(_packages(options)) != 2:
        return "there is no package; make it with build/package.py, or use --deb and --archive"
    return ""


def _wants_packages(options: argparse.Namespace) -> bool:
    return not options.scenes or bool(set(options.scenes) & set(PACKAGE_SCENES))


def _packages(options: argparse.Namespace) -> list[Path]:
    """Give the package and the archive, as far as they are there."""
    found = (options.deb or _made("*.deb"), options.archive or _made("*.tar.xz"))
    return [file.absolute() for file in found if file is not None and file.is_file()]


def _made(pattern: str) -> Path | None:
    made = sorted((ROOT / "dist").glob(f"inturn{pattern}"), key=lambda one: one.stat().st_mtime)
    return made[-1] if made else None


def _inside(arguments: Sequence[str]) -> int:
    """Start this again where mounts are our own, and see that none has come to the others."""
    before = Path("/proc/mounts").read_text("utf-8")
    apart = ["unshare", "--mount", "--propagation", "private"]
    command = [*apart, sys.executable, "-m", "tests.packaging.proof", *arguments]
    with subprocess.Popen(command, env={**os.environ, _INSIDE: "1"}, cwd=ROOT) as child:
        while True:
            try:
                code = child.wait()
                break
            except KeyboardInterrupt:  # it has heard it too, and clears up
                continue
    if Path("/proc/mounts").read_text("utf-8") != before:
        print("Mounts are left: see /proc/mounts.", file=sys.stderr)
        return 1
    return code


def _prove(options: argparse.Namespace) -> None:
    steps = Steps(lambda line: print(line, flush=True))
    cache = options.cache.absolute()
    maker = Maker(cache, cache / "work", steps, mirrors())
    scenes = options.scenes or PACKAGE_SCENES
    if _wants_packages(options):
        pictures = (options.pictures or ROOT / "dist" / "proof").absolute()
        _prove_packages([one for one in scenes if one in PACKAGE_SCENES], maker, options, pictures)
    for name in scenes:
        if name in README_SCENES:
            from tests.packaging.proof.readme import USERS, prove

            users = {"": USERS, "root": USERS[:1], "person": USERS[1:]}[options.as_who]
            prove(name, maker, ROOT, options.only, users)
    print("Everything was proved.", flush=True)


def _prove_packages(
    scenes: Sequence[str], maker: Maker, options: argparse.Namespace, pictures: Path
) -> None:
    from tests.packaging.proof.acts import read
    from tests.packaging.proof.desk import desk
    from tests.packaging.proof.scenes import SCENES, Proof

    rehearsed = pictures / "rehearsal"
    with maker.steps.step("the play is rehearsed on the sources"):
        # A process of its own: its Qt needs no screen, and leaves nothing here.
        rehearsal = [sys.executable, "-m", "tests.packaging.proof.rehearsal", str(rehearsed)]
        subprocess.run(rehearsal, check=True, cwd=ROOT, stderr=subprocess.DEVNULL)
    with desk() as shown:
        play = read(rehearsed)
        proof = Proof(maker, shown, play, rehearsed, pictures, *_packages(options))
        for name in scenes:
            SCENES[name](proof)


if __name__ == "__main__":
    sys.exit(main())
