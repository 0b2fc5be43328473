"""One of the two cards: a closed lock in somebody's shape, and what they press or type."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from coach.people import Person
from ui.parts.buttons import Primary, Secondary
from ui.parts.painted import Painted
from ui.parts.panel import Panel
from ui.parts.pass_field import PassField
from ui.parts.shapes import box, filling
from ui.parts.text import Text
from ui.reflect import asks
from ui.reflect.view import CardView
from ui.theme.look import Look

#: The shape and the lock in it, in px at 100 % text.
_SHAPE, _SMALL_SHAPE, _LOCK = 84, 72, 32
#: Above the shape, below it, and below the title.
_INNER, _UNDER_SHAPE, _UNDER_TITLE = 24, 12, 6


class Lock(Painted):
    """Somebody's shape with a lock in it: decoration, the title says whose."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._person = Person()
        self._side = _SHAPE
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_person(self, person: Person) -> None:
        """Show whose it is."""
        self._person = person
        self.update()

    def be_small(self, *, small: bool) -> None:
        """Take less room."""
        self._side = _SMALL_SHAPE if small else _SHAPE
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Be as large as the shape; it does not grow with the text, which needs the room."""
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        """Never be smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the shape and the lock."""
        around = QRectF(QPointF(0, 0), self.sizeHint().toSizeF())
        around.moveCenter(QRectF(self.rect()).center())
        painter, colors = self.painter(), self.look.person(self._person.hue)
        shape = self._person.shape
        painter.fillPath(filling(shape, box(shape, around)), colors.fill)
        side, role = self.look.grown(_LOCK, "icon"), f"{self._person.hue.value}.on_fill"
        left, top = (self.width() - side) // 2, (self.height() - side) // 2
        picture = self.look.pixmap("lock", role, _LOCK, self.devicePixelRatioF())
        painter.drawPixmap(left, top, picture)


class DoorCard(Panel):
    """A function of a ``CardView``. Closed and open it is equally high."""

    #: A ui.reflect.asks.Request.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, inner=40)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._view: CardView | None = None
        self._lock = Lock(look)
        self._title = Text(look, "prompt", across=middle)
        self._line = Text(look, "body", color="ink_soft", across=middle)
        self.me = Secondary(look, "")
        self.field = PassField(look)
        self.open = Primary(look, "")
        self._both = QStackedWidget()
        self._both.addWidget(_column(self._line, self.me, stretch=True))
        self._both.addWidget(_column(self.field, self.open))
        edge = self.body.contentsMargins()
        self.body.setContentsMargins(edge.left(), _INNER, edge.right(), _INNER)
        self.body.addWidget(self._lock, 0, middle)
        self.body.addSpacing(_UNDER_SHAPE)
        self.body.addWidget(self._title)
        self.body.addSpacing(_UNDER_TITLE)
        self.body.addWidget(self._both, 1)
        self.me.clicked.connect(self._say_me)
        self.field.edited.connect(lambda _: self.asked.emit(asks.TypedOne()))
        self.field.entered.connect(self.try_open)
        self.open.clicked.connect(self.try_open)

    def show_view(self, view: CardView) -> None:
        """Show this and nothing else."""
        self._view = view
        self._lock.show_person(view.person)
        self._title.say(view.title)
        self._title.set_color(f"{view.person.hue.value}.strong")
        self._line.say(view.line)
        self.me.say(view.button)
        opening = view.opening
        if opening is None:
            self.forget()
        else:
            self.field.show_words(opening.field.label, problem=opening.field.problem)
            self.open.say(opening.button)
            if opening.rests and self.open.hasFocus():
                self._to_field()  # a button at rest cannot keep the keyboard
            self.open.setEnabled(not opening.rests)
        self._both.setCurrentIndex(0 if opening is None else 1)

    @property
    def is_open(self) -> bool:
        """Whether its field can be typed in."""
        return self._view is not None and self._view.opening is not None

    def forget(self) -> None:
        """Hold nothing that was typed."""
        self.field.forget()

    def be_small(self, *, small: bool) -> None:
        """Take less room."""
        self._lock.be_small(small=small)

    def try_open(self) -> None:
        """Try what is typed; with nothing typed, go where one types."""
        if self._view is None or self._view.opening is None or self._view.opening.busy:
            return
        words = self.field.words
        if not words:
            self._to_field()
            return
        self.asked.emit(asks.TryOpen(words))

    def _to_field(self) -> None:
        self.field.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_me(self) -> None:
        if self._view is not None:
            self.asked.emit(asks.Me(self._view.side))


def _column(first: QWidget, last: QWidget, *, stretch: bool = False) -> QWidget:
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(4, 4, 4, 4)
    column.setSpacing(0)
    if stretch:
        column.addStretch(1)
    column.addWidget(first)
    column.addStretch(1)
    column.addSpacing(16)
    column.addWidget(last)
    return part
