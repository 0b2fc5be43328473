"""The rounds: each starts the program anew on a data folder of its own, and looks at it."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import msgspec

from tests.packaging.outside import stage, still, talk, tour
from tests.packaging.outside.colours import Eyes, seen_by
from tests.packaging.outside.desk import desktop
from tests.packaging.outside.finding import Finding
from tests.packaging.outside.home import choose, played
from tests.packaging.outside.session import Session, opened
from tests.packaging.outside.visit import RAIL, Seen, look_at
from tests.packaging.outside.ways import NoWay, press
from ui.preferences import FASTEST, Preferences
from ui.shell import PREFERENCES
from ui.theme.comfort import Motion, Theme

#: A repair begins with five quiet seconds; then its sheet has other things in it.
_QUIET_REPAIR = 7_000
#: A note with Undo goes after ten seconds, and is one stop less then.
_NOTE = 11_000
USUAL, SMALL = (1280, 800), (1024, 768)


class Bench(NamedTuple):
    """What all rounds share: the program, where the bus of AT-SPI comes from, a screen, a folder.

    ``only`` are the pages to look at (all, if empty); ``walks`` is False for no walk by Tab.
    """

    app: tuple[str, ...]
    launcher: Path
    display: int
    folder: Path
    only: frozenset[str] = frozenset()
    walks: bool = True
    say: Callable[[str], None] = print


class Form(NamedTuple):
    """How the program looks in a round."""

    name: str
    size: tuple[int, int] = USUAL
    theme: Theme = Theme.LIGHT
    scale: float = 1.0
    motion: Motion = Motion.STILL


FORMS = (
    Form("usual"),
    Form("large", SMALL, scale=2.0),
    Form("contrast", theme=Theme.HIGH),
)


@contextmanager
def program(bench: Bench, form: Form, *, played_before: bool = True) -> Generator[Session]:
    """Run the program in one form, on a data folder of its own."""
    folder = bench.folder / form.name
    home = folder / "home"
    if played_before:
        played(home)
        choose(home, form.theme, form.scale, form.motion)
        preferences = Preferences(home / PREFERENCES)
        preferences.choose(msgspec.structs.replace(preferences.choices, pace=FASTEST))
    with (
        desktop(bench.launcher, folder / "desk", bench.display, form.size) as environ,
        opened(bench.app, home, environ, folder) as session,
    ):
        yield session


def places(bench: Bench, form: Form) -> list[Seen]:
    """Look at every place in one form."""
    seen: list[Seen] = []
    with program(bench, form) as session:
        for number, place in enumerate(tour.PLACES):
            if bench.only and place.name not in bench.only:
                continue
            trusted = RAIL if number else frozenset[str]()
            try:
                tour.to_today(session)
                place.way(session)
                one = look_at(
                    session, place.name, walks=bench.walks and place.walks, trusted=trusted
                )
            except (NoWay, RuntimeError) as lost:
                one = Seen(place.name, 0, 0, 0, (Finding("keys", place.name, str(lost)),))
                session.keep(f"{place.name}-lost")
            bench.say(f"{form.name}: {one.page}: {one.stops} stops, {len(one.found)} found")
            for found in one.found:
                bench.say(f"    {found}")
            seen.append(one)
    return seen


def welcome(bench: Bench) -> Seen:
    """Look at the first page of a first start."""
    with program(bench, Form("first"), played_before=False) as session:
        return look_at(session, "welcome", walks=bench.walks)


def played_talk(bench: Bench, form: Form) -> tuple[list[Seen], list[talk.Act], list[Finding]]:
    """Play a talk, look at what it shows, and hear what is said."""
    with program(bench, form) as session:
        player = talk.Player(session)
        player.to_the_gate()
        player.through_the_gate()
        player.play()
        found = talk.talk_findings(player.acts)
        session.wait(_NOTE)
        seen = [look_at(session, "stage", walks=bench.walks)]
        for name, keys in (("stage-break", "Escape"), ("stage-repair", "F7")):
            session.key(keys)
            session.wait(_QUIET_REPAIR)
            seen.append(look_at(session, name, walks=bench.walks))
            session.key("Escape")
            session.settle()
        return seen, player.acts, found


def eyes(bench: Bench, form: Form) -> tuple[list[stage.Measured], list[Finding]]:
    """Picture the stage in two turns, and measure it as other eyes see it."""
    turns: list[stage.Turn] = []
    with program(bench, form) as session:
        player = talk.Player(session)
        player.to_the_gate()
        player.through_the_gate()
        session.key("ctrl+Return")  # from arriving to the first turn
        for _ in range(2):
            session.settle()
            session.wait(4_500)  # the floor opens after a quiet moment
            turns.append(stage.Turn(session.picture(), session.window()))
            session.key("ctrl+Return")
    for number, turn in enumerate(turns, 1):
        for kind in Eyes:
            file = bench.folder / "stage" / f"{form.name}-turn-{number}-{kind.value}.png"
            file.parent.mkdir(parents=True, exist_ok=True)
            seen_by(kind, turn.picture).quantize(128).save(file)
    measured = list(stage.measure(*turns))
    return measured, [found for one in measured for found in stage.stage_findings(one)]


def motion(bench: Bench) -> list[Finding]:
    """Look twice at pages that should be quiet where nothing is to move."""
    found: list[Finding] = []
    with program(bench, Form("still")) as session:
        for name, way in (("today", None), ("cards", "Cards"), ("progress", "Progress")):
            if way:
                press(session, way)
            found += still.still_findings(name, still.moved(*still.two_looks(session)))
            tour.to_today(session)
        player = talk.Player(session)
        player.to_the_gate()
        player.through_the_gate()
        session.key("ctrl+Return")
        session.settle()
        session.wait(4_500)
        looks = still.two_looks(session)
        rings = tuple(n.box for n in session.window().all() if n.role == "image")
        found += still.still_findings("stage", still.moved(*looks, but=rings))
        session.key("space")
        session.settle()
        found += still.still_findings("paused stage", still.moved(*still.two_looks(session)))
    return found
