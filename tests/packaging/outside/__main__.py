"""``python -m tests.packaging.outside [--app 'dist/inturn/inturn'] OUT``: all rounds, one report.

Exit code 0 if nothing was found that counts, 1 if something was, 2 where a program is missing.
"""

import argparse
import shlex
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from coach import __version__
from coach.clock import SystemClock
from tests.packaging.outside import needs, run
from tests.packaging.outside.finding import Finding
from tests.packaging.outside.report import Report
from tests.packaging.outside.ways import NoWay

_SOURCE = f"{sys.executable} -P -m ui"
ROUNDS = ("first", *(form.name for form in run.FORMS), "talk", "eyes", "still")


def main(arguments: Sequence[str] | None = None) -> int:
    """Do the rounds that are asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("out", type=Path, metavar="OUT")
    parser.add_argument("--app", default=_SOURCE, help="the program and its arguments")
    parser.add_argument("--display", type=int, default=59, help="a free number of an X server")
    parser.add_argument("--rounds", nargs="+", choices=ROUNDS, default=ROUNDS)
    parser.add_argument("--pages", nargs="+", default=(), help="only these pages")
    parser.add_argument("--no-walk", action="store_true", help="no walk by Tab")
    options = parser.parse_args(arguments)
    signal.signal(signal.SIGTERM, _end)
    try:
        launcher = needs.check()
    except needs.Missing as lack:
        sys.stderr.write(f"Not tried: {lack}\n")
        return 2
    options.out.mkdir(parents=True, exist_ok=True)
    bench = run.Bench(
        tuple(shlex.split(options.app)), launcher, options.display, options.out,
        frozenset(options.pages), not options.no_walk, _say,
    )  # fmt: skip
    name = "from source" if options.app == _SOURCE else options.app
    report = Report(__version__, SystemClock().now().local().date().isoformat(), name)
    _do(report, bench, options.rounds)
    counts = report.write(options.out)
    _say(f"Found: {counts}. The report is {options.out / 'report.md'}.")
    return 1 if counts else 0


def _do(report: Report, bench: run.Bench, rounds: Sequence[str]) -> None:
    """Do the rounds one after the other; one that breaks off is a finding, and ends no other."""
    for name in rounds:
        try:
            _round(report, bench, name)
        except (NoWay, RuntimeError, ValueError) as broke:
            report.found[f"{name}, broken off"] = [Finding("broke", name, str(broke))]
            _say(f"{name} broke off: {broke}")


def _round(report: Report, bench: run.Bench, name: str) -> None:
    match name:
        case "first":
            report.pages[name] = [run.welcome(bench)]
        case "talk":
            seen, acts, found = run.played_talk(bench, run.Form(name))
            report.pages[name], report.acts, report.found["talk, said"] = seen, acts, found
        case "eyes":
            for form in run.FORMS[::2]:
                other = form._replace(name=f"eyes-{form.name}")
                report.measured[form.name], found = run.eyes(bench, other)
                report.found[f"stage, {form.name}"] = found
        case "still":
            report.found[name] = run.motion(bench)
        case _:
            form = next(form for form in run.FORMS if form.name == name)
            report.pages[name] = run.places(bench, form)


def _end(*_: object) -> None:
    """Leave by the way that ends what was started."""
    sys.exit(143)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
