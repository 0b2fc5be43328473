"""The talks that fit: two filters, rows to open, and what to do where nothing fits."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink
from ui.parts.flow import Flow
from ui.parts.rows import Row, RowList
from ui.parts.segmented import Segmented
from ui.parts.text import Text
from ui.talk.library.view import (
    ALL,
    FindBy,
    InCompany,
    LibraryView,
    NothingView,
    OfLength,
    OpenTalk,
    OptionView,
    RowView,
)
from ui.theme.look import Look

translate = QCoreApplication.translate


class TalkList(QWidget):
    """Filters over rows divided by lines."""

    #: Somebody asked for something: a LibraryRequest.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows_shown: tuple[RowView, ...] = ()
        self._lengths: Segmented | None = None
        self._company: Segmented | None = None
        self._filters = QWidget()
        self._filter_row = Flow(self._filters, gap=8, row_gap=12)
        self._rows = RowList(look, translate("Library", "Talks"))
        self._rows.opened.connect(lambda talk: self.asked.emit(OpenTalk(talk)))
        self._nothing = Nothing(look)
        self._nothing.asked.connect(self.asked)
        self._unreadable = Text(look, "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._filters)
        column.addSpacing(24)
        column.addWidget(self._rows)
        column.addWidget(self._nothing)
        column.addSpacing(16)
        column.addWidget(self._unreadable)
        column.addStretch(1)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order (a group is one stop)."""
        trays = [tray for tray in (self._lengths, self._company) if tray is not None]
        filters = [member for tray in trays for member in tray.group.members]
        return (*filters, *self._rows.rows, *self._nothing.stops)

    def show_view(self, view: LibraryView) -> None:
        """Show the filters, and what fits."""
        self._render_filters(view)
        if view.rows != self._rows_shown:
            self._rows_shown = view.rows
            self._rows.set_rows(tuple(self._row(row) for row in view.rows))
        self._rows.setVisible(bool(view.rows))
        self._nothing.show_view(view.nothing)
        self._unreadable.say(view.unreadable)
        self._unreadable.setVisible(bool(view.unreadable))

    def _row(self, row: RowView) -> Row:
        return Row(
            self._look,
            row.id,
            row.name,
            row.line,
            remark=row.remark,
            fact=row.time,
            fact_icon="clock",
        )

    def _render_filters(self, view: LibraryView) -> None:
        if self._lengths is None or self._company is None:
            self._lengths = self._tray(translate("Library", "How long"), view.lengths)
            self._lengths.choice_changed.connect(
                lambda minutes: self.asked.emit(OfLength(int(minutes)))
            )
            self._company = self._tray(translate("Library", "Together or alone"), view.company)
            self._company.choice_changed.connect(
                lambda company: self.asked.emit(InCompany(company == "alone"))
            )
        self._lengths.choose(_chosen(view.lengths))
        self._company.choose(_chosen(view.company))

    def _tray(self, name: str, options: tuple[OptionView, ...]) -> Segmented:
        tray = Segmented(self._look, name, [(one.id, one.words) for one in options])
        self._filter_row.addWidget(tray)
        return tray


class Nothing(QWidget):
    """Nothing fits: one sentence, and two ways out."""

    #: Somebody took one of the ways: a LibraryRequest.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._view: NothingView | None = None
        self._says = Text(look, "aloud")
        self._nearest = QuietLink(look, "")
        self._wider = QuietLink(look, "")
        self._nearest.clicked.connect(self._open_nearest)
        self._wider.clicked.connect(self._widen)
        links = QWidget()
        row = Flow(links, gap=40, row_gap=0)
        row.addWidget(self._nearest)
        row.addWidget(self._wider)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._says)
        column.addWidget(links)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order."""
        return self._nearest, self._wider

    def show_view(self, view: NothingView | None) -> None:
        """Show it, or nothing at all."""
        self._view = view
        self.setVisible(view is not None)
        if view is None:
            return
        self._says.say(view.says)
        self._nearest.say(view.nearest.words if view.nearest else "")
        self._nearest.setVisible(view.nearest is not None)
        self._wider.say(view.wider.words)

    def _open_nearest(self) -> None:
        if self._view is not None and self._view.nearest is not None:
            self.asked.emit(OpenTalk(self._view.nearest.id))

    def _widen(self) -> None:
        if self._view is not None:
            way = self._view.wider.id
            self.asked.emit(FindBy(ALL) if way == ALL else OfLength(int(way)))


def _chosen(options: tuple[OptionView, ...]) -> str | None:
    return next((one.id for one in options if one.chosen), None)
