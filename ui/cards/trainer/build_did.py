"""Says what an answer did: in words, with the three signs that mean there, partly, open."""

from coach.cards.answering import Back, Did, Taken, Waits
from coach.content.prose import Level, Note, TrainerWords
from coach.content.words import fill
from ui.cards.trainer.told import Outcome, Told
from ui.cards.trainer.view import WAITS, DidView, RowView

_FULL, _HALF, _RING = "full", "half", "ring"


def did_view(words: TrainerWords, told: Told, tried: Level | None) -> DidView:
    """Say it; where nothing could be read or recognised, ask its writer."""
    if told.did is None:
        other = told.outcome is Outcome.OTHER_LANGUAGE
        return _questions(words, words.other_language if other else words.unread)
    if told.did.unsure:
        return _questions(words, words.unsure)
    rows = (_back(words, told.did), _taken(words, told.did), *_level(words, told.did, tried))
    return DidView(words.did, (*rows, *_waits(words, told.did)))


def _questions(words: TrainerWords, note: Note) -> DidView:
    return DidView(note.title, text=note.text, questions=words.questions)


def _back(words: TrainerWords, did: Did) -> RowView:
    said = words.said_back
    sign, line = {
        Back.OWN_WORDS: (_FULL, said.own_words),
        Back.SAME_WORDS: (_HALF, said.same_words),
        Back.PART: (_HALF, said.part),
        Back.CHANGED: (_HALF, said.changed),
        Back.OPEN: (_RING, said.open),
    }[did.back]
    return RowView(sign, said.title, line)


def _taken(words: TrainerWords, did: Did) -> RowView:
    said = words.taken
    sign, line = {
        Taken.TAKEN: (_FULL, said.taken),
        Taken.BESIDE: (_HALF, said.beside),
        Taken.OPEN: (_RING, said.open),
    }[did.taken]
    return RowView(sign, said.title, line)


def _level(words: TrainerWords, did: Did, tried: Level | None) -> tuple[RowView, ...]:
    """Say which level it is nearest to; where none is near, what is open is said already."""
    said = words.reached
    if not did.level:
        return ()
    near = tuple(Level)[did.level - 1]
    meant = tried is near
    line = said.asked if meant else said.other if tried is not None else said.near
    sign = _FULL if meant or tried is None else _HALF
    return (RowView(sign, said.title, fill(line, {"level": words.levels[near].name})),)


def _waits(words: TrainerWords, did: Did) -> tuple[RowView, ...]:
    if did.waits is None:
        return ()
    said = words.waits
    note = {
        Waits.ADVICE: said.advice,
        Waits.QUESTION: said.question,
        Waits.BUT: said.but,
        Waits.OWN_STORY: said.own_story,
        Waits.VERDICT: said.verdict,
        Waits.SMALLER: said.smaller,
    }[did.waits]
    return (RowView(WAITS, note.title, note.text),)
