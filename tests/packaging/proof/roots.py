"""Bare systems: made by debootstrap, kept as an archive, unpacked anew for each proof.

Mirrors, proxies and name servers are those of this computer, read when it runs. All mounts are
made in a mount namespace of our own (see ``__main__``), so that nothing can leak to the host.
"""

import os
import shutil
import subprocess
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.packaging.proof.steps import FailedError, Steps

USER = "noor"
_UBUNTU_KEYS = Path("/usr/share/keyrings/ubuntu-archive-keyring.gpg")
_SCRIPTS = Path("/usr/share/debootstrap/scripts")
#: What of apt's settings leads to the mirror.
_APT_WAYS = ("Acquire::http", "Acquire::https", "Acquire::Check-", "Acquire::ForceIPv4")
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


@dataclass(frozen=True)
class Recipe:
    """Which system: its name for people, and what debootstrap needs to know."""

    name: str
    suite: str
    origin: str = "Debian"
    components: str = "main"
    #: What debootstrap does for a suite that is newer than itself: as for this older one.
    like: str = ""


DEBIAN_12 = Recipe("Debian 12", "bookworm")
DEBIAN_13 = Recipe("Debian 13", "trixie")
UBUNTU_24 = Recipe("Ubuntu 24.04", "noble", "Ubuntu", "main,universe", "gutsy")


