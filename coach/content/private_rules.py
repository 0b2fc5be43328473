"""What a walkthrough with private steps, or with a loop, must keep to; see ``rules``."""

from collections.abc import Iterator

from coach.content.mistakes import Notes, nth, under
from coach.content.model import Kind, LoopPiece, Step, Walkthrough

#: Cards of a SORT, so that there is something to choose from.
CARDS = 12
#: The most lines of a page and pieces that a loop asks each for: more do not fit on screen.
MOST_LINES, MOST_PIECES = 3, 2
#: A card that goes along has so many lines.
SHOWS = 3

#: What must come before a step of a kind, one of these, on the same side.
_BEFORE = {
    Kind.CHIPS: (Kind.SORT,),
    Kind.PICK: (Kind.SORT, Kind.PAGE),
    Kind.SHOWN: (Kind.PICK,),
    Kind.DRAWN: (Kind.LOOP,),
    Kind.CARD: (Kind.PAGE,),
}


def keep_private_rules(walkthrough: Walkthrough, notes: Notes) -> None:
    """Note what breaks a rule of the kinds sort, chips, pick, page, shown, loop, drawn, card."""
    for key, steps in (("steps", walkthrough.steps), ("solo.steps", walkthrough.solo.steps)):
        for index, step in enumerate(steps):
            path = nth(key, index)
            if not notes.has(path) and not notes.has(under(path, "kind")):
                _before(steps[:index], step, path, notes)
                _extras(step, path, notes)
                _card(steps[:index], step, path, notes)
    _cards(walkthrough, notes)


def _before(earlier: tuple[Step, ...], step: Step, path: str, notes: Notes) -> None:
    wanted = _BEFORE.get(step.kind, ())
    if wanted and not any(one.kind in wanted and _same(one, step) for one in earlier):
        names = " or ".join(kind.value for kind in wanted)
        notes.add(under(path, "kind"), f"{step.kind.value} needs a step of kind {names} before it")


def _same(one: Step, step: Step) -> bool:
    return step.kind is Kind.SHOWN or one.floor is step.floor


def _extras(step: Step, path: str, notes: Notes) -> None:
    for key, there, kind in (
        ("page_lines", bool(step.page_lines), Kind.PAGE),
        ("asks", bool(step.asks), Kind.LOOP),
        ("shows", bool(step.shows), Kind.CARD),
        ("leads", bool(step.leads), Kind.CARD),
    ):
        if there != (step.kind is kind) and not notes.has(under(path, key)):
            only = f"only a step of kind {kind.value} has {key}"
            notes.add(under(path, key), only if there else "missing")
    each = [piece for piece in step.asks if piece is not LoopPiece.WHOLE]
    for key, count, most in (
        ("page_lines", len(step.page_lines), MOST_LINES),
        ("asks", len(each), MOST_PIECES),
    ):
        if count > most:
            notes.add(under(path, key), f"{count} entries, at most {most} are possible")


def _card(earlier: tuple[Step, ...], step: Step, path: str, notes: Notes) -> None:
    if step.kind is not Kind.CARD or notes.has(under(path, "shows")):
        return
    if len(step.shows) != SHOWS:
        notes.add(under(path, "shows"), f"{len(step.shows)} entries, here there are {SHOWS}")
    lines = {line.id for one in earlier for line in one.page_lines}
    for index, line in enumerate(step.shows):
        if line not in lines:
            reason = f"no earlier page has a line “{line}”"
            notes.add(nth(under(path, "shows"), index), reason)


def _cards(walkthrough: Walkthrough, notes: Notes) -> None:
    steps = (*walkthrough.steps, *walkthrough.solo.steps)
    sorts = any(step.kind is Kind.SORT for step in steps)
    if sorts and len(walkthrough.items) < CARDS and not notes.has("items"):
        notes.add("items", f"{len(walkthrough.items)} entries, at least {CARDS} are needed")
    if sorts and len(walkthrough.heaps) != SHOWS and not notes.has("heaps"):
        notes.add("heaps", f"{len(walkthrough.heaps)} entries, here there are {SHOWS}")
    groups = {item.group for item in walkthrough.items}
    if walkthrough.apart and walkthrough.apart not in groups and not notes.has("apart"):
        notes.add("apart", f"no card is of the group “{walkthrough.apart}”")
    for key in _twice(walkthrough):
        notes.add(key, "this id is there already")


def _twice(walkthrough: Walkthrough) -> Iterator[str]:
    for key, ids in (
        ("items", [item.id for item in walkthrough.items]),
        ("heaps", [heap.id for heap in walkthrough.heaps]),
    ):
        for index, one in enumerate(ids):
            if one in ids[:index]:
                yield under(nth(key, index), "id")
