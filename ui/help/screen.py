"""Help & safety: topics at the left, one of them at the right. It has no state of its own."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.help.blocks import ABOVE, made
from ui.help.chapter import Chapters, OpeningPart
from ui.help.numbers import Numbers
from ui.help.view import (
    Block,
    ChooseCountry,
    HelplinesView,
    HelpView,
    HideWindow,
    ShowTopic,
    Topic,
    TopicView,
)
from ui.parts.buttons import Primary, QuietLink, Secondary
from ui.parts.drop_down import DropDown
from ui.parts.page import Page
from ui.parts.pills import Pill, PillList
from ui.parts.text import Text
from ui.theme.look import Look
from ui.theme.mirror import margins, placed

#: The topics stand beside the text from this content width on; how wide they and the gap are.
_BESIDE, _TOPICS, _GAP = 900, 228, 40
#: What the title and the bar take above and below the topics, in px.
_AROUND_TOPICS = 252
#: The text becomes no wider than this.
_WIDEST = 716
#: Above the numbers, which are kept from one page to the next.
_ABOVE_NUMBERS = 24

_DOWN, _RIGHT = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight

#: Keys that turn the page's text wherever the keyboard is.
_TURNING = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


def tr(text: str) -> str:
    """Translate a short label of Help."""
    return QCoreApplication.translate("Help", text)


class HelpScreen(Page):
    """A function of a HelpView."""

    #: A HelpRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._view: HelpView | None = None
        self._shown: tuple[TopicView, ...] = ()
        self._content_width = 0
        self._title = Text(look, "title")
        # The list stands still while the text beside it scrolls, so it lies on the page itself:
        # below the text, as it is read before it, and seen through a hole in that.
        self._topics = PillList(look, tr("Topics"), parent=self)
        # Enter after the arrows means "this one", and must not lead away from it.
        self._topics.group.passes_enter_on = False
        self._label = Text(look, "label", tr("About"), balanced=False)
        self._menu = DropDown(look)
        self._label.setBuddy(self._menu)
        self._numbers = Numbers(look)
        self.primary = Primary(look, "")
        self._back = QuietLink(look, "", icon="book-open", chevron=False)
        self._opening: OpeningPart | None = None
        self._chapters: Chapters | None = None
        self._hide = Secondary(look, "", icon="eye-off")
        self._lay_out()
        self._connect()

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        back = self._view is not None and self._view.back
        return frozenset({Deed.PRIMARY, Deed.STEP_BACK} if back else {Deed.PRIMARY})

    def show_view(self, view: HelpView) -> None:
        """Show this and nothing else."""
        before, self._view = self._view, view
        self._title.say(view.title)
        self._hide.say(view.hide)
        self.primary.say(view.onward.words)
        self._back.say(view.back)
        self._back.setVisible(bool(view.back))
        self._render_topics(view)
        if before is None or _without_numbers(before) != _without_numbers(view):
            self._render_blocks(view.blocks)
            self.to_the_top()
            if before is not None and before.page != view.page and self._opening is not None:
                self.focus()
        for block in view.blocks:
            if isinstance(block, HelplinesView):
                self._numbers.show_view(block)
        self._order_soon()
        self._arrange()

    def act(self, deed: Deed) -> bool:
        """Press the dark button on Enter, and one step back leads to the list of chapters."""
        if deed is Deed.STEP_BACK and self._view is not None and self._view.back:
            self._back.click()
        elif deed is Deed.PRIMARY:
            self.primary.click()
        else:
            return False
        return True

    def focus(self) -> None:
        """Put the keyboard on the topics, or where a chapter begins."""
        if self._opening is not None:
            self._opening.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._choice.isHidden():
            self._topics.group.focus()
        else:
            self._menu.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Take the measures of the window; ``width`` is that of the content."""
        self._content_width = width
        # Large letters leave little room: then the title goes away with the text.
        self._titled.setDirection(_DOWN if one_column else _RIGHT)
        home = self._column if one_column else self.head
        if home.indexOf(self._top) < 0:
            home.insertWidget(0, self._top)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the topics still have room."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the text by the keys for that, also from the list and the bar."""
        if event.key() in _TURNING:
            QApplication.sendEvent(self.area, event)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the topics beside the text when that takes another place."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._place_topics()
        return False

    def _lay_out(self) -> None:
        self._top = QWidget()
        top = QVBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(16)
        self._choice = QWidget()
        choice = QHBoxLayout(self._choice)
        choice.setContentsMargins(0, 0, 0, 0)
        choice.setSpacing(16)
        choice.addWidget(self._label)
        choice.addWidget(self._menu, 1)
        self._titled = QBoxLayout(_DOWN if self.one_column else _RIGHT)
        self._titled.setSpacing(16)
        self._titled.addWidget(self._title, 1)
        self._titled.addWidget(self._back)
        top.addLayout(self._titled)
        top.addWidget(self._choice)
        self.head.addWidget(self._top)
        self._text = QWidget()
        self._blocks = QVBoxLayout(self._text)
        self._blocks.setContentsMargins(0, 0, 0, 0)
        self._blocks.setSpacing(0)
        self._column = QVBoxLayout()
        self._column.setSpacing(24)
        self._column.addWidget(self._text)
        self._columns = QHBoxLayout()
        self._columns.addLayout(self._column, 1)
        self.body.addLayout(self._columns)
        self.body.addStretch(1)
        self.bar.set_primary(self.primary)
        self.bar.set_others(self._hide)
        self._numbers.setParent(self._text)
        self._numbers.hide()

    def _connect(self) -> None:
        for chosen in (self._topics.choice_changed, self._menu.choice_changed):
            chosen.connect(lambda topic: self.asked.emit(ShowTopic(topic)))
        self._numbers.country_chosen.connect(lambda one: self.asked.emit(ChooseCountry(one)))
        self.primary.clicked.connect(self._go_on)
        self._back.clicked.connect(lambda: self.asked.emit(ShowTopic(Topic.GUIDE)))
        self._hide.clicked.connect(lambda: self.asked.emit(HideWindow()))
        self.area.installEventFilter(self)

    def _render_topics(self, view: HelpView) -> None:
        if view.topics != self._shown:
            self._shown = view.topics
            self._topics.set_rows(tuple(Pill(self.look, one.id, one.name) for one in view.topics))
            self._menu.set_options([(one.id, one.name) for one in view.topics])
        self._topics.choose(view.chosen)
        self._menu.choose(view.chosen)

    def _render_blocks(self, blocks: tuple[Block, ...]) -> None:
        while (item := self._blocks.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
            if old is not None and old is not self._numbers:
                old.deleteLater()
        self._opening = self._chapters = None
        for index, block in enumerate(blocks):
            numbers = isinstance(block, HelplinesView)
            if index:
                self._blocks.addSpacing(_ABOVE_NUMBERS if numbers else ABOVE[type(block)])
            part = self._numbers if numbers else made(self.look, block)
            self._blocks.addWidget(part)
            part.show()
            if isinstance(part, OpeningPart):
                self._opening = part
            elif isinstance(part, Chapters):
                self._chapters = part
                part.opened.connect(lambda page: self.asked.emit(ShowTopic(page)))

    def _arrange(self) -> None:
        """Put the topics beside the text, or as a drop-down above it."""
        width, scale = self._content_width, self.look.scale
        list_width = round(_TOPICS * scale)
        self._topics.setFixedWidth(list_width)
        high = self._topics.heightForWidth(list_width)
        roomy = width >= _BESIDE * scale and self.height() - high >= _AROUND_TOPICS
        beside = roomy and not self.one_column
        self._topics.setVisible(beside)
        self.area.clearMask()
        # From a chapter the way leads back to all of them, and there the topics are.
        self._choice.setVisible(not beside and self._back.isHidden())
        left = list_width + _GAP if beside else 0
        text = min(width - left, round(_WIDEST * scale))
        # The rest is margin: the words are measured at the width that they have.
        self._columns.setContentsMargins(*margins(left, 0, width - left - text, 0))
        self._text.setFixedWidth(text)
        self._choice.setMaximumWidth(text)
        self._numbers.take_width(text)
        if self._chapters is not None:
            self._chapters.take_width(text)
        self._place_topics()

    def _place_topics(self) -> None:
        if not self._topics.isHidden():
            left = self.body.contentsMargins().left()
            top = self.area.y() + self.body.contentsMargins().top()
            high = self._topics.heightForWidth(self._topics.width())
            place = QRect(left, top, self._topics.width(), high)
            place = placed(place, self.rect())
            self._topics.setGeometry(place)
            self._topics.stackUnder(self.area)
            hole = QRegion(place.translated(-self.area.pos()))
            self.area.setMask(QRegion(self.area.rect()) - hole)

    def tab_stops(self) -> list[QWidget]:
        """Give what Tab comes to: the topics, which lie on the page itself, before all else."""
        first = [self._back, *self._topics.group.members, self._menu]
        return [*first, *(one for one in super().tab_stops() if one not in first)]

    def _go_on(self) -> None:
        if self._view is not None:
            self.asked.emit(self._view.onward.asks)


def _without_numbers(view: HelpView) -> tuple[str, tuple[Block | None, ...]]:
    plain = (None if isinstance(block, HelplinesView) else block for block in view.blocks)
    return view.page, tuple(plain)