@dataclass(frozen=True)
class Root:
    """A system that can be used."""

    path: Path
    log: Path
    environ: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def home(self) -> Path:
        """The home of the user, seen from outside."""
        return self.path / "home" / USER

    def command(
        self, command: Sequence[str], user: str = "root", *, offline: bool = False, **more: str
    ) -> list[str]:
        """Give the line that starts a program inside; ``offline`` leaves it no network at all."""
        home = "/root" if user == "root" else f"/home/{user}"
        environ = {"HOME": home, "USER": user, "LOGNAME": user, "PATH": _PATH, "LANG": "C.UTF-8"}
        words = [f"{key}={value}" for key, value in {**environ, **self.environ, **more}.items()]
        before = ["unshare", "--net"] if offline else []
        number = self._number(user)
        inside = ["chroot", f"--userspec={number}:{number}", "--groups=", str(self.path)]
        # Started in its home: a program may look at where it stands.
        stand = ["sh", "-c", 'cd "$HOME" && exec "$@"', "sh"]
        return [*before, *inside, "/usr/bin/env", "-i", *words, *stand, *command]

    def _number(self, user: str) -> int:
        for line in (self.path / "etc/passwd").read_text("utf-8").splitlines():
            if line.startswith(f"{user}:"):
                return int(line.split(":")[2])
        raise FailedError(f"there is no user {user} in {self.path}")

    def tried(
        self, command: Sequence[str], user: str = "root", *, offline: bool = False, **more: str
    ) -> subprocess.CompletedProcess[str]:
        """Do something inside, and give what came of it; all that it said goes to the log."""
        done = subprocess.run(
            self.command(command, user, offline=offline, **more),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        with self.log.open("a", encoding="utf-8") as log:
            log.write(f"\n$ ({user}) {' '.join(command)}\n{done.stdout}({done.returncode})\n")
        return done

    def run(
        self, command: Sequence[str], user: str = "root", *, offline: bool = False, **more: str
    ) -> str:
        """Do something inside that must go well; give what it said."""
        done = self.tried(command, user, offline=offline, **more)
        if done.returncode != 0:
            last = "\n".join(done.stdout.splitlines()[-8:])
            raise FailedError(f"{' '.join(command)} ended with {done.returncode}:\n{last}")
        return done.stdout

    def apt(self, *words: str) -> str:
        """Let apt-get do something, without questions and without what is only recommended."""
        how = ["-y", "-q", "--no-install-recommends", "-o", "Dpkg::Use-Pty=0"]
        return self.run(["apt-get", *how, *words], DEBIAN_FRONTEND="noninteractive")


class Maker:
    """Makes bare systems, once for each recipe, and unpacks them."""

    def __init__(self, cache: Path, work: Path, steps: Steps, mirrors: Mapping[str, str]) -> None:
        self._cache = cache
        self._work = work
        self.steps = steps
        self._mirrors = mirrors

    @contextmanager
    def entered(self, recipe: Recipe, name: str, **environ: str) -> Generator[Root]:
        """Unpack a bare system, mount what programs need, and take all of it away afterwards."""
        archive = self._archive(recipe)
        place = self._work / name
        if place.exists():
            _remove(place)
        with self.steps.step(f"{recipe.name}: a bare system is unpacked"):
            place.mkdir(parents=True)
            _host("tar", "-xf", str(archive), "-C", str(place), "--numeric-owner")
        root = Root(place, self._work / f"{name}.log", environ)
        root.log.write_text("", "utf-8")
        try:
            _mount(place)
            yield root
        finally:
            _unmount(place)
            _remove(place)

    def _archive(self, recipe: Recipe) -> Path:
        archive = self._cache / f"{recipe.suite}.tar"
        if archive.exists():
            return archive
        keys = self._keys(recipe)
        with self.steps.step(f"{recipe.name}: debootstrap makes a bare system"):
            self._cache.mkdir(parents=True, exist_ok=True)
            place = self._cache / f"{recipe.suite}.made"
            if place.exists():
                _remove(place)
            how = ["--variant=minbase", f"--components={recipe.components}", *keys]
            # Where this computer names no mirror, debootstrap takes the one that it knows itself.
            mirror = self._mirrors.get(recipe.origin, "")
            script = [str(_SCRIPTS / recipe.like)] if recipe.like else []
            _host("debootstrap", *how, recipe.suite, str(place), mirror, *script)
            _settle(place)
            part = archive.with_suffix(".part")
            _host("tar", "-cf", str(part), "-C", str(place), "--numeric-owner", ".")
            part.rename(archive)
            _remove(place)
        return archive

    def _keys(self, recipe: Recipe) -> list[str]:
        """Give the way to Ubuntu's keys, which Debian 12 has not, but Debian 13 has."""
        if recipe.origin != "Ubuntu" or _UBUNTU_KEYS.exists():
            return []
        kept = self._cache / _UBUNTU_KEYS.name
        if not kept.exists():
            with self.entered(DEBIAN_13, "keys") as root:
                root.apt("update")
                root.apt("install", "ubuntu-keyring")
                shutil.copy(root.path / str(_UBUNTU_KEYS)[1:], kept)
        return [f"--keyring={kept}"]


def mirrors() -> dict[str, str]:
    """Give the mirror of each origin that apt of this computer is set to."""
    line = "$(ORIGIN)\t$(REPO_URI)\t$(COMPONENT)"
    said = _host("apt-get", "indextargets", "--format", line, "Created-By: Packages")
    found: dict[str, str] = {}
    for origin, address, component in (row.split("\t") for row in said.splitlines()):
        if component == "main" and "security" not in address:
            found.setdefault(origin, address)
    return found


def _settle(place: Path) -> None:
    """Let a new system reach the mirror as this computer does, and give it a user."""
    shutil.copy("/etc/resolv.conf", place / "etc/resolv.conf")
    ways = [line for line in _host("apt-config", "dump").splitlines() if line.startswith(_APT_WAYS)]
    (place / "etc/apt/apt.conf.d/99host").write_text("\n".join([*ways, ""]), "utf-8")
    _host("chroot", str(place), "useradd", "--create-home", "--shell", "/bin/bash", USER)
    _host("chroot", str(place), "apt-get", "clean")
    (place / "tmp/.X11-unix").mkdir(mode=0o1777)
    (place / "dev/shm").mkdir(exist_ok=True)


def _mount(place: Path) -> None:
    _host("mount", "-t", "proc", "proc", str(place / "proc"))
    _host("mount", "-t", "tmpfs", "-o", "mode=1777", "shm", str(place / "dev/shm"))
    Path("/tmp/.X11-unix").mkdir(mode=0o1777, exist_ok=True)
    _host("mount", "--bind", "/tmp/.X11-unix", str(place / "tmp/.X11-unix"))


def _unmount(place: Path) -> None:
    for inside in ("tmp/.X11-unix", "dev/shm", "proc"):
        _host("umount", "--lazy", str(place / inside), check=False)


def mounted(below: Path) -> list[str]:
    """Give what is mounted at or below a folder, by /proc/mounts."""
    places = [line.split()[1] for line in Path("/proc/mounts").read_text("utf-8").splitlines()]
    return [place for place in places if Path(place).is_relative_to(below)]


def _remove(place: Path) -> None:
    """Remove a system, and never what may still be mounted in it."""
    if left := mounted(place):
        raise FailedError(f"still mounted: {', '.join(left)}")
    _host("rm", "-rf", "--one-file-system", str(place))


def _host(*command: str, check: bool = True) -> str:
    environ = {**os.environ, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        command, env=environ, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if check and done.returncode != 0:
        last = "\n".join((done.stdout + done.stderr).splitlines()[-8:])
        raise FailedError(f"{command[0]} ended with {done.returncode}:\n{last}")
    return done.stdout
