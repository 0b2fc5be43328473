"""What one's own pages show over time: how calm before and after, and drafts beside sentences.

Each is for the owner of one book alone: nothing here is summed up, averaged or compared.
"""

from collections.abc import Iterable

import msgspec

from coach.people import Side
from coach.reflect.pages import Kind, Page

#: So many talks and drafts are shown, the newest of them.
MOST = 12
#: What the sliders of a page about calm are called, and the fields of a page with a draft.
BEFORE, AFTER = "before", "after"
DRAFT, FINAL = "draft", "final"
#: The one field of a page without questions.
TEXT = "text"


class Calm(msgspec.Struct, frozen=True):
    """How calm somebody was around one talk; what was not set is None. ``made`` is ms, UTC."""

    made: int
    topic: str
    before: int | None
    after: int | None


class Drafted(msgspec.Struct, frozen=True):
    """How it came, and how it was said. ``made`` is ms, UTC."""

    made: int
    draft: str
    final: str


def calm_over_time(book: Iterable[Page]) -> tuple[Calm, ...]:
    """Give how calm the owner of a book was, the oldest first."""
    every = (
        Calm(page.made, page.topic.strip(), page.numbers.get(BEFORE), page.numbers.get(AFTER))
        for page in _of(book, Kind.CALM)
    )
    told = [one for one in every if one.before is not None or one.after is not None]
    return tuple(told[-MOST:])


def drafts(book: Iterable[Page]) -> tuple[Drafted, ...]:
    """Give the drafts of a book beside their sentences, the newest first."""
    every = (
        Drafted(page.made, *(page.answers.get(one, "").strip() for one in (DRAFT, FINAL)))
        for page in _of(book, Kind.DRAFT)
    )
    told = [one for one in every if one.draft or one.final]
    return tuple(reversed(told[-MOST:]))


class Brought(msgspec.Struct, frozen=True):
    """What is on its way into the book of ``side``: in memory and nowhere else.

    Say it brings two texts, ``draft`` and ``final``; a talk for one alone brings a ``free``
    text, and what it was about as ``topic``.
    """

    side: Side
    draft: str = ""
    final: str = ""
    free: str = ""
    topic: str = ""

    @property
    def kind(self) -> Kind:
        """The kind of page that it becomes."""
        return Kind.DRAFT if self.draft or self.final else Kind.FREE


def draft_page(brought: Brought, id_: str, now: int) -> Page:
    """Make the page that holds what was brought; ``now`` is in ms since 1970, UTC."""
    texts = {DRAFT: brought.draft.strip(), FINAL: brought.final.strip(), TEXT: brought.free.strip()}
    answers = {key: text for key, text in texts.items() if text}
    return Page(id_, brought.kind, now, now, topic=brought.topic.strip(), answers=answers)


def _of(book: Iterable[Page], kind: Kind) -> list[Page]:
    pages = (page for page in book if page.kind is kind)
    return sorted(pages, key=lambda page: (page.made, page.id))
