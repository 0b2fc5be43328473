"""What the engine needs of a network, whatever stands behind it."""

from typing import Protocol

from coach.wording.network import PairSense, TextSense


class Senses(Protocol):
    """Reads a text or a reply."""

    def text(self, text: str) -> TextSense:
        """Read a text."""
        ...

    def pair(self, speaker: str, reply: str) -> PairSense:
        """Read a reply."""
        ...

    def forget(self) -> None:
        """Drop everything that was read from memory."""
        ...
