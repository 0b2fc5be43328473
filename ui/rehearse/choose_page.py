"""Which scene, and how the partner answers: both lists beside each other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.actions import Deed
from ui.parts.buttons import QuietLink, Secondary
from ui.parts.field import Remark
from ui.parts.segmented import Segmented
from ui.rehearse.choice_rows import SCENE, ChoiceRows
from ui.rehearse.note import NoteHolder
from ui.rehearse.place_page import tr
from ui.rehearse.requests import (
    About,
    Begin,
    BuildOwn,
    ChooseScene,
    ChooseWho,
    Filter,
    NoteGone,
    ShowAll,
    Undo,
)
from ui.rehearse.resume_card import ResumeCard
from ui.rehearse.temper_page import TemperPage
from ui.rehearse.view import ChooseView, FilterView
from ui.theme.look import Look

#: Between rows of the list, and where their words begin, in px.
_ROWS, _WORDS = 4, 24
_UNDER_FILTERS, _UNDER_CARD = 16, 24


class ChoosePage(TemperPage):
    """A function of a ``ChooseView``."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._view: ChooseView | None = None
        self._filters: Segmented | None = None
        self._who: Segmented | None = None
        self.resume = ResumeCard(look)
        self.scenes = ChoiceRows(look, SCENE, gap=_ROWS)
        self.more = QuietLink(look, "")
        self.own = QuietLink(look, "")
        self._rest = Remark(look)
        self._about = Secondary(look, "", icon="circle-help")
        self.note = NoteHolder(look, self.bar)
        self.bar.set_others(self._about)
        self._lay_out()
        self._join()

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here beside what they can do everywhere."""
        return super().works | {Deed.UNDO}

    def show_page(self, view: ChooseView) -> None:
        """Show both lists."""
        before, self._view = self._view, view
        self.say_head(view.title)
        self._filters = self._tray(self._filters, tr("Themes"), view.filters, self._filter_row)
        self._who = self._tray(self._who, view.who_name, view.who, self._who_row)
        self.resume.show_view(view.resume)
        self._under_card.setVisible(view.resume is not None)
        self.scenes.setAccessibleName(view.scenes_name)
        chosen = next((one.key for one in view.scenes if one.chosen), None)
        rows = tuple((one.key, one.name, one.rests or one.line, one.minutes) for one in view.scenes)
        self.scenes.show_rows(rows, chosen)
        for link, words in ((self.more, view.more), (self.own, view.own)):
            had = link.hasFocus() and not words
            link.say(words)
            link.setVisible(bool(words))
            if had:
                self.focus()
        self.tempers.show_tempers(view.tempers_title, view.tempers, view.surprise)
        self._rest.show_words(view.rest, icon="moon")
        self._about.say(view.about)
        self.primary.say(view.begin)
        self.primary.setEnabled(view.ready)
        self.note.show_note(view.note)
        if before is not None and _keys(before) != _keys(view) and view.filters != before.filters:
            self.to_the_top()

    def act(self, deed: Deed) -> bool:
        """Begin on Enter, take back what the note tells of."""
        if deed is Deed.UNDO and self.note.isVisible():
            self.asked.emit(Undo())
            return True
        return super().act(deed)

    def focus(self) -> None:
        """Put the keyboard on the run that waits, or on the scene that is chosen."""
        if not self.resume.isHidden():
            self.resume.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.scenes.focus()

    def _lay_out(self) -> None:
        self._filter_row, self._who_row = QVBoxLayout(), QVBoxLayout()
        self.beside_title.addLayout(self._who_row)
        self.left.addLayout(self._filter_row)
        self.left.addSpacing(_UNDER_FILTERS)
        self.left.addWidget(self.scenes)
        self.left.addSpacing(_ROWS)
        for link in (self.more, self.own):
            box = QVBoxLayout()
            box.setContentsMargins(_WORDS, 0, 0, 0)
            box.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            self.left.addLayout(box)
        self.left.addStretch(1)
        self.body.insertWidget(0, self.resume)
        self._under_card = QWidget()
        self._under_card.setFixedHeight(_UNDER_CARD)
        self.body.insertWidget(1, self._under_card)
        self.pinned.addWidget(self._rest)

    def _join(self) -> None:
        self.scenes.choice_changed.connect(lambda key: self.asked.emit(ChooseScene(key)))
        self.resume.asked.connect(self.asked)
        self.note.undo_asked.connect(lambda: self.asked.emit(Undo()))
        self.note.gone.connect(lambda: self.asked.emit(NoteGone()))
        for button, request in (
            (self.more, ShowAll()),
            (self.own, BuildOwn()),
            (self._about, About()),
            (self.primary, Begin()),
        ):
            button.clicked.connect(lambda _=False, one=request: self.asked.emit(one))

    def _tray(
        self, tray: Segmented | None, name: str, options: tuple[FilterView, ...], row: QVBoxLayout
    ) -> Segmented | None:
        """Show options on a tray, made anew only where they are others."""
        wanted = [(one.key, one.words) for one in options]
        if tray is not None and [(one.key, one.words) for one in tray.group.members] != wanted:
            row.removeWidget(tray)
            tray.hide()
            tray.deleteLater()
            tray = None
        if tray is None and wanted:
            tray = Segmented(self.look, name, wanted)
            ask = Filter if row is self._filter_row else ChooseWho
            tray.choice_changed.connect(lambda key: self.asked.emit(ask(key)))
            row.addWidget(tray, 0, Qt.AlignmentFlag.AlignLeft)
        if tray is not None:
            tray.choose(next((one.key for one in options if one.chosen), None))
        return tray


def _keys(view: ChooseView) -> tuple[str, ...]:
    return tuple(row.key for row in view.scenes)
