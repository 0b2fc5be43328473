"""A problem of the world as one short paragraph, for the place where it was asked for."""

from collections.abc import Mapping, Sequence

from coach.content.prose import ProblemsWords
from coach.content.words import fill
from coach.errors import WorldError

_AT_THE_END = " {folder}"


def filled(text: str, facts: Mapping[str, str]) -> str:
    """Fill the places of a text; a folder at its end stands on a line of its own.

    In a sentence it would break anywhere, and the full stop would look like a part of it.
    """
    if not text.endswith(_AT_THE_END):
        return fill(text, facts)
    return f"{fill(text.removesuffix(_AT_THE_END), facts)}\n{fill('{folder}', facts)}"


def joined(parts: Sequence[str], facts: Mapping[str, str]) -> str:
    """Say some texts one after the other; what follows a folder begins another line."""
    gaps = ["\n" if part.endswith(_AT_THE_END) else " " for part in parts]
    said = (filled(part, facts) + gap for part, gap in zip(parts, gaps, strict=True))
    return "".join(said).rstrip()


def sentence(words: ProblemsWords, trouble: WorldError) -> str:
    """Say what happened, what is safe, and what can be done, in this order."""
    text = words.problems[trouble.problem]
    return joined((text.happened, text.safe, text.do), trouble.facts)
