"""A problem of the world as one short paragraph, for the place where it was asked for."""

from coach.content.prose import ProblemsWords
from coach.content.words import fill
from coach.errors import WorldError


def sentence(words: ProblemsWords, trouble: WorldError) -> str:
    """Say what happened, what is safe, and what can be done, in this order."""
    text = words.problems[trouble.problem]
    return " ".join(fill(part, trouble.facts) for part in (text.happened, text.safe, text.do))
