"""What a walkthrough must keep to beyond its types: one broken place, one mistake."""

from pathlib import Path

import pytest

from coach.content.reading import ContentBroken, read_walkthrough
from tests.coach.content.samples import changed, found

#: A change of first-try.toml, the key that it is noted at, and the reason.
BROKEN = [
    (("minutes = 8", "minutes = 9"), "minutes", "9, but the times add up to 480 seconds"),
    (("minutes = 6", "minutes = 7"), "solo.minutes", "7, but the times add up to 360 seconds"),
    (
        ('id = "other-tells"', 'id = "starter-tells"'),
        "steps[3].id",
        "“starter-tells” is the id of an earlier step, too",
    ),
    (
        ('floor = "starter"', 'floor = "both"'),
        "steps[2].floor",
        "somebody has the floor here: starter or other",
    ),
    (
        ('label = "Arrive"', 'label = "Arrive"\nfloor = "other"'),
        "steps[1].floor",
        "nobody has the floor in a step of kind together",
    ),
    (
        ('label = "Arrive"', 'label = "Arrive"\npieces = 2'),
        "steps[1].pieces",
        "only a step of kind pieces or rounds has pieces",
    ),
    (
        ('label = "Arrive"', 'label = "Arrive"\ncount = 2'),
        "steps[1].count",
        "only a step of kind lines counts lines",
    ),
    (
        ('label = "Arrive"', 'label = "Arrive"\nlines = [{scene="a", says="b", sample="c"}]'),
        "steps[1].lines",
        "only a step of kind lines has practice lines",
    ),
    (
        ("[steps.more]", "[steps.turn]"),
        "steps[2].turn",
        "a step of kind pieces has no such part",
    ),
    (
        ("Arrive, the two of you", "{speaker}, arrive"),
        "steps[1].together.title",
        "{speaker} has no meaning where nobody has the floor",
    ),
    (
        ("Phones away.", "{listener}, phones away."),
        "steps[1].together.speaker[1]",
        "{listener} has no meaning where nobody has the floor",
    ),
    (
        ("Tell it aloud,", "{starter}, tell it aloud,"),
        "solo.steps[2].alone.title",
        "{starter} has no meaning where nobody has the floor",
    ),
    (
        ('title = "Arrive, the two of you"', 'title = "Arrive"\nlistener = ["a", "b", "c", "d"]'),
        "steps[1].together.listener",
        "nobody listens here: both read the texts of speaker",
    ),
    (
        ('    "What matters to you in it is …",\n', ""),
        "steps[2].stuck.choices",
        "2 entries, here there are 3",
    ),
    (
        ('title = "Arrive, the two of you"', 'title = "Arrive"\nchoices = ["a"]'),
        "steps[1].together.choices",
        "1 entries, here there are 0",
    ),
    (
        ('title = "Arrive, the two of you"', 'title = "Arrive"\nseconds = 30'),
        "steps[1].together.seconds",
        "30, but the step has 60: leave this one out",
    ),
    (("count = 2", "count = 10"), "solo.steps[3].lines", "9 entries, at least 10 are needed"),
    (
        ("seconds = 45", "seconds = 46"),
        "solo.steps[3].seconds",
        "150 is less than its parts need, 152",
    ),
    (
        ('kind = "together"', 'kind = "close"'),
        "steps",
        "the last step, and no other, is of kind close",
    ),
    (
        ('kind = "alone"', 'kind = "turn"'),
        "solo.steps[1].kind",
        "turn has no place in solo.steps",
    ),
    (
        ("seconds = 120", "seconds = 110"),
        "steps",
        "unbalanced: starter and other do not get the same turns and times",
    ),
]


@pytest.mark.parametrize(("change", "key", "reason"), BROKEN, ids=[one[1] for one in BROKEN])
def test_a_broken_rule_is_named(
    change: tuple[str, str], key: str, reason: str, tmp_path: Path
) -> None:
    assert (key, reason) in found(changed(tmp_path, "first-try", change))


def test_a_phase_without_its_card_is_named(tmp_path: Path) -> None:
    path = changed(tmp_path, "first-try", ("[steps.more]", "[steps.turn]"))
    assert ("steps[2].more", "missing") in found(path)


def test_a_listener_without_a_task_is_named(tmp_path: Path) -> None:
    path = changed(
        tmp_path, "long-turns", ("listener = [", "choices = ["), ("[steps.turn]", "[steps.turn]")
    )
    assert ("steps[2].turn.listener", "no entries, at least 4 are needed") in found(path)


@pytest.mark.parametrize(
    ("change", "key", "reason"),
    [
        (('floor = "other"\n', ""), "steps[2].floor", "somebody has the floor here"),
        (("[steps.when]", "[steps.turn]"), "steps[2].when", "missing"),
        (
            ('    "Look for a way on another day",\n', ""),
            "steps[7].choose.choices",
            "2 entries, here there are 3",
        ),
    ],
    ids=["nobody is asked", "no other time", "too few ways"],
)
def test_an_opening_has_someone_who_is_asked_and_three_ways_to_go_on(
    change: tuple[str, str], key: str, reason: str, tmp_path: Path
) -> None:
    noted = dict(found(changed(tmp_path, "open-gently", change)))
    assert noted[key].startswith(reason)


