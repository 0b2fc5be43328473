"""Progress in pictures: the map of skills, weeks and agreements beside it, both together below."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.progress.known import AGREEMENTS
from ui.progress.pictures.agreement_list import AgreementList, AgreementRow
from ui.progress.pictures.legend import Legend
from ui.progress.pictures.marks import empty_box, full_box
from ui.progress.pictures.skill_map import SkillMap
from ui.progress.pictures.skill_spot import SkillSpot
from ui.progress.pictures.together import Together
from ui.progress.pictures.week_piles import WeekPiles
from ui.progress.seen import AgreementsView, PicturesView, WeeksView
from ui.progress.view import OpenAgreement, OpenSkill, OtherWeeks, PageView, ShowEntries
from ui.progress.ways import ProgressPage
from ui.theme.look import Look
from ui.theme.mirror import margins

_GAP, _SIDE, _INNER = 24, 312, 28
_SQUARE = 18
#: How high the map is where nothing was practised yet, in px.
_ROOMY = 360
#: Below this width of the content at 100 % text, weeks and agreements stand under the skills.
_BESIDE = 900
#: Where they stand under them, both fit side by side from this width on.
_TWO = 640


def _full(around: QRectF, _: float) -> QPainterPath:
    return full_box(around)


class PicturesPage(ProgressPage):
    """A function of a PicturesView."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._shown: PicturesView | None = None
        self._skills = SkillCard(look)
        self.map = self._skills.map
        self.map.opened.connect(lambda key: self.asked.emit(OpenSkill(key)))
        self._weeks = WeekCard(look)
        self.weeks = self._weeks.piles
        for signal, earlier in (
            (self.weeks.earlier_asked, True),
            (self._weeks.earlier.clicked, True),
            (self.weeks.later_asked, False),
            (self._weeks.later.clicked, False),
        ):
            signal.connect(lambda *_, earlier=earlier: self.asked.emit(OtherWeeks(earlier)))
        self._agreements = AgreementCard(look)
        self.agreements = self._agreements.list
        self.agreements.opened.connect(lambda key: self.asked.emit(OpenAgreement(key)))
        self._agreements.more.clicked.connect(lambda: self.asked.emit(ShowEntries(AGREEMENTS)))
        self._together = Together(look)
        self._lay_out()

    def show_page(self, view: PageView) -> None:
        """Show these pictures."""
        if not isinstance(view, PicturesView) or view == self._shown:
            return
        self._shown = view
        self._skills.show_view(view)
        self._weeks.setVisible(view.weeks is not None)
        if view.weeks is not None:
            self._weeks.show_view(view.weeks)
        self._agreements.setVisible(view.agreements is not None)
        if view.agreements is not None:
            self._agreements.show_view(view.agreements)
        self._side.setVisible(view.weeks is not None or view.agreements is not None)
        self._together.setVisible(view.together is not None)
        if view.together is not None:
            self._together.show_view(view.together)
        self._fit()

    def group_of(self, one: QWidget) -> Sequence[QWidget]:
        """Take skills and agreements for groups, too."""
        if isinstance(one, SkillSpot):
            return self.map.spots
        return self.agreements.rows if isinstance(one, AgreementRow) else super().group_of(one)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Let weeks and agreements stand beside the skills, or under them."""
        super().take_form(one_column=one_column, width=width)
        self._width, self._one_column = width, one_column
        self._fit()

    def _fit(self) -> None:
        width, scale = self._width, self.look.scale
        below = self._one_column or width < _BESIDE
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if below else right)
        beside = below and not self._one_column and width >= _TWO * scale
        self._column.setDirection(right if beside else down)
        side = self.look.grown(_SIDE, "icon")
        self._side.setMaximumWidth(16777215 if below else side)
        self._side.setMinimumWidth(0 if below else side)
        taken = 0 if below or self._side.isHidden() else side + _GAP
        self.map.take_width(width - taken - 2 * _INNER)

    def _lay_out(self) -> None:
        self._width, self._one_column = 984, False
        self._side = QWidget()
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._side)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._column.addWidget(self._weeks, 1)
        self._column.addWidget(self._agreements, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_GAP)
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(self._skills, 1)
        left.addWidget(self._together)
        self._row.addLayout(left, 1)
        self._row.addWidget(self._side)
        self.body.addLayout(self._row, 5)
        self.body.addStretch(1)


class Steady(Text):
    """Words that change while one points about: they keep the room of the longest."""

    def __init__(self, look: Look, role: str) -> None:
        super().__init__(look, role)
        self._look_of = look
        self._every: tuple[str, ...] = ()
        self._highs: dict[int, int] = {}
        look.changed.connect(self._measure_anew)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)

    def keep_room_for(self, every: tuple[str, ...]) -> None:
        """Keep room for whichever of these."""
        if every != self._every:
            self._every = every
            self._measure_anew()

    def _measure_anew(self) -> None:
        self._highs.clear()
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """Give the height of the longest of them at this width."""
        if width not in self._highs:
            longest = max(self._every, key=len, default="")
            high = self._look_of.typeset(longest, "small", 400, width).height
            self._highs[width] = round(high)
        return max(super().heightForWidth(width), self._highs[width])


class SkillCard(Panel):
    """The map with its heading, and what a disc is."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, inner=_INNER)
        self._heading = Text(look, "strong")
        self._legend = Steady(look, "small")
        self._nothing = Text(look, "aloud")
        self._usual = ""
        self.map = SkillMap(look)
        self.map.pointed.connect(lambda line: self._legend.say(line or self._usual))
        self.body.setContentsMargins(_INNER, 22, _INNER, 14)
        for part in (self._heading, self._nothing, self._legend):
            self.body.addWidget(part)
        self.body.addSpacing(4)
        self.body.addWidget(self.map, 1)

    def show_view(self, view: PicturesView) -> None:
        """Show these skills."""
        self._heading.say(view.heading)
        self._nothing.say(view.nothing)
        self._nothing.setVisible(bool(view.nothing))
        # Rings that nothing stands beside have the room to themselves.
        self.map.setMinimumHeight(_ROOMY if view.nothing else 0)
        self._usual = view.legend
        self._legend.keep_room_for((view.legend, *(one.line for one in view.skills)))
        self._legend.say(view.legend)
        self.map.show_skills(view.skills)


