"""Letters as they come from a keyboard or a clipboard, made such that any file can hold them."""


def whole(text: str) -> str:
    """Put a question mark (U+FFFD) for each half of a character: no file could hold it.

    Such halves come from a clipboard, or from a field that was cut within an emoji.
    """
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