def test_a_pool_of_three_is_too_small(tmp_path: Path) -> None:
    path = changed(tmp_path, "first-try", ('    "A thank-you first, then your answer.",\n', ""))
    assert found(path) == [("steps[2].answer.speaker", "3 entries, at least 4 are needed")]


def test_seven_practice_lines_are_too_few(tmp_path: Path) -> None:
    path = changed(tmp_path, "first-try")
    head = "[[solo.steps.lines]]\n"
    first, *lines = path.read_text("utf-8").split(head)
    path.write_text(head.join([first, *lines[-7:]]), "utf-8")
    assert found(path) == [("solo.steps[3].lines", "7 entries, at least 8 are needed")]


def test_a_need_and_a_skill_must_exist(tmp_path: Path) -> None:
    path = changed(tmp_path, "first-try")
    with pytest.raises(ContentBroken) as broken:
        read_walkthrough(path, needs={"enjoy", "prepare"}, skills={"thank"})
    assert [(one.key, one.reason) for one in broken.value.mistakes] == [
        ("needs[1]", "“far-apart” is no need in needs.toml"),
        ("skill", "“hold-the-floor” is no skill in skills.toml"),
    ]


#: A value of the wrong type is noted once, and no rule that needs it complains as well.
UNUSABLE = [
    ('id = "arrive"', "id = 1", "steps[1].id"),
    ('kind = "together"', 'kind = "tugether"', "steps[1].kind"),
    ('floor = "starter"', "floor = 1", "steps[2].floor"),
    ("seconds = 60", 'seconds = "60"', "steps[1].seconds"),
    ("seconds = 150", 'seconds = "150"', "steps[2].seconds"),
    ("minutes = 8", 'minutes = "8"', "minutes"),
    ("minutes = 6", "minutes = 6.0", "solo.minutes"),
    ('skill = "hold-the-floor"', "skill = 1", "skill"),
    ('id = "first-try"', "id = 7", "id"),
    ("seconds = 30", 'seconds = "30"', "gate.seconds"),
]


@pytest.mark.parametrize(("old", "new", "key"), UNUSABLE, ids=[one[2] for one in UNUSABLE])
def test_a_value_that_cannot_be_used_is_named_once(
    old: str, new: str, key: str, tmp_path: Path
) -> None:
    path = changed(tmp_path, "first-try", (old, new))
    assert [found_key for found_key, _ in found(path)] == [key]


def test_a_card_that_is_no_table_is_named_once(tmp_path: Path) -> None:
    path = tmp_path / "steps.toml"
    path.write_text('[[steps]]\nid = "a"\nkind = "turn"\nlabel = "A"\nturn = 1\n', "utf-8")
    assert [key for key, _ in found(path) if "turn" in key] == ["steps[1].turn"]


def test_practice_lines_of_a_wrong_type_are_named_once(tmp_path: Path) -> None:
    path = changed(tmp_path, "first-try", ('kind = "alone"', 'kind = "lines"\nlines = 1'))
    keys = [key for key, _ in found(path)]
    assert keys.count("solo.steps[1].lines") == 1


def test_a_length_of_a_wrong_type_is_named_once(tmp_path: Path) -> None:
    path = changed(tmp_path, "long-turns", ("rounds = 2", "rounds = 2.5"))
    assert found(path) == [("lengths[1].rounds", "a broken number, not a whole number")]


def test_a_step_that_is_no_table_is_named_once(tmp_path: Path) -> None:
    path = tmp_path / "steps.toml"
    path.write_text("steps = [1]\nlengths = 1\nsolo = 1\n", "utf-8")
    keys = [key for key, _ in found(path)]
    assert [key for key in keys if key.startswith(("steps", "lengths", "solo"))] == [
        "steps[1]",
        "solo",
        "lengths",
    ]


#: A change of long-turns.toml, the key and the reason.
LENGTHS = [
    (
        ("turn = 450", "turn = 400"),
        "lengths[2].minutes",
        "45, but the turns add up to 2400 seconds",
    ),
    (("minutes = 12", "minutes = 13"), "minutes", "13 is none of the lengths"),
    (
        ('label = "Arrive"', 'label = "Arrive"\nseconds = 60'),
        "steps[1].seconds",
        "with lengths, no step has its own time",
    ),
    (
        ('kind = "turn"', 'kind = "together"'),
        "steps[2].floor",
        "nobody has the floor in a step of kind together",
    ),
]


@pytest.mark.parametrize(("change", "key", "reason"), LENGTHS, ids=[one[1] for one in LENGTHS])
def test_lengths_must_add_up(
    change: tuple[str, str], key: str, reason: str, tmp_path: Path
) -> None:
    assert (key, reason) in found(changed(tmp_path, "long-turns", change))


def test_the_turns_stand_in_one_row(tmp_path: Path) -> None:
    between = '[[steps]]\nid = "rest"\nkind = "together"\nlabel = "Rest"\n[steps.together]\n'
    between += 'title = "Rest"\nspeaker = ["a", "b", "c", "d"]\n\n'
    turn = '[[steps]]\nid = "other-turn"'
    path = changed(tmp_path, "long-turns", (turn, between + turn))
    assert found(path) == [
        ("steps", "with lengths, the steps of kind turn stand together in one row")
    ]
