"""A problem is told as one short paragraph; a place in it stands on a line of its own."""

from coach.content.library import Library
from coach.content.prose import ProblemsWords
from coach.errors import Problem, WorldError
from ui.told import sentence


def test_what_follows_a_folder_begins_another_line() -> None:
    words = Library().prose(ProblemsWords)
    trouble = WorldError(Problem.FOLDER_GONE, {"folder": "/home/noor"})
    first, place, rest = sentence(words, trouble).split("\n")
    assert (first[-1], place) == (":", "/home/noor")
    assert rest.startswith("Nothing is lost")


def test_all_else_is_one_paragraph() -> None:
    words = Library().prose(ProblemsWords)
    assert "\n" not in sentence(words, WorldError(Problem.DISK_FULL))
