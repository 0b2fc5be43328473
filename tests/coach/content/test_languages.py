"""The check of a translation: what it says otherwise than English is named, the rest counted."""

from pathlib import Path

import pytest

from coach.content.check import check, shares
from coach.content.languages import Share
from coach.content.library import Library
from coach.content.model import Phase
from tests.coach.content.samples import CONTENT, pack

TALK = "walkthroughs/say-it-back.toml"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """English, and of Spanish only what it is held against."""
    content = pack(tmp_path)
    for path in sorted((content / "es").rglob("*.toml")):
        if path.name != "checks.toml":
            path.unlink()
    (content / "es" / "walkthroughs").mkdir(exist_ok=True)
    return content


def told(content: Path, file: str, text: str) -> list[tuple[str, str]]:
    (content / "es" / file).write_text(text, "utf-8")
    return [(one.key, one.reason) for one in check(content) if one.file == f"es/{file}"]


STEP = '[[steps]]\nid = "starter-tells"\n'


@pytest.mark.parametrize(
    ("text", "key", "reason"),
    [
        ('nam = "a"', "nam", "unknown key"),
        ("minutes = 16", "minutes", "16, but the times add up to 900 seconds"),
        ("[gate]\ncalm = 3", "gate.calm", "no text: leave it out, and it is 5 as in English"),
        (f'{STEP}quiet = 4', "steps[1].quiet", "no text: leave it out, and it is 3 as in English"),
        (f'{STEP}label = "{{other}} habla"', "steps[1].label",
         "other placeholders than in English: {other}, {starter}"),
        ('name = "Hola {name}"', "name", "unknown placeholder {name}, possible here: none"),
        ('[[steps]]\nid = "begin"', "steps[1].id", "“begin” is no id in English"),
        ('line = "¡Hola"', "line", "“¡” is a sign that we do not use"),
    ],
    ids=["key", "sum", "number", "in a step", "places", "no places", "id", "wording"],
)  # fmt: skip
def test_a_planted_mistake_is_named(content: Path, text: str, key: str, reason: str) -> None:
    assert (key, reason) in told(content, TALK, text)


def test_codes_may_be_repeated_as_they_are(content: Path) -> None:
    assert told(content, TALK, f'minutes = 15\n{STEP}kind = "pieces"\nquiet = 3') == []


def test_a_pool_has_whatever_placeholders_are_possible(content: Path) -> None:
    pool = '[steps.tell]\nspeaker = ["Uno.", "Dos, {listener}.", "Tres cosas.", "Cuatro veces."]'
    assert told(content, TALK, STEP + pool) == []


def test_only_what_is_translated_is_held_against_the_words(content: Path) -> None:
    assert told(content, TALK, 'name = "Con tus palabras"') == []


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        ("walkthroughs/say-it-bak.toml", "English has no such file; is its name right?"),
        ("wording.toml", "of use in English only: leave it out"),
    ],
)
def test_a_file_that_has_no_place_is_named(content: Path, file: str, reason: str) -> None:
    assert ("", reason) in told(content, file, "")


def test_what_is_there_is_counted(content: Path) -> None:
    (content / "es" / TALK).write_text(
        f'name = "Con tus palabras"\n{STEP}[steps.tell]\nspeaker = ["a", "b", "c", "d"]\n', "utf-8"
    )
    (parts,) = shares(content).values()
    counted = {part.folder: part for part in parts}
    english = len(tuple((content / "en" / "walkthroughs").glob("*.toml")))
    pool = Library(content).walkthrough("say-it-back").steps[1].cards[Phase.TELL].speaker
    assert counted["walkthroughs"].all > 200 * english
    assert counted["walkthroughs"].there == 1 + len(pool)
    assert counted[""] == Share("", 0, counted[""].all)


def test_a_folder_without_english_is_not_counted(tmp_path: Path) -> None:
    (tmp_path / "es").mkdir()
    assert shares(tmp_path) == {}


def test_every_language_that_ships_is_in_order() -> None:
    languages = sorted(path.name for path in CONTENT.iterdir() if path.is_dir())
    assert languages == ["en", "es"]
    assert not check(CONTENT)
