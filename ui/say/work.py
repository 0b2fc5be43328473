"""What somebody has written so far, in memory only, and what was told of it."""

import msgspec

from coach.people import Couple, Person, Side
from coach.store.own_words import Kept
from coach.wording.drafts import Form, Slot, Tone
from ui.say.told import Asked, Outcome, Told


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

    def asked(self, serial: int) -> Asked:
        """Give what is to be read."""
        sentence = self.sentence if self.own else ""
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
