"""The engine of rehearsal: one function takes what the user does, and gives how things stand.

Pure and seeded: the same run, the same answer, the same partner. Another answer at the same place
has luck of its own.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from coach.content.scene import CLOSING, Reply, Tag, Trigger
from coach.content.scene import Lines as Pool
from coach.letters import whole
from coach.rehearsal.feeling import HARD_DAYS, Felt, feel
from coach.rehearsal.lines import Chosen, Lines
from coach.rehearsal.luck import Luck
from coach.rehearsal.partner import Partner, comes_in
from coach.rehearsal.state import (
    Answer,
    Branch,
    Cast,
    Ending,
    Event,
    Part,
    Rehearsal,
    Rewind,
    Turn,
)
from coach.rehearsal.topics import said_back

_NEXT = {Part.OPENING: Part.SIDE, Part.SIDE: Part.UNDER, Part.UNDER: Part.ASK, Part.ASK: Part.ASK}
#: So often a guarded partner stays in one part before the talk goes on all the same.
_STUCK = 2
_ANSWERED = frozenset({Ending.YES, Ending.PART, Ending.NO})
#: From here on it has become too much.
TOO_MUCH = 0.88
#: How often a word that was named is taken up.
_ECHOES = 0.6


def begin(
    cast: Cast,
    seed: int,
    recent: Sequence[tuple[str, str]] = (),
    *,
    topic: str = "",
    wish: str = "",
    fear: str = "",
) -> Rehearsal:
    """Begin a run; ``recent`` is what the runs before used (see ``Turn.used``).

    ``topic``, ``wish`` and ``fear`` (what one fears to hear) are those of one's own talk.
    """
    temper = cast.temper
    topic, wish, fear = (whole(text).strip() for text in (topic, wish, fear))
    luck = Luck(f"{seed} {cast.scene.id} {temper.id}")
    lines = Lines((fear,), recent, luck, said_back(topic) or cast.scene.topic)
    first = lines.choose("opening", cast.scene.opening.lines)
    if not first.text:
        first = lines.choose("opening", cast.scene.opening.lines, again=True)
    return Rehearsal(
        scene=cast.scene.id,
        temper=temper.id,
        seed=seed,
        first=first.text,
        begins=comes_in(temper.start),
        used=((first.state, first.key),),
        recent=tuple(recent),
        topic=topic,
        wish=wish,
        fear=fear,
    )


def advance(run: Rehearsal, event: Event, cast: Cast) -> Rehearsal:
    """Take an event in. What means nothing here (an answer after the end) changes nothing."""
    if isinstance(event, Rewind):
        return _back(run, event.to)
    if run.ending is not None:
        return run
    return _Answering(run, replace(event, text=whole(event.text)), cast).run()


def _back(run: Rehearsal, to: int) -> Rehearsal:
    if not 0 <= to < len(run.turns):
        return run
    branch = Branch(to, run.turns[to:], run.ending)
    return replace(run, turns=run.turns[:to], branches=(*run.branches, branch), ending=None)


class _Answering:
    """Finds what the partner answers: one use each."""

    def __init__(self, run: Rehearsal, answer: Answer, cast: Cast) -> None:
        self._run, self._answer, self._cast = run, answer, cast
        self._scene, self._temper = cast.scene, cast.temper
        self._tags = frozenset(answer.tags)
        # What is feared is said once, so no line says it before or again.
        said = [run.first, run.fear, *(turn.says for turn in run.turns)]
        place = f"{run.seed} {run.scene} {run.temper} {len(run.turns)} {answer.text}"
        self._luck = Luck(place)
        topic = answer.about or said_back(run.topic) or cast.scene.topic
        self._lines = Lines(said, run.recent, self._luck, topic)
        self._used: list[Chosen] = []

    def run(self) -> Rehearsal:
        """Give the run with this turn in it."""
        run = self._run
        before = tuple(turn.trigger for turn in run.turns)
        day = Luck(f"day {run.seed} {run.scene} {run.temper}").share()
        felt = feel(
            run.partner, self._tags, self._temper, self._luck, before, hard_day=day < HARD_DAYS
        )
        asked = self._asks_back(felt)
        part, ending = (run.part, None) if asked else self._goes_on(felt)
        says = asked or " ".join(self._words(felt, part, ending))
        turn = Turn(
            answer=self._answer,
            trigger=felt.trigger,
            missed=felt.missed and ending not in _ANSWERED,
            passed=felt.passed,
            before=run.partner,
            after=felt.partner,
            says=says,
            part=part,
            used=tuple((one.state, one.key) for one in self._used if one.key),
            asked_back=bool(asked),
        )
        return replace(run, turns=(*run.turns, turn), ending=ending)

    def _asks_back(self, felt: Felt) -> str:
        """Give what the partner asks back where nothing was clear: once in each part."""
        part = self._run.part
        before = any(turn.asked_back and turn.part is part for turn in self._run.turns)
        ends = self._too_much(felt) or Tag.GIVES_UP in self._tags
        if felt.trigger is not Trigger.UNCLEAR or before or ends:
            return ""
        return " ".join(self._first(felt, "cool" if felt.partner.guarded else "warm", part))

    def _too_much(self, felt: Felt) -> bool:
        pressed = self._scene.no_pressure and Tag.PRESSURE in self._tags
        return pressed or felt.partner.tension >= TOO_MUCH

    def _goes_on(self, felt: Felt) -> tuple[Part, Ending | None]:
        """Say where the talk goes: its part, and whether it ends."""
        part, after = self._run.part, felt.partner
        if self._too_much(felt):
            return part, Ending.CLOSED
        if Tag.GIVES_UP in self._tags and not self._tags & CLOSING:
            return part, Ending.LEFT
        if Tag.REQUESTS in self._tags and part in {Part.UNDER, Part.ASK}:
            return part, self._outcome(after)
        here = [turn for turn in self._run.turns if turn.part is part and not turn.asked_back]
        stuck = sum(turn.after.guarded for turn in here)
        if after.guarded and part is not Part.OPENING and stuck < _STUCK:
            return part, None
        if not after.guarded and stuck and stuck == len(here):
            return part, None  # defended so far: now the partner's own words on it
        if part is Part.ASK and (felt.trigger is Trigger.UNCLEAR or len(here) >= _STUCK):
            return part, (Ending.LEFT if after.guarded else Ending.OPEN)
        return _NEXT[part], None

    def _outcome(self, partner: Partner) -> Ending:
        """Say what becomes of a request; nothing makes a yes sure."""
        score = partner.nearness + 0.3 * partner.heard + 0.25 * partner.clarity
        if Tag.VAGUE in self._tags or self._tags & CLOSING:
            score -= 0.4
        yes = max(0.02, min(0.85, score)) * (1 - self._temper.declines / 100)
        some = max(0.1, min(0.5, 0.2 + score / 2))
        drawn = self._luck.share()
        if drawn < yes:
            return Ending.YES
        return Ending.PART if drawn < yes + (1 - yes) * some else Ending.NO

    # words

    def _words(self, felt: Felt, part: Part, ending: Ending | None) -> list[str]:
        """Give what the partner says: a first sentence of the temper, and one of the scene."""
        guarded = felt.partner.guarded
        tone = "cool" if guarded else "warm"
        if ending in {Ending.LEFT, Ending.OPEN}:
            return self._said((f"leaves {tone}", getattr(self._temper.leaves, tone)), again=True)
        if ending is not None:
            ends = getattr(self._scene.ends, ending.value)
            return self._said((f"ends {ending.value}", ends), again=True)
        unclear = felt.trigger is Trigger.UNCLEAR  # it was asked what was meant: now it goes on
        first = [] if unclear else self._first(felt, tone, part)
        if self._run.fear and self._feared(part):
            return [*first, self._run.fear]
        return [*first, *self._scenes(felt.partner, part, again=not first)]

    def _first(self, felt: Felt, tone: str, part: Part) -> list[str]:
        state = f"{part.value} {felt.partner.mood.value} {felt.trigger.value}"
        if felt.missed or felt.passed:  # it went another way than it was meant
            tone = "cool" if felt.missed else "warm"
        pool: Pool = getattr(getattr(self._temper.reacts, felt.trigger.value), tone)
        echoes = self._cast.echoes_cool if tone == "cool" else self._cast.echoes_warm
        takes_up = bool(self._answer.about) and self._luck.share() < _ECHOES
        if takes_up and felt.trigger is not Trigger.UNCLEAR:
            found = self._said((f"{state} echo", echoes))
            if found:
                return found
        return self._said((state, pool))

    def _scenes(self, partner: Partner, part: Part, *, again: bool) -> list[str]:
        state = f"{part.value} {partner.mood.value}"
        if not partner.guarded:
            beat = getattr(self._scene, part.value)
            return self._said((state, beat.open if partner.near else beat.waiting), again=again)
        own: Sequence[str] = getattr(self._scene.guarded, self._temper.id, ())
        pool = own if self._scene.own_guard else (*own, *self._temper.guarded)
        return self._said((state, pool), again=again)

    def _feared(self, part: Part) -> bool:
        """Say whether this is when what is feared is said: once, in the partner's side of it."""
        return part is Part.SIDE and all(turn.part is not Part.SIDE for turn in self._run.turns)

    def _said(self, of: tuple[str, Sequence[str]], *, again: bool = False) -> list[str]:
        """Choose one line; what was used is noted. ``again`` rather repeats an earlier run."""
        about = bool(self._answer.about)
        chosen = self._lines.choose(*of, about=about)
        if again and not chosen.text:
            chosen = self._lines.choose(*of, about=about, again=True)
        if not chosen.text:
            return []
        self._used.append(chosen)
        return [chosen.text]


def preview(run: Rehearsal, answers: Sequence[Answer], cast: Cast) -> tuple[Rehearsal, ...]:
    """Give what would come of each answer, for comparing; the run itself stays as it is."""
    return tuple(advance(run, answer, cast) for answer in answers)


def answer_of(reply: Reply, run: Rehearsal, cast: Cast) -> Answer:
    """Make an answer of an offered reply."""
    text = reply.text.replace("{topic}", run.topic or cast.scene.topic)
    return Answer(text, reply.tags)
