"""What was found, and what is known and left as it is, each with its reason."""

import re
from typing import NamedTuple


class Finding(NamedTuple):
    """A rule that is broken, by what, and how."""

    rule: str
    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.where} {self.what}"


class Known(NamedTuple):
    """An exception: which rule, for what (a pattern of its name), and why."""

    rule: str
    where: str
    why: str

    def covers(self, found: Finding) -> bool:
        """Whether it is about this finding."""
        return found.rule == self.rule and re.search(self.where, found.where) is not None


#: What breaks a rule and stays as it is.
KNOWN: tuple[Known, ...] = (
    Known(
        "words",
        r"(One step back|Search \d+ cards|Show: |Hide: |Earlier weeks|Later weeks)",
        "Qt takes the tooltip or the hint of a field for a description where there is none; "
        "screen readers do not say a description that is the name",
    ),
    Known(
        "over",
        r"“(Show|Hide): ",
        "the eye stands in the field's own end, which is kept free of letters",
    ),
    Known(
        "ring",
        r"^panel “List”",
        "the dull page keeps the keyboard itself: a ring would draw the eye",
    ),
    Known(
        "keys",
        r"^check box “",
        "the dull page keeps the keyboard itself, and Tab does not come back to it",
    ),
    Known(
        "name",
        r"^list “”$",
        "the open list of a drop-down: Qt's own, told with the name of the drop-down",
    ),
    Known(
        "same-name",
        r"^radio button “(Comfort|Cards|Settings)”$",
        "the rail names a place and a list in it names a part alike; each stands in a group "
        "of its own name",
    ),
)


def sorted_out(
    found: list[Finding], known: tuple[Known, ...] = KNOWN
) -> tuple[list[Finding], list[tuple[Finding, Known]]]:
    """Part what counts from what is known, with the exception that covers it."""
    counts: list[Finding] = []
    excused: list[tuple[Finding, Known]] = []
    for one in found:
        cover = next((exception for exception in known if exception.covers(one)), None)
        if cover is None:
            counts.append(one)
        else:
            excused.append((one, cover))
    return counts, excused
