"""How Rehearse names the two in front of the screen."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from coach.people import Person, Side
from ui.rehearse.state import Table


def called(table: Table, side: Side) -> str:
    """Give the name of whoever sits on a side, or the side itself for want of one."""
    name = table.couple.of(side).name.strip()
    translate = QCoreApplication.translate
    if name or table.alone:
        return name
    return translate("People", "Left") if side is Side.ONE else translate("People", "Right")


def you(table: Table, name: str) -> Person:
    """Give whoever rehearses; ``name`` ("You") where they have none."""
    return replace(table.you, name=called(table, table.who) or name)


def partner(table: Table, name: str) -> Person:
    """Give the one whose part is played: called so, as it is not they who answer."""
    return replace(table.partner, name=name)
