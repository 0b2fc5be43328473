"""Scenes and tempers: what ships is whole, and what breaks a rule is named with its place."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
import rtoml

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
from tests.coach.rehearsal.samples import SCENE as MADE_UP
from tests.coach.rehearsal.samples import TEMPER as BRISTLES

LIBRARY = Library()
SCENES, TEMPERS = LIBRARY.scenes(), LIBRARY.tempers()
SCENE, TEMPER = "en/scenes/chores.toml", "en/tempers/prickly.toml"
Table = dict[str, Any]


def written(folder: Path, value: Scene | Temper, change: Callable[[Table], object]) -> Path:
    """A made-up scene or temper in a file of its own, changed."""
    table: Table = rtoml.loads(rtoml.dumps(msgspec.to_builtins(value)))
    change(table)
    path = folder / f"{value.id}.toml"
    path.write_text(rtoml.dumps(table), "utf-8")
    return path


def put(value: object, *keys: str | int) -> Callable[[Table], None]:
    """What puts a value in its place; None takes it away."""

    def change(table: Any) -> None:
        for key in keys[:-1]:
            table = table[key]
        if value is None:
            del table[keys[-1]]
        else:
            table[keys[-1]] = value

    return change


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


OPENS = ("opening", "replies", 0, "tags")


@pytest.mark.parametrize(
    ("change", "key", "reason"),
    [
        (put("other", "id"), "id", "“other” is not the name of the file"),
        (put("No Id", "id"), "id", "“No Id” does not have the form"),
        (put("house", "theme"), "theme", "“house” is none of home, money"),
        (put(60, "minutes"), "minutes", "60 is more than 15"),
        (put(None, "topic"), "topic", "missing"),
        (put(None, "opening"), "opening", "missing"),
        (put(["a", "b"], "things"), "things", "2 entries, at least 6"),
        (put(["vauge"], *OPENS), "opening.replies[1].tags[1]", "“vauge” is none of blame"),
        (put([], *OPENS), "opening.replies[1].tags", "no entries, at least 1"),
        (put(None, "side", "cool", 1), "side.cool", "3 entries, at least 4"),
        (put(["own", "blame"], *OPENS), "opening.replies[1].tags", "opens and closes at once"),
        (put(["own"], "ask", "cool", 3, "tags"), "ask.cool", "no reply here closes"),
        (put(["own"], "under", "cool", 2, "tags"), "under.cool", "every reply here opens or"),
        (put("This is opening 0.", "opening", "lines", 3), "opening.lines[4]", "the same as open"),
        (put("This is end yes 0.", "ends", "no", 0), "ends.no[1]", "the same as ends.yes[1]"),
        (put("So, {name}.", "opening", "lines", 3), "opening.lines[4]", "unknown placeholder"),
    ],
)
def test_what_breaks_a_rule_in_a_scene_is_named(
    change: Callable[[Table], None], key: str, reason: str, tmp_path: Path
) -> None:
    told = found(written(tmp_path, MADE_UP, change))
    assert told.keys() == {key}
    assert told[key].startswith(reason)


def test_where_no_reply_opens_it_is_named_and_what_takes_back_may_open_too(tmp_path: Path) -> None:
    def closes(table: Table) -> None:
        for at in (0, 1):
            put(["vague"], "opening", "replies", at, "tags")(table)

    assert found(written(tmp_path, MADE_UP, closes)) == {"opening.replies": "no reply here opens"}
    assert found(written(tmp_path, MADE_UP, put(["own", "takes-back"], *OPENS))) == {}


def test_a_torn_scene_names_every_mistake_at_once(tmp_path: Path) -> None:
    def tear(table: Table) -> None:
        put("other", "id")(table)
        put("five", "minutes")(table)
        put(None, "suggests")(table)
        put(3, "side", "mood")(table)
        put(None, "under", "hint")(table)
        put(" ", "guarded", "shutter", 0)(table)
        put("This is own shutter 1.", "guarded", "shutter", 2)(table)
        put(["validates", "blame"], "side", "replies", 0, "tags")(table)
        put(["vague"], "ask", "cool", 3, "tags")(table)

    assert found(written(tmp_path, MADE_UP, tear)).keys() == {
        *("id", "minutes", "suggests", "side.mood", "under.hint", "guarded.shutter[1]"),
        *("guarded.shutter[3]", "side.replies[1].tags", "ask.cool"),
    }


@pytest.mark.parametrize("name", ["chores.toml", "prickly.toml"])
def test_a_file_that_is_no_toml_is_named(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("no toml [", "utf-8")
    (mistake,) = mistakes(tmp_path / name)
    assert (mistake.file, mistake.key) == (name, "")


@pytest.mark.parametrize(
    ("change", "key", "reason"),
    [
        (put("other", "id"), "id", "“other” is not the name of the file"),
        (put(120, "misses"), "misses", "120 is more than 100"),
        (put(301, "feels", "verdict"), "feels.verdict", "301 is more than 300"),
        (put(None, "start", "tension"), "start.tension", "missing"),
        (put(["So it is."] * 19, "guarded"), "guarded", "19 entries, at least 20"),
        (
            put("This is seen cool 0.", "reacts", "seen", "warm", 1),
            "reacts.seen.warm[2]",
            "the same as reacts.seen.cool[1]",
        ),
    ],
)
def test_what_breaks_a_rule_in_a_temper_is_named(
    change: Callable[[Table], None], key: str, reason: str, tmp_path: Path
) -> None:
    told = found(written(tmp_path, BRISTLES, change))
    assert told[key].startswith(reason)
    assert all(one == key or one.startswith("guarded[") for one in told)


def test_a_translation_lies_over_the_english_scene_and_temper(tmp_path: Path) -> None:
    for file, kind in ((SCENE, read_scene), (TEMPER, read_temper)):
        path = tmp_path / Path(file).name
        path.write_text('name = "Otro nombre"\n', "utf-8")
        english = English(CONTENT / file, file)
        assert kind(path, english=english).name == "Otro nombre"
        path.write_text('nombre = "Otro nombre"\n', "utf-8")
        (mistake,) = mistakes(path, english)
        assert (mistake.file, mistake.key) == (path.name, "nombre")


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
