"""The words of an agreement find their lines again when it is looked at."""

from coach.content.model import Line
from coach.planning.memory import Agreed, Agreement
from tests.ui.talk.room import Room
from ui.talk.settled import looking_at


def looked_at(words: str) -> dict[Line, str]:
    """Give the lines with which a talk begins that looks at these words again."""
    session = Room("look-again").presenter.session
    agreed = Agreed(1, Agreement(0, "1970-01-01", words, if_then="If it rains, we walk"))
    return looking_at(session, (agreed,)).words.board.lines


def test_all_five_lines_come_back_each_to_its_place() -> None:
    assert looked_at("A walk  ·  Both  ·  Saturdays  ·  Two weeks  ·  We smile") == {
        Line.WHAT: "A walk",
        Line.WHO: "Both",
        Line.WHEN: "Saturdays",
        Line.HOW_LONG: "Two weeks",
        Line.HOW_KNOW: "We smile",
        Line.IF: "If it rains, we walk",
    }


def test_fewer_lines_stay_together_because_nobody_knows_which_they_were() -> None:
    words = "A walk  ·  Saturdays"
    assert looked_at(words) == {Line.WHAT: words, Line.IF: "If it rains, we walk"}
