"""Holds what is to be printed and how, and makes the pages of it."""

from PySide6.QtCore import QObject, Signal

from coach.cards.paper import Letters, Paper, PaperPage, to_cut, to_hang
from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from coach.content.model import Walkthrough
from coach.content.prose import PaperWords, ProblemsWords
from coach.content.words import fill
from coach.errors import WorldError
from ui.cards.paper.view import (
    Form,
    Leave,
    Lot,
    LotOption,
    PaperRequest,
    PaperView,
    Print,
    Save,
    TakeForm,
    TakeLetters,
    TakeLot,
    TakePaper,
    TakeTalk,
    TurnPage,
)
from ui.told import sentence

#: The lot that is no cards: how a talk goes.
TALK = "*talk"


class PaperPresenter(QObject):
    """Cards on paper. Call ``open`` each time, with the lots that there are."""

    #: The page is another one: a PaperView.
    view_changed = Signal(object)
    #: Print these pages: a tuple of PaperPage.
    print_asked = Signal(object)
    #: Save these pages as a PDF, under a name like this: a tuple of PaperPage, the name.
    save_asked = Signal(object, str)
    #: Back to the cards.
    left = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        """Raises ``ContentBroken`` if its words cannot be read."""
        super().__init__(parent)
        self._library = library
        self._words = library.prose(PaperWords)
        self._problems = library.prose(ProblemsWords)
        self._lots: tuple[Lot, ...] = ()
        self._form, self._lot, self._talk = Form.CARDS, "", ""
        self._paper, self._letters = Paper.A4, Letters.LARGE
        self._at = 0
        self._prints = True
        self._told = ""

    def open(self, lots: tuple[Lot, ...], *, prints: bool = True) -> None:
        """Begin with the first lot; ``prints`` says that there is a printer."""
        self._lots = tuple(lot for lot in lots if lot.texts)
        self._form, self._prints = Form.CARDS, prints
        self._take(self._lots[0].id if self._lots else TALK)

    def take_paper(self, paper: Paper) -> None:
        """Begin with the paper that is common here."""
        self._paper = paper

    def tell_saved(self, file: str) -> None:
        """Say that it was saved."""
        self._say(fill(self._words.saved, {"file": file}))

    def tell_printed(self) -> None:
        """Say that the printer has it."""
        self._say(self._words.printed)

    def tell_trouble(self, trouble: WorldError) -> None:
        """Say what went wrong, and what can be done."""
        self._say(sentence(self._problems, trouble))

    def pages(self) -> tuple[PaperPage, ...]:
        """Give all pages as they would be printed."""
        if self._form is Form.CARDS:
            return to_cut(self._chosen().texts, self._paper, self._letters)
        return (self._sheet(),)

    def view(self) -> PaperView:
        """Make the page."""
        words, pages = self._words, self.pages()
        cards = self._form is Form.CARDS
        shown = pages[self._at]
        one = len(pages) == 1
        many = fill(words.print_many, {"count": words.number(len(pages))})
        return PaperView(
            back=words.back,
            title=words.cards_title if cards else words.sheet_title,
            form=self._form,
            lots=self._options(),
            lot=self._lot,
            talks=() if self._lot != TALK else tuple((t.id, t.name) for t in self._talks()),
            talk=self._talk,
            paper=self._paper,
            letters=self._letters,
            page=shown,
            number=self._at + 1,
            pages=len(pages),
            line=self._line(shown, len(pages)),
            print_words=words.print_one if one else many,
            save_words=words.save,
            prints=self._prints,
            told=self._told,
        )

    def ask(self, request: PaperRequest) -> None:
        """Do what somebody asked for."""
        match request:
            case TakeForm(form):
                self._form = Form(form)
                lots = [option.id for option in self._options()]
                self._take(self._lot if self._lot in lots else lots[0])
            case TakeLot(name):
                self._take(name)
            case TakeTalk(name):
                self._talk = name
                self._turn_to(0)
            case TakePaper(paper):
                self._paper = Paper(paper)
                self._turn_to(self._at)
            case TakeLetters(letters):
                self._letters = Letters(letters)
                self._turn_to(self._at)
            case TurnPage(by):
                self._turn_to(min(max(self._at + by, 0), len(self.pages()) - 1))
            case Print():
                self.print_asked.emit(self.pages())
            case Save():
                words = self._words
                name = words.file_cards if self._form is Form.CARDS else words.file_sheet
                self.save_asked.emit(self.pages(), name)
            case Leave():
                self.left.emit()

    def _take(self, lot: str) -> None:
        self._lot = lot
        if lot == TALK:
            self._form = Form.SHEET
            known = [talk.id for talk in self._talks()]
            self._talk = self._talk if self._talk in known else next(iter(known), "")
        self._turn_to(0)

    def _turn_to(self, page: int) -> None:
        self._at = page
        self._say("")

    def _say(self, words: str) -> None:
        self._told = words
        self.view_changed.emit(self.view())

    def _chosen(self) -> Lot:
        return next(lot for lot in self._lots if lot.id == self._lot)

    def _options(self) -> tuple[LotOption, ...]:
        lots = tuple(LotOption(lot.id, lot.name, str(len(lot.texts))) for lot in self._lots)
        cards = self._form is Form.CARDS and self._lots
        return lots if cards else (*lots, LotOption(TALK, self._words.talk, ""))

    def _talks(self) -> tuple[Walkthrough, ...]:
        return tuple(sorted(self._library.whole(), key=lambda talk: talk.name))

    def _sheet(self) -> PaperPage:
        if self._lot != TALK:
            lot = self._chosen()
            line = self._words.kept_line
            return to_hang(lot.name, line, lot.texts, self._paper, self._letters)
        try:
            talk = self._library.walkthrough(self._talk)
        except ContentBroken:  # no talk can be read at all: a clean sheet, and Help tells why
            return to_hang("", "", (), self._paper, self._letters)
        roles = (f"{role.who} {role.does}." for role in talk.roles)
        texts = (*roles, talk.caution)
        return to_hang(talk.name, talk.purpose, texts, self._paper, self._letters)

    def _line(self, page: PaperPage, pages: int) -> str:
        words, count = self._words, len(page.texts)
        if self._form is Form.CARDS:
            places = {"number": str(self._at + 1), "pages": str(pages)}
            text = words.page_card if count == 1 else words.page_cards
            return fill(text, {**places, "count": words.number(count)})
        every = 0 if self._lot == TALK else len(self._chosen().texts)
        text = words.first_of if every > count else words.page_sheet
        return fill(text, {"count": words.number(count), "all": str(every)})
