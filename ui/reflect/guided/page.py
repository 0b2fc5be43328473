"""What guided pages share: whose it is, how far it has come, the ways out, and if it is kept."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.parts.badge import PartnerBadge
from ui.parts.buttons import BackLink, Primary, QuietLink, Secondary
from ui.parts.page import Page
from ui.parts.steps import StepMarks
from ui.parts.text import Text
from ui.reflect.guided.view import Body, Button, DoNotKeep, GuidedView, HeadView, Press
from ui.reflect.keeping import Keeping
from ui.reflect.stops import as_read
from ui.theme.look import Look

_BADGE, _BESIDE = 30, 14
#: Between a title and what explains it, and to what follows.
UNDER_TITLE, UNDER_LEAD = 4, 20


def tr(text: str) -> str:
    """Translate a short label of the guided pages."""
    return QCoreApplication.translate("Guided", text)


class GuidedPage(Page):
    """One kind of page. A subclass fills ``body`` and shows its own view in ``show_body``."""

    #: A GuidedRequest.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._key = ""
        self._back_key = self._other_key = ""
        self.title = Text(look, "prompt")
        self.lead = Text(look, "aloud", color="ink_soft")
        self._make_head(look)
        self.primary = Primary(look, "")
        self.primary.clicked.connect(lambda: self.press(self._key))
        self.bar.set_primary(self.primary)
        self._make_ways(look)
        self.body.addWidget(self.title)
        self.body.addSpacing(UNDER_TITLE)
        self.body.addWidget(self.lead)
        self.body.addSpacing(UNDER_LEAD)

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY, Deed.STEP_BACK})

    def show_body(self, view: Body, serial: int) -> None:
        """Show this and nothing else; another ``serial`` puts other words into the fields."""
        raise NotImplementedError

    def show_view(self, view: GuidedView) -> None:
        """Show the page."""
        self._show_head(view.head)
        self.title.say(view.body.title)
        self.show_body(view.body, view.serial)
        self.keeping.show_words(view.keep.says, view.keep.chip, loose=view.keep.loose)
        self.safety.say(view.safety)
        self._show_bar(view.primary, view.other)

    def forget(self) -> None:
        """Hold nothing any more that somebody wrote."""
        self._label.say("")

    def press(self, key: str) -> None:
        """Ask for what a button says."""
        self.asked.emit(Press(key))

    def act(self, deed: Deed) -> bool:
        """Press the dark button on Enter, go one step back on Backspace, to the list on Esc."""
        match deed:
            case Deed.PRIMARY:
                self.primary.click()
            case Deed.STEP_BACK:
                self.press(self._back_key)
            case Deed.LEAVE:
                self.press("close")
            case _:
                return False
        return True

    def focus(self) -> None:
        """Put the keyboard on the dark button."""
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """End the body: what has no room in head and bar where letters are large stands there."""
        self._rest = QVBoxLayout()
        self._rest.setSpacing(16)
        self._rest.setContentsMargins(0, 0, 0, 0)
        # Narrow until the form is known: side by side, large letters would widen the window.
        self._rest.addWidget(self.keeping)
        self.body.addLayout(self._rest)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Let the head go away with the text where letters are large."""
        home = self.body if one_column else self.head
        if home.indexOf(self.heading) < 0:
            home.insertWidget(0, self.heading)
        self.heading.setContentsMargins(0, 0, 0, 16 if one_column else 0)
        self.keeping.take_width(width)
        self._arrange(one_column=one_column)

    def tab_stops(self) -> list[QWidget]:
        """Give what Tab comes to: the head comes first, wherever it is."""
        stops = as_read(self, super().tab_stops())
        head = [one for one in (self.back, self.keeping.chip, self._close) if self._is_head(one)]
        first = [one for one in head if one in stops]
        return [*first, *(one for one in stops if one not in first)]

    def _is_head(self, one: QWidget) -> bool:
        return self.heading.isAncestorOf(one)

    def _make_head(self, look: Look) -> None:
        self._badge = PartnerBadge(look, _BADGE)
        self._label = Text(look, "label", balanced=False)
        self._marks = StepMarks(look)
        self._close = Secondary(look, "", icon="lock")
        self._close.clicked.connect(lambda: self.press("close-book"))
        said = QVBoxLayout()
        said.setSpacing(10)
        said.addStretch(1)
        said.addWidget(self._label)
        said.addWidget(self._marks, 0, Qt.AlignmentFlag.AlignLeft)
        said.addStretch(1)
        whose = QHBoxLayout()
        whose.setSpacing(_BESIDE)
        whose.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignVCenter)
        whose.addLayout(said, 1)
        self.back = BackLink(look, "")
        self.back.clicked.connect(lambda: self.press(self._back_key))
        # What closes the book stands at the top right, whatever the form.
        self._top = QHBoxLayout()
        self._top.setSpacing(12)
        self._top.addWidget(self.back, 1)
        self._top.addWidget(self._close)
        self._under = QHBoxLayout()
        self._under.setSpacing(16)
        self._under.addLayout(whose, 1)
        self.heading = QWidget()
        rows = QVBoxLayout(self.heading)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(6)
        rows.addLayout(self._top)
        rows.addLayout(self._under)
        self.head.addWidget(self.heading)

    def _show_head(self, head: HeadView) -> None:
        self._badge.show_person(head.person)
        self._label.say(head.label)
        self._marks.show_steps(head.done, head.total)
        self._marks.setVisible(head.total > 1)
        self._close.say(head.close)
        self._back_key = head.back.key
        self.back.say(head.back.words)

    def _make_ways(self, look: Look) -> None:
        self.other = Secondary(look, "")
        self.other.clicked.connect(lambda: self.press(self._other_key))
        self.safety = QuietLink(look, "", icon="life-buoy", small=True, chevron=False)
        self.safety.clicked.connect(lambda: self.press("safety"))
        # At once: what has no place yet would be shown as a window of its own.
        self.bar.set_others(self.safety, self.other)
        self.keeping = Keeping(look)
        self.keeping.asked.connect(lambda on: self.asked.emit(DoNotKeep(on)))

    def _show_bar(self, primary: Button, other: Button | None) -> None:
        self._key, self._other_key = primary.key, other.key if other else ""
        self.primary.say(primary.words)
        self.other.say(other.words if other else "")
        lost = other is None and self.other.hasFocus()
        self.other.setVisible(other is not None)
        if lost:
            self.focus()

    def _arrange(self, *, one_column: bool) -> None:
        """Large letters need the room of head and bar: there the quiet ways end the page."""
        if one_column:
            self.bar.set_others(self.other)
            self.keeping.take_back()
            self._rest.addWidget(self.keeping)
            self._rest.addWidget(self.safety, 0, Qt.AlignmentFlag.AlignLeft)
            self.safety.show()
        else:
            self.bar.set_others(self.safety, self.other)
            self._top.insertWidget(1, self.keeping.chip)
            self._under.addWidget(self.keeping.says, 0, Qt.AlignmentFlag.AlignVCenter)
        self.keeping.setVisible(one_column)
        self.other.setVisible(bool(self._other_key))
        self._rest.setContentsMargins(0, 24 if one_column else 0, 0, 0)
