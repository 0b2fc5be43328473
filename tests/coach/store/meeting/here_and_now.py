"""Meeting in a shared folder here and now, step after step on one thread."""

from pathlib import Path

from coach.store.meeting import meet as meeting
from coach.store.meeting.meet import Met
from coach.store.meeting.steps import at_once
from coach.store.store import Store


def join(store: Store, folder: Path, words: str) -> Met:
    """Join, and meet."""
    return at_once(store, meeting.join(folder, words))


def meet(store: Store) -> Met | None:
    """Meet, if it was joined."""
    return at_once(store, meeting.meet())


def part(store: Store) -> None:
    """Meet no longer."""
    at_once(store, meeting.part())
