"""The library reads what is asked for, once, and a broken file takes no other with it."""

from pathlib import Path

import pytest

from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from coach.content.prose import GateWords, NeedsWords, SkillsWords
from tests.coach.content.samples import TALKS, change, pack

IDS = tuple(sorted(file.stem for file in TALKS.glob("*.toml")))
TALK = "en/walkthroughs/say-it-back.toml"


def test_the_ids_are_known_without_reading(tmp_path: Path) -> None:
    content = pack(tmp_path)
    (content / TALK).write_text("no toml at all [", "utf-8")
    assert Library(content).ids() == IDS


def test_the_shipped_content_is_found_by_itself() -> None:
    assert Library().walkthrough("say-it-back").name == "Say it back"


def test_a_walkthrough_is_read_once(tmp_path: Path) -> None:
    content = pack(tmp_path)
    library = Library(content)
    first = library.walkthrough("say-it-back")
    (content / TALK).unlink()
    assert library.walkthrough("say-it-back") is first


def test_asking_for_one_does_not_read_the_others(tmp_path: Path) -> None:
    content = pack(tmp_path)
    library = Library(content)
    library.walkthrough("first-try")
    change(content, TALK, 'name = "Say it back"', 'name = "Read later"')
    assert library.walkthrough("say-it-back").name == "Read later"


def test_a_broken_file_is_told_again_and_takes_no_other_with_it(tmp_path: Path) -> None:
    content = pack(tmp_path)
    change(content, TALK, "minutes = 15", "minutes = 16")
    library = Library(content)
    for _ in range(2):
        with pytest.raises(ContentBroken) as broken:
            library.walkthrough("say-it-back")
        assert [mistake.key for mistake in broken.value.mistakes] == ["minutes"]
    assert {talk.id for talk in library.whole()} == {*IDS} - {"say-it-back"}
    assert [mistake.file for mistake in library.mistakes()] == [TALK]


def test_an_unknown_walkthrough_is_broken_content() -> None:
    with pytest.raises(ContentBroken) as broken:
        Library().walkthrough("no-such-talk")
    assert broken.value.facts == {"file": "en/walkthroughs/no-such-talk.toml"}


def test_short_walkthroughs_come_first() -> None:
    minutes = [talk.minutes for talk in Library().whole()]
    assert minutes == sorted(minutes)
    assert (minutes[0], minutes[-1], len(minutes)) == (5, 45, len(IDS))


def test_words_are_given_by_their_type_and_read_once(tmp_path: Path) -> None:
    content = pack(tmp_path)
    library = Library(content)
    words = library.prose(GateWords)
    (content / "en" / "gate.toml").unlink()
    assert words.yes == "Yes"
    assert library.prose(GateWords) is words


def test_broken_words_are_told_and_the_rest_is_there(tmp_path: Path) -> None:
    content = pack(tmp_path)
    change(content, "en/gate.toml", "yes = ", "yess = ")
    library = Library(content)
    with pytest.raises(ContentBroken):
        library.prose(GateWords)
    assert library.find(GateWords) is None
    assert library.find(SkillsWords) is not None
    assert {mistake.key for mistake in library.mistakes()} == {"yes", "yess"}


def test_a_need_that_is_gone_is_a_mistake_of_the_walkthrough(tmp_path: Path) -> None:
    content = pack(tmp_path)
    change(content, "en/needs.toml", 'id = "same-thing"', 'id = "other-thing"')
    mistakes = {mistake.file: mistake.key for mistake in Library(content).mistakes()}
    assert mistakes[TALK] == "needs[1]"


def test_broken_needs_do_not_break_the_walkthroughs(tmp_path: Path) -> None:
    content = pack(tmp_path)
    change(content, "en/needs.toml", "title = ", "titles = ")
    change(content, "en/skills.toml", "[[skills]]", "[[skill]]")
    library = Library(content)
    assert library.find(NeedsWords) is None
    assert len(library.whole()) == len(IDS)


def test_another_language_falls_back_to_english_file_by_file(tmp_path: Path) -> None:
    content = pack(tmp_path)
    german = content / "de" / "walkthroughs"
    german.mkdir(parents=True)
    text = (content / TALK).read_text("utf-8")
    own = text.replace('name = "Say it back"', 'name = "Sag es zurück"')
    (german / "say-it-back.toml").write_text(own, "utf-8")
    library = Library(content, "de")
    assert library.walkthrough("say-it-back").name == "Sag es zurück"
    assert library.walkthrough("long-turns").name == "Long turns"
    assert library.ids() == IDS
    assert library.mistakes() == ()


def test_a_broken_translation_falls_back_and_is_named(tmp_path: Path) -> None:
    content = pack(tmp_path)
    german = content / "de" / "walkthroughs"
    german.mkdir(parents=True)
    (german / "say-it-back.toml").write_text("id = 1", "utf-8")
    library = Library(content, "de")
    assert library.walkthrough("say-it-back").name == "Say it back"
    assert {one.file for one in library.mistakes()} == {"de/walkthroughs/say-it-back.toml"}
