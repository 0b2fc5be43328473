"""The weekly letter: at most four short paragraphs, from counts alone.

It says what there was and is silent about the rest. The week picks the variants, so that the
same week always has the same letter and two weeks rarely have the same words.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

import msgspec

from coach.content.prose import LetterWords
from coach.content.words import fill, pick
from coach.progress.values import Letter
from coach.progress.week import WeekCounts

_MINUTE = 60_000
#: So many skills are named.
_NAMED = 2


class Letters(msgspec.Struct, frozen=True):
    """What every letter needs: its words, and the names of skills by their ids."""

    words: LetterWords
    skills: Mapping[str, str] = {}


def letter_of(week: WeekCounts, letters: Letters, today: date, next_skill: str = "") -> Letter:
    """Write the letter of a week. ``next_skill`` is named only while the week goes on.

    A letter that was read once must not say something else a month later.
    """
    monday = date.fromisoformat(week.monday)
    sunday = monday + timedelta(6)
    is_over = today > sunday
    pen = _Pen(letters, monday.toordinal() // 7)
    paragraphs = [_talks(week, pen), _strengths(week, pen), _agreed(week, pen), _small(week, pen)]
    told = [paragraph for paragraph in paragraphs if paragraph]
    if not told:
        told = [[pen.say("quiet"), pen.say("quiet_more")] if is_over else [pen.say("begun")]]
    name = letters.skills.get(next_skill, "")
    if name and not is_over:
        hint = pen.say("next_skill", skill=name)
        told = [*told[:-1], [*told[-1], hint]] if len(told) == len(paragraphs) else [*told, [hint]]
    return Letter(
        monday=week.monday,
        sunday=sunday.isoformat(),
        paragraphs=tuple(" ".join(sentences) for sentences in told),
        is_over=is_over,
    )


class _Pen:
    """Puts numbers and names into the variant of this week."""

    def __init__(self, letters: Letters, week: int) -> None:
        self._letters = letters
        self._week = week

    def say(self, kind: str, **names: str) -> str:
        """Give a sentence."""
        pool: Sequence[str] = getattr(self._letters.words, kind)
        said = fill(pick(pool, self._week), names)
        return said[:1].upper() + said[1:]

    def times(self, kind: str, count: int) -> Iterator[str]:
        """Say how often, unless that is never."""
        if count:
            words = self._letters.words
            once = _nth(words.once, count) or fill(words.times, {"count": str(count)})
            yield self.say(kind, times=once)

    def one_or_many(self, kind: str, count: int) -> Iterator[str]:
        """Say how many, unless there is none."""
        if count == 1:
            yield self.say(f"{kind}_one")
        elif count:
            yield from self.many(f"{kind}_many", count)

    def many(self, kind: str, count: int) -> Iterator[str]:
        """Say a number from two on."""
        yield self.say(kind, count=_nth(self._letters.words.numbers, count) or str(count))

    def lasting(self, kind: str, minutes: int) -> Iterator[str]:
        """Say how long, in whole minutes, unless that is less than one."""
        words = self._letters.words
        number = _nth(words.numbers, minutes) or str(minutes)
        time = words.minute if minutes == 1 else fill(words.minutes, {"count": number})
        if minutes:
            yield self.say(kind, time=time)

    def skills(self, ids: Sequence[str]) -> Iterator[str]:
        """Say which skills were practised, at most two of them by name."""
        names = [self._letters.skills[one] for one in ids if one in self._letters.skills]
        if len(names) == 1:
            yield self.say("skill_one", skill=names[0])
        elif names:
            kind = "skill_two" if len(names) == _NAMED else "skill_more"
            yield self.say(kind, first=names[0], second=names[1])

    @property
    def is_even(self) -> bool:
        """Whether this is one of every two weeks."""
        return self._week % 2 == 0


def _talks(week: WeekCounts, pen: _Pen) -> list[str]:
    counts = week.counts
    lasting = list(pen.lasting("lasting", counts.whole_time // _MINUTE))
    got_it = list(pen.times("got_it", counts.got_it))
    # One of the two is enough for a week, and each has its turn.
    detail = (lasting or got_it) if pen.is_even else (got_it or lasting)
    return [
        *pen.times("together", week.together),
        *pen.times("alone", week.alone),
        *_whole(week, pen),
        *detail,
    ]


def _whole(week: WeekCounts, pen: _Pen) -> Iterator[str]:
    """Say what stayed whole, and of the others nothing."""
    turns, whole = week.counts.turns, week.counts.whole
    if whole == 1:
        yield pen.say("whole_one")
    elif whole:
        yield from pen.many("whole_all" if whole == turns else "whole_some", whole)


def _strengths(week: WeekCounts, pen: _Pen) -> list[str]:
    counts = week.counts
    # A break from which the two came back is told with its return, and not twice.
    kind, pauses = ("return", counts.returns) if counts.returns else ("break", counts.breaks)
    once = [pen.say(f"{kind}_one")] if pauses == 1 else pen.times(f"{kind}_many", pauses)
    return [*pen.one_or_many("repair", counts.repairs), *once]


def _agreed(week: WeekCounts, pen: _Pen) -> list[str]:
    tally = week.agreements
    return [
        *pen.one_or_many("kept", tally.kept),
        *pen.one_or_many("changed", tally.changed),
        *pen.one_or_many("let_go", tally.let_go),
        *pen.one_or_many("made", tally.made),
    ]


def _small(week: WeekCounts, pen: _Pen) -> list[str]:
    return [*pen.one_or_many("small", week.smalls), *pen.skills(week.skills)]


def _nth(words: Sequence[str], count: int) -> str:
    """Give the word of a number, empty where there is none."""
    return words[count - 1] if 0 < count <= len(words) else ""
