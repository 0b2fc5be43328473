"""From what is judged of each step to cues: is the floor taken, and has it been given back.

Pure logic, and the time is that of the sound. A wrong cue is worse than none: so it is slow to
begin, and where it is sure it still begins within about a second.
"""

from coach.listening.head import Judged
from coach.listening.told import Encouragement, GivenBack, Heard, Taken

#: The floor is taken once it is this likely; or less likely, for so many steps. Read from the curve
#: that ``tests/bench/listening.py`` prints.
SURE, LIKELY, STEPS = 0.6, 0.2, 8
#: By so much more is asked for after each wrong cue, up to a highest.
_MORE, _HIGHEST = 0.05, 0.95
#: It is given back once it is less likely than this for so many steps.
_BACK, _CALM = 0.12, 3
#: From here on the listener's voice is heard.
_VOICE = 0.5
#: The longest sound that is still an encouragement, in s; what is longer may be words.
SHORT = 0.7


class Floor:
    """Follows one floor. Begin another one when the floor goes to somebody else."""

    def __init__(self, step: float, bar: float = SURE) -> None:
        """``step`` is how long one step is, in s; ``bar`` what was learnt on floors before."""
        self._step = step
        self._held = False
        self._likely = self._calm = 0
        self._since: float | None = None
        self._bar = bar
        self._settled = False

    @property
    def held(self) -> bool:
        """Whether the listener has the floor now."""
        return self._held

    @property
    def bar(self) -> float:
        """From which likelihood on the floor is taken."""
        return self._bar

    def wrong(self) -> None:
        """The last cue was wrong: nobody has taken the floor, and more is asked for from now on."""
        self._bar = min(_HIGHEST, self._bar + _MORE)
        self._free()
        # What is being said now was judged by a person: it is not told again.
        self._settled = True

    def _free(self) -> None:
        self._held = False
        self._likely = self._calm = 0
        self._since = None

    def take(self, t: float, judged: Judged) -> tuple[Heard, ...]:
        """Take what was judged of the step that ended at ``t``; give what there is to tell."""
        short = self._follow(t, judged)
        if self._held:
            self._calm = self._calm + 1 if judged.taken < _BACK else 0
            if self._calm >= _CALM:
                self._free()
                return (GivenBack(t),)
            return ()
        if self._settled:
            self._settled = judged.taken >= _BACK
            return ()
        likely = judged.taken >= LIKELY * self._bar / SURE
        self._likely = self._likely + 1 if likely else 0
        if judged.taken >= self._bar or self._likely >= STEPS:
            self._held, self._calm = True, 0
            return (Taken(t, self._began(t)),)
        return (Encouragement(t, short),) if short is not None else ()

    def _follow(self, t: float, judged: Judged) -> float | None:
        """Follow one stretch of the listener's voice; give where it began if it was short."""
        if judged.listener >= _VOICE:
            if self._since is None:
                self._since = t - 2 * self._step
            return None
        since, self._since = self._since, None
        # What is judged is of the step before, and what ended did so before this one.
        ended = t - 2 * self._step
        return since if since is not None and ended - since <= SHORT and not self._held else None

    def _began(self, t: float) -> float:
        return max(0.0, t - 0.8 if self._since is None else min(self._since, t - 0.8))
