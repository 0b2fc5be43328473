"""Alone with a practice partner: their line, and one's own way to say it back."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.parts.buttons import QuietLink
from ui.parts.panel import Panel
from ui.parts.text import Text
from ui.talk import requests as r
from ui.talk.columns import Columns
from ui.talk.divider import Divider
from ui.talk.room.look_rows import LookRows
from ui.talk.room.practice_partner import PracticePartner
from ui.talk.room.stage_body import StageBody
from ui.talk.room.typed_field import TypedEditor
from ui.talk.room_frame import RoomFrame
from ui.talk.stage_view import LineView
from ui.theme.look import Look
from ui.theme.mirror import from_right


class PartnerPanel(Panel):
    """What the practice partner says. One can hide the words, and do it from memory."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, ground="sunken")
        self._says = ""
        self._picture = PracticePartner(look)
        self._scene = Text(look, "small")
        self._words = Text(look, "lead")
        self.hide_words = QuietLink(look, "", icon="eye-off", chevron=False)
        self.hide_words.clicked.connect(lambda: self._show_words(self._words.isHidden()))
        self.body.addStretch(1)
        self.body.addWidget(self._picture)
        self.body.addSpacing(look.px("space.apart"))
        self.body.addWidget(self._scene)
        self.body.addSpacing(look.px("space.hair"))
        self.body.addWidget(self._words)
        self.body.addStretch(2)
        self.body.addSpacing(look.px("space.near"))
        self.body.addWidget(Divider(look))
        self.body.addSpacing(look.px("space.snug"))
        self.body.addWidget(self.hide_words)

    def show_view(self, view: LineView) -> None:
        """Show the line; another line is seen whole at first."""
        self._picture.show_beside(view.who.shape)
        self._scene.say(view.scene)
        self._words.say(view.says)
        if view.says != self._says:
            self._says = view.says
            self._show_words(True)

    def take_frame(self, frame: RoomFrame) -> None:
        """Take the margins; in one column there is no room for a picture."""
        beside, above, below = frame.listener
        self.body.setContentsMargins(beside, above, beside, below)
        self._picture.setVisible(not frame.one_column)

    def _show_words(self, shown: bool) -> None:
        translate = QCoreApplication.translate
        hide = translate("PartnerPanel", "Hide the words, from memory")
        self._words.setVisible(shown)
        self.hide_words.say(hide if shown else translate("PartnerPanel", "Show the words"))
        self.hide_words.show_icon("eye-off" if shown else "eye")


class OwnPanel(Panel):
    """One's own words, and what one looks for in them afterwards."""

    #: The words are others: a Type.
    typed = Signal(object)
    #: The sign of a thing was pressed: its id.
    pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, floor=True)
        self._title = Text(look, "title")
        self._hint = Text(look, "aloud")
        self.editor = TypedEditor(look, least_lines=2)
        self._looked = QWidget()
        self._looking = Text(look, "strong")
        self.rows = LookRows(look)
        self._sample = Text(look, "body")
        self.editor.typed.connect(self.typed)
        self.rows.pressed.connect(self.pressed)
        looked = QVBoxLayout(self._looked)
        looked.setContentsMargins(0, look.px("space.near"), 0, 0)
        looked.setSpacing(look.px("space.hair"))
        for widget in (self._looking, self.rows, self._sample):
            looked.addWidget(widget)
        self.body.addWidget(self._title)
        self.body.addSpacing(look.px("space.hair"))
        self.body.addWidget(self._hint)
        self.body.addSpacing(look.px("space.near"))
        self.body.addWidget(self.editor, 1)
        self.body.addWidget(self._looked)

    def show_view(self, view: LineView) -> None:
        """Show the task, what is written, and after looking the things to look for."""
        self.set_ground(f"{view.who.hue.value}.tint", floor=True)
        self._title.say(view.title)
        self._hint.say(view.hint)
        self.editor.show_view(view.field)
        self._looking.say(view.looking)
        # Where the title says it already, it is not said again.
        self._looking.setVisible(view.looking != view.title)
        self.rows.show_view(view.looks)
        one_way = QCoreApplication.translate("OwnPanel", "One way to say it:")
        self._sample.say(view.sample, opening=one_way)
        self._sample.setVisible(bool(view.sample))
        self._looked.setVisible(bool(view.looks or view.sample))

    def take_frame(self, frame: RoomFrame) -> None:
        """Take the margins."""
        beside, above, below = frame.inner
        self.body.setContentsMargins(beside, above, beside, below)


class LineBody(StageBody):
    """Shows a ``LineView``. Left and right are nobody's sides here: one reads the partner first."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._view: LineView | None = None
        self._own = OwnPanel(look)
        self._partner = PartnerPanel(look)
        self._columns = Columns(self)
        self._columns.addWidget(self._own)
        self._columns.addWidget(self._partner)
        self._columns.set_mirrored(not from_right())
        self._columns.set_second_first(True)
        self._own.raise_()  # the partner speaks first, and is read first
        self._own.typed.connect(self.asked)
        self._own.pressed.connect(lambda id_: self.ask(r.Choose("look", id_)))

    def show_view(self, view: LineView) -> None:
        """Show the line."""
        if view != self._view:
            self._view = view
            self._partner.show_view(view)
            self._own.show_view(view)

    def take_frame(self, frame: RoomFrame) -> None:
        """Put the panels beside or below each other."""
        self._columns.set_stacked(frame.one_column)
        self._own.take_frame(frame)
        self._partner.take_frame(frame)

    def stops_before(self) -> tuple[QWidget, ...]:
        """The link in the partner's panel, the editor and the signs."""
        return (self._partner.hide_words, self._own.editor.edit, *self._own.rows.stops)
