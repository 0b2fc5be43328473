"""A person as a screen shows them, made from what was typed on the first page of all."""

from coach.people import Couple, Side
from ui.talk.stage_view import Who


def who(couple: Couple, side: Side, instead: str) -> Who:
    """Give the person on ``side``; ``instead`` ("Left", "Right") stands for an empty name."""
    person = couple.of(side)
    return Who(side, person.name.strip() or instead, person.shape, person.hue)


def both(couple: Couple, left: str, right: str) -> tuple[Who, Who]:
    """Give both people, the one on the left first."""
    return who(couple, Side.ONE, left), who(couple, Side.TWO, right)
