"""All that one can look for beside a deck and words: steps, and drop-downs below them."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.cards.levels import Levels
from ui.cards.view import Filter, Narrow, Option
from ui.parts.buttons import Secondary
from ui.parts.drop_down import DropDown
from ui.parts.text import Text
from ui.theme.look import Look

translate = QCoreApplication.translate
_GAP = 12
#: From these widths on at 100 % text two drop-downs have room for their words beside each other,
#: and one has beside the steps; then nothing needs to be folded away.
_TWO, _WHOLE = 520, 640


class Filters(QWidget):
    """A function of a row of ``Filter``. Each drop-down says how many cards would be left."""

    #: A person looks for something else; carries a Narrow and its id, empty for any.
    choice_changed = Signal(object, str)
    #: They stand at other places now.
    placed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._columns, self._whole = 2, True
        self._folded = True
        self._shown: tuple[Filter, ...] = ()
        self._away: frozenset[Narrow] = frozenset()
        self._levels = Levels(look, self)
        self._levels.choice_changed.connect(lambda name: self._tell(Narrow.GROUP, name))
        self._menus = {of: DropDown(look, self) for of in Narrow}
        self._labels = {of: Text(look, "label", parent=self) for of in Narrow}
        self._more = Secondary(look, translate("Cards", "More ways to find"), parent=self)
        self._more.clicked.connect(self._unfold)
        for of, menu in self._menus.items():
            self._labels[of].setBuddy(menu)
            self._labels[of].hide()
            menu.choice_changed.connect(lambda name, of=of: self._tell(of, name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        self._rows = [QHBoxLayout() for _ in range(len(Narrow) + 1)]
        for row in self._rows:
            row.setSpacing(_GAP)
            column.addLayout(row)
        self._place()

    def show_filters(self, filters: tuple[Filter, ...]) -> None:
        """Show these."""
        before, self._shown = self._shown, filters
        for one in filters:
            if one.level:
                self._levels.show_filter(one)
                continue
            self._labels[one.of].say(one.name)
            menu = self._menus[one.of]
            menu.set_options([(option.id, _worded(option)) for option in one.options])
            menu.choose(next((option.id for option in one.options if option.chosen), None))
        kinds, were = ([(one.of, one.level) for one in some] for some in (filters, before))
        if kinds != were or self._hidden() != self._away:
            self._place()

    def fit(self, width: int) -> None:
        """Put them beside each other where they have room for their words, or fold some away."""
        room = width / self._look.scale
        columns, whole = 1 if room < _TWO else 2, room >= _WHOLE
        if (columns, whole) != (self._columns, self._whole):
            self._columns, self._whole = columns, whole
            self._place()

    def _hidden(self) -> frozenset[Narrow]:
        """Give what is folded away: where there is little room, what nobody looks for just now."""
        if self._whole or not self._folded:
            return frozenset()
        stays: set[Narrow] = set()
        if self._columns > 1:
            stays = {Narrow.GROUP, Narrow.SITUATION}
        chosen = {one.of for one in self._shown for option in one.options
                  if option.chosen and option.id}  # fmt: skip
        return frozenset({one.of for one in self._shown} - stays - chosen)

    def _place(self) -> None:
        """Put into rows what there is."""
        self._away = self._hidden()
        rows = self._in_rows()
        there = {one for row in rows for one in row}
        for one in (self._levels, self._more, *self._menus.values()):
            one.setVisible(one in there)
        for row, widgets in zip(self._rows, (*rows, *[()] * len(self._rows)), strict=False):
            while row.takeAt(0) is not None:
                pass
            for one in widgets:
                row.addWidget(one, 0 if one in {self._levels, self._more} else 1)
            if widgets and widgets[-1] in {self._levels, self._more}:
                row.addStretch(0 if len(widgets) > 1 else 1)
        self.placed.emit()

    def _in_rows(self) -> list[tuple[QWidget, ...]]:
        """Give the rows: steps, what belongs to the deck, then what all decks have."""
        there = [one for one in self._shown if one.of not in self._away]
        menus = [one.of for one in there if not one.level]
        rows: list[tuple[QWidget, ...]] = []
        if len(menus) < len(there):
            first: tuple[QWidget, ...] = (self._levels,)
            if self._whole and Narrow.SITUATION in menus:
                menus.remove(Narrow.SITUATION)
                first = (self._levels, self._menus[Narrow.SITUATION])
            rows.append(first)
        if len(menus) > self._columns and Narrow.NEED in menus:
            menus.append(menus.pop(menus.index(Narrow.NEED)))  # the longest, alone in its row
        starts = range(0, len(menus), self._columns)
        pairs = (menus[at : at + self._columns] for at in starts)
        rows.extend(tuple(self._menus[of] for of in pair) for pair in pairs)
        if self._away:
            alone = len(menus) % self._columns == 0
            rows[-1:] = [*rows[-1:], (self._more,)] if alone else [(*rows[-1], self._more)]
        return rows

    def _unfold(self) -> None:
        held = self._more.hasFocus()
        first = next((one for one in self._shown if one.of in self._away), None)
        self._folded = False
        self._place()
        if held and first is not None and not first.level:
            self._menus[first.of].setFocus(Qt.FocusReason.OtherFocusReason)
        elif held:
            self._levels.group.focus()

    def _tell(self, of: Narrow, name: str) -> None:
        self.choice_changed.emit(of, name)


def _worded(option: Option) -> str:
    if not option.id:
        return option.words
    sample = translate("Cards", "{name} ({count})")
    return sample.format(name=option.words, count=option.count)
