"""Words of the private pages: their questions, the signs of distance, and what stands around."""

from enum import StrEnum
from typing import Annotated, ClassVar

import msgspec

from coach.content.model import Id, Picks
from coach.content.places import at_least, between, exactly, places
from coach.content.prose.base import Note, Prose

#: ``{page}`` is what the page is called: Before we talk.
Counted = Annotated[str, places("page", "number", "count")]
#: Words for 0 to 10.
Eleven = Annotated[tuple[str, ...], exactly(11)]


class Scale(StrEnum):
    """Which row of eleven words a slider speaks in."""

    CALM = "calm"
    STRENGTH = "strength"


class Lead(StrEnum):
    """What an item leads to: a talk, a drill, or another page of the book."""

    NOTHING = "nothing"
    TALK = "talk"
    DRILL = "drill"
    PAGE = "page"


class FieldWords(msgspec.Struct, frozen=True):
    """A field to write in, ``rows`` high; ``picks`` offers words for a feeling or a need."""

    id: Id
    label: str
    hint: str = ""
    rows: Annotated[int, between(1, 9)] = 2
    picks: Picks = Picks.NONE


class ScaleWords(msgspec.Struct, frozen=True):
    """A question with a slider, 0 to 10; ``scale`` gives its words."""

    id: Id
    question: str
    scale: Scale


class QuestionWords(msgspec.Struct, frozen=True):
    """One question of a page. ``quiet`` offers so many minutes of quiet writing."""

    id: Id
    title: str
    help: str = ""
    fields: tuple[FieldWords, ...] = ()
    scales: tuple[ScaleWords, ...] = ()
    quiet: Annotated[int, between(0, 20)] = 0


class PageWords(msgspec.Struct, frozen=True):
    """A kind of page: its name, a line for the list, its questions.

    ``about`` is the label of the line at its top, ``note`` is said on each of its questions.
    """

    name: str
    line: str
    done: str
    about: str = ""
    about_hint: str = ""
    note: str = ""
    questions: tuple[QuestionWords, ...] = ()


class KindsWords(msgspec.Struct, frozen=True):
    """All kinds of pages, in the order in which they are offered."""

    before: PageWords
    drift: PageWords
    thanks: PageWords
    learnt: PageWords
    value: PageWords
    ask: PageWords
    calm: PageWords
    draft: PageWords
    free: PageWords


class DriftItem(msgspec.Struct, frozen=True):
    """One sign, or with ``strength`` something that is there.

    ``about`` is what one could talk about, ``to`` the id of what it ``leads`` to, ``then`` that
    of a talk for afterwards.
    """

    id: Id
    says: str
    strength: bool = False
    about: str = ""
    leads: Lead = Lead.NOTHING
    to: Id = ""
    then: Id = ""


class MarksWords(msgspec.Struct, frozen=True):
    """The four answers to an item."""

    often: str
    sometimes: str
    not_us: str
    skip: str


class DriftWords(msgspec.Struct, frozen=True):
    """Are we drifting: the items, and what stands beside what was marked."""

    title: str
    lead: str
    items: Annotated[tuple[DriftItem, ...], exactly(16)]
    marks: MarksWords
    look_title: str
    there: str
    none_there: str
    talk_about: str
    nothing_about: str
    also: Annotated[tuple[str, ...], at_least(2)]  # said to everybody, whatever was marked
    see_help: str
    talk: Annotated[str, places("title")]
    drill: Annotated[str, places("title")]
    page: Annotated[str, places("title")]
    page_then: Annotated[str, places("title", "then")]


class CardWords(msgspec.Struct, frozen=True):
    """The card of Before we talk: three lines, and where it can go."""

    title: str
    lead: str
    begins: str
    needs: str
    sees: str
    empty: str
    taken: str
    talk: Id


class CirclesWords(msgspec.Struct, frozen=True):
    """What is said where somebody goes round in circles."""

    soon: Note  # beside every question
    spent: Note  # the third time at one question
    rising: Note  # it is stronger than at the beginning


class QuietWords(msgspec.Struct, frozen=True):
    """A few minutes to write in."""

    offer: Annotated[str, places("minutes")]
    runs: Annotated[str, places("time")]
    over: str


class CalmWords(msgspec.Struct, frozen=True):
    """How calm I was, over time."""

    title: str
    lead: str
    before: str
    after: str
    row: Annotated[str, places("day", "topic", "before", "after")]
    row_one: Annotated[str, places("day", "topic", "words")]
    none: str


class DraftsWords(msgspec.Struct, frozen=True):
    """First drafts beside final sentences."""

    title: str
    lead: str
    draft: str
    final: str
    none: str


class ReflectWords(Prose, frozen=True):
    """All words of the private pages."""

    file: ClassVar[str] = "reflect"
    counted: Counted
    titled: Annotated[str, places("page", "topic")]
    so_far: str
    nothing_so_far: str
    only_yours: str
    calm_steps: Eleven
    calm_ends: Annotated[tuple[str, ...], exactly(2)]
    strength_steps: Eleven
    strength_ends: Annotated[tuple[str, ...], exactly(2)]
    unset: str
    danger: Note
    see_help: str
    no_room: str
    not_today: Note
    kinds: KindsWords
    circles: CirclesWords
    quiet: QuietWords
    card: CardWords
    drift: DriftWords
    calm: CalmWords
    drafts: DraftsWords
