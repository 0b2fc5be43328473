"""The presenter of an open page: what it keeps, what it asks of its host, what it says."""

import pytest

from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from coach.content.prose import BookWords, ReflectWords
from coach.people import Side
from coach.reflect.guide import names_of
from coach.reflect.pages import Kind, Page
from coach.session.state import Carried
from tests.ui.reflect.guided.opened import BACK, DAY, EVENING, NEXT, SAM, Opened
from ui.reflect.guided.ear import Heard
from ui.reflect.guided.view import (
    Button,
    CalmView,
    CardView,
    DoNotKeep,
    DraftsView,
    EndView,
    FollowChip,
    ItemsView,
    KeepView,
    LookView,
    Marks,
    Overflowed,
    Pick,
    Picked,
    Press,
    QuestionView,
    Slid,
    Typed,
)

pytestmark = pytest.mark.usefixtures("qapp")

WORDS = Library().prose(ReflectWords)
BOOK = Library().prose(BookWords)
(SMALL_ASKS,) = [item for item in WORDS.drift.items if item.id == "small-asks"]


def test_each_letter_is_handed_on_to_be_sealed() -> None:
    table = Opened(Kind.FREE).write(text="A").write(text="Ah")
    assert [page.answers["text"] for page in table.host.kept] == ["A", "Ah"]


def test_an_empty_page_that_was_only_looked_at_is_not_kept() -> None:
    table = Opened(Kind.BEFORE).go(3).ask(BACK, Press("close"))
    assert table.host.kept == []
    assert table.host.asked == [("close-page",)]


def test_one_question_stands_at_a_time_and_says_which() -> None:
    table = Opened().go(1)
    assert table.view.head.label == "Before we talk · question 2 of 10"
    assert (table.view.head.done, table.view.head.total) == (2, 10)
    assert [field.id for field in table.question.fields] == ["felt"]


def test_the_topic_stands_in_the_head() -> None:
    table = Opened().ask(Typed("", "Saturdays")).go(1)
    assert table.view.head.label.startswith("Before we talk: Saturdays")


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_of_page_can_be_gone_through_to_its_end(kind: Kind) -> None:
    table = Opened(kind)
    for _ in range(12):
        assert table.view.body.title
        assert table.view.primary.words
        table.ask(Press(table.view.primary.key))
    assert ("close-page",) in table.host.asked or table.host.asked[0][0] == "talk"


def test_what_was_said_before_stands_beside_the_question() -> None:
    table = Opened().write(happened="The door\nat seven.").go(1)
    assert table.question.aside is not None
    assert table.question.aside.lines == (("What happened", "The door at seven."),)


def test_a_long_answer_is_only_begun_there() -> None:
    table = Opened().write(happened="one long morning " * 40).go(1)
    assert table.question.aside is not None
    ((_, text),) = table.question.aside.lines
    assert text.endswith("…")
    assert len(text) <= 120


def test_a_third_round_closes_the_field_with_a_kind_word_and_a_slow_breath() -> None:
    table = Opened().write(happened="one").ask(NEXT, BACK).write(happened="two").ask(NEXT, BACK)
    (field,) = table.question.fields
    assert field.closed
    kind = table.question.aside and table.question.aside.kind
    assert kind is not None
    assert kind.title == WORDS.circles.spent.title
    assert kind.button is not None
    table.ask(Press(kind.button.key))
    assert table.host.asked == [("breathe",)]


def test_a_feeling_that_grew_stronger_is_met_with_a_kind_word_on_the_card_too() -> None:
    table = Opened().ask(Slid("strength", 3), Slid("strength-now", 8)).go(10)
    card = table.view.body
    assert isinstance(card, CardView)
    assert card.kind is not None
    assert card.kind.title == WORDS.circles.rising.title


def test_not_today_is_a_full_end() -> None:
    table = Opened().write(happened="A").ask(Press("not-today"))
    assert isinstance(table.view.body, EndView)
    assert table.view.primary.key == "close"
    assert table.ask(BACK).question.key == "happened"


