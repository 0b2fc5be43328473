"""Words for what was read: the notes, and the sentence put together from what was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.wording.drafts import Answers, Draft
from coach.wording.findings import Reading, Strength, Verdict
from ui.reading.told import Advice, Asked

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.content.library import Library
    from coach.wording.notes import Recall

#: What a note quotes is cut to this many characters: it stands beside the text.
_QUOTED = 60


class WordingPuts:
    """Notes and sentences, worded by ``coach.wording``. Without its words there are only marks."""

    def __init__(self, library: Library, stings: Callable[[str], bool] | None = None) -> None:
        """``stings`` says of a sentence that was put together whether it would sting itself."""
        from coach.content.prose import WordingWords  # noqa: PLC0415 - loaded on the thread

        self._words = library.find(WordingWords)
        self._home = library.language
        self._stings = stings
        self._recall: Recall | None = None

    def notes(self, reading: Reading) -> tuple[Advice, ...]:
        """Give a note for each finding, in reading order."""
        if self._words is None:
            return bare_notes(reading)
        from coach.wording.notes import Recall, notes  # noqa: PLC0415

        self._recall = self._recall or Recall()
        return tuple(
            Advice(
                note.finding.start,
                note.finding.end,
                note.finding.category.value,
                note.finding.strength is Strength.SOFT,
                quoted(note.quoted),
                note.reason,
                tuple(way for way in note.ways if way.strip()),
                note.reach,
            )
            for note in notes(reading, self._words, self._recall)
        )

    def forget(self) -> None:
        """Drop what was read from memory."""
        self._recall = None

    def draft(self, asked: Asked, reading: Reading | None) -> Draft:
        """Put the answers together; without any, make a draft of what was written."""
        if self._words is None:
            return Draft()
        from coach.wording.abroad import english_at  # noqa: PLC0415
        from coach.wording.plainly import as_written  # noqa: PLC0415
        from coach.wording.rewriting import assemble, redraft  # noqa: PLC0415

        answers = {question.value: words for question, words in asked.answers.items()}
        if any(words.strip() for words in answers.values()):
            own = Answers(**answers)
            if not english_at(self._home, " ".join(answers.values())):
                return as_written(own)
            return assemble(own, self._words, asked.tone, asked.form)
        if reading is not None and reading.verdict is Verdict.NEEDS_WORK:
            return redraft(reading, self._words, asked.tone, self._stings)
        return Draft()


def bare_notes(reading: Reading) -> tuple[Advice, ...]:
    """Give notes that only quote: where the words for more cannot be read."""
    return tuple(
        Advice(
            one.start,
            one.end,
            one.category.value,
            one.strength is Strength.SOFT,
            quoted(reading.text[one.start : one.end]),
            "",
        )
        for one in reading.findings
    )


def quoted(words: str) -> str:
    """Give words on one line, cut where they are long."""
    line = " ".join(words.split())
    return line if len(line) <= _QUOTED else f"{line[: _QUOTED - 1].rstrip()}…"
