"""Which skill is trained by what: the shipped content names one for everything."""

import shutil
from pathlib import Path

import pytest

from coach.content.library import Library
from coach.content.prose import SkillsWords
from coach.files import resources
from coach.progress.facts import Facts, Way, facts_of, way_to
from coach.progress.sitting import Did

LIBRARY = Library()
FACTS = facts_of(LIBRARY)


def without(file: str, folder: Path) -> Library:
    """The shipped content, with one file of it broken."""
    shutil.copytree(resources() / "content" / "en", folder / "en")
    (folder / "en" / file).write_text("broken =")
    return Library(folder)


def test_every_talk_has_the_skill_that_it_names_itself() -> None:
    assert {talk.id: talk.skill for talk in LIBRARY.whole()} == dict(FACTS.talks)


def test_every_drill_and_every_deck_trains_one_skill() -> None:
    skills = LIBRARY.prose(SkillsWords).skills
    assert sorted(name for one in skills for name in one.drills) == sorted(LIBRARY.drill_ids())
    assert sorted(name for one in skills for name in one.decks) == sorted(LIBRARY.deck_ids())


def test_all_other_small_things_train_one_whatever_their_id_is() -> None:
    for kind in (Did.ANSWERS, Did.SENTENCE, Did.BREATH):
        assert FACTS.of_small(kind, "") in FACTS.skills
        assert FACTS.of_small(kind, "anything") == FACTS.of_small(kind, "")


def test_small_things_of_the_path_train_what_the_path_says() -> None:
    assert FACTS.of_small(Did.DRILL, "repair-line") == "repair"
    assert FACTS.of_small(Did.CARDS, "calm") == "pause-and-return"
    assert FACTS.of_small(Did.CARDS, "own-cards-of-a-pack") == ""


def test_a_talk_outside_of_the_path_is_asked_itself(tmp_path: Path) -> None:
    library = without("path.toml", tmp_path)
    assert facts_of(library).of_talk("good-news") == ""
    assert facts_of(library, ["good-news", "gone"]).talks == {"good-news": "celebrate"}
    assert way_to(library, "celebrate") is None


def test_without_the_skills_there_are_none(tmp_path: Path) -> None:
    facts = facts_of(without("skills.toml", tmp_path))
    assert facts == Facts(talks=FACTS.talks)


@pytest.mark.parametrize(
    ("skill", "way"),
    [
        ("own-my-part", Way("talk", "before-we-talk")),
        ("repair", Way("say", "repair-line")),
        ("decide-together", Way("talk", "solve-it-together")),
        ("no-such-skill", None),
    ],
)
def test_a_skill_can_be_tried_somewhere(skill: str, way: Way | None) -> None:
    assert way_to(LIBRARY, skill) == way


def test_there_is_a_way_to_every_skill() -> None:
    assert all(way_to(LIBRARY, skill) for skill in FACTS.skills)