def test_four_quiet_minutes_are_offered_and_end_without_pushing_on() -> None:
    table = Opened().go(3)
    assert "4" in table.question.quiet_link, "fewer than those of the lock"
    table.ask(Press("quiet"))
    assert table.question.quiet.startswith("Quiet until 19:46")
    assert table.question.quiet_link == ""
    table.after.come()
    assert table.question.quiet == WORDS.quiet.over
    assert table.question.key == "friend"


def test_quiet_minutes_of_a_page_that_was_dropped_end_unseen() -> None:
    table = Opened().go(3).ask(Press("quiet"))
    table.presenter.drop()
    table.after.come()
    assert table.presenter.view() is None


def test_the_card_goes_along_with_three_lines_and_nothing_else() -> None:
    table = Opened(whose=SAM).write(
        opening="I would like to tell you …", need="Rest", sees="You are tired", part="secret"
    )
    table.go(10).ask(Press("take"))
    carried = Carried(Side.TWO, "I would like to tell you …", "Rest", "You are tired")
    assert table.host.asked == [("talk", "open-gently", carried)]


def test_a_card_without_a_first_line_can_only_stay() -> None:
    table = Opened().write(need="Rest").go(10)
    assert table.buttons == ["close", "back"]
    table.ask(Press("take"))
    assert table.host.asked == []


def test_words_of_danger_lead_quietly_to_help_and_are_never_changed() -> None:
    table = Opened().write(happened="I am afraid of them").hear(danger=True)
    assert table.question.danger is not None
    assert table.question.fields[0].text == "I am afraid of them"
    table.ask(Press("help"))
    assert table.host.asked == [("place", "help", "find-help")]
    assert table.write(happened="A walk").hear(danger=False).question.danger is None


def test_with_words_of_danger_the_card_is_not_offered_to_go_along_first() -> None:
    table = Opened().write(opening="Please do not hit me").go(10).hear(danger=True)
    assert table.buttons == ["close", "back"]


def test_what_was_heard_too_late_is_left() -> None:
    table = Opened().write(happened="A")
    late = table.reads[-1].serial
    table.write(happened="B")
    table.presenter.know(Heard(late, danger=True))
    assert table.question.danger is None


def test_all_own_words_of_the_page_are_listened_to_and_no_question() -> None:
    table = Opened().ask(Typed("", "Saturdays")).write(happened="A", felt=" ")
    assert table.reads[-1].texts == ("Saturdays", "A")


def test_words_for_a_feeling_go_behind_what_is_written() -> None:
    table = Opened().go(1).write(felt="tired")
    assert table.question.fields[0].picks == "Choose words"
    table.ask(Pick("felt"))
    assert (table.view.picking, table.view.picking_title) == ("feeling", "How it was")
    serial = table.view.serial
    table.ask(Picked(("sore", "a little sad")))
    assert table.page.answers["felt"] == "tired, sore, a little sad"
    assert table.view.picking == "none"
    assert table.view.serial > serial


def test_no_word_is_an_answer_too() -> None:
    table = Opened().go(4).ask(Pick("need"), Picked())
    assert table.host.kept == []
    assert table.question.key == "need"


def test_too_much_is_told_kindly_until_the_next_letter() -> None:
    table = Opened(Kind.FREE).ask(Overflowed())
    assert table.question.foot == WORDS.no_room
    assert table.write(text="A").question.foot == ""


def test_who_asks_for_help_reads_each_time_what_comes_first() -> None:
    notes = {Opened(Kind.ASK).go(count).question.note for count in range(4)}
    assert notes == {WORDS.kinds.ask.note}


