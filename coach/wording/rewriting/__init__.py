"""Another way to put it: from answers (``assemble``), or from the harsh text (``redraft``)."""

from coach.wording.drafts import MOST_WORDS, Answers, Draft, Form, Slot, Tone
from coach.wording.rewriting.assemble import assemble
from coach.wording.rewriting.redraft import redraft

__all__ = ["MOST_WORDS", "Answers", "Draft", "Form", "Slot", "Tone", "assemble", "redraft"]
