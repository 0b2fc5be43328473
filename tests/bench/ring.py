"""What the running ring costs: a session in the middle of a turn, watched from outside.

``python -m tests.bench.ring [--seconds N] [--keys Return,...] [--picture FILE]``

A data folder with a session that was cut off in a turn is opened, the keys go on with it, and
what In Turn then uses of a core is printed. Look at the picture: the ring must be on it.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from coach.clock import HandClock, SystemClock
from coach.content.library import Library
from coach.content.model import Phase
from coach.session.engine import advance, begin
from coach.session.events import GoOn, Tick
from coach.store import open_store
from tests.bench.starting import Bench, Use
from tests.bench.startup import in_turn, on_x

#: What the issue asks for, in percent of a core.
ALLOWED = 5


def cut_off_in_a_turn(home: Path) -> None:
    """Leave in ``home`` a session whose speaker has just begun."""
    clock = HandClock(wall=SystemClock().now().wall - 60_000)
    session = begin(Library().walkthrough("say-it-back"), clock.now())
    while session.place.phase is not Phase.TELL:
        session, _ = advance(session, GoOn(), clock.move(1))
    for _ in range(40):
        session, _ = advance(session, Tick(), clock.move(0.25))
    with open_store(home, SystemClock()) as store:
        store.sessions.keep(session)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; the exit code is 1 only if it could not be measured."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--seconds", type=float, default=20, help="how long to watch (20)")
    parser.add_argument(
        "--keys",
        default="Return,Return,Return,Return",
        help="what to press: past two names, go on, let time run",
    )
    parser.add_argument("--picture", type=Path, help="where to keep a picture of what was watched")
    options = parser.parse_args(arguments)

    def measure(bench: Bench, folder: Path) -> None:
        cut_off_in_a_turn(folder / "home")
        how = Use(str(options.keys).split(","), options.picture)
        percent = bench.use(in_turn(folder / "home"), options.seconds, how)
        seconds = f"{options.seconds:.0f} s"
        print(f"running ring: {percent:.2f} % of a core over {seconds}, allowed {ALLOWED}")

    return on_x(measure)


if __name__ == "__main__":
    sys.exit(main())