class WeekCard(Panel):
    """Weeks with their heading, the ways to other weeks, and what a square is."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, inner=_INNER)
        self._heading = Text(look, "strong")
        self.piles = WeekPiles(look)
        self.earlier = QuietLink(look, "", icon="arrow-left", small=True, chevron=False)
        self.later = QuietLink(look, "", small=True, chevron=False)
        self.later.show_icon("arrow-right", after=True)
        self._ends = (Text(look, "small"), Text(look, "small"))
        self._legend = Legend(look, (_full, empty_box), _SQUARE)
        self._title = ""
        self.piles.pointed.connect(self._point)
        ends = QHBoxLayout()
        ends.setSpacing(12)
        for part in (self.earlier, self._ends[0]):
            ends.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        ends.addStretch(1)
        for part in (self._ends[1], self.later):
            ends.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.setContentsMargins(_INNER, 20, _INNER, 14)
        self.body.addWidget(self._heading)
        self.body.addSpacing(6)
        self.body.addStretch(1)
        self.body.addWidget(self.piles)
        self.body.addLayout(ends)
        self.body.addWidget(self._legend)

    def show_view(self, view: WeeksView) -> None:
        """Show these weeks."""
        self._title = view.title
        self._heading.say(view.title)
        self.piles.show_view(view)
        ways = ((self.earlier, view.earlier), (self.later, view.later))
        for (way, leads), end, words in zip(ways, self._ends, view.ends, strict=True):
            # The way to other weeks is called by the month that it begins at.
            way.say(words)
            way.setAccessibleName(leads)
            way.setToolTip(leads)
            way.setVisible(bool(leads))
            end.say(words)
            end.setVisible(not leads)
        self._legend.show_words(view.legend, tuple(week.line for week in view.weeks))

    def _point(self, name: str, line: str) -> None:
        """Write of a week, in place of the heading and the legend; of none, have them again."""
        self._heading.say(name or self._title)
        self._legend.write(line)


class AgreementCard(Panel):
    """The last agreements with their heading, and the link to all of them."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, inner=_INNER)
        self._heading = Text(look, "strong")
        self.list = AgreementList(look)
        self._nothing = Text(look, "small")
        self._tally = Text(look, "small")
        self.more = QuietLink(look, "", small=True)
        self.body.setContentsMargins(*margins(_INNER, 18, _INNER - 8, 12))
        self.body.addWidget(self._heading)
        self.body.addWidget(self._tally)
        self.body.addSpacing(4)
        self.body.addWidget(self.list)
        self.body.addWidget(self._nothing)
        self.body.addStretch(1)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_view(self, view: AgreementsView) -> None:
        """Show these agreements."""
        self._heading.say(view.title)
        self.list.show_marks(view.marks)
        self.list.setVisible(bool(view.marks))
        self._nothing.say(view.nothing)
        self._nothing.setVisible(bool(view.nothing))
        self._tally.say(view.tally)
        self._tally.setVisible(bool(view.tally))
        self.more.say(view.more)
        self.more.setVisible(bool(view.more))
