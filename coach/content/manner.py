"""The words of a card in another way to talk: in writing, or in signs.

Texts that speak of a voice are left out there. What fits stays, the card's own texts for that
way come to it, and where few are left the general ones of the language.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from coach.content.model import SPOKEN, Card, Phase, Step
from coach.content.places import POOL
from coach.content.prose.manners import GeneralTexts, SigningWords, WritingWords

S = TypeVar("S", bound=msgspec.Struct)

_PLACE = re.compile(r"\{\w+\}")


def fits(text: str, voice: tuple[str, ...]) -> bool:
    """Say whether ``text`` has none of the words ``voice`` (``word*``: all that begins so)."""
    return _any_of(voice).search(_PLACE.sub("", text)) is None


def in_writing(steps: Sequence[Step], words: WritingWords) -> tuple[Step, ...]:
    """Give ``steps`` with the texts of written mode."""
    return tuple(
        replace(step, cards={phase: written(phase, card, words) for phase, card in _of(step)})
        for step in steps
    )


def in_signs(steps: Sequence[Step], words: SigningWords) -> tuple[Step, ...]:
    """Give ``steps`` with the texts of sign mode."""
    return tuple(
        replace(step, cards={phase: _signed(phase, card, words) for phase, card in _of(step)})
        for step in steps
    )


def written(phase: Phase, card: Card, words: WritingWords) -> Card:
    """Give a card with its texts for written mode, all that there are."""
    general = words.general.get(phase)
    spoken = (*words.voice, *words.while_spoken) if phase in SPOKEN else words.voice
    reading = (*_fitting(card.listener, spoken), *card.reading)
    return replace(
        card,
        title=card.written_title or card.title,
        speaker=_filled((*_fitting(card.speaker, words.voice), *card.written), general, "speaker"),
        listener=_filled(reading, general, "listener") if card.listener else (),
    )


def _signed(phase: Phase, card: Card, words: SigningWords) -> Card:
    general = words.speaker if phase in SPOKEN else words.both
    speaker = _fitting(card.speaker, words.voice)
    listener = _fitting(card.listener, words.voice)
    return replace(
        card,
        title=card.signed_title or card.title,
        speaker=speaker if len(speaker) > 1 else (*speaker, *general),
        listener=(*listener, *words.listener) if card.listener else (),
    )


def _of(step: Step) -> Iterable[tuple[Phase, Card]]:
    return step.cards.items()


def _fitting(texts: Sequence[str], voice: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text for text in texts if fits(text, voice))


def _filled(texts: tuple[str, ...], general: GeneralTexts | None, whose: str) -> tuple[str, ...]:
    """Add the general texts of the phase where there are fewer than a pool has."""
    if len(texts) >= POOL or general is None:
        return texts
    return (*texts, *getattr(general, whose))


@cache
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    parts = (re.escape(word.rstrip("*")) + (r"\w*" if word.endswith("*") else "") for word in words)
    return re.compile(rf"\b(?:{'|'.join(parts)})\b", re.IGNORECASE)


def instead(words: S, others: msgspec.Struct) -> S:
    """Give ``words`` with those of ``others`` in the place of what has the same name."""
    return replace(words, **{name: getattr(others, name) for name in others.__struct_fields__})
