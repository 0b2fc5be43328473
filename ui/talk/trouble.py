"""A calm sentence about what cannot be kept just now, for the top line of a talk."""

from coach.content.library import Library
from coach.content.prose import ProblemsWords
from coach.errors import WorldError
from ui.told import joined


def trouble_sentence(library: Library, trouble: WorldError) -> str:
    """Say what happened and what is safe; nothing where the words cannot be read."""
    words = library.find(ProblemsWords)
    if words is None:
        return ""
    text = words.problems[trouble.problem]
    return joined((text.happened, text.safe), trouble.facts)
