"""Drills: what ships is whole, and what breaks a rule is named with its place."""

from collections import Counter
from pathlib import Path

import pytest

from coach.content.check import check
from coach.content.drill import BOTH, LINES, Drill, read_drill
from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from tests.coach.content.samples import CONTENT, change, pack

DRILLS = Library().drills()
FEELING = "en/drills/feeling-or-verdict.toml"
OPENER = "en/drills/rewrite-the-opener.toml"


def noted(content: Path, file: str) -> dict[str, str]:
    """Key and reason of everything that is wrong with a drill."""
    try:
        read_drill(content / file)
    except ContentBroken as broken:
        return {mistake.key: mistake.reason for mistake in broken.mistakes}
    return {}


def test_there_are_ten_drills_by_their_names() -> None:
    names = [drill.name for drill in DRILLS]
    assert names == sorted(names)
    assert len(names) == 10
    assert {"Feeling or verdict?", "Request or demand?", "Rewrite the opener"} <= set(names)
    assert len(Library().drill_ids()) == len(DRILLS)


@pytest.mark.parametrize("drill", DRILLS, ids=lambda drill: drill.id)
def test_each_has_forty_lines_or_more_with_all_that_belongs_to_them(drill: Drill) -> None:
    assert len({line.says for line in drill.lines}) >= LINES
    assert all(line.why and line.could for line in drill.lines)
    assert len({line.could for line in drill.lines}) == len(drill.lines)


@pytest.mark.parametrize(
    "drill", [drill for drill in DRILLS if not drill.writes], ids=lambda drill: drill.id
)
def test_no_answer_is_right_most_of_the_time_and_some_lines_are_both(drill: Drill) -> None:
    counts = Counter(line.fits for line in drill.lines)
    assert max(counts.values()) < len(drill.lines) * 0.6
    assert counts[BOTH] >= 5


def test_no_line_that_names_danger_is_put_right() -> None:
    danger = ("threatened", "controlled", "bullied", "trapped", "forced", "hit", "unsafe")
    lines = [line.says.lower() for drill in DRILLS for line in drill.lines]
    assert not [line for line in lines if any(f" {word}" in line for word in danger)]


@pytest.mark.parametrize(
    ("file", "old", "new", "key", "reason"),
    [
        (FEELING, 'fits = "verdict"', 'fits = "blame"', "lines[1].fits", "“blame” is none of feel"),
        (FEELING, 'fits = "verdict"\n', "", "lines[1].fits", "“” is none of feeling, verdict"),
        (FEELING, 'id = "feeling-or-verdict"', 'id = "other"', "id", "“other” is not the name"),
        (FEELING, "I was so lonely on Sunday.", "I feel ignored.", "lines[4].says", "an earlier"),
        (OPENER, "why = ", 'fits = "both"\nwhy = ', "lines[1].fits", "“both” is none of nothing"),
        (OPENER, "\nwhy = ", "\nwhi = ", "lines[1].why", "missing"),
    ],
    ids=["unknown", "left out", "id", "twice", "written", "no reason"],
)
def test_a_broken_line_is_named(
    file: str, old: str, new: str, key: str, reason: str, tmp_path: Path
) -> None:
    content = pack(tmp_path)
    change(content, file, old, new)
    assert noted(content, file)[key].startswith(reason)


def test_one_answer_is_no_choice(tmp_path: Path) -> None:
    content = pack(tmp_path)
    text = (content / FEELING).read_text("utf-8")
    head, first, rest = text.split("[[answers]]\n")
    (content / FEELING).write_text(head + "[[answers]]\n" + first + rest[rest.index("[[lines") :])
    assert noted(content, FEELING)["answers"] == "1 entries, two to four can be chosen from"


def test_a_file_that_is_no_toml_takes_no_other_drill_with_it(tmp_path: Path) -> None:
    content = pack(tmp_path)
    (content / OPENER).write_text("no toml [", "utf-8")
    library = Library(content)
    assert len(library.drills()) == len(DRILLS) - 1
    assert [mistake.file for mistake in library.mistakes()] == [OPENER]


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("Could you knock first?", "You should knock.", "“should”: pressure"),
        ("Could you knock first?", "Could you knock!", "“!” is a sign"),
        ("I feel judged by you.", f"I feel {'so ' * 20} judged.", "“I feel so so …” has 23"),
    ],
    ids=["pressure", "sign", "long"],
)
def test_the_check_holds_drills_against_the_wording_of_all(
    old: str, new: str, reason: str, tmp_path: Path
) -> None:
    content = pack(tmp_path)
    change(content, FEELING, old, new)
    told = [mistake.reason for mistake in check(content) if mistake.file == FEELING]
    assert any(one.startswith(reason) for one in told), told


def test_a_language_without_drills_of_its_own_is_in_order(tmp_path: Path) -> None:
    content = pack(tmp_path)
    german = content / "de"
    german.mkdir()
    checks = (CONTENT / "en" / "checks.toml").read_text("utf-8")
    (german / "checks.toml").write_text(checks.replace("grade = 8", "grade = 0"), "utf-8")
    assert check(content) == ()
