"""Words to choose as one group: one stop for Tab, arrows in two directions."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal

from ui.feelings.tile import WordTile
from ui.feelings.view import WordView

#: How much more a step to the side counts than a step ahead.
_ASIDE = 4


class Tiles(QObject):
    """Knows the words that are shown, wherever they stand, and which of them Tab comes to."""

    #: A person pressed a word; carries its key.
    pressed = Signal(str)
    #: Another word is looked at: what it is and what it means.
    looked_at = Signal(str, str)
    #: Tab comes to another one now.
    stop_moved = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._members: list[WordTile] = []
        self._stop: WordTile | None = None

    @property
    def members(self) -> tuple[WordTile, ...]:
        """All of them, as one reads."""
        return tuple(self._members)

    def take(self, tiles: list[WordTile]) -> None:
        """Know these and no others; the first is the stop, or one that is chosen."""
        self._members, self._stop = tiles, None
        for tile in tiles:
            tile.step_asked.connect(lambda key, tile=tile: self._step(tile, key))
            tile.clicked.connect(lambda _=False, tile=tile: self._press(tile))
            tile.looked_at.connect(lambda tile=tile: self._look_at(tile))
        if tiles:
            self._stop_at(next((tile for tile in tiles if tile.isChecked()), tiles[0]))

    def show_chosen(self, views: tuple[WordView, ...], ground: str) -> None:
        """Show which are chosen, on the ground of whoever chooses."""
        on = {view.key: view.chosen for view in views}
        for tile in self._members:
            tile.show_chosen(on.get(tile.key, False), ground)

    def focus(self) -> bool:
        """Put the keyboard on the one that Tab comes to; False if there is none."""
        if self._stop is not None:
            self._stop.setFocus(Qt.FocusReason.OtherFocusReason)
        return self._stop is not None

    def _press(self, tile: WordTile) -> None:
        self._stop_at(tile)
        self.pressed.emit(tile.key)

    def _look_at(self, tile: WordTile) -> None:
        if tile.hasFocus():
            self._stop_at(tile)
        self.looked_at.emit(tile.words, tile.means)

    def _stop_at(self, tile: WordTile) -> None:
        if tile is self._stop:
            return
        self._stop = tile
        for one in self._members:
            stops = one is tile
            one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)
        self.stop_moved.emit()

    def _step(self, tile: WordTile, key: Qt.Key) -> None:
        """Go to the nearest in a direction; where there is none, stay."""
        here = _middle(tile)
        ahead: list[tuple[int, WordTile]] = []
        for one in self._members:
            along, aside = _apart(here, _middle(one), key)
            if along > 0:
                ahead.append((along + _ASIDE * aside, one))
        if ahead:
            _, nearest = min(ahead, key=lambda found: found[0])
            nearest.setFocus(Qt.FocusReason.TabFocusReason)


def _middle(tile: WordTile) -> QPoint:
    return tile.mapTo(tile.window(), tile.rect().center())


def _apart(here: QPoint, there: QPoint, key: Qt.Key) -> tuple[int, int]:
    """Say how far ahead something lies in the direction of a key, and how far aside."""
    across, down = there.x() - here.x(), there.y() - here.y()
    match key:
        case Qt.Key.Key_Left:
            return -across, abs(down)
        case Qt.Key.Key_Right:
            return across, abs(down)
        case Qt.Key.Key_Up:
            return -down, abs(across)
        case _:
            return down, abs(across)
