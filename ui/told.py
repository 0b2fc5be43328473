"""A problem of the world as one short paragraph, for the place where it was asked for."""

from itertools import pairwise

from coach.content.prose import ProblemsWords
from coach.content.words import fill
from coach.errors import WorldError


def sentence(words: ProblemsWords, trouble: WorldError) -> str:
    """Say what happened, what is safe, and what can be done, in this order."""
    text = words.problems[trouble.problem]
    parts = (text.happened, text.safe, text.do)
    said = fill(parts[0], trouble.facts)
    for before, part in pairwise(parts):
        # A place stands on a line of its own: what follows it begins another one.
        said += ("\n" if before.endswith("}") else " ") + fill(part, trouble.facts)
    return said
