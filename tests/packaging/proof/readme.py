"""Both lines of the README in bare systems, with nothing but git and Python: as root, as a person.

Root is given what is missing. A person is told one line for root and the exit code 1; here root
then runs exactly that line, and the person starts theirs again.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.packaging.proof.roots import DEBIAN_12, DEBIAN_13, UBUNTU_24, USER, Maker, Root
from tests.packaging.proof.steps import FailedError

SYSTEMS = {
    "readme-debian12": DEBIAN_12,
    "readme-debian13": DEBIAN_13,
    "readme-ubuntu24": UBUNTU_24,
}
USERS = ("root", USER)
#: What the README says that one needs.
_NEEDED = ("git", "python3", "python3-venv")
#: What of the environment leads to the registry of Python's packages.
_WAYS = re.compile(r"(?i:(https?|no|all)_proxy)|PIP_(INDEX_URL|TRUSTED_HOST|DEFAULT_TIMEOUT|PROXY)")
_CERTIFICATES = ("PIP_CERT", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")
_LINE = re.compile(r"^\s*sudo (apt-get install .+)$", re.MULTILINE)
#: More lines for root than that are not told one after the other.
_LINES = 4
#: The end of what was said, as it goes into a report.
_LAST = 6


def prove(
    name: str, maker: Maker, source: Path, only: str = "", users: Sequence[str] = USERS
) -> None:
    """Prove both lines in one system, each as root and as a person, from a bare one each time.

    ``only`` chooses tests as pytest's -k does.
    """
    recipe, ways, steps = SYSTEMS[name], _ways(), maker.steps
    for user in users:
        with maker.entered(recipe, f"{name}-{user}", **ways) as root:
            _certificates(root, ways)
            with steps.step(f"{recipe.name}: {', '.join(_NEEDED)} and a clone, nothing else"):
                root.apt("update")
                root.apt("install", *_NEEDED)
                there = _clone(root, source, user)
            for script, more in (("run.py", []), ("test.py", ["-k", only] if only else [])):
                line = ["python3", "build/" + script, *more]
                with steps.step(f"{recipe.name}, as {user}: {' '.join(line)}"):
                    said, told = _done(root, there, line, user)
                for one in told:
                    steps.note(f"exit code 1, and the line for root: {one}")
                for last in said.rstrip().splitlines()[-_LAST:]:
                    steps.note(last)


def _done(root: Root, there: str, line: Sequence[str], user: str) -> tuple[str, list[str]]:
    """Do a line of the README; where it names a line for root, do that one and try again.

    Gives what it said in the end, and the lines that it named.
    """
    command = ["sh", "-c", f'cd {there} && exec "$@"', "sh", *line]
    done = root.tried(command, user)
    told: list[str] = []
    while user != "root" and done.returncode == 1 and len(told) < _LINES:
        named = _LINE.search(done.stdout)
        if named is None:
            break
        told.append(named[1])
        root.run(named[1].split(), DEBIAN_FRONTEND="noninteractive")
        done = root.tried(command, user)
    if done.returncode != 0:
        last = "\n".join(done.stdout.splitlines()[-20:])
        raise FailedError(f"{' '.join(line)} ended with {done.returncode}:\n{last}")
    if user != "root" and not told:
        raise FailedError(f"{' '.join(line)} named no line for root in a bare system")
    return done.stdout, told


def _clone(root: Root, source: Path, user: str) -> str:
    """Clone the checkout into the home of the user; give where it is, seen from inside."""
    home = "/root" if user == "root" else f"/home/{user}"
    place = root.path / home[1:] / "inturn"
    quiet = ["git", "clone", "--quiet", "--no-hardlinks", str(source), str(place)]
    subprocess.run(quiet, check=True)
    root.run(["chown", "-R", f"{user}:{user}", f"{home}/inturn"])
    return f"{home}/inturn"


def _ways() -> dict[str, str]:
    """Give what of this computer's environment leads to the registry."""
    ways = {key: value for key, value in os.environ.items() if _WAYS.fullmatch(key)}
    if any(key in os.environ for key in _CERTIFICATES):
        ways.update(dict.fromkeys(_CERTIFICATES, "/etc/host-certificates.crt"))
    return ways


def _certificates(root: Root, ways: dict[str, str]) -> None:
    """Copy the certificates that this computer trusts, where it names some of its own."""
    named = next((os.environ[key] for key in _CERTIFICATES if key in os.environ), None)
    if named is not None:
        shutil.copy(named, root.path / ways[_CERTIFICATES[0]][1:])
