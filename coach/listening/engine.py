"""The whole of listening, as whoever has a microphone uses it. Heavy: for a worker.

The order: ``enrol`` one side and let it ``hear`` about 15 s of that voice, then the other side;
``know`` tells whether the two can be told apart; ``floor`` says whose floor it is from now on.
Of the sound itself nothing is kept: what stays is numbers about voices, until ``forget``.
"""

from collections.abc import Callable
from pathlib import Path

from coach.listening.enrolment import Enrolment, packed, unpacked
from coach.listening.floor import Floor
from coach.listening.head import Head, Judged, Weights
from coach.listening.intake import Intake
from coach.listening.lesson import Lesson
from coach.listening.mel import Mel
from coach.listening.networks import Networks
from coach.listening.pair import Pair, Voice, spaces
from coach.listening.stream import QUIETEST, SECONDS, Step, Stream
from coach.listening.told import Enrolled, Form, Heard, Known
from coach.people import Side

#: From so many standard deviations between the two on, in short windows, cues are given.
#: ``tests/bench/listening.py`` prints the curve that it was read from.
APART = 7.0

#: Whoever wants to see what is behind the cues is told of every step that was judged.
Seen = Callable[[Step, Judged], None]


class Engine:
    """Sound in, events out. Not for two threads at once. It keeps numbers only, and no sound."""

    def __init__(self, folder: Path, form: Form | None = None, seen: Seen | None = None) -> None:
        """Load the networks in ``folder``. Raises ``OSError`` or an error of onnxruntime's."""
        self._networks, self._mel = Networks(folder), Mel()
        self._spaces = spaces(folder / "voices.npz")
        self._head = Head(Weights.read(folder / "turns.npz"))
        self._form, self._seen = form or Form(), seen
        self.forget()

    def hear(self, data: bytes) -> tuple[Heard, ...]:
        """Take sound in order, any number of bytes at a time; give what there is to tell.

        A number or a frame that is cut in two waits for its other part. Nothing is raised.
        """
        told: list[Heard] = []
        learning = self._enrolling is not None
        for step in self._stream.take(self._intake.take(data), all_of_it=not learning):
            self._level = step.level
            if self._enrolling is not None:
                self._enrolment[self._enrolling].take(step)
            elif self._pair is not None and self._side is not None:
                told.extend(self._judge(self._pair, self._side, step))
        return tuple(told)

    def speak(self, form: Form) -> None:
        """From now on sound comes in this form: another device, or another file."""
        self._form = form
        self._begin()

    @property
    def level(self) -> float:
        """How loud the last 160 ms were, in dB below full scale (0 the loudest, -100 nothing)."""
        return self._level

    def enrol(self, side: Side) -> None:
        """What is heard from now on is the voice of ``side``, and replaces what was known of it."""
        self._pair = None
        self._enrolling = side
        self._recalled.discard(side)
        self._enrolment[side] = Enrolment()
        self._begin()

    @property
    def enrolled(self) -> Enrolled | None:
        """How much of the voice was heard that is being enrolled, None while none is."""
        side = self._enrolling
        return None if side is None else Enrolled(side, self._enrolment[side].seconds)

    def know(self) -> Known:
        """End enrolling; say how far apart the two voices are.

        Raises ``ValueError`` where too little was heard of one of the two.
        """
        self._enrolling = None
        for side, heard in self._enrolment.items():
            self._voices[side] = heard.voice()
        self._enrolment.clear()
        if len(self._voices) < len(Side):
            raise ValueError("one of the voices was not heard")
        self._pair = Pair(self._spaces, self._voices[Side.ONE], self._voices[Side.TWO])
        self._begin()
        separation = self._pair.apart[0]
        return Known(separation, sure=separation >= APART)

    def floor(self, side: Side | None) -> None:
        """From now on ``side`` has the floor; None while nobody's floor is watched."""
        self._side = side
        self._head.start()
        self._floor = Floor(SECONDS, self._floor.bar)
        self._lesson.start()

    def wrong(self) -> None:
        """The last cue was wrong: learn from it. Who has the floor has it still."""
        self._floor.wrong()
        if self._pair is not None:
            self._lesson.correct(self._pair)

    def voice(self, side: Side) -> bytes:
        """Give what is known of a voice, to be kept sealed; of one that is enrolled, so far.

        Raises ``ValueError`` if it is too little.
        """
        if side in self._enrolment:
            return packed(self._enrolment[side].voice())
        if side not in self._voices:
            raise ValueError("that voice was not heard")
        return packed(self._voices[side])

    def recall(self, side: Side, voice: bytes) -> None:
        """Know a voice from what was kept, and enrol it no more.

        It may have been another room, or another microphone: so there are no cues on the floor of
        that side until they were once heard there, alone and for sure.

        Raises ``ValueError`` for anything else.
        """
        self._voices[side] = unpacked(voice)
        self._recalled.add(side)
        self._enrolment.pop(side, None)
        if self._enrolling is side:
            self._enrolling = None

    def forget(self) -> None:
        """Drop both voices and everything heard."""
        self._voices: dict[Side, Voice] = {}
        self._recalled: set[Side] = set()
        self._enrolment: dict[Side, Enrolment] = {}
        self._enrolling: Side | None = None
        self._pair: Pair | None = None
        self._side: Side | None = None
        self._level = QUIETEST
        self._head.start()
        self._floor, self._lesson = Floor(SECONDS), Lesson()
        self._begin()

    def _begin(self) -> None:
        self._intake = Intake(self._form)
        self._stream = Stream(self._networks, self._mel)

    def _judge(self, pair: Pair, side: Side, step: Step) -> tuple[Heard, ...]:
        judged = self._head.judge(pair.traits(step, side))
        unproven = side in self._recalled and not self._lesson.proven(side)
        told = () if unproven else self._floor.take(step.t, judged)
        self._lesson.take(pair, side, step, judged, told)
        if self._seen is not None:
            self._seen(step, judged)
        return told
