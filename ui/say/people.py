"""How Say it names the two: whoever writes, and whoever will hear it."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from coach.people import Person, Side
from ui.say.work import Desktop


def writer_of(desk: Desktop) -> Person:
    """Give whoever writes, by name or by the side for want of one."""
    return _named(desk, desk.who or Side.ONE)


def listener_of(desk: Desktop, instead: str) -> Person:
    """Give whoever will hear it; ``instead`` ("your partner") is said of one who is not here."""
    person = desk.listener
    if desk.alone or not person.name.strip():
        return replace(person, name=instead)
    return replace(person, name=person.name.strip())


def names(desk: Desktop, instead: str) -> dict[str, str]:
    """Give the names for the words of the pages."""
    return {"name": writer_of(desk).name, "other": listener_of(desk, instead).name}


def _named(desk: Desktop, side: Side) -> Person:
    tr = QCoreApplication.translate
    person = desk.couple.of(side)
    name = person.name.strip()
    if not name and not desk.alone:
        name = tr("People", "Left") if side is Side.ONE else tr("People", "Right")
    return replace(person, name=name)


def both(desk: Desktop) -> tuple[Person, Person]:
    """Give the two, each by name or by their side for want of one."""
    return _named(desk, Side.ONE), _named(desk, Side.TWO)


def named(desk: Desktop, side: Side) -> str:
    """Give what the one on a side is called."""
    return _named(desk, side).name
