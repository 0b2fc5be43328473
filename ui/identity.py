"""Who the program is to the desktop: its id, and the icon of its windows.

The id is set before the window stands, so that it is grouped and named rightly. The icon is drawn
once it was painted: where In Turn is installed the desktop has the icon already.
"""

import sys

from PySide6.QtGui import QGuiApplication

from coach import APP_ID

#: The sizes that taskbars and switchers ask for, in px.
_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


def tell_id() -> None:
    """Say who this is. The name above the window stays its own: it may be that of a dull list.

    So no display name of the application is set: Qt would add it to each title.
    """
    QGuiApplication.setDesktopFileName(APP_ID)
    if sys.platform == "win32":  # pragma: no cover - else the taskbar shows Python
        import ctypes  # noqa: PLC0415

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)


def show_icon() -> None:
    """Give all windows their icon."""
    from PySide6.QtCore import QRectF, Qt  # noqa: PLC0415 - not before the window stands
    from PySide6.QtGui import QIcon, QPainter, QPixmap  # noqa: PLC0415
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

    from coach.files import resources  # noqa: PLC0415

    drawing = QSvgRenderer(str(resources() / "icons" / "app.svg"))
    icon = QIcon()
    for size in _SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter, QRectF(0, 0, size, size))
        painter.end()
        icon.addPixmap(picture)
    QGuiApplication.setWindowIcon(icon)
