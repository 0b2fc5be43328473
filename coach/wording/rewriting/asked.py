"""What is asked, and of whom."""

from enum import StrEnum

import msgspec


class Who(StrEnum):
    """Who is to do it."""

    YOU = "you"
    WE = "we"
    THING = "thing"  # a thing is wished for
    OTHER = "other"  # somebody else: "her to call first"
    I = "i"  # noqa: E741 - that is its name


class Asked(msgspec.Struct, frozen=True):
    """What is asked; empty where nothing was."""

    text: str = ""
    who: Who = Who.YOU
    guessed: bool = False  # what was asked for was a verdict: this stands in
