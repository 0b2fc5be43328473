"""Which cards can be printed together."""

from coach.content.library import Library
from coach.content.prose import PaperWords
from ui.cards.paper.view import Lot

#: The keys of what is listed, of what is kept, and of one's own.
LISTED, KEPT, OWN = "listed", "kept", "own"


def lots(
    library: Library, listed: tuple[str, ...], kept: tuple[str, ...], own: tuple[str, ...]
) -> tuple[Lot, ...]:
    """Give the lots, what is listed first. Raises ``ContentBroken`` without their names."""
    words = library.prose(PaperWords)
    found = Lot(LISTED, words.this_list, listed)
    rest = (Lot(KEPT, words.kept, kept), Lot(OWN, words.own, own))
    return (found, *(lot for lot in rest if lot.texts and lot.texts != listed))
