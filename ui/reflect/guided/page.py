"""What all guided pages share: whose it is, how far it has come, a way to close the book, a bar."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.parts.badge import PartnerBadge
from ui.parts.buttons import Primary, Secondary
from ui.parts.page import Page
from ui.parts.steps import StepMarks
from ui.parts.text import Text
from ui.reflect.guided.view import Body, Button, GuidedView, HeadView, Press
from ui.theme.look import Look

_BADGE, _BESIDE = 30, 14
#: So many buttons beside the dark one where letters are large.
_FEW = 2
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
        self._others: dict[str, Secondary] = {}
        self.title = Text(look, "prompt")
        self.lead = Text(look, "aloud", color="ink_soft")
        self._make_head(look)
        self.primary = Primary(look, "")
        self.primary.clicked.connect(lambda: self.press(self._key))
        self.bar.set_primary(self.primary)
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
        self._show_bar(view.primary, view.others)

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
            case Deed.STEP_BACK if "back" in self._others:
                self.press("back")
            case Deed.LEAVE | Deed.STEP_BACK:
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
        self.body.addLayout(self._rest)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Let the head go away with the text where letters are large."""
        home = self.body if one_column else self.head
        if home.indexOf(self.heading) < 0:
            home.insertWidget(0, self.heading)
        self.heading.setContentsMargins(0, 0, 0, 16 if one_column else 0)
        self._arrange(one_column=one_column)

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
        self.heading = QWidget()
        self._row = QHBoxLayout(self.heading)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._row.addLayout(whose, 1)
        self._row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignLeft)
        self.head.addWidget(self.heading)

    def _show_head(self, head: HeadView) -> None:
        self._badge.show_person(head.person)
        self._label.say(head.label)
        self._marks.show_steps(head.done, head.total)
        self._marks.setVisible(head.total > 1)
        self._close.say(head.close)

    def _show_bar(self, primary: Button, others: tuple[Button, ...]) -> None:
        self._key = primary.key
        self.primary.say(primary.words)
        keys = [one.key for one in others]
        if keys == list(self._others):
            for one in others:
                self._others[one.key].say(one.words)
            return
        lost = any(button.hasFocus() for button in self._others.values())
        before, self._others = self._others, {one.key: self._button(one) for one in others}
        self._arrange(one_column=self.one_column)
        for button in before.values():
            button.deleteLater()
        if lost:
            self.focus()

    def _arrange(self, *, one_column: bool) -> None:
        """Put the buttons where there is room: of large ones the bar holds two."""
        others = list(self._others.values())
        shown = others[:_FEW] if one_column else others
        below = (*others[len(shown) :], *((self._close,) if one_column else ()))
        self.bar.set_others(*shown)
        left = Qt.AlignmentFlag.AlignLeft
        for button in below:
            self._rest.addWidget(button, 0, left)
            button.show()
        if not one_column:
            self._row.addWidget(self._close, 0, left)
        self._rest.setContentsMargins(0, 24 if below else 0, 0, 0)

    def _button(self, one: Button) -> Secondary:
        button = Secondary(self.look, one.words, icon=one.icon)
        button.clicked.connect(lambda: self.press(one.key))
        return button
