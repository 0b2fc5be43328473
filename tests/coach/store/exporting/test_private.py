"""Somebody's own pages, taken out: theirs alone, and never what drifting brought up."""

from datetime import UTC

from coach.content.library import Library
from coach.content.prose import ReflectWords
from coach.people import Couple
from coach.reflect.pages import Kind, Page
from coach.store.exporting.around import Around
from coach.store.exporting.form import Export
from coach.store.exporting.private import as_private_page, taken

LIBRARY = Library()
DAY = 86_400_000
WORDS = LIBRARY.prose(ReflectWords)
FIRST = WORDS.kinds.before.questions[0]


def page(*pages: Page, name: str = "Ana") -> str:
    around = Around(LIBRARY, Export(), Couple(), UTC)
    return as_private_page(pages, WORDS, around, name, "en").decode()


def test_the_pages_stand_there_with_their_questions_the_oldest_first() -> None:
    field = next(field for field in FIRST.fields)
    scale = next(scale for question in WORDS.kinds.before.questions for scale in question.scales)
    one = Page("b", Kind.BEFORE, DAY, 2 * DAY, topic="Saturdays <i>",
               answers={field.id: "It rained", "gone": "still", "blank": " "},
               numbers={scale.id: 0, "odd": 99})  # fmt: skip
    text = page(Page("a", Kind.FREE, 2 * DAY, 2 * DAY, answers={"x": "second"}), one)
    assert text.index("It rained") < text.index("second")
    for there in ("Saturdays &lt;i&gt;", field.label, "still", WORDS.strength_steps[0],
                  "Begun on 2 January 1970", "Ana: my private pages"):  # fmt: skip
        assert there in text


def test_a_number_that_is_asked_no_more_is_said_in_the_words_of_calm() -> None:
    assert WORDS.calm_steps[2] in page(Page("c", Kind.CALM, DAY, DAY, numbers={"odd": 2}))


def test_what_drifting_brought_up_and_empty_pages_stay() -> None:
    drift = Page("d", Kind.DRIFT, 1, 1, answers={"x": "secret"}, marks={"a": "often"})
    blank = Page("e", Kind.FREE, 1, 1)
    assert taken((drift, blank)) == ()
    assert "secret" not in page(drift, blank)
    assert "There is nothing to take out." in page(drift, name="")
