"""Programs of the same kind, each from the registry in an environment of its own.

``python -m tests.bench.startup --peers`` starts In Turn and each of them in turns. They are
fetched with pip; where that cannot be done, a peer is left out with a word.
"""

import os
import statistics
import subprocess
import sys
import venv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.starting import Bench, NotMeasuredError, Start

#: Anki asks for a language at its first start; a second start opens what a person works with.
_ANKI = """
import sys
from pathlib import Path
from aqt.profiles import ProfileManager
manager = ProfileManager(Path(sys.argv[1]))
manager.setupMeta()
manager.setLang("en_US")
manager.create("One")
"""

#: Shorter than the blinking of a cursor, which some of them show from the beginning.
_QUIET = 0.4


@dataclass(frozen=True)
class Peer:
    """A program: how it is called, its package, how it is started; ``{home}`` is its folder."""

    name: str
    package: str
    program: str
    options: tuple[str, ...] = ()
    #: Python that readies its folder, given to its own environment.
    ready: str = ""


PEERS = (
    Peer("ReText", "retext", "retext"),
    Peer("Vorta", "vorta", "vorta"),
    Peer("Anki", "aqt", "anki", ("-b", "{home}/anki"), _ANKI),
)


def installed(peer: Peer, folder: Path, environ: Mapping[str, str]) -> list[str]:
    """Fetch a peer into ``folder`` and give the command that opens it; NotMeasuredError if not."""
    place, home = folder / peer.package, folder / f"{peer.package}-home"
    (home / "anki").mkdir(parents=True)
    venv.create(place, with_pip=True)
    python = str(place / "bin" / "python")
    _done([python, "-m", "pip", "install", "--quiet", peer.package], environ, peer)
    if peer.ready:
        offscreen = {**environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
        _done([python, "-c", peer.ready, str(home / "anki")], offscreen, peer)
    options = [option.format(home=home) for option in peer.options]
    return ["env", *_around(home), str(place / "bin" / peer.program), *options]


def _around(home: Path) -> list[str]:
    """Give what a peer finds in its environment: a home of its own, and for root no sandbox.

    Chromium, which Anki shows its pages with, does not start in a sandbox as root.
    """
    found = [f"HOME={home}", f"XDG_RUNTIME_DIR={home}"]
    return [*found, "QTWEBENGINE_DISABLE_SANDBOX=1"] if os.geteuid() == 0 else found


def _done(command: Sequence[str], environ: Mapping[str, str], peer: Peer) -> None:
    done = subprocess.run(
        command, env=dict(environ), capture_output=True, text=True, check=False,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip
    if done.returncode != 0:
        last = (done.stderr or done.stdout).strip().splitlines()[-1:]
        raise NotMeasuredError(f"{peer.name} could not be made ready: {' '.join(last)}")


def rounds(
    bench: Bench, commands: Mapping[str, Sequence[str]], count: int, pictures: Path | None
) -> dict[str, list[Start]]:
    """Start all in turns, beginning each round with another; the first round only fills caches."""
    found: dict[str, list[Start]] = {name: [] for name in commands}
    names = list(commands)
    for number in range(count + 1):
        at = number % len(names)
        for name in names[at:] + names[:at]:
            picture = pictures / f"{name}.png" if pictures else None
            found[name].append(bench.start(commands[name], picture, _QUIET))
    return {name: starts[1:] for name, starts in found.items()}


def told(found: Mapping[str, Sequence[Start]], ours: str) -> str:
    """Give a line for each program, and how many times as long as ours it took, pair by pair."""
    lines = [f"{'':12} {'first paint s':>14} {'CPU s':>7} {'MB':>5} {'times ours':>24}"]
    for name, starts in found.items():
        ratios = [
            their.painted / our.painted for their, our in zip(starts, found[ours], strict=True)
        ]
        lines.append(
            f"{name:12} {statistics.median(s.painted for s in starts):14.2f} "
            f"{statistics.median(s.processor for s in starts):7.2f} "
            f"{statistics.median(s.memory for s in starts):5.0f} "
            f"{statistics.median(ratios):8.2f} ({min(ratios):.2f} to {max(ratios):.2f})"
        )
    return "\n".join(lines)


def main_part(
    bench: Bench, ours: Sequence[str], folder: Path, count: int, pictures: Path | None
) -> str:
    """Fetch the peers, start all in turns, and give what was seen as text."""
    commands: dict[str, Sequence[str]] = {"In Turn": ours}
    lines: list[str] = []
    for peer in PEERS:
        print(f"Fetching {peer.name}", file=sys.stderr, flush=True)
        try:
            command = installed(peer, folder, bench.environ)
            bench.start(command, quiet=_QUIET)  # some show nothing here: better seen now
            commands[peer.name] = command
        except NotMeasuredError as problem:
            lines.append(f"Left out: {problem}")
    return "\n".join([*lines, told(rounds(bench, commands, count, pictures), "In Turn")])
