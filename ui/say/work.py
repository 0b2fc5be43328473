"""What somebody has written so far, in memory only, and what was told of it."""

import msgspec

from coach.people import Couple, Person, Side
from coach.store.own_words import Kept
from coach.wording.drafts import Form, Slot, Tone
from ui.reading.told import Asked, Outcome, Told


class Work(msgspec.Struct, frozen=True):
    """The page of one writer. ``own`` says that the sentence was changed by hand."""

    text: str = ""
    answers: dict[Slot, str] = {}
    sentence: str = ""
    own: bool = False
    tone: Tone = Tone.PLAIN
    form: Form = Form.I
    side_open: bool = False
    #: What was kept as it is: its kind and its words.
    mine: frozenset[tuple[str, str]] = frozenset()

    @property
    def written(self) -> bool:
        """Whether there is anything on it."""
        return bool(self.text.strip() or self.sentence.strip() or any(self.answers.values()))

    @property
    def everything(self) -> str:
        """All of it, in the order of the page."""
        answers = [self.answers.get(one, "") for one in Slot]
        own = self.sentence if self.own else ""
        parts = (part.strip() for part in (self.text, *answers, own))
        return "\n\n".join(part for part in parts if part)

    def asked(self, serial: int, *, whole: bool = False) -> Asked:
        """Give what is to be read; ``whole`` takes the sentence that the page made, too."""
        sentence = self.sentence if self.own or whole else ""
        return Asked(serial, self.text, self.answers, sentence, self.tone, self.form)


class Desktop(msgspec.Struct, frozen=True):
    """All that the presenter knows and the pages are made of, but for the content.

    ``who`` is whose page is shown, None while it is asked. ``told`` is what came of the last
    reading. ``open`` is the note that stands open, ``all_notes`` whether none is folded away.
    """

    couple: Couple = Couple()
    alone: bool = False
    who: Side | None = Side.ONE
    work: Work = Work()
    told: Told = Told(0, Outcome.READ)
    open: int = 0
    all_notes: bool = False
    asking: bool = False
    overflowed: bool = False
    number: int = 0
    kept: tuple[Kept, ...] = ()
    #: Whether there is a page on which words for a feeling can be chosen.
    picker: bool = False

    @property
    def writer(self) -> Person:
        """Whoever writes."""
        return self.couple.of(self.who or Side.ONE)

    @property
    def listener(self) -> Person:
        """Whoever will hear it."""
        return self.couple.of((self.who or Side.ONE).other)

    @property
    def two(self) -> bool:
        """Whether two people share this page."""
        return not self.alone

    @property
    def safe(self) -> bool:
        """Whether the words are such that nothing is made of them."""
        return self.told.outcome is Outcome.SAFETY

    @property
    def copied(self) -> str:
        """What is copied: the sentence; where nothing is made of the words, the words."""
        return self.work.everything if self.safe else self.work.sentence.strip()


class Drawer:
    """The pages of those who do not write just now, in memory alone."""

    def __init__(self) -> None:
        self._works: dict[Side, Work] = {}

    def put(self, desk: Desktop) -> bool:
        """Fold a page and keep it under its writer's name; False where it may not be kept.

        Words of danger go: the next to open this page may be the one they are about.
        """
        if desk.who is None:
            return True
        if desk.safe:
            self.let_go(desk.who)
            return False
        self._works[desk.who] = desk.work
        return True

    def of(self, who: Side | None) -> Work:
        """Give somebody's page: an empty one where there is none."""
        return self._works.get(who, Work()) if who else Work()

    def let_go(self, who: Side) -> None:
        """Keep no page of somebody."""
        self._works.pop(who, None)

    def clear(self) -> None:
        """Keep nothing."""
        self._works.clear()
