"""The way through one private page: a question at a time, and what is written on it.

``advance`` is the one function that changes it. On *Before we talk* a question is written on
in two rounds at most: to go over a hurt again and again keeps it warm. A third time, be it on
another day, the answer stands as it is, with a kind word and the way to a slow breath. A round
is over when its owner goes on, or ``leave``s the page: who was interrupted can end the sentence.
"""

from collections.abc import Mapping
from enum import StrEnum

import msgspec
from msgspec.structs import replace

from coach.content.prose import PageWords, ReflectWords
from coach.reflect.pages import ROUND, Kind, Page

#: So often one question of Before we talk may be written on: on one day, or on several.
ROUNDS = 2
#: The strength of a feeling when one began, and near the end.
STRENGTH, STRENGTH_NOW = "strength", "strength-now"


class Step(StrEnum):
    """What stands on the page."""

    QUESTION = "question"
    ITEMS = "items"
    LOOK = "look"  # what was marked
    CARD = "card"
    PICTURE = "picture"
    NOT_TODAY = "not-today"
    DONE = "done"


#: What comes after the last question.
_LAST: Mapping[Kind, Step] = {
    Kind.BEFORE: Step.CARD,
    Kind.DRIFT: Step.LOOK,
    Kind.CALM: Step.PICTURE,
    Kind.DRAFT: Step.PICTURE,
}


class Guide(msgspec.Struct, frozen=True):
    """Where somebody is on a page. ``at`` counts the steps from 0.

    ``wrote`` says that this visit to the question is a round, which is not counted yet.
    """

    page: Page
    words: PageWords
    at: int = 0
    wrote: bool = False
    ended: bool = False

    @property
    def step(self) -> Step:
        """What stands on the page now."""
        if self.ended:
            return Step.NOT_TODAY
        return steps_of(self.page.kind, self.words)[self.at]

    @property
    def question(self) -> str:
        """The id of the question that is asked now, empty where none is."""
        return self.words.questions[self.at].id if self.step is Step.QUESTION else ""

    @property
    def spent(self) -> bool:
        """Whether this question was written on often enough, and stands as it is."""
        limited = self.page.kind is Kind.BEFORE and not self.wrote
        return limited and self.rounds >= ROUNDS

    @property
    def rounds(self) -> int:
        """How many rounds this question has had, since the page was begun."""
        return self.page.numbers.get(ROUND + self.question, 0)

    @property
    def rising(self) -> bool:
        """Whether the feeling is stronger now than when one began."""
        numbers = self.page.numbers
        if STRENGTH not in numbers or STRENGTH_NOW not in numbers:
            return False
        return numbers[STRENGTH_NOW] > numbers[STRENGTH]

    @property
    def circling(self) -> bool:
        """Whether a slow breath may do more now than more words."""
        return self.spent or self.rising


class About(msgspec.Struct, frozen=True):
    """The line at the top is this now."""

    text: str


class Answer(msgspec.Struct, frozen=True):
    """What stands in a field is this now."""

    field: str
    text: str


class Set(msgspec.Struct, frozen=True):
    """A slider stands here now, 0 to 10."""

    scale: str
    number: int


class Mark(msgspec.Struct, frozen=True):
    """An item was marked; an empty mark takes it back."""

    item: str
    mark: str


class Next(msgspec.Struct, frozen=True):
    """On to the next step."""


class Back(msgspec.Struct, frozen=True):
    """One step back."""


class NotToday(msgspec.Struct, frozen=True):
    """Enough for today: a full end."""


Event = About | Answer | Set | Mark | Next | Back | NotToday


def new_page(kind: Kind, id_: str, now: int) -> Page:
    """Make an empty page; ``now`` is in ms since 1970, UTC."""
    return Page(id_, kind, now, now)


def names_of(words: ReflectWords) -> dict[str, str]:
    """Give what each kind of page is called, by its value."""
    return {kind.value: words_of(kind, words).name for kind in Kind}


def words_of(kind: Kind, words: ReflectWords) -> PageWords:
    """Give the words of a kind of page."""
    return getattr(words.kinds, kind.value)


def steps_of(kind: Kind, words: PageWords) -> tuple[Step, ...]:
    """Give all steps of a page of this kind."""
    first = (Step.ITEMS,) if kind is Kind.DRIFT else (Step.QUESTION,) * len(words.questions)
    return (*first, _LAST.get(kind, Step.DONE))


def begin(page: Page, words: ReflectWords) -> Guide:
    """Open a page at its first step."""
    return Guide(page, words_of(page.kind, words))


def advance(guide: Guide, event: Event, now: int) -> Guide:
    """Let ``event`` happen at ``now`` (ms since 1970, UTC). Nothing is refused with an error."""
    match event:
        case Next():
            last = len(steps_of(guide.page.kind, guide.words)) - 1
            return _go(guide, min(guide.at + 1, last))
        case Back():
            return _go(replace(guide, ended=False), guide.at if guide.ended else guide.at - 1)
        case NotToday():
            return replace(leave(guide), ended=True)
        case _:
            return _written(guide, event, now)


def leave(guide: Guide) -> Guide:
    """End the round at this question, if it was written on."""
    if not guide.wrote:
        return guide
    page = guide.page
    if page.kind is Kind.BEFORE:
        count = min(guide.rounds + 1, ROUNDS)
        page = replace(page, numbers={**page.numbers, ROUND + guide.question: count})
    return replace(guide, page=page, wrote=False)


def _go(guide: Guide, at: int) -> Guide:
    return replace(leave(guide), at=max(at, 0))


def _written(guide: Guide, event: About | Answer | Set | Mark, now: int) -> Guide:
    page = _changed(guide.page, event)
    if page == guide.page or (guide.spent and not isinstance(event, About)):
        return guide
    wrote = guide.wrote or isinstance(event, Answer)
    return replace(guide, page=replace(page, changed=now), wrote=wrote)


def _changed(page: Page, event: About | Answer | Set | Mark) -> Page:
    match event:
        case About(text):
            return replace(page, topic=text)
        case Answer(field, text):
            return replace(page, answers=_with(page.answers, field, text))
        case Set(scale, number):
            return replace(page, numbers={**page.numbers, scale: min(max(number, 0), 10)})
        case _:
            return replace(page, marks=_with(page.marks, event.item, event.mark))


def _with(texts: Mapping[str, str], key: str, text: str) -> dict[str, str]:
    """Put one text in; an empty one leaves nothing behind."""
    rest = {one: said for one, said in texts.items() if one != key or text}
    return {**rest, key: text} if text else rest
