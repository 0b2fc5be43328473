"""The names that this computer has among those that meet, as ``sync`` keeps them: in one text.

The present one comes first, and is empty until one is drawn; behind it come those that this
computer had before. What lies in the folder under any of them is its own.
"""


def own_names(kept: str) -> tuple[str, ...]:
    """Give the present name, and then the former ones."""
    return tuple(kept.split(" "))


def renamed(kept: str, name: str = "") -> str:
    """Give what is kept once ``name`` is the present one; none: it is drawn the next time."""
    return " ".join((name, *filter(None, own_names(kept))))
