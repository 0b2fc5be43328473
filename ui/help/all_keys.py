"""All keys there are, sorted by where they work: in Help, and at the end of the printed guide."""

from ui.actions import Where, all_rows, rows_for
from ui.help.helplines import tr
from ui.help.view import KeysView


def all_keys() -> tuple[KeysView, KeysView, KeysView]:
    """Give those that work everywhere, in a talk, and on all other pages."""
    room, place = set(rows_for(Where.ROOM)), set(rows_for(Where.PLACE))
    every = all_rows()
    return (
        KeysView(tr("Everywhere"), tuple(row for row in every if row in room & place)),
        KeysView(tr("In a talk"), tuple(row for row in every if row in room - place)),
        KeysView(tr("On all other pages"), tuple(row for row in every if row in place - room)),
    )
