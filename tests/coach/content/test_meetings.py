"""What meetings and shared lines must keep to: one broken place, one mistake."""

from pathlib import Path

import pytest

from coach.content.library import Library
from coach.content.model import Phase
from tests.coach.content.samples import changed, found

MEETING, SOLVING = "our-weekly-meeting", "solve-it-together"

#: A walkthrough, a change in it, the key that it is noted at, and the reason.
BROKEN = [
    (
        MEETING,
        ('id = "well"', 'id = "thanks"'),
        ("parts[3].id", "“thanks” is an earlier part, too"),
    ),
    (
        MEETING,
        ('part = "arrive"', 'part = "nowhere"'),
        ("steps[2].part", "“nowhere” is none of the parts"),
    ),
    (
        MEETING,
        ('seconds = 60\npart = "arrive"', "seconds = 60"),
        ("parts", "each part has steps, next to each other and in this order"),
    ),
    (
        MEETING,
        ('quiet = 3\npart = "wish"', 'quiet = 3\npart = "list"'),
        ("parts", "“list” does not have the same turns for both"),
    ),
    (
        MEETING,
        ('label = "Close"\n', 'label = "Close"\npart = "next"\n'),
        ("parts", "“next” holds the close, which is never left out"),
    ),
    (
        MEETING,
        ("pieces = 5\n", "pieces = 4\n"),
        ("steps[3].seconds", "480, but its turns need 384"),
    ),
    (
        MEETING,
        ('kind = "rounds"', 'kind = "rounds"\nfloor = "starter"'),
        ("steps[3].floor", "nobody has the floor in a step of kind rounds"),
    ),
    (
        MEETING,
        ('fields = ["next-time"]\n', ""),
        ("steps[14].fields", "missing: which lines are written here?"),
    ),
    (
        SOLVING,
        ('fields = ["if", "then"]', 'fields = ["if", "if"]'),
        ("steps[9].fields[2]", "if cannot stand here"),
    ),
    (
        SOLVING,
        ('fields = ["if", "then"]', 'fields = ["idea"]'),
        ("steps[9].fields[1]", "idea cannot stand here"),
    ),
    (
        SOLVING,
        ('fields = ["question"]', 'fields = ["questions"]'),
        ("steps[4].fields[1]", "“questions” is none of "),
    ),
    (
        SOLVING,
        ('label = "Three stars each"', 'label = "Three stars each"\nfields = ["what"]'),
        ("steps[6].fields", "only a step of kind write has fields"),
    ),
]


@pytest.mark.parametrize(("talk", "broken", "told"), BROKEN, ids=lambda one: str(one)[:30])
def test_what_is_broken_is_named(
    tmp_path: Path, talk: str, broken: tuple[str, str], told: tuple[str, str]
) -> None:
    key, reason = told
    mistakes = found(changed(tmp_path, talk, broken))
    assert [place for place, why in mistakes if why.startswith(reason)] == [key], mistakes


def test_parts_keep_quiet_where_their_steps_are_broken(tmp_path: Path) -> None:
    path = changed(tmp_path, MEETING, ('kind = "rounds"', 'kind = "rond"'))
    assert not [reason for key, reason in found(path) if key == "parts"]


def test_a_broken_time_of_short_turns_is_told_once(tmp_path: Path) -> None:
    path = changed(tmp_path, MEETING, ("seconds = 480", "seconds = 99999"))
    assert [key for key, _ in found(path)].count("steps[3].seconds") == 1


def test_the_times_of_short_turns_stay_as_they_are_written() -> None:
    (thanks,) = [s for s in Library().walkthrough(MEETING).steps if s.id == "thanks"]
    assert (thanks.seconds, thanks.cards[Phase.TURN].seconds) == (480, 48)
