"""What reads an answer, on its thread: words of danger first, then the language, then the reply."""

from collections.abc import Callable

from coach.cards.answering import Back, Taken
from coach.wording.findings import Mirror, Reading, Reply, Validation, Verdict
from ui.cards.trainer.ear import Ear
from ui.cards.trainer.told import Asked, Outcome, Told

ASKED = Asked(3, "Nobody even noticed.", "That sounds lonely.")


class Reads:
    """Finds what it was told to find."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.asked = list[str]()

    def read(self, text: str, go_on: Callable[[], bool]) -> Reading:
        self.asked.append(text)
        return self.reading

    def reply(self, speaker: str, reply: str) -> Reply:
        self.asked.append(f"{speaker} / {reply}")
        return Reply(Mirror.GOOD, Validation.VALIDATING, 3)

    def forget(self) -> None:
        self.asked.clear()


def told(reads: Reads | None, *, go_on: bool = True) -> list[Told]:
    return list(Ear(reads).tell(ASKED, lambda: go_on))


def test_an_answer_is_read_and_heard_against_the_line() -> None:
    reads = Reads(Reading(ASKED.answer, Verdict.OK))
    (one,) = told(reads)
    assert (one.serial, one.outcome) == (3, Outcome.READ)
    assert one.did is not None
    assert (one.did.back, one.did.taken, one.did.level) == (Back.OWN_WORDS, Taken.TAKEN, 3)
    assert reads.asked == [ASKED.answer, f"{ASKED.line} / {ASKED.answer}"]


def test_words_of_danger_are_not_heard_against_anything() -> None:
    reads = Reads(Reading(ASKED.answer, Verdict.SAFETY))
    assert told(reads) == [Told(3, Outcome.SAFETY)]
    assert reads.asked == [ASKED.answer]


def test_another_language_is_told_of() -> None:
    reads = Reads(Reading(ASKED.answer, Verdict.OK, english=False))
    assert told(reads) == [Told(3, Outcome.OTHER_LANGUAGE)]


def test_without_a_model_nothing_is_read() -> None:
    assert told(None) == [Told(3, Outcome.UNREAD)]
    Ear(None).forget()


def test_what_nobody_waits_for_any_more_is_not_told() -> None:
    assert told(Reads(Reading(ASKED.answer, Verdict.OK)), go_on=False) == []


def test_forgetting_reaches_what_reads() -> None:
    reads = Reads(Reading(ASKED.answer, Verdict.OK))
    list(Ear(reads).tell(ASKED, lambda: True))
    Ear(reads).forget()
    assert reads.asked == []
