"""A sentence of the answers as they were written, where the rewriting knows no other words."""

import re

from coach.wording.drafts import MOST_WORDS, Answers, Draft, Slot

#: In which order the answers are said.
_ORDER = (Slot.SIDE, Slot.SEE, Slot.FEEL, Slot.WHY, Slot.ASK)
#: What ends a sentence by itself.
_ENDS = (".", "?", "!", "…", "”", '"')
#: The first letter: it may stand behind a mark that opens, as in Spanish.
_FIRST = re.compile(r"^\W*\w")


def as_written(answers: Answers) -> Draft:
    """Put the answers one after the other, each a sentence; what was not answered is named."""
    written = {slot: " ".join(getattr(answers, slot.value).split()) for slot in _ORDER}
    text = " ".join(_sentence(words) for words in written.values() if words)
    open_ = tuple(slot for slot, words in written.items() if not words and slot is not Slot.SIDE)
    return Draft(text, open_ if text else (), len(text.split()) > MOST_WORDS, plain=True)


def _sentence(words: str) -> str:
    start = _FIRST.sub(lambda found: found[0].upper(), words, count=1)
    return start if start.endswith(_ENDS) else f"{start.rstrip(',;:')}."
