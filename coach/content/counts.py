"""How much content there is: by deck, level and situation, and talks by the grade they rest on."""

from collections import Counter
from collections.abc import Iterable, Iterator

from coach.content.deck import Deck
from coach.content.library import Library
from coach.content.model import Grade
from coach.content.scene import lines_of


def counts(library: Library) -> Iterator[str]:
    """Yield lines such as ``cards, repair 72: feeling 10, slow-down 9``. Broken files are out."""
    talks = library.whole()
    if talks:
        graded = Counter(talk.evidence.grade for talk in talks)
        yield _line(f"talks {len(talks)}, by grade", ((grade, graded[grade]) for grade in Grade))
    drills = library.drills()
    if drills:
        lines = ((drill.id, len(drill.lines)) for drill in drills)
        yield _line(f"drills {len(drills)}, by lines", lines)
    scenes = library.scenes()
    if scenes:
        lines = ((scene.id, sum(1 for _ in lines_of(scene))) for scene in scenes)
        yield _line(f"scenes {len(scenes)}, by lines", lines)
    tempers = library.tempers()
    if tempers:
        lines = ((temper.id, sum(1 for _ in lines_of(temper))) for temper in tempers)
        yield _line(f"tempers {len(tempers)}, by lines", lines)
    for deck in library.decks():
        yield from _deck(deck)
    if library.decks():
        yield f"cards {sum(len(deck.cards) for deck in library.decks())}"


def _deck(deck: Deck) -> Iterator[str]:
    head = f"cards, {deck.id} {len(deck.cards)}"
    groups = Counter(card.group for card in deck.cards)
    yield _line(head, ((group.id, groups[group.id]) for group in deck.groups))
    if deck.situations:
        fits = Counter(name for card in deck.cards for name in card.situations)
        yield _line(f"{head}, by situation", ((one.id, fits[one.id]) for one in deck.situations))


def _line(head: str, parts: Iterable[tuple[str, int]]) -> str:
    return f"{head}: {', '.join(f'{name} {number}' for name, number in parts)}"
