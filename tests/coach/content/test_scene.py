"""Scenes and tempers: what ships is whole, and what breaks a rule is named with its place."""

from collections import Counter
from pathlib import Path

import pytest

from coach.content.check import check
from coach.content.counts import counts
from coach.content.library import Library
from coach.content.mistakes import ContentBroken, Mistake
from coach.content.scene import (
    CLOSING,
    FRESH,
    OPENING,
    Scene,
    Tag,
    Temper,
    Theme,
    lines_of,
    offers,
    read_scene,
    read_temper,
)
from coach.content.source import English
from tests.coach.content.samples import CONTENT, change, pack

LIBRARY = Library()
SCENES, TEMPERS = LIBRARY.scenes(), LIBRARY.tempers()
SCENE, TEMPER = "en/scenes/chores.toml", "en/tempers/prickly.toml"
FIRST = '[[opening.replies]]\ntext = "Tonight I did the dishes, the bins and the lunches. I am worn out."\n'


def changed(folder: Path, file: str, *changes: tuple[str, str]) -> Path:
    """A copy of a shipped file in ``folder``, with each text replaced where it is first."""
    text = (CONTENT / file).read_text("utf-8")
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    path = folder / Path(file).name
    path.write_text(text, "utf-8")
    return path


def mistakes(path: Path, english: English | None = None) -> tuple[Mistake, ...]:
    """Everything that is wrong with it."""
    read = read_temper if path.stem == "prickly" else read_scene
    try:
        read(path, english=english)
    except ContentBroken as broken:
        return broken.mistakes
    return ()


def found(path: Path) -> dict[str, str]:
    """Key and reason of everything that is wrong with it."""
    return {mistake.key: mistake.reason for mistake in mistakes(path)}


def test_there_are_eighteen_scenes_one_of_ones_own_and_eight_tempers_by_their_names() -> None:
    assert len(SCENES) == len(LIBRARY.scene_ids()) == 19
    assert [scene.id for scene in SCENES if scene.own] == ["own-talk"]
    assert len(TEMPERS) == len(LIBRARY.temper_ids()) == 8
    for many in (SCENES, TEMPERS):
        names = [one.name for one in many]
        assert names == sorted(names)
        assert len({*names}) == len(names)


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.id)
def test_each_scene_can_be_answered_in_its_own_words_everywhere(scene: Scene) -> None:
    texts = [reply.text for _, replies in offers(scene) for reply in replies]
    assert len(texts) == len({*texts}) == 7 * 4
    assert scene.suggests in LIBRARY.temper_ids()
    assert len([*lines_of(scene)]) >= FRESH * 11 + 8 * 4
    for _, replies in offers(scene):
        assert any({*reply.tags} <= OPENING for reply in replies)
        assert any({*reply.tags} & CLOSING for reply in replies)


@pytest.mark.parametrize("temper", TEMPERS, ids=lambda temper: temper.id)
def test_each_temper_is_described_by_what_somebody_does(temper: Temper) -> None:
    counted = Counter(key.partition("[")[0] for key, _ in lines_of(temper))
    assert len(counted) == 8 * 2 + 2 + 1
    assert min(counted.values()) >= FRESH
    assert 0 <= temper.start.openness <= 100
    assert temper.misses < 60


def test_every_theme_has_a_scene_and_each_tag_is_offered_somewhere() -> None:
    assert {scene.theme for scene in SCENES} == {*Theme}
    offered = {tag for scene in SCENES for _, replies in offers(scene) for one in replies
               for tag in one.tags}  # fmt: skip
    assert offered == {*Tag}


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ('id = "chores"', 'id = "other"', "id", "“other” is not the name of the file"),
        ('id = "chores"', 'id = "No Id"', "id", "“No Id” does not have the form"),
        ('theme = "home"', 'theme = "house"', "theme", "“house” is none of home, money"),
        ("minutes = 5", "minutes = 60", "minutes", "60 is more than 15"),
        ('topic = "the housework"\n', "", "topic", "missing"),
        ('tags = ["vague"]', 'tags = ["vauge"]', "opening.replies[3].tags[1]", "“vauge” is none"),
        ('tags = ["vague"]', "tags = []", "opening.replies[3].tags", "no entries, at least 1"),
        (FIRST + 'tags = ["own", "specific"]\n', "", "opening.replies", "3 entries, at least 4"),
        (
            'tags = ["own", "specific"]',
            'tags = ["own", "blame"]',
            "opening.replies[1].tags",
            "opens and closes at once",
        ),
        ('tags = ["vague"]', 'tags = ["own"]', "opening.replies", "every reply here opens or"),
        ('tags = ["blame"]', 'tags = ["vague"]', "opening.replies", "no reply here closes"),
        (
            "Are you coming to sit down at last?",
            "I heard the cupboard doors. Is something the matter?",
            "opening.lines[3]",
            "the same as opening.lines[2]",
        ),
        ("You are very quiet", "You are {very} quiet", "opening.lines[1]", "unknown placeholder"),
        ('things = ["dish*", "bin*", ', "things = [", "things", ""),
    ],
)
def test_what_breaks_a_rule_in_a_scene_is_named(
    old: str, new: str, key: str, reason: str, tmp_path: Path
) -> None:
    told = found(changed(tmp_path, SCENE, (old, new)))
    if reason:
        assert told.keys() == {key}
        assert told[key].startswith(reason)
    else:
        assert told == {}


