"""What a screen reader is told of widgets for which Qt has no fitting word.

Qt derives the role of a widget from its class: every text is a label, and whatever only holds
others is filler, whose name nobody hears. A widget of ours says what it is in ``heard_as``. What
has a name and no role of its own is a group, a window is a window, and what can be chosen is as
large as it is seen. Qt asks here only while somebody listens, so a start costs nothing more.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QApplication

#: Under this name an application keeps that it was told.
_OF_APP = "faces"


def install(app: "QApplication") -> None:
    """Let Qt ask here first, once for an application."""
    from PySide6.QtGui import QAccessible  # noqa: PLC0415 - not before the first paint needs it

    if not app.property(_OF_APP):
        app.setProperty(_OF_APP, True)
        QAccessible.installFactory(face_for)


def face_for(kind: str, thing: "QObject | None") -> "QAccessibleInterface | None":
    """Give what a screen reader is told of ``thing``, None where Qt says it well.

    Qt asks for its own class first, and then for each one that it is made from.
    """
    if kind not in {"QWidget", "QLabel", "QRadioButton", "QCheckBox"}:
        return None
    from ui.theme import face_kinds  # noqa: PLC0415 - only where somebody listens

    widget: Any = thing
    match kind:
        case "QRadioButton" | "QCheckBox":
            return face_kinds.ChosenFace(widget)
        case "QLabel":
            heading = getattr(widget, "heard_as", "") == "heading"
            return face_kinds.HeadingFace(widget) if heading else None
        case _:
            return face_kinds.HoldingFace(widget)
