"""What Before we talk leads to: a card of three lines, and the thoughts so far."""

import msgspec

from coach.reflect.guide import Guide
from coach.reflect.pages import Page

#: The fields that are the three lines of the card.
OPENING, NEED, SEES = "opening", "need", "sees"


class Card(msgspec.Struct, frozen=True):
    """The three lines: all that can ever leave the book."""

    opening: str
    need: str
    sees: str

    @property
    def can_go_along(self) -> bool:
        """Whether there is something to begin with."""
        return bool(self.opening)


def card_of(page: Page) -> Card:
    """Give the card of a page; what was left open is empty."""
    opening, need, sees = (page.answers.get(one, "").strip() for one in (OPENING, NEED, SEES))
    return Card(opening, need, sees)


def so_far(guide: Guide) -> tuple[tuple[str, str], ...]:
    """Give label and text of all that was answered before the present question, in order."""
    fields = (field for question in guide.words.questions[: guide.at] for field in question.fields)
    told = ((field.label, guide.page.answers.get(field.id, "").strip()) for field in fields)
    return tuple((label, text) for label, text in told if text)
