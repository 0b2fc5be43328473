"""What the page for printing shows, and what a person can ask of it."""

from enum import StrEnum

import msgspec

from coach.cards.paper import Letters, Paper, PaperPage


class Form(StrEnum):
    """What is made: cards to cut out, or one sheet."""

    CARDS = "cards"
    SHEET = "sheet"


class Lot(msgspec.Struct, frozen=True):
    """Cards that can be printed together: what they are called, and their words."""

    id: str
    name: str
    texts: tuple[str, ...]


class LotOption(msgspec.Struct, frozen=True):
    """A lot to choose; ``count`` stands at its right."""

    id: str
    words: str
    count: str


class PaperView(msgspec.Struct, frozen=True):
    """The page. ``talks`` are keys and names, where a talk is chosen from.

    ``prints`` says that there is a printer; without one the PDF is the way.
    """

    back: str
    title: str
    form: Form
    lots: tuple[LotOption, ...]
    lot: str
    talks: tuple[tuple[str, str], ...]
    talk: str
    paper: Paper
    letters: Letters
    page: PaperPage
    number: int
    pages: int
    line: str
    print_words: str
    save_words: str
    prints: bool
    told: str = ""


class TakeForm(msgspec.Struct, frozen=True):
    """Make this of the cards."""

    form: str


class TakeLot(msgspec.Struct, frozen=True):
    """Print these cards, or a talk."""

    id: str


class TakeTalk(msgspec.Struct, frozen=True):
    """Print how this talk goes."""

    id: str


class TakePaper(msgspec.Struct, frozen=True):
    """Print on this paper."""

    paper: str


class TakeLetters(msgspec.Struct, frozen=True):
    """Print the words so large."""

    letters: str


class TurnPage(msgspec.Struct, frozen=True):
    """Look at another page: 1 for the next one, -1 for the one before."""

    by: int


class Print(msgspec.Struct, frozen=True):
    """Print it."""


class Save(msgspec.Struct, frozen=True):
    """Save it as a PDF."""


class Leave(msgspec.Struct, frozen=True):
    """Back to the cards."""


PaperRequest = (
    TakeForm | TakeLot | TakeTalk | TakePaper | TakeLetters | TurnPage | Print | Save | Leave
)
