"""A scene being played: how the partner is, what was said last, and what one can say."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.parts.buttons import BackLink, Primary, Secondary
from ui.parts.page import Page
from ui.parts.ruled import Ruled
from ui.parts.scroll import Scroll
from ui.parts.text import Text
from ui.rehearse.dialogue import Dialogue
from ui.rehearse.over_scene import OverScene
from ui.rehearse.own_field import OwnField
from ui.rehearse.picture_panel import PicturePanel
from ui.rehearse.replies import REPLY, Replies
from ui.rehearse.requests import Back, BackOne, ChooseReply, Say, Stop, Typed
from ui.rehearse.told import announce
from ui.rehearse.view import SceneView
from ui.rehearse.ways import Ways
from ui.theme.look import Look

#: The picture stands beside the rest from this content width on at 100 % text, wide from that.
_BESIDE, _WIDE = 720, 900
_GAP, _LARGE_GAP = 32, 24
#: Kept free around what scrolls beside the picture, for the ring of what has the keyboard.
_RING = 6
#: Over the field where it stands below what scrolls, in px.
_GAP_TO_FIELD = 12
#: Over what is brought into view, in px: more than the soft edge of the page.
_AROUND = 88


class ScenePage(Page):
    """A function of a ``SceneView``, but for what is being typed: that is the field's own.

    Once the talk has ended there is nothing to choose or write, and the primary leads on.
    """

    #: A request of Rehearse.
    asked = Signal(object)
    #: Time has passed while somebody says it aloud.
    ticked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._view: SceneView | None = None
        self._number = -1
        self._beside: bool | None = None
        self._back = BackLink(look, "")
        self._temper = Text(look, "small", balanced=False)
        self.picture = PicturePanel(look)
        self._dialogue = Dialogue(look)
        self._question = Text(look, "strong")
        self.replies = Replies(look, REPLY)
        self.own = OwnField(look)
        self.ways = Ways(look)
        self.primary = Primary(look, "")
        self._undo = Secondary(look, "", icon="undo-2")
        self._stop = Secondary(look, "")
        self.bar.set_primary(self.primary)
        self.bar.set_others(self._undo, self._stop)
        self._over = OverScene(look, self)
        self._lay_out()
        self._join()

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        back = self._view is not None and bool(self._view.undo)
        return frozenset({Deed.PRIMARY, *({Deed.STEP_BACK, Deed.UNDO} if back else ())})

    def show_page(self, view: SceneView) -> None:
        """Show the scene as it stands; the field only where the page has put words into it."""
        before, self._view = self._view, view
        at = self._keys_at()
        self._over.show_view(view)
        if at is not None and not at.isVisible():  # a sheet that has gone gave them back
            at = self._keys_at() or at
        self._back.say(view.back)
        self._temper.say(view.temper)
        self.picture.show_view(view.picture)
        self._dialogue.show_view(view)
        self._question.say(view.question)
        self._asks.setVisible(bool(view.question))
        self.replies.show_view(view.question, view.replies)
        self._put_field(view)
        if before is None or before.trouble != view.trouble:
            self.own.show_trouble(view.trouble)
        self.ways.show_view(view)
        self._show_bar(view)
        self._tell(before, view)
        if before is None or _turn(before) != _turn(view):
            self._go_on(at)
        elif at is not None and not at.isVisible():
            self.focus()

    def act(self, deed: Deed) -> bool:
        """Say it on Enter, or go to what is missing; back one reply; leave the scene."""
        view = self._view
        if view is None:
            return False
        if deed is Deed.LEAVE or (deed is Deed.STEP_BACK and self._over.is_open):
            self.asked.emit(Back())
        elif deed is Deed.PRIMARY:
            self._say()
        elif deed in {Deed.STEP_BACK, Deed.UNDO} and view.undo:
            self.asked.emit(BackOne())
        return deed in {Deed.LEAVE, Deed.PRIMARY, Deed.STEP_BACK, Deed.UNDO}

    def focus(self) -> None:
        """Put the keyboard on the marked reply, or the first; without any where one goes on."""
        if self.replies.choices:
            self.replies.focus()
        else:
            at = self.primary if self.own.isHidden() else self.own.edit
            at.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Hold no words any more: the window is hidden."""
        self._view, self._number = None, -1
        self._over.forget()
        self.own.put("")
        self._dialogue.forget()
        self.replies.show_view("", ())
        self.look.forget_words()

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put the picture beside the rest; with large letters the words have all the room."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        home = self.body if one_column else self.head
        if home.indexOf(self._heading) < 0:
            home.insertWidget(0, self._heading)
        self._top.setDirection(down if one_column else across)
        self._heading.setContentsMargins(0, 0, 0, _LARGE_GAP if one_column else 0)
        beside = not one_column and width >= _BESIDE * self.look.scale
        self.picture.set_wide(width >= _WIDE * self.look.scale)
        if beside is not self._beside:
            self._beside = beside
            self._arrange(beside=beside)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with what was said last, where not all of it is to be seen."""
        super().showEvent(event)
        self._bring_partner()

    def tab_stops(self) -> list[QWidget]:
        """Give the stops as one reads; the heading and the field may have moved."""
        moved = self._back, self.own.edit
        stops = [self._back, *(one for one in super().tab_stops() if one not in moved)]
        if not self.own.isHidden():
            replies = [at for at, one in enumerate(stops) if self.replies.isAncestorOf(one)]
            stops.insert(replies[-1] + 1 if replies else len(stops), self.own.edit)
        return stops

    def _arrange(self, *, beside: bool) -> None:
        """Let what is said scroll beside the picture, or with all of the page."""
        at = self._keys_at()
        if beside:
            self.body.removeWidget(self._words)
            self._side.setWidget(self._words)
            self._words.setAutoFillBackground(False)
        elif self._side.widget() is not None:
            self._side.takeWidget()
            self.body.addWidget(self._words)
        self._place_field(below=beside)
        ring = _RING if beside else 0
        self._column.setContentsMargins(ring, ring, ring, ring)
        self._words.show()
        self._dialogue.set_alone(alone=not beside)
        self._columns.setVisible(beside)
        if at is not None:  # what takes another place loses the keyboard
            at.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_field(self, *, below: bool) -> None:
        """Keep the field in sight below what scrolls; else it follows on the replies."""
        if below:
            self._right.addWidget(self.own)
        else:
            self._column.insertWidget(self._column.indexOf(self.replies) + 2, self.own)
        gap = _GAP_TO_FIELD if below else 0
        self.own.setContentsMargins(_RING if below else 0, gap, _RING if below else 0, 0)

    def _lay_out(self) -> None:
        self._heading = QWidget()
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._heading)
        self._top.setContentsMargins(0, 0, 0, 0)
        self._top.addWidget(self._back)
        self._top.addStretch(1)
        self._top.addWidget(self._temper, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.addWidget(self._heading)
        self._asks = Ruled(self.look)
        below = QVBoxLayout(self._asks)
        below.setContentsMargins(0, 18, 0, 0)
        below.addWidget(self._question)
        self._words = QWidget()
        self._column = QVBoxLayout(self._words)
        self._column.setSpacing(0)
        self._column.addWidget(self._dialogue)
        for above, part in ((16, self._asks), (10, self.replies), (20, self.own), (8, self.ways)):
            self._column.addSpacing(above)
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._side = Scroll(self.look, self._words, quiet=True)
        # It asks for no height: it has what is there beside the picture.
        self._side.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._columns = QWidget()
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP - _RING)
        row.addWidget(self.picture)
        self._right = QVBoxLayout()
        self._right.setSpacing(0)
        self._right.addWidget(self._side, 1)
        row.addLayout(self._right, 1)
        self.body.addWidget(self._columns, 1)

    def _join(self) -> None:
        for button, request in (
            (self._back, Back()), (self._undo, BackOne()), (self._stop, Stop()),
        ):  # fmt: skip
            button.clicked.connect(lambda _=False, request=request: self.asked.emit(request))
        self.primary.clicked.connect(self._say)
        self.replies.chosen.connect(lambda key: self.asked.emit(ChooseReply(key)))
        self.own.edited.connect(lambda text: self.asked.emit(Typed(text)))
        self.own.resized.connect(lambda: QTimer.singleShot(0, self, self._keep_in_sight))
        self.ways.asked.connect(self.asked)
        self._over.asked.connect(self.asked)
        self._over.ticked.connect(self.ticked)

    @property
    def _scroll(self) -> Scroll:
        return self._side if self._beside else self.area

    def _say(self) -> None:
        """Say what is marked or written; where nothing is, go to where one chooses."""
        view = self._view
        if view is None or view.reading:
            return
        if view.ready:
            self.asked.emit(Say())
        else:
            self.focus()

    def _put_field(self, view: SceneView) -> None:
        self.own.show_words(view.write, view.example)
        self.own.setVisible(bool(view.write))
        if view.number != self._number:
            self._number = view.number
            self.own.put(view.written)

    def _show_bar(self, view: SceneView) -> None:
        self.primary.say(view.say)
        for button, words in ((self._stop, view.stop), (self._undo, view.undo)):
            button.say(words)
            button.setVisible(bool(words))

    def _keys_at(self) -> QWidget | None:
        """Give what has the keyboard, if it is on this page."""
        at = self.window().focusWidget()
        return at if at is not None and (at is self or self.isAncestorOf(at)) else None

    def _go_on(self, at: QWidget | None) -> None:
        """Show what was said now from its beginning; whoever writes goes on in the field."""
        if self._beside:
            self._scroll.verticalScrollBar().setValue(0)
        if at is not None and (at is not self.own.edit or self.own.isHidden()):
            self.focus()
        self._bring_partner()

    def _bring_partner(self) -> None:
        """With large letters begin with the partner's words: the question and a reply follow."""
        if self._beside is False and self._view is not None and self._view.you_said:
            self.area.bring_up(self._dialogue.partners, always=True)

    def _keep_in_sight(self) -> None:
        """Follow the field while it grows."""
        if self.own.edit.hasFocus():
            self._scroll.ensureWidgetVisible(self.own, 0, _AROUND)

    def _tell(self, before: SceneView | None, view: SceneView) -> None:
        """Let a screen reader say what is new: the partner's words, a hint, what went wrong."""
        if before is None:
            return
        if _turn(before) != _turn(view):
            begins = (view.name, view.situation) if view.situation else ()
            says = f"{view.partner}: {view.partner_says}"
            announce(self, *begins, says, f"{view.picture.mood}.", view.picture.reason)
        if before.hint != view.hint:
            announce(self, view.hint)
            if view.hint:
                self._scroll.bring_up(self.ways.tip, _AROUND)
        if before.trouble != view.trouble:
            announce(self, view.trouble)


def _turn(view: SceneView) -> tuple[str, ...]:
    """Say what tells one place in a talk from another."""
    return view.name, view.situation, view.you_said, view.partner_says
