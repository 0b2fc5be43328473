"""What the audit found, and how it names a widget so that a person can find it too."""

from collections.abc import Iterator
from typing import NamedTuple, TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


class Finding(NamedTuple):
    """A rule that is broken, by whom, and how."""

    rule: str
    where: str
    what: str


def where(widget: QWidget) -> str:
    """Name a widget by its class and what it is called or says."""
    text: object = getattr(widget, "text", None)
    said = widget.objectName() or widget.accessibleName() or (text() if callable(text) else "")
    return f"{type(widget).__name__} {str(said)[:40]!r}"


def seen(screen: QWidget, kind: type[W]) -> Iterator[W]:
    """Give every widget of a kind that is on screen now, the screen itself included."""
    for widget in [*([screen] if isinstance(screen, kind) else []), *screen.findChildren(kind)]:
        if widget.isVisible() and widget.window() is screen.window():
            yield widget
