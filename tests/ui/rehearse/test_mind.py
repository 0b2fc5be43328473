"""What is written is read off the interface thread, with a model or without one."""

import pytest

from coach.content.library import Library
from coach.content.scene import Tag
from coach.wording.findings import Mirror, Reading, Reply, Validation, Verdict
from tests.ui.rehearse.rehearsing import CONTENT
from ui.reading import mind as reading
from ui.rehearse.mind import Asked, Mind, Told, opened

SCENE = CONTENT.scene("chores")


class Engine:
    """Hears danger in one word, and forgets when it is told to."""

    def __init__(self) -> None:
        self.forgotten = 0

    def read(self, text: str) -> Reading:
        return Reading(text, Verdict.SAFETY if "scared" in text else Verdict.OK)

    def reply(self, speaker: str, reply: str) -> Reply:
        return Reply(Mirror.PARTIAL, Validation.NEUTRAL)

    def forget(self) -> None:
        self.forgotten += 1


def told(mind: Mind, text: str) -> list[Told]:
    return list(mind.tell(Asked(4, text, "And you?", SCENE), lambda: True))


def test_a_reply_is_read_for_what_it_does() -> None:
    (one,) = told(Mind(Engine()), "I am sorry, I was sharp.")
    assert one.serial == 4
    assert Tag.REPAIRS in one.heard.tags


def test_danger_is_told() -> None:
    (one,) = told(Mind(Engine()), "I am scared of you")
    assert one.heard.danger


def test_without_a_model_plain_words_are_seen() -> None:
    mind = Mind(None)
    (one,) = told(mind, "I am sorry, I was sharp.")
    assert Tag.REPAIRS in one.heard.tags
    mind.forget()


def test_nothing_is_read_that_nobody_waits_for() -> None:
    asked = Asked(1, "I am tired.", "", SCENE)
    assert list(Mind(None).tell(asked, lambda: False)) == []


def test_what_was_read_is_dropped() -> None:
    engine = Engine()
    Mind(engine).forget()
    assert engine.forgotten == 1


def test_it_is_opened_for_the_language_that_is_spoken(monkeypatch: pytest.MonkeyPatch) -> None:
    homes = list[str]()

    def engine(home: str) -> None:
        homes.append(home)

    monkeypatch.setattr(reading, "opened_engine", engine)
    (one,) = told(opened(Library(language="es")), "I am sorry.")
    assert Tag.REPAIRS in one.heard.tags
    assert homes == ["es"]
