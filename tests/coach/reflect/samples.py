"""Words of the private pages as they ship, and pages to write on."""

from coach.content.library import Library
from coach.content.prose import ReflectWords
from coach.reflect.guide import Event, Guide, advance, begin, new_page
from coach.reflect.pages import Kind

WORDS = Library().prose(ReflectWords)
MADE, NOW = 1_700_000_000_000, 1_700_000_900_000


def opened(kind: Kind, *events: Event) -> Guide:
    """A new page of this kind, after these events."""
    guide = begin(new_page(kind, "p1", MADE), WORDS)
    for event in events:
        guide = advance(guide, event, NOW)
    return guide
