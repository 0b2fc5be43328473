"""What a reply does to a partner: by what is heard in it, by temper, and by luck.

Good moves raise the odds and guarantee nothing: now and then one does not arrive, and a sharp word
is let pass. The numbers are ours; ``tests/bench/rehearsal.py`` shows what comes of them.
"""

from collections.abc import Iterable

import msgspec

from coach.content.scene import CLOSING, OPENING, Tag, Temper, Trigger
from coach.rehearsal.luck import Luck
from coach.rehearsal.partner import Partner

#: By how much of what is left each goes up (or of what is there, down):
#: openness, tension, felt heard, clarity.
_EFFECTS: dict[Tag, tuple[float, float, float, float]] = {
    Tag.BLAME: (-0.20, 0.24, -0.20, 0.0),
    Tag.LABEL: (-0.24, 0.26, -0.25, 0.0),
    Tag.PRESSURE: (-0.24, 0.22, -0.15, 0.0),
    Tag.TAKES_BACK: (-0.16, 0.16, -0.22, 0.0),
    Tag.VAGUE: (-0.03, 0.03, -0.02, 0.0),
    Tag.OWN: (0.12, -0.10, 0.0, 0.25),
    Tag.SPECIFIC: (0.04, -0.03, 0.0, 0.35),
    Tag.VALIDATES: (0.20, -0.24, 0.40, 0.0),
    Tag.ASKS: (0.13, -0.10, 0.18, 0.05),
    Tag.REQUESTS: (0.05, 0.02, 0.0, 0.35),
    Tag.OWN_PART: (0.18, -0.22, 0.20, 0.05),
    Tag.REPAIRS: (0.14, -0.28, 0.12, 0.0),
    Tag.GIVES_UP: (0.0, -0.10, 0.0, 0.0),
}

#: What is heard first where a reply does more than one thing.
_HEARD: tuple[tuple[Tag, Trigger], ...] = (
    (Tag.PRESSURE, Trigger.PRESSURE),
    (Tag.LABEL, Trigger.VERDICT),
    (Tag.BLAME, Trigger.VERDICT),
    (Tag.TAKES_BACK, Trigger.VERDICT),
    (Tag.REPAIRS, Trigger.MENDS),
    (Tag.OWN_PART, Trigger.MENDS),
    (Tag.VALIDATES, Trigger.SEEN),
    (Tag.REQUESTS, Trigger.PROPOSES),
    (Tag.ASKS, Trigger.ASKS),
    (Tag.OWN, Trigger.OWN),
    (Tag.SPECIFIC, Trigger.OWN),
    (Tag.GIVES_UP, Trigger.UNCLEAR),
    (Tag.VAGUE, Trigger.UNCLEAR),
)
_TRIGGER = dict(_HEARD)

#: How often a partner has a hard day, and how often something good then does not arrive.
HARD_DAYS, HARD = 0.1, 0.75

#: What is left of something good that does not arrive, and of something sharp that is let pass.
_MISSED, _PASSED = 0.25, 0.4
_PASSES = 0.12
#: What a partner on guard may hear as a reproach, and how much of it turns round.
_HEARD_AS_REPROACH = frozenset({Trigger.OWN, Trigger.ASKS, Trigger.PROPOSES})
_REPROACH = 0.6
#: What says nothing is taken a little more often for good than for bad.
_HOPED = 1.05
#: The same kind of good thing for the third time sounds learnt.
_AGAIN = 0.5
_ALIKE = 2


class Felt(msgspec.Struct, frozen=True):
    """What a reply did: to whom it was done, what was heard, and how it arrived.

    ``missed`` is something good that did not arrive, ``passed`` something sharp that was let pass.
    """

    partner: Partner
    trigger: Trigger
    missed: bool = False
    passed: bool = False


def trigger_of(tags: Iterable[Tag]) -> Trigger:
    """Give what is heard first in a reply."""
    given = frozenset(tags)
    return next((trigger for tag, trigger in _HEARD if tag in given), Trigger.UNCLEAR)


def feel(
    partner: Partner,
    tags: Iterable[Tag],
    temper: Temper,
    luck: Luck,
    before: tuple[Trigger, ...] = (),
    *,
    hard_day: bool = False,
) -> Felt:
    """Let a partner take a reply in; ``before`` is what was heard in the replies before.

    On a hard day little that is good arrives, whoever says it.
    """
    given = frozenset(tags)
    trigger = trigger_of(given)
    # Drawn always, so that the same luck goes on the same way whatever was said.
    misses, passes, sway = luck.share(), luck.share(), luck.between(0.8, 1.2)
    sharp, good = bool(given & CLOSING), bool(given & OPENING)
    missed = good and not sharp and misses < (HARD if hard_day else temper.misses / 100)
    passed = sharp and passes < _PASSES
    learnt = good and not sharp and before[-_ALIKE:] == (trigger,) * _ALIKE
    share = sway * (_MISSED if missed else 1) * (_PASSED if passed else 1)
    share *= _AGAIN if learnt else 1
    numbers = [partner.openness, partner.tension, partner.heard, partner.clarity]
    if missed and partner.guarded and trigger in _HEARD_AS_REPROACH:
        share = -_REPROACH
    if given == frozenset({Tag.VAGUE}):  # a partner reads into it what is hoped or feared
        share = 2 * misses - _HOPED
    for tag in sorted(given):
        if sharp and tag in OPENING:
            continue  # what is kind in it is not heard
        much = share * getattr(temper.feels, _TRIGGER[tag].value) / 100
        numbers = [_moved(now, by * much) for now, by in zip(numbers, _EFFECTS[tag], strict=True)]
    return Felt(Partner(*(round(number, 4) for number in numbers)), trigger, missed, passed)


def _moved(now: float, by: float) -> float:
    by = max(-0.9, min(0.9, by))
    return now + (1 - now) * by if by > 0 else now + now * by
