"""The check of a content pack: what ships passes, and a broken pack is told all of it."""

from pathlib import Path

import pytest

from coach.content.check import check
from tests.coach.content.samples import CONTENT, change, pack


def told(content: Path) -> list[tuple[str, str, str]]:
    return [(mistake.file, mistake.key, mistake.reason) for mistake in check(content)]


def test_what_ships_is_in_order() -> None:
    assert told(CONTENT) == []


#: file, what is replaced, by what, the key, and how the reason begins.
BROKEN = [
    ("walkthroughs/first-try.toml", "minutes = 8", "minutes = 9", "minutes", "9, but the times"),
    ("walkthroughs/first-try.toml", "Arrive, the", "Now you must, the", "steps[1]", "“you must”"),
    ("walkthroughs/first-try.toml", "Small is good.", "Small!", "steps[1]", "“!” is a sign"),
    ("gate.toml", "yes = ", "yeah = ", "yes", "missing"),
    ("gate.toml", "half = \"{name}", "half = \"{nobody}", "half", "unknown placeholder {nobody}"),
    ("rest.toml", "Walk a little, indoors or out.", "He walks.", "body[1]", "“He”: a gender"),
    ("rest.toml", "Stretch your neck", f"Stretch {'all ' * 20}", "body[3]", "11"),
    ("today.toml", "Good to see you.", "We miss you.", "long_away", "“We miss you”: guilt"),
    ("safety.toml", "Fear", "A toxic one", "areas[1].title", "“toxic”: diagnosis"),
    ("close.toml", "Thank you both", "Well done", "title", "“Well done”: guilt"),
    ("helplines.toml", 'status = "V2"', 'status = "U"', "countries[1].lines[2].status", "“U” does"),
    ("helplines.toml", ', checked = "2026-11-23"', "", "countries[1].lines[1].checked", "missing"),
    ("helplines.toml", "2026-11-23", "2026-13-23", "countries[1].lines[1].checked", "“2026-13-23”"),
    ("problems.toml", "[disk-full]", "[disc-full]", "disk-full", "missing"),
    ("checks.toml", "grade = 8", 'grade = "eight"', "grade", "a text, not a whole number"),
    ("needs.toml", 'id = "weekly"', 'id = "daily"', "needs[6]", "no talk for “daily”"),
    ("path.toml", 'id = "good-news"', 'id = "bad-news"', "steps", "“good-news” is nowhere"),
    ("path.toml", 'skill = "celebrate"', 'skill = "thank"', "steps[2].skill", "“good-news” trains"),
    ("path.toml", '["enjoy"]', '["weekly"]', "steps[2].suits", "“good-news” has no need “weekly”"),
    ("path.toml", "Next on the path.", "Next, {need}.", "reasons.next[1]", "unknown placeholder"),
    ("path.toml", 'tags = ["light"]', 'tags = ["easy"]', "steps[2].tags[1]", "“easy” is none of"),
    ("welcome.toml", 'name = "', f'name = "{"now " * 19}. ', "name", "“now now now now …” has 19"),
]  # fmt: skip


@pytest.mark.parametrize("broken", BROKEN, ids=[f"{one[0]}-{one[4]}" for one in BROKEN])
def test_a_broken_pack_is_told(broken: tuple[str, str, str, str, str], tmp_path: Path) -> None:
    file, old, new, key, reason = broken
    content = pack(tmp_path)
    change(content, f"en/{file}", old, new)
    hits = [
        mistake
        for mistake in check(content)
        if mistake.file == f"en/{file}"
        and mistake.key.startswith(key)
        and mistake.reason.startswith(reason)
    ]
    assert hits, told(content)


def test_what_is_hard_to_read_is_told(tmp_path: Path) -> None:
    content = pack(tmp_path)
    change(content, "en/checks.toml", "grade = 8", "grade = 2")
    hard = [(file, key) for file, key, reason in told(content) if "grade" in reason]
    assert ("en/help.toml", "topics") in hard


def test_a_pool_with_twins_is_told(tmp_path: Path) -> None:
    content = pack(tmp_path)
    change(content, "en/rest.toml", '"Let warm water run', '"Walk a little, indoors", "Let warm')
    assert ("en/rest.toml", "body[2]", "nearly the same as body[1]") in told(content)


def test_a_file_with_a_wrong_name_is_told(tmp_path: Path) -> None:
    content = pack(tmp_path)
    (content / "en" / "gate.toml").rename(content / "en" / "gates.toml")
    files = [(file, reason) for file, _, reason in told(content)]
    assert ("en/gates.toml", "no file that In Turn reads; is its name right?") in files
    assert any(file == "en/gate.toml" for file, _ in files)


def test_broken_needs_and_helplines_do_not_stop_the_check(tmp_path: Path) -> None:
    content = pack(tmp_path)
    for name in ("needs", "helplines", "path"):
        (content / "en" / f"{name}.toml").write_text("", "utf-8")
    # A translation has nothing to lie over then, so its own file is named, too.
    named = {file.partition("/")[2] for file, _, _ in told(content)}
    assert named == {"needs.toml", "helplines.toml", "path.toml"}


def test_a_language_is_held_against_its_own_words(tmp_path: Path) -> None:
    content = pack(tmp_path)
    german = content / "de" / "walkthroughs"
    german.mkdir(parents=True)
    text = (content / "en/walkthroughs/first-try.toml").read_text("utf-8")
    (german / "first-try.toml").write_text(text.replace("Nothing to solve", "Toll!"), "utf-8")
    checks = (content / "en/checks.toml").read_text("utf-8")
    (content / "de" / "checks.toml").write_text(checks, "utf-8")
    assert [(file, key) for file, key, _ in told(content)] == [
        ("de/walkthroughs/first-try.toml", "line")
    ]


@pytest.mark.parametrize("folder", ["nothing", "empty"])
def test_a_folder_without_content_is_told(folder: str, tmp_path: Path) -> None:
    (tmp_path / "empty" / ".git").mkdir(parents=True)
    reason = "no folder of a language, such as en, is in here"
    assert told(tmp_path / folder) == [(folder, "", reason)]


def test_a_language_without_checks_is_told(tmp_path: Path) -> None:
    content = pack(tmp_path)
    (content / "de").mkdir()
    ((file, _, reason),) = told(content)
    assert file == "de/checks.toml"
    assert reason.startswith("cannot be read: ")
