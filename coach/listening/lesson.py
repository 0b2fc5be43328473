"""Learns the two voices further while they talk: from whoever surely speaks alone, and from undo.

A microphone is moved, somebody gets tired or loud: what was enrolled ages. What is learnt stays
within the session.
"""

from coach.listening.head import Judged
from coach.listening.pair import Pair
from coach.listening.stream import Step
from coach.listening.told import Heard, Taken
from coach.people import Side

#: Somebody surely speaks alone where this was so in all of the last steps: 1.6 s, and one more.
_SURELY, _NOT, _STEPS = 0.9, 0.05, 11
#: And hardly anybody else; so many such steps prove a voice.
_HARDLY, _PROVEN = 0.15, 12
#: A window heard for sure counts this much against one of the enrolment; one that was corrected
#: by a person counts more.
_HEARD, _CORRECTED = 0.5, 8.0


class Lesson:
    """Follows the judgements of one session."""

    def __init__(self) -> None:
        self._cue: tuple[Step, Side] | None = None
        self._own = dict.fromkeys(Side, 0)
        self.start()

    def proven(self, side: Side) -> bool:
        """Say whether this voice was heard as its own on its own floor, for two seconds in all."""
        return self._own[side] >= _PROVEN

    def start(self) -> None:
        """The floor goes to somebody else: what was surely so before says nothing now."""
        self._alone = dict.fromkeys(Side, 0)

    def take(
        self, pair: Pair, floor: Side, step: Step, judged: Judged, told: tuple[Heard, ...]
    ) -> None:
        """Take one step and what was judged of it, and learn from it where it is sure."""
        if any(isinstance(one, Taken) for one in told):
            self._cue = step, floor
        speak = {floor: judged.holder, floor.other: judged.listener}
        for side in Side:
            alone = speak[side] >= _SURELY and speak[side.other] <= _NOT
            self._alone[side] = self._alone[side] + 1 if alone else 0
            if self._alone[side] >= _STEPS and step.fresh:
                pair.learn(step, side, _HEARD)
        own = judged.holder >= _SURELY and judged.listener <= _HARDLY
        self._own[floor] += own

    def correct(self, pair: Pair) -> None:
        """The last cue was wrong: what was heard then was the speaker's voice."""
        if self._cue is not None:
            step, floor = self._cue
            pair.learn(step, floor, _CORRECTED)
            self._cue = None
