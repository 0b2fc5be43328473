"""All that guided pages know while one of them is open: in memory, and dropped with it."""

import msgspec

from coach.content.prose import FieldWords
from coach.reflect.guide import Guide
from coach.reflect.pages import Page
from ui.reflect.guided.host import Whose


class State(msgspec.Struct, frozen=True):
    """An open page. ``book`` are its owner's other pages; ``now`` is ms since 1970, UTC.

    ``picking`` is the field that words are looked for. ``quiet_until`` is when the quiet
    minutes are over, 0 where nobody wanted any. ``loose`` says that the page is never kept.
    """

    guide: Guide
    whose: Whose
    now: int
    book: tuple[Page, ...] = ()
    serial: int = 0
    picking: str = ""
    loose: bool = False
    danger: bool = False
    full: bool = False
    quiet_until: int = 0
    quiet_over: bool = False

    @property
    def all_pages(self) -> tuple[Page, ...]:
        """The whole book, with the open page as it is now."""
        page = self.guide.page
        return (*(one for one in self.book if one.id != page.id), page)


def field_of(state: State, id_: str) -> FieldWords | None:
    """Find the words of a field on this page."""
    questions = state.guide.words.questions
    return next((one for each in questions for one in each.fields if one.id == id_), None)
