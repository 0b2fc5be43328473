"""What was typed, made such that any file can hold it."""

#: The most characters of one line.
LINE = 300


def one_line(text: str, most: int = LINE) -> str:
    """Make one line of at most so many characters out of whatever was typed or pasted."""
    return " ".join(whole(text[: most * 4]).split())[:most]


def whole(text: str) -> str:
    """Put a question mark (U+FFFD) for each half of a character: no file could hold it.

    Such halves come from a clipboard, or from a field that was cut within an emoji.
    """
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
