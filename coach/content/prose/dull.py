"""Words of the page behind which the window hides."""

from typing import Annotated, ClassVar

from coach.content.places import at_least
from coach.content.prose.base import Prose


class DullWords(Prose, frozen=True):
    """Everyday lists, and what the window is called while one of them is shown (F9)."""

    file: ClassVar[str] = "dull"
    title: str
    lists: Annotated[tuple[tuple[str, ...], ...], at_least(1)]
