"""Has a small practice kept: that it was, and nothing about who sat there or what they wrote."""

from typing import TYPE_CHECKING

from coach.progress.sitting import Did, Sitting

if TYPE_CHECKING:
    from ui.places import Desk


def keep_sitting(desk: "Desk", kind: Did, what: str = "", lines: int = 0) -> None:
    """Keep one sitting, as of now."""
    sitting = Sitting(desk.clock.now().wall, kind.value, what, lines)
    desk.keeper.ask(lambda store: store.sittings.add(sitting), None)
