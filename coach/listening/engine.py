"""The whole of listening, as whoever has a microphone uses it. Heavy: for a worker.

The order: ``enrol`` one side and let it ``hear`` about 15 s of that voice, then the other side;
``know`` tells whether the two can be told apart; ``floor`` says whose floor it is from now on.
"""

from pathlib import Path

from coach.listening.told import Enrolled, Form, Heard, Known
from coach.people import Side


class Engine:
    """Sound in, events out. Not for two threads at once. It keeps numbers only, and no sound."""

    def __init__(self, folder: Path, form: Form = Form()) -> None:
        """Load the networks in ``folder``. Raises ``OSError`` or an error of onnxruntime's."""
        raise NotImplementedError

    def hear(self, data: bytes) -> tuple[Heard, ...]:
        """Take sound in order, any number of bytes at a time; give what there is to tell.

        A number or a frame that is cut in two waits for its other part. Nothing is raised.
        """
        raise NotImplementedError

    @property
    def level(self) -> float:
        """How loud the last 100 ms were, in dB below full scale (0 is the loudest, -100 nothing)."""
        raise NotImplementedError

    def enrol(self, side: Side) -> None:
        """What is heard from now on is the voice of ``side``, and replaces what was known of it."""
        raise NotImplementedError

    @property
    def enrolled(self) -> Enrolled | None:
        """How much of the voice was heard that is being enrolled, None while none is."""
        raise NotImplementedError

    def know(self) -> Known:
        """End enrolling; say how far apart the two voices are. Takes up to 2 s.

        Raises ``ValueError`` where one of the two was not heard.
        """
        raise NotImplementedError

    def floor(self, side: Side | None) -> None:
        """From now on ``side`` has the floor; None while nobody's floor is watched."""
        raise NotImplementedError

    def wrong(self) -> None:
        """The last cue was wrong: learn from it. Who has the floor has it still."""
        raise NotImplementedError

    def voice(self, side: Side) -> bytes:
        """Give what is known of a voice, to be kept sealed. Raises ``ValueError`` if it is nothing."""
        raise NotImplementedError

    def recall(self, side: Side, voice: bytes) -> None:
        """Know a voice from what was kept. Raises ``ValueError`` for anything else."""
        raise NotImplementedError

    def forget(self) -> None:
        """Drop both voices and everything heard."""
        raise NotImplementedError
