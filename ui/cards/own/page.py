"""The page on which somebody writes a card: what it says, where it goes, and how it will look."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from ui.actions import Deed
from ui.cards.own.preview import Preview
from ui.cards.own.tags import Tags
from ui.cards.own.view import (
    LIMIT,
    NAME_LIMIT,
    WHEN_LIMIT,
    NameDeck,
    OwnView,
    PutIn,
    Remove,
    SayText,
    SayWhen,
    SeeHelp,
    TooLong,
)
from ui.cards.stops import as_read
from ui.cards.view import Back
from ui.parts.buttons import BackLink, Primary, Secondary
from ui.parts.field import LabelledField, Remark
from ui.parts.page import Page
from ui.parts.text import Text
from ui.reading.editor import Editor
from ui.theme.look import Look

translate = QCoreApplication.translate
#: Two columns from this width on at 100 % text, and the room of the sentence.
_WIDE, _GAP, _SENTENCE, _LEADING = 820, 24, 148, 107
_UNDER_BACK = 4


class OwnPage(Page):
    """A function of an ``OwnView``."""

    #: Something that the page's presenter understands.
    asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._view: OwnView | None = None
        self._back = BackLink(look, "")
        self._title = Text(look, "title")
        self._label = Text(look, "strong")
        self.edit = Editor(look, leading=_LEADING, flat=False, limit=LIMIT, lines=False)
        self._label.setBuddy(self.edit)
        self._full = Remark(look)
        self.tags = Tags(look)
        self.name = LabelledField(look, "", label_role="strong", limit=NAME_LIMIT)
        self.when = LabelledField(look, "", label_role="strong", limit=WHEN_LIMIT)
        self._stays = Remark(look)
        self._preview = Preview(look)
        self._put_in = Primary(look, "")
        self._remove = Secondary(look, "", icon="trash-2")
        self.bar.set_primary(self._put_in)
        self.bar.set_others(self._remove)
        self._fill()
        self._join()
        self._settle_edit()

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return frozenset({Deed.PRIMARY, Deed.STEP_BACK})

    def show_page(self, view: OwnView) -> None:
        """Show the card as it is now."""
        self._view = view
        self._back.say(view.back)
        self._title.say(view.title)
        self._label.say(view.sentence)
        self.edit.setAccessibleName(view.sentence)
        if view.text != self.edit.words:
            self.edit.put(view.text)
        self._full.show_words(view.full, icon="info", problem=True)
        self.tags.show_view(view)
        self.name.say_label(view.deck_name)
        self.name.setVisible(bool(view.deck_name))
        self.name.set_words(view.name)
        self.when.say_label(view.fits)
        self.when.say_hint(view.fits_hint)
        self.when.set_words(view.when)
        self._stays.show_words(view.stays, icon="eye-off")
        self._preview.show_view(view)
        self._put_in.say(view.primary)
        self._remove.say(view.remove)
        self._remove.setVisible(bool(view.remove))

    def forget(self) -> None:
        """Hold nothing that was written."""
        self.edit.put("")
        for field in (self.name, self.when):
            field.set_words("")

    def act(self, deed: Deed) -> bool:
        """Keep the card on Enter, go back."""
        if deed is Deed.PRIMARY:
            self._finish()
        elif deed in {Deed.LEAVE, Deed.STEP_BACK}:
            self.asked.emit(Back())
        return deed in {Deed.PRIMARY, Deed.LEAVE, Deed.STEP_BACK}

    def focus(self) -> None:
        """Put the keyboard where one writes."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.to_the_top()  # the layout is not done yet, and it was scrolled for the old one

    def tab_stops(self) -> list[QWidget]:
        """Give the stops as one reads."""
        return as_read(super().tab_stops(), self.tags, self.bar)

    def take_form(self, *, one_column: bool, width: int) -> None:
        """Put the card beside the fields, or below; with large letters the title scrolls, too."""
        home = self.body if one_column else self.head
        if home.indexOf(self._title) < 0:
            home.insertWidget(home.count() if home is self.head else 0, self._title)
        self._under_title.changeSize(0, _GAP if one_column else 0)
        wide = not one_column and width >= _WIDE * self.look.scale
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if wide else down)
        self._preview.take_form(one_column=one_column)
        self._settle_edit()

    def _finish(self) -> None:
        """Keep it; where nothing is written yet, go where one writes."""
        if self._view is not None and self._view.ready:
            self.asked.emit(PutIn())
        else:
            self.focus()

    def _fill(self) -> None:
        self.head.addWidget(self._back)
        self.head.setSpacing(_UNDER_BACK)
        left = QVBoxLayout()
        left.setSpacing(10)
        for part, above in (
            (self._label, 0), (self.edit, 0), (self._full, 0), (self.tags, 12),
            (self.when, 12), (self._stays, 4),
        ):  # fmt: skip
            left.addSpacing(above)
            left.addWidget(part)
        self.tags.put_below_deck(self.name)
        left.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(_GAP)
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._preview, 1)
        self._under_title = QSpacerItem(0, 0)
        self.head.addWidget(self._title)
        self.body.addItem(self._under_title)
        self.body.addLayout(self._columns, 1)

    def _join(self) -> None:
        ask = self.asked.emit
        self._back.clicked.connect(lambda: ask(Back()))
        self.edit.edited.connect(lambda text: ask(SayText(text)))
        self.edit.overflowed.connect(lambda: ask(TooLong()))
        self.tags.asked.connect(ask)
        self.tags.placed.connect(self._order_soon)
        self.name.edited.connect(lambda words: ask(NameDeck(words)))
        self.when.edited.connect(lambda words: ask(SayWhen(words)))
        self._preview.help_asked.connect(lambda: ask(SeeHelp()))
        self._put_in.clicked.connect(self._finish)
        self._remove.clicked.connect(lambda: ask(Remove()))

    def _settle_edit(self) -> None:
        self.edit.setFixedHeight(round(_SENTENCE * self.look.scale))
