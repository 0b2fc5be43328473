"""The words of a family in columns, by strength; needs in two columns without a head."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.feelings.strength import StrengthHead
from ui.feelings.tile import WordTile
from ui.feelings.tiles import Tiles
from ui.feelings.view import ColumnView, WordView
from ui.theme.look import Look

_ACROSS, _DOWN, _UNDER_HEAD = 24, 18, 14


class Columns(QWidget):
    """Columns beside each other, or below each other where the text is large."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: tuple[object, ...] = ()
        self._stacked = False
        self._heads: list[StrengthHead] = []
        self._places: list[list[WordTile]] = []
        self.tiles = Tiles(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_ACROSS)
        self._grid.setVerticalSpacing(0)

    def show_view(self, columns: tuple[ColumnView, ...], ground: str) -> None:
        """Show these words, and which are chosen."""
        words = tuple(word for column in columns for word in column.words)
        shape = tuple((column.head, *_keys(column.words)) for column in columns)
        if shape != self._shown:
            self._shown = shape
            self._make(columns)
        self.tiles.show_chosen(words, ground)

    def stack(self, stacked: bool) -> None:
        """Lay the columns out below each other, or beside."""
        if stacked != self._stacked:
            self._stacked = stacked
            self._place()

    def _make(self, columns: tuple[ColumnView, ...]) -> None:
        for old in (*self._heads, *self.tiles.members):
            old.hide()
            old.deleteLater()
        self._heads = [
            StrengthHead(self._look, column.head, column.bars) for column in columns if column.bars
        ]
        self._places = [
            [WordTile(self._look, word, self) for word in column.words] for column in columns
        ]
        self.tiles.take([tile for column in self._places for tile in column])
        self._place()

    def _place(self) -> None:
        while self._grid.takeAt(0) is not None:
            pass
        for row in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(row, 0)
            self._grid.setRowStretch(row, 0)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        row, as_read = 0, list[QWidget]()
        for index, tiles in enumerate(self._places):
            at = 0 if self._stacked else index
            row = row if self._stacked else 0
            self._grid.setColumnStretch(at, 1)
            if index < len(self._heads):
                self._grid.addWidget(self._heads[index], row, at)
                as_read.append(self._heads[index])
                self._grid.setRowMinimumHeight(row + 1, _UNDER_HEAD)
                row += 2
            for tile in tiles:
                self._grid.addWidget(tile, row, at, Qt.AlignmentFlag.AlignTop)
                self._grid.setRowMinimumHeight(row + 1, _DOWN)
                row += 2
            as_read += tiles
        last = 2 * max((len(tiles) for tiles in self._places), default=0)
        last = row if self._stacked else last + (2 if self._heads else 0)
        self._grid.setRowMinimumHeight(max(last - 1, 0), 0)
        self._grid.setRowStretch(last, 1)
        for widget in as_read:
            widget.show()
            widget.raise_()  # what came last is read last


def _keys(words: tuple[WordView, ...]) -> tuple[str, ...]:
    return tuple(word.key for word in words)
