"""All texts of content are found with their places; ids and codes are none."""

from coach.content.library import Library
from coach.content.prose import ProblemsWords
from coach.content.texts import texts_of

TALK = texts_of(Library().walkthrough("first-try"))
KEYS = {text.key: text.says for text in TALK.all}


def test_a_text_is_found_under_the_key_that_it_has_in_the_file() -> None:
    assert KEYS["steps[2].tell.title"] == "{speaker}, two minutes are yours"
    assert KEYS["solo.steps[3].lines[1].scene"] == "On the way home"


def test_ids_codes_and_empty_texts_are_none() -> None:
    assert not {"id", "skill", "needs[1]", "steps[1].kind", "evidence.grade"} & KEYS.keys()
    assert "" not in KEYS.values()


def test_a_pool_is_found_as_one() -> None:
    pools = [[text.key for text in pool] for pool in TALK.pools if pool]
    assert [f"steps[2].answer.speaker[{index}]" for index in range(1, 5)] in pools


def test_a_spread_table_has_its_own_keys() -> None:
    keys = {text.key for text in texts_of(Library().prose(ProblemsWords)).all}
    assert "disk-full.title" in keys
