"""Words for cards on paper."""

from typing import Annotated, ClassVar

from coach.content.places import at_least, places
from coach.content.prose.base import Prose

_Page = Annotated[str, places("number", "pages", "count")]
_Count = Annotated[str, places("count", "all")]


class PaperWords(Prose, frozen=True):
    """The page on which cards are printed; ``numbers`` are the first twelve, in words."""

    file: ClassVar[str] = "paper"
    back: str
    cards_title: str
    sheet_title: str
    this_list: str
    kept: str
    own: str
    talk: str
    kept_line: str
    page_cards: _Page
    page_card: _Page
    page_sheet: _Count
    first_of: _Count
    print_one: str
    print_many: Annotated[str, places("count")]
    save: str
    saved: Annotated[str, places("file")]
    printed: str
    file_cards: str
    file_sheet: str
    numbers: Annotated[tuple[str, ...], at_least(12)]

    def number(self, number: int) -> str:
        """Say a number: in words as far as there are some, else in digits."""
        return self.numbers[number - 1] if 0 < number <= len(self.numbers) else str(number)
