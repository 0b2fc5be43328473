"""What a talk is about is named from the other side by whoever answers."""

import pytest

from coach.rehearsal.topics import said_back


@pytest.mark.parametrize(
    ("topic", "named"),
    [
        ("my work", "your work"),
        ("Your mother and my evenings", "my mother and your evenings"),
        ("The holidays", "the holidays"),
        ("how you talk to me", "how you talk to me"),
        ("Christmas", "Christmas"),
        ("", ""),
    ],
)
def test_whose_it_is_changes_with_whoever_speaks(topic: str, named: str) -> None:
    assert said_back(topic) == named