def test_signs_are_marked_and_nothing_is_added_up() -> None:
    table = Opened(Kind.DRIFT).ask(Marks("tasks", "often"), Marks("enjoy", "often"))
    items = table.view.body
    assert isinstance(items, ItemsView)
    assert len(items.items) == 16
    assert [key for key, _ in items.answers] == ["often", "sometimes", "not-us", "skip"]
    look = table.go(1).view.body
    assert isinstance(look, LookView)
    assert look.there == ("I still like to be near you.",)
    assert [chip.line for chip in look.chips] == ["A talk: Know my world"]


@pytest.mark.parametrize("marks", [{}, {"edit": "often"}, {"enjoy": "often", "laugh": "not-us"}])
def test_whatever_was_marked_the_same_is_said_to_everybody(marks: dict[str, str]) -> None:
    table = Opened(Kind.DRIFT).ask(*(Marks(*one) for one in marks.items())).go(1)
    look = table.view.body
    assert isinstance(look, LookView)
    assert look.also == WORDS.drift.also
    assert look.help == WORDS.drift.see_help


@pytest.mark.parametrize(
    ("item", "way"),
    [
        ("worries", ("talk", "know-my-world", None)),
        ("small-asks", ("place", "say", SMALL_ASKS.to)),
        ("old-hurts", ("new", Kind.BEFORE)),
    ],
)
def test_what_one_could_talk_about_leads_there(item: str, way: tuple[object, ...]) -> None:
    table = Opened(Kind.DRIFT).ask(Marks(item, "often"), NEXT, FollowChip(item))
    assert table.host.asked == [way]


@pytest.mark.parametrize("item", ["edit", "nothing"])
def test_a_sign_that_leads_nowhere_asks_nothing(item: str) -> None:
    assert Opened(Kind.DRIFT).ask(FollowChip(item)).host.asked == []


def test_an_old_hurt_is_thought_through_alone_before_it_is_said_back() -> None:
    look = Opened(Kind.DRIFT).ask(Marks("old-hurts", "often"), NEXT).view.body
    assert isinstance(look, LookView)
    assert look.chips[0].line == (
        "A page for you alone: Before we talk. Then, if you like, a talk: Say it back"
    )


def calm(at: int, **numbers: int) -> Page:
    return Page(f"c{at}", Kind.CALM, EVENING - at * DAY, EVENING, numbers=numbers)


def test_how_calm_somebody_was_is_drawn_from_their_own_book() -> None:
    book = (calm(9, before=2, after=6), calm(3, after=5), calm(2, before=4))
    table = Opened(Kind.CALM, book=book).ask(Typed("", "Money"), Slid("before", 1), NEXT)
    view = table.view.body
    assert isinstance(view, CalmView)
    assert [row.words for row in view.rows] == [
        "13 November: quite stirred up before, calm enough after",
        "Thursday: in between after",
        "Friday: a little stirred up before",
        "Today, Money: very stirred up before",
    ]


def test_a_picture_without_anything_says_so() -> None:
    view = Opened(Kind.CALM).go(1).view.body
    assert isinstance(view, CalmView)
    assert view.none
    drafts = Opened(Kind.DRAFT).go(1).view.body
    assert isinstance(drafts, DraftsView)
    assert drafts.none


def test_a_draft_stands_beside_its_sentence() -> None:
    view = Opened(Kind.DRAFT).write(draft="You never", final="I felt").go(1).view.body
    assert isinstance(view, DraftsView)
    assert [(row.when, row.draft, row.final) for row in view.rows] == [
        ("Today", "You never", "I felt")
    ]


def test_a_page_that_was_kept_opens_as_it_was() -> None:
    page = Page("p7", Kind.THANKS, EVENING - DAY, EVENING - DAY, answers={"did": "You rang"})
    table = Opened(page=page)
    assert table.question.fields[0].text == "You rang"
    assert table.host.kept == []


