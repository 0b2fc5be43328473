"""What a ring or a band shows of somebody's turn, as a frozen value."""

from enum import StrEnum

import msgspec

from coach.people import Hue, Shape


class RingState(StrEnum):
    """Why the ring looks as it does."""

    RUNNING = "running"
    WAITING = "waiting"  # somebody else speaks: the time stands, with a pause sign
    PAUSED = "paused"  # all stands: what is filled is hollow
    QUIET = "quiet"  # before the floor opens: empty
    CLOSED = "closed"  # the time is up: whole, and nothing else changes


class RingView(msgspec.Struct, frozen=True):
    """A turn. ``fraction`` is the share of the time that is used, 0 to 1; it only ever fills.

    ``name`` and ``words`` are written inside ("Noor", "about a minute left"); ``digits``
    under them, if somebody asked for figures. Each may be empty.
    """

    shape: Shape
    hue: Hue
    fraction: float
    name: str = ""
    words: str = ""
    digits: str = ""
    state: RingState = RingState.RUNNING

    @property
    def filled(self) -> float:
        """The share of the ring that is drawn filled."""
        if self.state is RingState.QUIET:
            return 0.0
        if self.state is RingState.CLOSED:
            return 1.0
        return min(max(self.fraction, 0.0), 1.0)

    @property
    def hollow(self) -> bool:
        """Whether what is filled is drawn as an outline."""
        return self.state is RingState.PAUSED
