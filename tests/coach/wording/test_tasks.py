"""Each task is answered with its own id."""

import msgspec
import pytest

from coach.content.library import Library
from coach.content.prose import WordingWords
from coach.wording.decode import Bars
from coach.wording.engine import Engine
from coach.wording.findings import Category
from coach.wording.tasks import TaskError, answer, read_tasks, said
from tests.coach.wording.senses import HandSenses

WORDS = Library().prose(WordingWords)
PHRASES = {"You never": Category.ABSOLUTE, "lazy": Category.LABEL}


def engine(p: float = 0.9) -> Engine:
    return Engine(HandSenses(PHRASES, p), Bars(sting=0.6, solid=0.85, change=1.0))


def answered(**task: object) -> dict[str, object]:
    line = msgspec.json.encode({"id": "a", **task}).decode()
    (read,) = read_tasks(["", line])
    return answer(read, engine(), WORDS)


def test_an_utterance_gets_its_spans_its_verdict_and_how_likely_it_stings() -> None:
    told = answered(task="utterance", text="You never call.")
    assert told["spans"] == [{"start": 0, "end": 9, "category": "absolute"}]
    assert (told["id"], told["verdict"], told["p"]) == ("a", "needs-work", 0.9)


def test_a_reply_gets_its_mirror_label() -> None:
    told = answered(task="mirror", speaker="I was sad.", reply="You were sad.")
    assert told == {"id": "a", "label": "good"}


def test_a_reply_gets_its_validation_label_and_level() -> None:
    told = answered(task="validate", speaker="I was sad.", reply="You were sad.")
    assert told == {"id": "a", "label": "validating", "dbt_level": 2}


def test_a_text_alone_is_drafted_again_with_blanks() -> None:
    told = answered(task="rewrite", mode="direct", text="You never wash the cups", answers=None)
    assert "cups" in str(told["rewrite"])
    assert "never" not in str(told["rewrite"])


def test_answers_are_put_together_without_blanks() -> None:
    answers = {"see": "the cups stood there", "feel": "sad", "why": "", "ask": "wash them"}
    told = answered(task="rewrite", mode="guided", text="you slob", answers=answers)
    assert "sad" in str(told["rewrite"])
    assert "___" not in str(told["rewrite"])


def test_a_line_that_is_no_task_is_named() -> None:
    with pytest.raises(TaskError, match="line 2"):
        list(read_tasks(['{"id":"a","task":"utterance","text":"x"}', "{}"]))


def test_a_fine_text_is_said_to_be_fine() -> None:
    assert list(said(engine().read("Call me at six?"), WORDS)) == [WORDS.console.fine]


def test_another_language_is_said_kindly_to_be_one() -> None:
    reading = engine().read("Du hörst mir nie zu und das ist nicht fair")
    assert list(said(reading, WORDS)) == [WORDS.console.other_language]


def test_words_of_danger_are_not_put_another_way() -> None:
    assert list(said(engine().read("I am afraid of you."), WORDS)) == [WORDS.console.safety]


@pytest.mark.parametrize(("p", "sign"), [(0.95, "=="), (0.7, "..")])
def test_what_may_sting_is_named_with_other_ways_and_a_draft(p: float, sign: str) -> None:
    lines = list(said(engine(p).read("You never wash the cups."), WORDS))
    assert lines[0] == f"{sign} You never"
    assert "cups" in lines[-1]
