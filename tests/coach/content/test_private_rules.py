"""What walkthroughs with private steps must keep to: one broken place, one mistake."""

from pathlib import Path

import pytest

from coach.content.check import check
from coach.content.mistakes import Mistake
from coach.content.reading import read_walkthrough
from tests.coach.content.samples import TALKS, change, changed, found, pack

CARE, BEFORE, LOOP = "ways-care-lands", "before-we-talk", "our-loop"

#: A talk, a change of it, the key that it is noted at, and the reason.
BROKEN = [
    (CARE, ('apart = "touch"', 'apart = "tuch"'), "apart", "no card is of the group “tuch”"),
    (CARE, ('id = "thanks"', 'id = "tea"'), "items[2].id", "this id is there already"),
    (CARE, ('id = "nice"', 'id = "feeds"'), "heaps[2].id", "this id is there already"),
    (
        CARE,
        ('id = "starter-sorts"\nkind = "sort"', 'id = "starter-sorts"\nkind = "shown"'),
        "steps[2].kind",
        "shown needs a step of kind pick before it",
    ),
    (
        CARE,
        ('kind = "sort"\nfloor = "other"', 'kind = "sort"'),
        "steps[4].floor",
        "somebody has the floor here: starter or other",
    ),
    (
        CARE,
        ('label = "Sort the cards"', 'label = "Sort the cards"\nfloor = "starter"'),
        "solo.steps[1].floor",
        "nobody has the floor in a step of kind sort",
    ),
    (
        CARE,
        ("Each alone. Later", "{starter}, later"),
        "steps[2].sort.speaker[1]",
        "{starter} has no meaning where nobody has the floor",
    ),
    (
        BEFORE,
        ('shows = ["opening", "need", "sees"]', 'shows = ["opening", "need", "sea"]'),
        "solo.steps[11].shows[3]",
        "no earlier page has a line “sea”",
    ),
    (
        BEFORE,
        ('shows = ["opening", "need", "sees"]', 'shows = ["opening", "need"]'),
        "solo.steps[11].shows",
        "2 entries, here there are 3",
    ),
    (
        BEFORE,
        ('leads = "open-gently"', ""),
        "solo.steps[11].leads",
        "missing",
    ),
    (
        BEFORE,
        ('label = "Before you write"', 'label = "Before you write"\nleads = "first-try"'),
        "steps[1].leads",
        "only a step of kind card has leads",
    ),
    (
        LOOP,
        ('asks = ["feel", "does", "whole"]', 'asks = ["feel", "does", "under", "whole"]'),
        "steps[2].asks",
        "3 entries, at most 2 are possible",
    ),
    (
        LOOP,
        ('kind = "loop"\nlabel = "Fill in the loop"', 'kind = "shown"\nlabel = "Fill it in"'),
        "steps[2].kind",
        "shown needs a step of kind pick before it",
    ),
]


@pytest.mark.parametrize(("talk", "broken", "key", "reason"), BROKEN)
def test_a_broken_place_is_noted(
    tmp_path: Path, talk: str, broken: tuple[str, str], key: str, reason: str
) -> None:
    assert (key, reason) in found(changed(tmp_path, talk, broken))


def test_the_shipped_talks_break_no_rule() -> None:
    for talk in (CARE, BEFORE, LOOP):
        assert read_walkthrough(TALKS / f"{talk}.toml").id == talk


def test_sorting_needs_enough_cards_and_three_heaps(tmp_path: Path) -> None:
    text = (TALKS / f"{CARE}.toml").read_text("utf-8")
    head, *heaps = text[: text.index("[[items]]")].split("[[heaps]]")
    rest = text[text.index("[[items]]") :]
    *cards, last = rest[: rest.index("# --- together")].split("[[items]]")[1:]
    kept = [*cards[:3], last]  # the fourth card of the file is the first about touch
    few = "[[items]]".join(("", *kept, cards[3]))
    fewer = "[[heaps]]".join((head, *heaps[:2]))
    path = tmp_path / f"{CARE}.toml"
    path.write_text(fewer + few + rest[rest.index("# --- together") :], "utf-8")
    assert [key for key, _ in found(path)] == ["items", "heaps"]


def test_a_page_has_three_lines_at_the_most(tmp_path: Path) -> None:
    line = '    { id = "need", label = "What I need", hint = "One slow hour together" },\n'
    more = line + '    { id = "more", label = "More" },\n'
    path = changed(tmp_path, BEFORE, (line, more))
    assert ("steps[2].page_lines", "4 entries, at most 3 are possible") in found(path)


def test_what_leads_to_no_talk_is_found(tmp_path: Path) -> None:
    root = pack(tmp_path)
    change(root, "en/walkthroughs/are-we-drifting.toml", '"unload-the-day"', '"unload-it"')
    change(root, f"en/walkthroughs/{BEFORE}.toml", '"open-gently"', '"open-it"')
    drifting = Mistake(
        "en/walkthroughs/are-we-drifting.toml", "items[1].leads", "“unload-it” is no talk"
    )
    before = Mistake(
        f"en/walkthroughs/{BEFORE}.toml", "solo.steps[11].leads", "“open-it” is no talk"
    )
    assert set(check(root)) == {drifting, before}
