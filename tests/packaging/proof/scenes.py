"""What is proved: from the Debian package, from the archive, through an upgrade, to the removal."""

import json
import shutil
import subprocess
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.packaging.proof import packages
from tests.packaging.proof.acts import Act, Play
from tests.packaging.proof.desk import Desk, keep
from tests.packaging.proof.listing import Changes, changes, listing, owned, unexpected
from tests.packaging.proof.player import Player
from tests.packaging.proof.roots import DEBIAN_12, USER, Maker, Root
from tests.packaging.proof.steps import FailedError, Steps

_HOME = f"home/{USER}"
#: Where the people's own data lies, and what leads to it.
DATA = f"{_HOME}/.local/share/inturn"
_DATA_AND_WAY = (f"{_HOME}/.local", f"{_HOME}/.local/share", f"{DATA}/*")
#: Books that apt, dpkg and the loader of libraries keep of every installation.
BOOKS = (
    "var/lib/apt/*",
    "var/lib/dpkg/*",
    "var/cache/apt/*",
    "var/cache/debconf/*",
    "var/cache/ldconfig/*",
    "var/log/*",
    "etc/ld.so.cache",
)
#: What fontconfig-config, which our package needs, makes by itself as it is installed.
FONTS = ("etc/fonts/conf.d/*", "usr/local/share/fonts")

#: What libraries make by themselves for whoever opens a window, and would make for any program:
#: fontconfig its cache; PulseAudio's, where no sound server answers and no folder for the session
#: is named, its own place and a folder in /tmp.
LIBRARIES = (
    f"{_HOME}/.cache",
    f"{_HOME}/.cache/fontconfig/*",
    f"{_HOME}/.config",
    f"{_HOME}/.config/pulse/*",
    "tmp/pulse-*",
)


@dataclass(frozen=True)
class Proof:
    """All that a scene works with."""

    maker: Maker
    desk: Desk
    play: Play
    rehearsed: Path
    pictures: Path
    deb: Path
    archive: Path

    @property
    def steps(self) -> Steps:
        """What says each step."""
        return self.maker.steps


def from_deb(proof: Proof) -> None:
    """Install the package in a bare system, use it, remove it: nothing but the data stays."""
    step = proof.steps.step
    with proof.maker.entered(DEBIAN_12, "deb") as root:
        bare = listing(root.path)
        _install(proof, root, proof.deb)
        with step("every file that came is known to dpkg"):
            found = changes(bare, listing(root.path))
            _nothing_else(found, [*BOOKS, *FONTS], known=owned(root.path))
        _look_over(proof, root)
        installed = listing(root.path)
        _play(proof, root, "inturn", "deb", proof.play.evening)
        _play(proof, root, "inturn", "deb", proof.play.look_back)
        _find_session(proof, root, "inturn-cli")
        with step("the use left nothing but the data folder"):
            _nothing_else(changes(installed, listing(root.path)), [*_DATA_AND_WAY, *LIBRARIES])
        kept = _data(root)
        with step("apt-get remove: the data stays as it is"):
            root.apt("remove", "inturn")
            _same(kept, _data(root))
        # It has no settings of its own, so after a removal apt knows nothing more to purge.
        _install(proof, root, proof.deb)
        with step("apt-get purge: the data stays as it is"):
            root.apt("purge", "inturn")
            _same(kept, _data(root))
        with step("after the purge and autoremove nothing else is left"):
            root.apt("autoremove", "--purge")
            found = changes(bare, listing(root.path))
            _nothing_else(found, [*BOOKS, *_DATA_AND_WAY, *LIBRARIES])
            _same(kept, _data(root))


def from_archive(proof: Proof) -> None:
    """Install the archive as a person without rights, use it, remove it."""
    step = proof.steps.step
    with proof.maker.entered(DEBIAN_12, "archive") as root:
        with step("what the package needs of the system is installed, and not the package"):
            root.apt("update")
            # And xz, with which tar unpacks: every Debian that is not bare has it.
            needed = packages.needed(packages.told(proof.deb, "Depends"))
            root.apt("install", "xz-utils", *needed)
        before = listing(root.path)
        downloads = f"/home/{USER}/Downloads"
        with step(f"{proof.archive.name} is unpacked, and install.sh started by the user"):
            _download(root, proof.archive)
            root.run(["tar", "-xf", f"{downloads}/{proof.archive.name}", "-C", downloads], USER)
            install = f"{downloads}/{packages.top_of(proof.archive)}/install.sh"
            root.run(["sh", install], USER, offline=True)
        with step("everything that came lies in the user's home"):
            _nothing_else(changes(before, listing(root.path)), [f"{_HOME}/*"])
        installed = listing(root.path)
        program = f"/home/{USER}/.local/bin/inturn"
        _play(proof, root, program, "archive", proof.play.evening)
        _play(proof, root, program, "archive", proof.play.look_back)
        _find_session(proof, root, f"{program}-cli")
        with step("the use left nothing but the data folder"):
            _nothing_else(changes(installed, listing(root.path)), [f"{DATA}/*", *LIBRARIES])
        kept = _data(root)
        with step("install.sh --uninstall: the data stays, and nothing else"):
            root.run(["sh", f"/home/{USER}/.local/lib/inturn/install.sh", "--uninstall"], USER)
            found = changes(before, listing(root.path))
            _nothing_else(found, [f"{_HOME}/Downloads/*", *_DATA_AND_WAY, *LIBRARIES])
            _same(kept, _data(root))


