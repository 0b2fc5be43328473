"""The questions of the private pages: what ships is whole, and what is broken is told."""

from pathlib import Path

import pytest

from coach.content.library import Library
from coach.content.private_pages import page_mistakes
from coach.content.prose import ReflectWords
from tests.coach.content.samples import CONTENT, change, pack

#: What is replaced, by what, the key that is named, and what the reason says.
BROKEN = [
    ('id = "opening", label', 'id = "begin", label', "kinds.before", "“opening” is missing"),
    ('id = "gave"', 'id = "did"', "kinds.thanks", "“did” is there twice"),
    ('talk = "open-gently"', 'talk = "open-wide"', "card.talk", "“open-wide” is no talk"),
    ("strength = true", "strength = false", "drift.items", "2 strengths, not 3"),
    ('to = "know-my-world"', 'to = "know-it"', "drift.items[2].to", "“know-it” is no talk"),
    ('to = "spot-the-bid"', 'to = "spot"', "drift.items[8].to", "“spot” is no drill"),
    ('to = "before"', 'to = "after"', "drift.items[7].to", "“after” is no page"),
    ('then = "say-it-back"', 'then = "say"', "drift.items[7].then", "“say” is no talk"),
    ('about = "Having fun together"', "", "drift.items[9].about", "missing"),
]


@pytest.mark.parametrize("broken", BROKEN, ids=[one[3] for one in BROKEN])
def test_what_is_broken_is_told(broken: tuple[str, str, str, str], tmp_path: Path) -> None:
    old, new, key, reason = broken
    content = pack(tmp_path)
    change(content, "en/reflect.toml", old, new)
    told = [(one.key, one.reason) for one in page_mistakes(Library(content))]
    assert any(one == key and said.startswith(reason) for one, said in told), told


def test_words_that_cannot_be_read_are_told_elsewhere(tmp_path: Path) -> None:
    content = pack(tmp_path)
    (content / "en" / "reflect.toml").write_text("", "utf-8")
    assert list(page_mistakes(Library(content))) == []


def test_before_we_talk_asks_ten_questions() -> None:
    assert len(Library(CONTENT).prose(ReflectWords).kinds.before.questions) == 10


def test_whoever_asks_for_help_reads_on_each_question_what_comes_first() -> None:
    note = Library(CONTENT).prose(ReflectWords).kinds.ask.note
    assert all(word in note for word in ("fear", "violence", "addiction", "ending"))


def test_what_else_changes_closeness_is_said_to_everybody() -> None:
    also = " ".join(Library(CONTENT).prose(ReflectWords).drift.also)
    assert all(word in also for word in ("Stress", "illness", "grief", "new baby", "doctor"))
