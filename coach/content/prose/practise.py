"""Words of a practice round with cards."""

from typing import Annotated, ClassVar

from coach.content.deck import Use
from coach.content.places import at_least, places
from coach.content.prose.base import Note, Prose


class PractiseWords(Prose, frozen=True):
    """A card that is remembered, looked at, and told of."""

    file: ClassVar[str] = "practise"
    back: str
    place: Annotated[str, places("most")]
    they: str
    moment: str
    when: str
    beginning: str
    starts: Annotated[str, places("start")]
    meets: str  # what is asked where a moment is met
    field: str
    field_help: str
    look: str
    yours: str
    card: str
    answer: str  # in the place of ``card`` where a moment is met
    here: str
    how_near: str
    knew: str
    nearly: str
    not_yet: str
    choose: str
    next: str
    last: str
    take_back: str
    enough: str
    over: Note
    none: Note
    more: str
    home: str
    tasks: Annotated[dict[Use, str], at_least(len(Use))]
