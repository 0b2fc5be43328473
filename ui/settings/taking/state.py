"""Where somebody is on the way out or in, and what is known there."""

from collections.abc import Mapping

import msgspec

from ui.settings.taking.view import At
from ui.settings.working import WorkView


class Coming(msgspec.Struct, frozen=True):
    """What would come: so many new entries by table, and what stays where it is."""

    counts: Mapping[str, int] = {}
    books: int = 0
    packs: int = 0
    choices: bool = False
    stayed: tuple[str, ...] = ()
    differ: int = 0
    torn: tuple[str, ...] = ()

    @property
    def anything(self) -> bool:
        """Whether anything would change."""
        return bool(any(self.counts.values()) or self.books or self.packs or self.choices)


class State(msgspec.Struct, frozen=True):
    """``at`` is the sheet that is seen, None: none. ``texts`` stand in the fields."""

    at: At | None = None
    form: str = "page"
    way: str = "out"
    side: str = ""
    texts: tuple[str, str] = ("", "")
    file: str = ""
    coming: Coming = Coming()
    done_title: str = ""
    done: tuple[str, ...] = ("",)
    undoable: bool = False
    rests: bool = False
    told: str = ""
    work: WorkView | None = None
