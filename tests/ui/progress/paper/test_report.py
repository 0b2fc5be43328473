"""Progress on paper, read back from its PDF: each picture, the table behind it, and the letter."""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO

import pytest
from msgspec.structs import replace
from pypdf import PdfReader
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from coach.cards.paper import SIZES, Paper
from coach.content.library import Library
from coach.planning.memory import Agreed, Agreement, Outcome
from coach.progress.counted import counted
from coach.progress.facts import facts_of
from coach.progress.sitting import Did, Sitting
from coach.progress.summing import progress_of
from coach.session.record import Record
from tests.coach.progress.practised import BERLIN, DAY, NOW, talk
from tests.ui.dressing import dressed
from ui.paper.out import NAME, Pdf, Printout
from ui.paper.units import MM
from ui.progress.known import Known
from ui.progress.paper.report import letter_printed, progress_printed
from ui.progress.seen import LetterView
from ui.theme.on_paper import inks

LIBRARY = Library()
NIGHT = datetime.fromtimestamp(NOW / 1000, BERLIN)
LONG = "Phones stay in the hall from ten in the evening on, " * 4
LETTER = LetterView("17 to 23 November", "Dear Noor and Sam,", ("You sat down twice.", "So be it."))


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> object:
    with dressed(qapp):
        yield


def known(
    records: Sequence[Record] = (), sittings: Sequence[Sitting] = (), *agreements: Agreed
) -> Known:
    counts = counted(records, sittings, agreements, NOW)
    facts = facts_of(LIBRARY, (one.walkthrough for one in counts.talked))
    return Known(counted=counts, progress=progress_of(counts, facts, NOW, BERLIN))


def printed(what: Known, paper: Paper = Paper.A4) -> Printout:
    return progress_printed(what, LIBRARY, NIGHT, paper, inks())


def read(printout: Printout) -> PdfReader:
    pdf = Pdf(printout)
    assert list(pdf.steps) == list(range(1, len(printout.pages) + 1))
    return PdfReader(BytesIO(pdf.data()))


def words_of(printout: Printout) -> str:
    return " ".join(" ".join(page.extract_text().split()) for page in read(printout).pages)


def full() -> Known:
    """Some weeks in which there was a bit of everything."""
    records = [
        talk(NOW - 9 * day * DAY, turns=6, whole=5, whole_time=240_000, breaks=1, returns=1)
        for day in range(4)
    ]
    sittings = [Sitting(NOW - day * DAY, Did.DRILL, "repair-line", 5) for day in range(14)]
    agreements = [
        Agreed(number, Agreement(NOW, "2025-12-06", words, outcome=outcome, answered=NOW))
        for number, (words, outcome) in enumerate(
            [("Tea at eight.", Outcome.KEPT), (LONG, Outcome.OPEN)], start=1
        )
    ]
    return known(records, sittings, *agreements)


