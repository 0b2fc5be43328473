"""What is counted of the content, and that as much ships as was planned."""

from pathlib import Path

from coach.content.counts import counts
from coach.content.library import Library
from tests.coach.content.samples import pack

#: The least number of cards of each deck (content plan, section 2).
PLANNED = {
    "affection": 60,
    "appreciation": 50,
    "bids": 40,
    "calm": 36,
    "curiosity": 190,
    "empathy": 40,
    "own-ground": 24,
    "reflection": 40,
    "repair": 72,
    "shared": 90,
    "stress-talk": 30,
    "validation": 120,
}


def _parts(line: str) -> dict[str, int]:
    _, _, parts = line.partition(": ")
    return {
        name: int(number) for name, number in (part.rsplit(" ", 1) for part in parts.split(", "))
    }


def test_each_deck_has_as_many_cards_as_were_planned() -> None:
    decks = {deck.id: len(deck.cards) for deck in Library().decks()}
    assert {name: decks[name] >= least for name, least in PLANNED.items()} == dict.fromkeys(
        PLANNED, True
    )


def test_validation_has_its_levels_and_every_situation_at_least_eight_times() -> None:
    lines = [line for line in counts(Library()) if line.startswith("cards, validation 120")]
    levels, situations = map(_parts, lines)
    planned = {"l1": 16, "l2": 24, "l3": 20, "l4": 20, "l5": 24, "l6": 16}
    assert all(levels[level] >= least for level, least in planned.items())
    assert len(situations) == 12
    assert min(situations.values()) >= 8


def test_talks_are_counted_by_their_grade() -> None:
    line = next(iter(counts(Library())))
    assert line.startswith(f"talks {len(Library().whole())}, by grade: A ")
    assert sum(_parts(line).values()) == len(Library().whole())


def test_the_parts_of_a_deck_make_up_the_whole() -> None:
    said = list(counts(Library()))
    parts = [_parts(line) for line in said if line.startswith("cards, ") and "by sit" not in line]
    assert said[-1] == f"cards {sum(sum(one.values()) for one in parts)}"


def test_a_broken_file_is_not_counted(tmp_path: Path) -> None:
    content = pack(tmp_path)
    (content / "en" / "decks" / "repair.toml").write_text("[", "utf-8")
    assert not [line for line in counts(Library(content)) if line.startswith("cards, repair")]


def test_of_nothing_nothing_is_counted(tmp_path: Path) -> None:
    assert list(counts(Library(tmp_path))) == []
