"""The lines to answer, held against the deck whose situations and levels they use."""

from collections import Counter
from collections.abc import Iterator

from coach.content.deck import Deck
from coach.content.library import Library
from coach.content.mistakes import ContentBroken, Mistake, nth, under
from coach.content.prose import Level, TrainerLines

#: The deck whose groups are the levels.
DECK = "validation"
#: Each situation has so many lines at the least.
EACH = 4
_FILE = "trainer-lines.toml"


def trainer_mistakes(library: Library) -> Iterator[Mistake]:
    """Find situations that there are not, those with too few lines, and levels without an answer.

    Nothing is said where the lines or the deck cannot be read: that is said elsewhere.
    """
    lines = library.find(TrainerLines)
    try:
        deck = library.deck(DECK)
    except ContentBroken:
        return
    if lines is None:
        return
    known = [tag.id for tag in deck.situations]
    count = Counter(line.situation for line in lines.lines)
    for tag in known:
        if count[tag] < EACH:
            yield Mistake(_FILE, "lines", f"{count[tag]} lines of “{tag}”, at least {EACH}")
    for index, line in enumerate(lines.lines):
        place = nth("lines", index)
        if line.situation not in known:
            reason = f"“{line.situation}” is no situation of {DECK}"
            yield Mistake(_FILE, under(place, "situation"), reason)
            continue
        for level in Level:
            if level not in line.answers and not _cards(deck, line.situation, level):
                yield Mistake(_FILE, under(place, level.value), "missing, and no card stands in")


def _cards(deck: Deck, situation: str, level: Level) -> bool:
    return any(situation in card.situations and card.group == level.value for card in deck.cards)
