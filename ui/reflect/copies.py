"""What was copied from a private page does not stay on the clipboard, nor in its history.

Whatever is copied while a book is open comes from it. It is marked at once, so that programs
which collect what was copied leave it out, and it is taken away after a minute or when the book
closes, unless somebody has copied something else meanwhile. The same holds for what was only
selected, where the system has a clipboard of its own for that.
"""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication

from ui.after import After

#: How long a copy can be pasted, in ms.
STAYS = 60_000

_MODE = QClipboard.Mode

#: What says to others, each in their way, that this is nothing to collect: Klipper and its like,
#: Windows with its history and its cloud, and what collects on a Mac.
MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": b"\0\0\0\0",
    "CanUploadToCloudClipboard": b"\0\0\0\0",
    "org.nspasteboard.ConcealedType": b"1",
}


def ours(board: QClipboard, mode: _MODE) -> bool:
    """Whether what lies on the clipboard came from this program."""
    match mode:
        case _MODE.Clipboard:
            return board.ownsClipboard()
        case _MODE.Selection:
            return board.ownsSelection()
        case _:
            return board.ownsFindBuffer()


class Copies(QObject):
    """Follows the clipboard from ``begin`` to ``end``."""

    def __init__(
        self,
        after: After,
        *,
        owns: Callable[[QClipboard, _MODE], bool] = ours,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._after = after
        self._owns = owns
        self._board = QGuiApplication.clipboard()
        self._following = False
        #: Of each clipboard, how often it was filled from here; 0 if it holds something else.
        self._fills: dict[_MODE, int] = {}
        self._count = 0

    def begin(self) -> None:
        """Follow the clipboard from now on."""
        if not self._following:
            self._following = True
            self._board.changed.connect(self._take)

    def end(self) -> None:
        """Take away what came from here, and follow no longer."""
        if self._following:
            self._following = False
            self._board.changed.disconnect(self._take)
            for mode in tuple(self._fills):
                self._clear(mode)

    def _take(self, mode: _MODE) -> None:
        if not self._owns(self._board, mode):
            self._fills.pop(mode, None)
            return
        text = self._board.text(mode)
        if not text:
            return
        if not self._board.mimeData(mode).hasFormat(next(iter(MARKS))):
            # This fills the clipboard anew, and comes back here.
            self._board.setMimeData(_marked(text), mode)
            return
        self._count += 1
        number = self._fills[mode] = self._count
        self._after(STAYS, lambda: self._clear(mode, number))

    def _clear(self, mode: _MODE, number: int = 0) -> None:
        """Take it away if it still is what was copied then."""
        if number in {0, self._fills.get(mode)}:
            filled = self._fills.pop(mode, 0)
            if filled and self._owns(self._board, mode):
                self._board.clear(mode)


def _marked(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    for name, value in MARKS.items():
        data.setData(name, value)
    return data
