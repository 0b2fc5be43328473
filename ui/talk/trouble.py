"""A calm sentence about what cannot be kept just now, for the top line of a talk."""

from PySide6.QtCore import QCoreApplication

from coach.content.library import Library
from coach.content.prose import ProblemsWords
from coach.content.words import fill
from coach.errors import WorldError


def trouble_sentence(library: Library, trouble: WorldError) -> str:
    """Say what happened and what is safe; nothing where the words cannot be read."""
    words = library.find(ProblemsWords)
    if words is None:
        return ""
    text = words.problems[trouble.problem]
    join = QCoreApplication.translate("Talking", "{0} {1}")
    return fill(join.format(text.happened, text.safe), trouble.facts)