def upgrade(proof: Proof) -> None:
    """Use an older package, install the newer one over it: what was kept is there."""
    with proof.maker.entered(DEBIAN_12, "upgrade") as root:
        with proof.steps.step(f"a package {packages.OLDER} is made of the same files"):
            older = packages.older(proof.deb, proof.pictures.parent / "older")
        _install(proof, root, older)
        _play(proof, root, "inturn", "upgrade", proof.play.evening)
        kept = _data(root)
        _install(proof, root, proof.deb, newer=True)
        with proof.steps.step("the upgrade has not touched the data"):
            _same(kept, _data(root))
        _play(proof, root, "inturn", "upgrade", proof.play.look_back)
        _find_session(proof, root, "inturn-cli")


SCENES = {"deb": from_deb, "archive": from_archive, "upgrade": upgrade}


# -- what is done


def _download(root: Root, file: Path) -> None:
    """Lay a file where a browser would."""
    root.run(["mkdir", "-p", f"/home/{USER}/Downloads"], USER)
    shutil.copy(file, root.home / "Downloads")


def _install(proof: Proof, root: Root, deb: Path, *, newer: bool = False) -> None:
    how = "over the older one" if newer else "with apt, in a bare system"
    with proof.steps.step(f"{deb.name} is installed {how}"):
        if not newer:
            root.apt("update")
        place = root.path / "tmp" / deb.name
        place.write_bytes(deb.read_bytes())
        root.apt("install", f"/tmp/{deb.name}")
        place.unlink()
        version = root.run(["dpkg-query", "-W", "-f", "${Version}", "inturn"])
        _same(packages.told(deb, "Version"), version)


def _look_over(proof: Proof, root: Root) -> None:
    """Look at what a person or a desktop looks for."""
    step, version = proof.steps.step, packages.told(proof.deb, "Version").split("-")[0]
    for program in ("inturn", "inturn-cli"):
        with step(f"{program} --version says {version}"):
            _same(version, root.run([program, "--version"], USER, offline=True).split()[-1])
    with step("inturn-cli content check finds nothing wrong"):
        root.run(["inturn-cli", "content", "check"], USER, offline=True)
    with step("pages of the manual, entry of the menu, kinds of file are there"):
        there = owned(root.path)
        wanted = {
            "usr/share/man/man1/inturn.1.gz",
            "usr/share/man/man1/inturn-cli.1.gz",
            "usr/share/applications/org.inturn.InTurn.desktop",
            "usr/share/mime/packages/org.inturn.InTurn.xml",
            "usr/share/metainfo/org.inturn.InTurn.metainfo.xml",
        }
        missing = sorted(
            one for one in wanted if one not in there or not (root.path / one).exists()
        )
        if missing:
            raise FailedError(f"not there: {', '.join(missing)}")
    _ask_kinds(proof, root)


def _ask_kinds(proof: Proof, root: Root) -> None:
    """Ask the desktop's own tools what opens our files, where the system has them."""
    asks = {
        "xdg-mime": ["xdg-mime", "query", "default"],
        "gio": ["gio", "mime"],
    }
    for tool, words in asks.items():
        if root.tried(["which", tool]).returncode != 0:
            proof.steps.note(f"{tool} is not in this bare system, so it is not asked")
            continue
        with proof.steps.step(f"{tool} knows who opens a backup of In Turn"):
            said = root.run([*words, "application/vnd.inturn.backup"], USER)
            if "org.inturn.InTurn.desktop" not in said:
                raise FailedError(f"it says: {said.strip()}")


@contextmanager
def _started(proof: Proof, root: Root, program: str, where: str) -> Generator[Player]:
    """Start In Turn as the user, without any network; see to it that it is gone afterwards."""
    errors = root.path.with_suffix(".stderr")
    with errors.open("wb") as heard:
        command = root.command([program], USER, offline=True, DISPLAY=proof.desk.name)
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=heard, stderr=heard)
        pictures = proof.pictures / where
        player = Player(
            proof.desk, process, root.path / DATA, proof.rehearsed, pictures, proof.steps
        )
        try:
            yield player
        finally:
            if process.poll() is None:
                keep(proof.desk.picture(), pictures / "failed.png")
                proof.steps.note(f"the screen as it was: {pictures / 'failed.png'}")
                process.kill()
                process.wait()
    said = errors.read_text("utf-8", "replace").strip()
    if said:
        raise FailedError(f"In Turn said on its standard error:\n{said}")


def _play(proof: Proof, root: Root, program: str, where: str, acts: Sequence[Act]) -> None:
    with _started(proof, root, program, where) as player:
        with proof.steps.step(f"{program} shows its window"):
            player.begin()
        player.play(acts)
        with proof.steps.step("Ctrl+Q closes it"):
            player.quit()


def _find_session(proof: Proof, root: Root, program: str) -> None:
    with proof.steps.step(f"{Path(program).name} data: sound, and one talk in it, Say it back"):
        root.run([program, "data", "check"], USER, offline=True)
        root.run([program, "data", "export", "/tmp/export.json"], USER, offline=True)
        export = root.path / "tmp/export.json"
        found = json.loads(export.read_text("utf-8"))
        export.unlink()
        talks = [one["walkthrough"] for one in found["records"]]
        _same(["say-it-back"], talks)


# -- what is compared


def _data(root: Root) -> dict[str, object]:
    return dict(listing(root.path / DATA))


def _nothing_else(
    found: Changes, expected: Sequence[str], known: frozenset[str] = frozenset()
) -> None:
    if others := unexpected(found.every - known, expected):
        shown = "\n".join(f"  {_kind(found, path)} {path}" for path in others[:40])
        raise FailedError(f"{len(others)} files that nobody asked for:\n{shown}")


def _kind(found: Changes, path: str) -> str:
    return "+" if path in found.added else "-" if path in found.gone else "~"


def _same(wanted: object, found: object) -> None:
    if wanted != found:
        raise FailedError(f"expected {wanted!r}, found {found!r}")
