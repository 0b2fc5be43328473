"""The rows of the list of cards, as Qt and a screen reader ask for them."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.cards.view import CardLine

Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """The rows."""

    def __init__(self, kept: str) -> None:
        """``kept`` is what a star means."""
        super().__init__()
        self.rows: tuple[CardLine, ...] = ()
        self._kept = kept

    def show(self, rows: tuple[CardLine, ...]) -> bool:
        """Show these and no others; where only marks changed, the place stays: then False."""
        before, self.rows = self.rows, rows
        if len(rows) == len(before) and all(
            one is other or one.key == other.key for one, other in zip(rows, before, strict=True)
        ):
            self.dataChanged.emit(self.index(0), self.index(max(len(rows) - 1, 0)))
            return False
        self.beginResetModel()
        self.endResetModel()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Say how many there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give the words, and for a screen reader what stands beside them."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(
                one for one in (row.text, row.tag, self._kept if row.kept else "") if one
            )
        return None
