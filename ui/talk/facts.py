"""What is known of these two before a talk."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from coach.people import Side
from coach.planning.memory import Agreed
from coach.session.state import Session

if TYPE_CHECKING:
    from coach.store.store import Store


class Facts(msgspec.Struct, frozen=True):
    """What is known of these two from before."""

    sessions: int = 0
    last_starter: Side | None = None
    kept: tuple[str, ...] = ()
    waiting: Session | None = None
    agreements: tuple[Agreed, ...] = ()


def facts_of(store: Store) -> Facts:
    """Ask the store for what a talk needs to know."""
    return Facts(
        sessions=store.records.count(),
        last_starter=store.records.last_starter(),
        kept=store.later.all(),
        waiting=store.sessions.running(),
        agreements=store.agreements.all(),
    )