def page_drawn(printout: Printout, page: int = 0) -> QImage:
    """A page as it is seen, five dots in a millimetre."""
    wide, high = SIZES[printout.paper]
    image = QImage(round(wide * 5), round(high * 5), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(5 / MM, 5 / MM)
    printout.pages[page](painter)
    painter.end()
    return image


def inked(image: QImage, top: float, bottom: float) -> int:
    """How many dark dots there are between two heights in mm."""
    rows = range(round(top * 5), round(bottom * 5))
    return sum(
        QColor(image.pixel(x, y)).lightness() < 100 for y in rows for x in range(image.width())
    )


@pytest.mark.parametrize("paper", Paper)
def test_every_part_has_its_heading_and_its_table(paper: Paper) -> None:
    said = words_of(printed(full(), paper))
    for words in (
        "What you have practised", "Printed on 23 November 2025", "Twelve skills, since",
        "Skill Talks Cards and drills Last", "Say it back 4 23 November 2025",
        "Repair 14 23 November 2025", "and 5 more", "Eight weeks", "17 to 23 November 2025 1 7",
        "20 of 24 turns stayed whole", "16 minutes", "Agreements", "Tea at eight.",
        "kept, 23 November 2025", "open until 6 December 2025", "Page 1 of",
    ):  # fmt: skip
        assert words in said, words
    assert LONG.strip() in said


def test_days_are_said_in_full_because_paper_is_read_later() -> None:
    said = words_of(printed(full()))
    assert not any(f" {word}" in said for word in ("today", "yesterday", "tomorrow", "Sunday"))


def test_where_nothing_was_practised_there_is_the_empty_map_and_no_table() -> None:
    printout = printed(known())
    said = words_of(printout)
    assert len(printout.pages) == 1
    assert "Twelve skills" in said
    assert "Own my part" in said
    assert "Eight weeks" not in said
    assert "Skill Talks" not in said


def test_before_anything_is_known_a_page_can_still_be_made() -> None:
    assert "What you have practised" in words_of(printed(Known()))


def test_ten_years_are_a_few_pages() -> None:
    many = [talk(NOW - at * DAY // 4, turns=8, whole=8) for at in range(2000)]
    printout = printed(known(many))
    assert len(printout.pages) <= 3
    said = words_of(printout)
    assert "+20" in said
    assert "16000 of 16000 turns" in said.replace("\u202f", "").replace(",", "")


def test_the_pictures_are_drawn_and_more_practice_is_more_ink() -> None:
    few, more = (page_drawn(printed(known([talk(NOW) for _ in range(count)]))) for count in (1, 3))
    assert inked(few, 55, 100) > 500
    assert inked(more, 55, 100) - inked(few, 55, 100) > 2 * 300


def test_what_was_never_tried_is_a_ring_and_no_disc() -> None:
    empty, one = (page_drawn(printed(known([talk()] * count))) for count in (0, 1))
    assert 0 < inked(empty, 55, 75) < inked(one, 55, 75)


def test_each_outcome_has_a_sign_of_its_own_in_front_of_its_agreement() -> None:
    shades: list[int] = []
    for outcome in Outcome:
        one = Agreed(1, Agreement(NOW, "2025-12-06", "", outcome=outcome, answered=NOW))
        printout = printed(known([], [], one))
        page = page_drawn(printout, len(printout.pages) - 1)
        shades.append(inked(page.copy(100, 0, 30, page.height()), 20, 290))
    assert len(set(shades)) == len(Outcome)


def test_a_letter_has_its_week_its_greeting_and_its_paragraphs() -> None:
    day = "2025-11-17"
    printout = letter_printed(LETTER, "Your week in words", day, NIGHT, Paper.LETTER, inks())
    assert words_of(printout) == (
        "Your week in words 17 to 23 November 2025 Dear Noor and Sam, You sat down twice. So be it."
    )
    nameless = LetterView("17 to 23 November", "", ("A quiet week.",))
    printout = letter_printed(nameless, "Letter", day, NIGHT, Paper.A4, inks())
    assert words_of(printout).endswith("November 2025 A quiet week.")


def test_on_paper_an_agreement_is_to_look_at_again_only_once_its_day_is_over() -> None:
    made = [
        Agreed(number, Agreement(NOW, due, "Tea."))
        for number, due in enumerate(("2025-11-22", "2025-11-24"), start=1)
    ]
    said = words_of(printed(known([], [], *made)))
    assert "to look at again" in said
    assert "open until 24 November 2025" in said
    assert "22 November" not in said


def test_earlier_weeks_have_their_table_on_paper_under_their_own_heading() -> None:
    said = words_of(printed(replace(known([talk(NOW - 70 * DAY), talk(NOW)]), back=1)))
    assert said.count("Weeks until 28 September 2025") == 1
    assert "Week Talks Cards and drills" in said


def test_a_file_says_nothing_of_who_made_it_or_what_is_in_it() -> None:
    told = read(printed(full())).metadata
    assert told is not None
    assert (told.title, told.creator) == (NAME, NAME)
    assert not told.author
    assert not told.subject
