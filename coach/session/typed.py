"""What was typed, made such that any file can hold it."""

from coach.letters import whole

#: The most characters of one line.
LINE = 300


def one_line(text: str, most: int = LINE) -> str:
    """Make one line of at most so many characters out of whatever was typed or pasted."""
    return " ".join(whole(text[: most * 4]).split())[:most]
