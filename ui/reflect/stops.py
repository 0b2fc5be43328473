"""The order in which Tab goes through a page of Reflect: as one reads it, whatever its form."""

from typing import Protocol

from PySide6.QtWidgets import QWidget

from ui.parts.action_bar import ActionBar


class _Headed(Protocol):
    """A page whose head scrolls with its text where letters are large."""

    heading: QWidget
    bar: ActionBar


def as_read(page: _Headed, stops: list[QWidget]) -> list[QWidget]:
    """Put the head first, wherever it is, and the bar last, in its own order."""
    head = [one for one in stops if page.heading.isAncestorOf(one)]
    bar = [one for one in page.bar.order if one in stops]
    rest = [one for one in stops if one not in head and one not in bar]
    return [*head, *rest, *bar]
