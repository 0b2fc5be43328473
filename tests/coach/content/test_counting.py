"""What there is, counted: by deck, part, situation and grade."""

from pathlib import Path

from coach.content.counting import Count, counts
from tests.coach.content.samples import CONTENT, change, pack


def counted(root: Path) -> dict[str, Count]:
    return {count.what: count for count in counts(root)}


def test_what_ships_is_counted_by_deck_part_situation_and_grade() -> None:
    found = counted(CONTENT)
    decks = found["cards by deck"]
    assert decks.number == sum(number for _, number in decks.parts)
    assert dict(decks.parts)["validation"] == 120
    levels = found["validation by part"]
    assert [name for name, _ in levels.parts] == ["l1", "l2", "l3", "l4", "l5", "l6"]
    assert sum(number for _, number in levels.parts) == levels.number == 120
    assert len(found["validation by situation"].parts) == 12
    talks = found["talks by grade"]
    assert sum(number for _, number in talks.parts) == talks.number


def test_a_deck_without_situations_has_no_line_for_them() -> None:
    assert "calm by part" in counted(CONTENT)
    assert "calm by situation" not in counted(CONTENT)


def test_a_file_with_a_mistake_is_not_counted(tmp_path: Path) -> None:
    content = pack(tmp_path)
    before = counted(content)["talks by grade"].number
    change(content, "en/walkthroughs/first-try.toml", "minutes = 8", "minutes = ")
    assert counted(content)["talks by grade"].number == before - 1


def test_where_there_is_nothing_there_is_nothing_to_count(tmp_path: Path) -> None:
    assert counts(tmp_path) == (
        Count("talks by grade", 0),
        Count("drills by lines", 0),
        Count("cards by deck", 0),
    )