@pytest.mark.parametrize("kind", list(Kind))
def test_on_every_page_one_can_say_not_to_keep_it_before_a_word_is_written(kind: Kind) -> None:
    table = Opened(kind)
    assert table.view.keep == KeepView(BOOK.page.kept, BOOK.page.do_not_keep, loose=False)
    table.ask(DoNotKeep(on=True)).go(1)
    assert table.host.loose == {"p1"}
    assert table.view.keep == KeepView(BOOK.page.loose, BOOK.page.do_not_keep, loose=True)
    table.ask(DoNotKeep(on=False))
    assert table.host.loose == set()


def test_a_page_that_is_not_kept_says_so_when_it_is_opened_again() -> None:
    table = Opened(Kind.FREE).ask(DoNotKeep(on=True)).write(text="A")
    table.presenter.open(table.page, SAM)
    assert table.view.keep.loose


@pytest.mark.parametrize("kind", list(Kind))
def test_the_page_for_one_alone_is_a_step_aside_on_every_step_of_every_page(kind: Kind) -> None:
    table = Opened(kind)
    for _ in range(11):
        assert table.view.safety == BOOK.safety
        table.ask(Press("safety"))
        if table.view.primary.key == "next":
            table.go(1)
    assert set(table.host.asked) >= {("safety",)}


@pytest.mark.parametrize("way", ["close", "breathe", "close-book", "help"])
def test_the_way_out_of_a_page_ends_the_round_at_its_question(way: str) -> None:
    table = Opened().write(happened="one").ask(Press(way))
    assert table.page.numbers == {"round:happened": 1}


@pytest.mark.parametrize("aside", ["safety", "quiet"])
def test_a_step_aside_ends_no_round(aside: str) -> None:
    table = Opened().write(happened="one").ask(Press(aside))
    assert table.page.numbers == {}


def test_a_third_round_on_another_day_is_met_with_the_kind_word_too() -> None:
    page = Page("p1", Kind.BEFORE, EVENING, EVENING)
    for text in ("one", "two"):
        page = Opened(page=page).write(happened=text).ask(Press("close")).page
    question = Opened(page=page).question
    assert question.fields[0].closed
    assert question.aside is not None
    assert question.aside.kind is not None
    assert question.aside.kind.title == WORDS.circles.spent.title


def test_the_way_back_leads_to_the_list_first_and_then_to_the_step_before() -> None:
    table = Opened()
    assert table.view.head.back == Button("close", "Back to my pages")
    assert table.go(1).view.head.back == Button("back", "Back one question")
    assert table.go(10).view.head.back == Button("back", "Back one step")


def test_what_is_dropped_is_gone_and_asks_nothing_any_more() -> None:
    table = Opened(Kind.FREE).write(text="A")
    table.presenter.drop()
    table.write(text="B")
    table.presenter.know(Heard(table.reads[-1].serial, danger=True))
    assert table.presenter.view() is None
    assert len(table.host.kept) == 1


def test_an_unknown_button_does_nothing() -> None:
    assert Opened(Kind.FREE).ask(Press("nothing")).host.asked == []


def test_a_way_whose_talk_cannot_be_read_is_left_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def none(_: str) -> None:
        return None

    def torn(_: str) -> None:
        raise ContentBroken(())

    library = Library()
    monkeypatch.setattr(library, "find_walkthrough", none)
    monkeypatch.setattr(library, "drill", torn)
    marks = (Marks("tasks", "often"), Marks("screen", "often"), Marks("old-hurts", "often"))
    look = Opened(Kind.DRIFT, library=library).ask(*marks, NEXT).view.body
    assert isinstance(look, LookView)
    assert [chip.line for chip in look.chips] == ["A page for you alone: Before we talk"]


def test_names_of_pages_are_those_of_their_heads() -> None:
    for kind, name in names_of(WORDS).items():
        assert Opened(Kind(kind)).view.head.label.startswith(name)


def test_a_question_is_what_most_pages_begin_with() -> None:
    begun = {kind: type(Opened(kind).view.body) for kind in Kind}
    assert begun.pop(Kind.DRIFT) is ItemsView
    assert set(begun.values()) == {QuestionView}
