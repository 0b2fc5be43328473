"""The cards of the summary: what each said, the next step, and what was practised."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk.person_line import PersonLine
from ui.talk.room.share import Share
from ui.talk.stage_view import CountView, ShareView, Who
from ui.theme.look import Look


class SaidPanel(Panel):
    """What one person wrote, in their tint: a label and a line, up to twice."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._who = PersonLine(look, 44)
        self._lines = tuple((Text(look, "small"), Text(look, "aloud")) for _ in range(2))
        self._nothing = Text(
            look,
            "body",
            QCoreApplication.translate("SummaryScreen", "Nothing written down."),
            color="ink_soft",
        )
        self.body.addWidget(self._who)
        self.body.addSpacing(look.px("space.snug"))
        for label, words in self._lines:
            self.body.addWidget(label)
            self.body.addWidget(words)
            self.body.addSpacing(look.px("space.tight"))
        self.body.addWidget(self._nothing)
        self.body.addStretch(1)

    def show_view(self, who: Who, lines: tuple[tuple[str, str], ...]) -> None:
        """Show a person and their lines."""
        self.set_ground(f"{who.hue.value}.tint")
        self._who.show_person(who, who.name)
        self._nothing.setVisible(not lines)
        for index, (label, words) in enumerate(self._lines):
            shown = index < len(lines)
            label.setVisible(shown)
            words.setVisible(shown)
            if shown:
                label.say(lines[index][0])
                words.say(lines[index][1])


class LabelledCard(Panel):
    """A card on surface with a small icon and label; ``words`` is what stands under them."""

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__(look)
        self.look = look
        self._icon, self._name = QLabel(), icon
        self._label = Text(look, "small", balanced=False)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._icon)
        line.addWidget(self._label, 1)
        self.body.addLayout(line)
        self.body.addSpacing(look.px("space.tight"))
        look.changed.connect(self._settle)
        self._settle()

    def say_label(self, label: str) -> None:
        """Write the label."""
        self._label.say(label)

    def _settle(self) -> None:
        self._icon.setPixmap(self.look.pixmap(self._name, "ink_soft", 24))


class NextCard(LabelledCard):
    """The one small next step, and a quiet way to the next time."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "footprints")
        self._words = Text(look, "lead")
        self.plan = QuietLink(
            look, QCoreApplication.translate("SummaryScreen", "Finish, and plan the next time")
        )
        self.body.addWidget(self._words)
        self.body.addStretch(1)
        self.body.addSpacing(look.px("space.tight"))
        self.body.addWidget(self.plan, 0, Qt.AlignmentFlag.AlignLeft)

    def show_view(self, label: str, words: str) -> None:
        """Show it."""
        self.say_label(label)
        self._words.say(words)


class CountsCard(LabelledCard):
    """Numbers that count for both together, never for one of them."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "sprout")
        self._counts: tuple[CountView, ...] = ()
        self._place = QWidget()
        self._grid = QGridLayout(self._place)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px("space.apart"))
        self._grid.setVerticalSpacing(look.px("space.near"))
        self._across = 0
        self._cells: list[QWidget] = []
        self._share: ShareView | None = None
        self._time = Text(look, "small")
        self.body.addWidget(self._place)
        self.body.addWidget(self._time)
        self.body.addStretch(1)

    def show_view(
        self, label: str, counts: tuple[CountView, ...], share: ShareView | None = None
    ) -> None:
        """Show the counts; they stand still once the talk is over. ``share`` comes first."""
        self.say_label(label)
        self._time.say(share.time if share is not None else "")
        self._time.setVisible(share is not None)
        if (counts, share) != (self._counts, self._share):
            self._counts, self._share = counts, share
            self._make()

    def set_across(self, across: int) -> None:
        """Let so many stand beside each other."""
        if across != self._across:
            self._across = across
            self._lay()

    def _make(self) -> None:
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        share = [] if self._share is None else [Share(self.look, self._share)]
        self._cells = [*share, *(self._cell(count) for count in self._counts)]
        self._lay()

    def _cell(self, count: CountView) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Text(self.look, "prompt", str(count.number), weight=700))
        column.addWidget(Text(self.look, "body", count.words, color="ink_soft"))
        column.addStretch(1)
        return cell

    def _lay(self) -> None:
        across = max(min(self._across, len(self._cells)), 1)
        for index, cell in enumerate(self._cells):
            self._grid.addWidget(cell, index // across, index % across, Qt.AlignmentFlag.AlignTop)
        for column in range(max(across, self._grid.columnCount())):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
