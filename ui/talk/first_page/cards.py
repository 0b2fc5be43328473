"""The two cards of the first page: who begins and what about, and what it rests on."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from coach.people import Side
from ui.parts.badge import PartnerBadge
from ui.parts.buttons import QuietLink
from ui.parts.choice import PERSON, Choice
from ui.parts.field import LabelledField
from ui.parts.flow import Flow
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk.first_page.parts import Grade
from ui.talk.first_page.view import BeginView, RestsView, StarterView
from ui.talk.fitting_group import FittingGroup
from ui.talk.person_line import person_of
from ui.talk.stage_view import Who
from ui.theme.look import Look

translate = QCoreApplication.translate

#: The most characters of a topic: one line.
TOPIC = 120


class BeginCard(Panel):
    """Who begins (nobody, alone), and what it is about."""

    #: Somebody said who begins: the value of a Side.
    starter_chosen = Signal(str)
    #: The topic was typed.
    topic_typed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.body.setContentsMargins(32, 24, 32, 24)
        self._look = look
        self._people: tuple[Who, ...] = ()
        self.heading = Text(look, "lead", heading=True)
        self.line = Text(look, "small")
        self.group: FittingGroup | None = None
        self._place = QWidget()
        self._choices = QHBoxLayout(self._place)
        self._choices.setContentsMargins(0, 12, 0, 22)
        self.topic = LabelledField(look, " ", label_role="strong", limit=TOPIC)
        self.topic.edited.connect(self.topic_typed)
        for part in (self.heading, self.line, self._place, self.topic):
            self.body.addWidget(part)
        self.body.addStretch(1)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order (a group is one stop)."""
        starters = self.group.group.members if self.group else ()
        topic = () if self.topic.isHidden() else (self.topic.edit,)
        return (*starters, *topic)

    def show_view(self, view: BeginView) -> None:
        """Show who can begin, who does, and the topic as it stands."""
        self.heading.say(view.heading)
        self.heading.setVisible(bool(view.heading))
        self.line.say(view.line)
        self.line.setVisible(bool(view.line))
        self._render_starters(view.starters)
        self.topic.setVisible(view.topic is not None)
        if view.topic is not None:
            self.topic.say_label(view.topic.label)
            self.topic.say_help(view.topic_note, "eye-off")
            self.topic.set_words(view.topic.text)

    def _render_starters(self, starters: tuple[StarterView, ...]) -> None:
        people = tuple(starter.who for starter in starters)
        if people != self._people:
            self._people = people
            self._make_group(people)
        self._place.setVisible(bool(people))
        heading = self.heading.text()
        if self.group is not None and self.group.accessibleName() != heading:
            self.group.setAccessibleName(heading)  # the same two, asked for something else
        chosen = next((one.who.side.value for one in starters if one.chosen), None)
        if self.group is not None and self.group.chosen != chosen:
            self.group.choose(chosen)

    def _make_group(self, people: tuple[Who, ...]) -> None:
        if self.group is not None:
            self._choices.removeWidget(self.group)
            self.group.hide()
            self.group.deleteLater()
        self.group = None
        if people:
            choices = tuple(self._choice(who) for who in people)
            self.group = FittingGroup(self.heading.text(), choices)
            self.group.choice_changed.connect(self.starter_chosen)
            self._choices.addWidget(self.group)

    def _choice(self, who: Who) -> Choice:
        badge = PartnerBadge(self._look, PERSON.sign)
        badge.show_person(person_of(who))
        badge.setAccessibleName("")  # the choice says the name already
        hue = who.hue.value
        return Choice(
            self._look,
            PERSON,
            Side(who.side).value,
            who.name,
            sign=badge,
            color=f"{hue}.strong",
            chosen_ground=f"{hue}.tint",
        )


class RestsCard(Panel):
    """What it trains, and what it rests on."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.body.setContentsMargins(32, 20, 32, 8)
        self._trains = Text(look, "small", balanced=False)
        self._grade = Grade(look)
        self._says = Text(look, "small")
        self.sources = QuietLink(look, translate("FirstPage", "Where this comes from"), small=True)
        heading = Text(look, "strong", translate("FirstPage", "What it rests on"), balanced=False)
        top = QWidget()
        row = Flow(top, gap=24, row_gap=4)
        row.addWidget(heading)
        row.addWidget(self._grade)
        for part in (self._trains, top, self._says, self.sources):
            self.body.addWidget(part)
        self.body.insertSpacing(1, 6)
        self.body.insertSpacing(3, 2)

    def show_view(self, trains: tuple[str, str], rests: RestsView) -> None:
        """Show the skill, the grade and the honest line."""
        opening = translate("FirstPage", "It trains:")
        self._trains.say(trains[1], opening=opening)
        self._trains.setVisible(bool(trains[1]))
        self._grade.show_view(rests)
        self._says.say(rests.says)
        self._says.setVisible(bool(rests.says))