def test_where_no_reply_opens_it_is_named_and_what_takes_back_may_open_too(tmp_path: Path) -> None:
    one, other = 'tags = ["own", "specific"]', 'tags = ["asks", "own"]'
    path = changed(tmp_path, SCENE, (one, 'tags = ["vague"]'), (other, 'tags = ["vague"]'))
    assert found(path) == {"opening.replies": "no reply here opens"}
    assert found(changed(tmp_path, SCENE, (one, 'tags = ["takes-back", "own"]'))) == {}


def test_a_torn_scene_names_every_mistake_at_once(tmp_path: Path) -> None:
    path = changed(
        tmp_path,
        SCENE,
        ('id = "chores"', 'id = "other"'),
        ("minutes = 5", 'minutes = "five"'),
        ('suggests = "prickly"\n', ""),
        ("[side]\n", "[side]\nmood = 3\n"),
        ("[under]\nhint", "[under]\nhnit"),
        ("I am watching something.", " "),
        ("It is late.", "The kitchen. Fine."),
        ('tags = ["validates"]', 'tags = ["validates", "blame"]'),
    )
    assert found(path).keys() == {
        *("id", "minutes", "suggests", "side.mood", "under.hint", "under.hnit"),
        *("guarded.shutter[1]", "guarded.shutter[4]", "side.replies[1].tags"),
    }


def test_a_part_that_is_missing_is_named_once(tmp_path: Path) -> None:
    text = (CONTENT / SCENE).read_text("utf-8")
    path = tmp_path / "chores.toml"
    path.write_text(text[: text.index("[opening]")] + text[text.index("[side]") :], "utf-8")
    assert found(path) == {"opening": "missing"}


@pytest.mark.parametrize("name", ["chores.toml", "prickly.toml"])
def test_a_file_that_is_no_toml_is_named(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("no toml [", "utf-8")
    (mistake,) = mistakes(tmp_path / name)
    assert (mistake.file, mistake.key) == (name, "")


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ('id = "prickly"', 'id = "other"', "id", "“other” is not the name of the file"),
        ("misses = 20", "misses = 120", "misses", "120 is more than 100"),
        ("verdict = 140", "verdict = 301", "feels.verdict", "301 is more than 300"),
        ("That one stung.", "I knew it. That was for me.", "reacts.verdict.warm[2]", "the same"),
        ("tension = 42\n", "", "start.tension", "missing"),
        ('"I did not ask for this talk.",\n', "", "guarded", "19 entries, at least 20"),
    ],
)
def test_what_breaks_a_rule_in_a_temper_is_named(
    old: str, new: str, key: str, reason: str, tmp_path: Path
) -> None:
    told = found(changed(tmp_path, TEMPER, (old, new)))
    assert told.keys() == {key}
    assert told[key].startswith(reason)


def test_a_translation_lies_over_the_english_scene_and_temper(tmp_path: Path) -> None:
    for file, kind in ((SCENE, read_scene), (TEMPER, read_temper)):
        path = tmp_path / Path(file).name
        path.write_text('name = "Otro nombre"\n', "utf-8")
        english = English(CONTENT / file, file)
        assert kind(path, english=english).name == "Otro nombre"
        path.write_text('nmae = "Otro nombre"\n', "utf-8")
        (mistake,) = mistakes(path, english)
        assert (mistake.file, mistake.key) == (path.name, "nmae")


def test_a_torn_scene_takes_no_other_with_it_and_the_check_of_content_names_it(
    tmp_path: Path,
) -> None:
    content = pack(tmp_path)
    change(content, SCENE, "minutes = 5", "minutes = 1")
    change(content, TEMPER, "misses = 20", "misses = -1")
    library = Library(content)
    assert len(library.scenes()) == len(SCENES) - 1
    assert len(library.tempers()) == len(TEMPERS) - 1
    assert {one.file for one in library.mistakes()} == {SCENE, TEMPER}
    assert {(one.file, one.key) for one in check(content)} >= {
        (SCENE, "minutes"), (TEMPER, "misses"),
    }  # fmt: skip


def test_words_of_scenes_and_tempers_are_held_against_the_wording_of_all(tmp_path: Path) -> None:
    content = pack(tmp_path)
    change(content, SCENE, "Are you coming to sit down at last?", "Come and sit down at last!")
    change(content, TEMPER, "That one stung.", "That one stung!")
    assert {(one.file, one.key) for one in check(content)} == {
        (SCENE, "opening.lines[2]"), (TEMPER, "reacts.verdict.warm[2]"),
    }  # fmt: skip


def test_they_are_counted_by_their_lines(tmp_path: Path) -> None:
    said = [line for line in counts(LIBRARY) if line.startswith(("scenes", "tempers"))]
    assert said[0].startswith("scenes 19, by lines: ")
    assert said[1].startswith("tempers 8, by lines: ")
    for folder in ("scenes", "tempers"):
        for path in ((content := pack(tmp_path / folder)) / "en" / folder).glob("*"):
            path.unlink()
        assert not any(line.startswith(folder) for line in counts(Library(content)))
