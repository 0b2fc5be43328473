"""The order in which Tab comes to things, said once for a page."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def order_stops(stops: Sequence[QWidget]) -> None:
    """Let Tab go through ``stops`` as they are listed."""
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)
