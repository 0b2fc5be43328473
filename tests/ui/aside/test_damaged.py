"""The page of damaged notes: its title is no milder than what is the matter."""

from datetime import datetime

import pytest

from coach.content.library import Library
from coach.content.prose import DamageWords
from coach.store.mending.damage import Finding, Held
from ui.aside.damaged.view import DamageView, damage_view

COPY = datetime(2026, 11, 20, 19, 42)  # noqa: DTZ001 - as a clock on the wall shows it
HELD = Held(12, rows=40)


def page(finding: Finding) -> DamageView:
    words = Library().prose(DamageWords)
    return damage_view(finding, {"folder": "/home/noor"}, words, datetime(2026, 11, 22).date())  # noqa: DTZ001


@pytest.mark.parametrize(
    ("finding", "title"),
    [
        (Finding(HELD, COPY), "Some of your notes cannot be read"),
        (Finding(Held(), None, unsure=True), "Your notes cannot be read"),
        (Finding(HELD, COPY, gone=True), "Your notes are not where they were"),
    ],
)
def test_the_title_says_how_much_it_is(finding: Finding, title: str) -> None:
    assert page(finding).title == title


def test_the_folder_stands_on_a_line_of_its_own() -> None:
    assert "/home/noor" in page(Finding(Held(), None, unsure=True)).text.split("\n")
