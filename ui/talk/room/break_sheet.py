"""The break sheet: a quiet minute, a rest apart, or the end for tonight; nobody has to say why."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink
from ui.parts.choice import WAY
from ui.parts.segmented import Segmented
from ui.parts.sheet import WIDE
from ui.parts.text import Text
from ui.talk import requests as r
from ui.talk.room.choice_list import ChoiceList
from ui.talk.room.room_sheet import RoomSheet
from ui.talk.stage_view import BreakView, ChoiceView
from ui.talk.tab_order import order_stops
from ui.theme.look import Look

_ICONS = {"minute": "wind", "apart": "coffee", "stop": "moon"}


class Detail(QWidget):
    """A short question and one of few answers, side by side on a tray."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._asked = Text(look, "label")
        self._options: tuple[tuple[str, str], ...] = ()
        self.tray: Segmented | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2)
        self._box.addWidget(self._asked)

    def show_view(self, asked: str, views: tuple[ChoiceView, ...]) -> Segmented | None:
        """Show question and answers; gives the tray if it had to be made anew."""
        self._asked.say(asked)
        options = tuple((view.id, view.word) for view in views)
        made = None
        if options != self._options and options:
            self._options = options
            made = self._make(options)
        chosen = next((view.id for view in views if view.chosen), None)
        if self.tray is not None and views and self.tray.chosen != chosen:
            self.tray.choose(chosen)
        return made

    def _make(self, options: tuple[tuple[str, str], ...]) -> Segmented:
        if self.tray is not None:
            self._box.removeWidget(self.tray)
            self.tray.hide()
            self.tray.deleteLater()
        self.tray = Segmented(self._look, self._asked.text(), options)
        self._box.addWidget(self.tray)
        return self.tray


class BreakSheet(RoomSheet):
    """Shows a ``BreakView``."""

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(look, page, width=WIDE)
        self._view: BreakView | None = None
        self.ways = ChoiceList(look, _tr("How to rest"), WAY, gap=12, icons=_ICONS)
        self.ways.marked.connect(lambda id_: self.asked.emit(r.Choose("break", id_)))
        self._lengths = Detail(look)
        self._owes = Detail(look)
        self._details = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.unsafe = QuietLink(look, "", icon="life-buoy")
        self.unsafe.clicked.connect(lambda: self.asked.emit(r.Unsafe()))
        self._fill(look)

    def show_view(self, view: BreakView) -> None:
        """Show the ways to rest, and for a rest apart how long and who calls."""
        if view == self._view:
            return
        self._view = view
        self.show_words(view.title, view.text, view.back, view.primary)
        self.unsafe.say(view.unsafe)
        self._name_primary(view)
        self.ways.show_view(view.choices)
        for group, detail, asked, views in (
            ("length", self._lengths, view.how_long, view.lengths),
            ("owes", self._owes, view.who_calls, view.owes),
        ):
            made = detail.show_view(asked, views)
            if made is not None:
                made.choice_changed.connect(
                    lambda id_, group=group: self.asked.emit(r.Choose(group, id_))
                )
        self._details.setVisible(bool(view.lengths or view.owes))
        self._order()

    def start(self) -> QWidget | None:
        """Begin at the way that is set; with large text where the page is not scrolled by it."""
        if self.one_column:
            return self.primary
        chosen = (stop for stop in self.ways.stops if stop.focusPolicy() & Qt.FocusPolicy.TabFocus)
        return next(chosen, None)

    def focus_missing(self) -> None:
        """Go to the ways."""
        self.ways.focus()

    def _fill(self, look: Look) -> None:
        details = QVBoxLayout(self._details)
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(look.px("space.near"))
        details.addWidget(self._lengths)
        details.addWidget(self._owes)
        details.addStretch(1)
        # As wide as the longest way needs in one line, and three lengths beside each other.
        self._row.setSpacing(look.px("space.apart"))
        self._row.addWidget(self.ways, 23)
        self._row.addWidget(self._details, 20)
        self.body.addLayout(self._row)
        self.body.addSpacing(look.px("space.tight"))
        self.body.addWidget(self.unsafe)

    def arrange(self) -> None:
        """Put the details beside the ways, or below them."""
        right, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if self.one_column else right)

    def _name_primary(self, view: BreakView) -> None:
        """Let the primary be told from a way that has the same words, by whoever only hears it."""
        for way in view.choices:
            if way.word == view.primary.words:
                self.primary.setAccessibleName(f"{way.word}. {way.line}")

    def _order(self) -> None:
        trays = (self._lengths.tray, self._owes.tray)
        segments = [seg for tray in trays if tray is not None for seg in tray.group.members]
        stops = [*self.ways.stops, *segments, self.unsafe, self.back, self.primary]
        order_stops(stops)


def _tr(text: str) -> str:
    return QCoreApplication.translate("BreakSheet", text)
