"""Settings, people and sides: two halves with name and shape, and the two colours."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from coach.people import Couple, Hue, Person, Shape, Side
from ui.parts.badge import PartnerBadge
from ui.parts.cast import Cast, Pose
from ui.parts.choice import PAIR, SIGN, Choice, ChoiceGroup
from ui.parts.field import LabelledField
from ui.parts.panel import Panel
from ui.parts.sign import Fill, Sign
from ui.parts.text import Text
from ui.preferences import LONGEST_NAME
from ui.settings.view import Choose as Take
from ui.settings.view import NameIt, PeopleView, TakeShape
from ui.theme.look import Look
from ui.theme.mirror import side_by_side

_BADGE = 96
#: The three pairs of colours stand beside each other from this width on, in px.
_COLOURS_BESIDE = 690


def tr(text: str) -> str:
    """Translate a label."""
    return QCoreApplication.translate("Settings", text)


def shape_words() -> dict[Shape, str]:
    """Name the shapes."""
    return {Shape.CIRCLE: tr("circle"), Shape.SQUARE: tr("rounded square")}


class Half(Panel):
    """One person: shape, side, name, and which shape is theirs."""

    #: A SettingsRequest.
    asked = Signal(object)

    def __init__(self, look: Look, side: Side) -> None:
        super().__init__(look, inner=32)
        place = tr("left side") if side is Side.ONE else tr("right side")
        self._badge = PartnerBadge(look, _BADGE)
        self.field = LabelledField(look, tr("Name"), limit=LONGEST_NAME, label_role="strong")
        self.field.edit.setAccessibleName(tr("Name, {0}").format(place))
        self.field.edited.connect(lambda name: self.asked.emit(NameIt(side, name)))
        middle = Qt.AlignmentFlag.AlignHCenter
        row = QHBoxLayout()
        row.addWidget(self._badge, 0, middle)
        self.body.addLayout(row)
        self.body.addSpacing(12)
        self.body.addWidget(Text(look, "small", place, color="ink_soft", across=middle))
        self.body.addSpacing(16)
        self.body.addWidget(self.field)
        self.body.addSpacing(16)
        self.body.addWidget(Text(look, "strong", tr("Shape")))
        self.body.addSpacing(8)
        self._shapes = ChoiceGroup(look, tr("Shape, {0}").format(place), across=True)
        for shape, words in shape_words().items():
            sign = Sign(look, SIGN.sign)
            sign.show_sign(Fill.FULL, shape)
            name = tr("{0}, {1}").format(words, place)
            self._shapes.add(Choice(look, SIGN, shape.value, name, sign=sign))
        self._shapes.choice_changed.connect(
            lambda key: self.asked.emit(TakeShape(side, Shape(key)))
        )
        self.body.addWidget(self._shapes)
        self.body.addStretch(1)

    def show_person(self, person: Person, name: str) -> None:
        """Show who sits here; what is being typed stays as it is."""
        self.set_ground(f"{person.hue.value}.tint")
        self._badge.show_person(person, name)
        if self.field.words != person.name and not self.field.edit.hasFocus():
            self.field.set_words(person.name)
        self._shapes.choose(person.shape.value)


class PeoplePage(QWidget):
    """A function of a PeopleView."""

    #: A SettingsRequest.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._halves = {side: Half(look, side) for side in Side}
        self._row = QBoxLayout(side_by_side())
        self._row.setSpacing(24)
        for half in self._halves.values():
            half.asked.connect(self.asked)
            self._row.addWidget(half, 1)
        self._pairs: dict[Hue, Cast] = {}
        self._hues = ChoiceGroup(look, tr("The two colours"), across=True)
        words = {
            Hue.LAGOON: tr("Lagoon, clay"),
            Hue.CLAY: tr("Clay, lagoon"),
            Hue.INK: tr("Ink only"),
        }
        for hue, name in words.items():
            self._pairs[hue] = Cast(look, PAIR.sign)
            self._hues.add(Choice(look, PAIR, hue.value, name, sign=self._pairs[hue]))
        self._hues.choice_changed.connect(lambda key: self.asked.emit(Take("hues", key)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addSpacing(24)
        column.addWidget(Text(look, "strong", tr("The two colours")))
        column.addSpacing(12)
        column.addWidget(self._hues)
        column.addStretch(1)

    def show_view(self, view: PeopleView) -> None:
        """Show this and nothing else."""
        for side, name in zip(Side, view.names, strict=True):
            self._halves[side].show_person(view.couple.of(side), name)
        for hue, pair in self._pairs.items():
            pair.show_pose(_people(view.couple, hue), Pose.TOUCHING)
        self._hues.choose(view.hues)

    def take_width(self, width: int, *, one_column: bool) -> None:
        """Put the halves, and the colours, below each other where they have no room beside."""
        below = one_column
        down = QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if below else side_by_side())
        self._hues.set_across(not below and width >= _COLOURS_BESIDE)


def _people(couple: Couple, left: Hue) -> tuple[Person, Person]:
    right = {Hue.LAGOON: Hue.CLAY, Hue.CLAY: Hue.LAGOON, Hue.INK: Hue.INK}[left]
    return Person("", couple.one.shape, left), Person("", couple.two.shape, right)
