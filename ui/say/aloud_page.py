"""Say it once aloud: the sentence in large type, and a ring that closes after a minute."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.parts.ring import TurnRing
from ui.parts.text import Text
from ui.say.sub_page import SentenceCard, SubPage
from ui.say.view import AloudView, Page
from ui.theme.look import Look

#: Between two looks at the clock, in ms; less would not be seen on a ring of a minute.
_LOOK = 500
_RING, _GAP = 312, 24
_ANY = 1_000
#: With large letters a sentence of more lines is smaller: it is to be seen without scrolling.
_LINES = 2


class AloudPage(SubPage):
    """A function of an AloudView. While it is seen it asks again and again what time it is."""

    #: Time has passed.
    ticked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._room: tuple[bool, int] = (False, 0)
        self._lead = Text(look, "aloud", color="ink_soft")
        self._card = SentenceCard(look, role="prompt", inner=40, badge=52)
        self._ring = TurnRing(look)
        self._ring.setFixedSize(_RING, _RING)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._card, 1)
        self._row.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self._lead)
        self.body.addSpacing(_GAP)
        self.body.addLayout(self._row, 1)
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK)
        self._clock.timeout.connect(self.ticked)

    def show_page(self, view: Page) -> None:
        """Show the sentence and the ring."""
        if not isinstance(view, AloudView):
            return
        self.say_head(view.back, view.title)
        self._lead.say(view.lead)
        self._card.show_sentence(view.person, view.sentence)
        self._fit()
        self._ring.show_view(view.ring)
        self.buttons.show(view.primary, view.others)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put the ring beside the sentence, or below."""
        super().take_form(one_column=one_column, width=width)
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if one_column else right)
        self._card.set_inner(24 if one_column else 40)
        # With large letters the sentence comes first, and what is said of the time after it.
        self.body.removeWidget(self._lead)
        self.body.insertWidget(self.body.count() if one_column else 0, self._lead)
        self._room = (one_column, width)
        self._fit()

    def _fit(self) -> None:
        one_column, width = self._room
        self._card.fit(width, _LINES if one_column else _ANY)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the clock from now on."""
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look at it no more."""
        super().hideEvent(event)
        self._clock.stop()
