"""The preview is a talk like others: it ends, both have the same, and each turn says something."""

import pytest

from coach.clock import HandClock
from coach.content.library import Library
from coach.content.model import Phase, Walkthrough
from coach.content.prose import PreviewWords
from coach.session.engine import advance, begin
from coach.session.events import Answer, Answered, GoOn, HandOver, Tick
from coach.session.preview import PREVIEW, preview_of, said_now
from coach.session.state import Session, State

LANGUAGES = ("en", "es")


def words_of(language: str) -> PreviewWords:
    return Library(language=language).prose(PreviewWords)


def preview(language: str = "en") -> Walkthrough:
    library = Library(language=language)
    return preview_of(library.walkthrough("first-try"), words_of(language))


def played(talk: Walkthrough) -> list[Session]:
    """All that two made-up people come through if everything comes across."""
    clock, session = HandClock(), begin(talk, HandClock().now())
    seen = [session]
    while session.state is State.OPEN:
        for _ in range(4):
            session, _ = advance(session, Tick(), clock.move(1))
        seen.append(session)
        match session.place.phase:
            case Phase.TELL | Phase.SAY_BACK:
                event = HandOver()
            case Phase.ANSWER:
                event = Answered(Answer.GOT_IT)
            case _:
                event = GoOn()
        session, _ = advance(session, event, clock.now())
    return seen


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_get_the_same_and_it_ends_after_two_turns(language: str) -> None:
    *_, last = played(preview(language))
    assert last.place.phase is Phase.ANSWER
    turns = [step.budget for step in last.plan if step.side is not None]
    assert len(turns) == 2
    assert len(set(turns)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_has_the_floor_says_something_of_their_own(language: str) -> None:
    words = words_of(language)
    said = [said_now(session, words) for session in played(preview(language))]
    assert len({line for line in said if line}) == 4
    assert said[0] == said[-1] == ""


def test_it_can_be_found_nowhere_among_the_talks() -> None:
    assert preview().id == PREVIEW
    assert PREVIEW not in Library().ids()


def test_it_is_shorter_than_the_talk_of_which_it_is_made() -> None:
    real, made = Library().walkthrough("first-try"), preview()
    assert sum(step.seconds for step in made.steps) < sum(step.seconds for step in real.steps) / 2
