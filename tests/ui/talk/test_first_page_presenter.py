"""The first page of a talk: what is settled on it, and what comes out of it."""

from msgspec.structs import replace

from coach.content.model import Evidence, Grade, HelpNote, Source
from coach.people import Couple, Person, Side
from tests.ui.talk.before import COUPLE, SHELF, HandAfter, Heard, Shelf, begun
from ui.after import UNDO_FOR
from ui.talk.first_page.presenter import FirstPagePresenter
from ui.talk.first_page.view import (
    Choice,
    CloseSheet,
    ExampleSheet,
    FirstPageRequest,
    FirstPageView,
    KeepForLater,
    Known,
    SeeExample,
    SeeHelp,
    SeeSources,
    SourcesSheet,
    StartAgain,
)
from ui.talk.requests import Back, Choose, Primary, Type, Undo

KNOWN = Known(COUPLE)


class Page:
    """A presenter with its page open, and what it has said."""

    def __init__(
        self, name: str = "say-it-back", known: Known = KNOWN, *, solo: bool = False
    ) -> None:
        self.after = HandAfter()
        self.presenter = FirstPagePresenter(Shelf(), self.after)
        self.said = Heard()
        presenter = self.presenter
        presenter.check_in_asked.connect(self.said.as_("check in"))
        presenter.go_on_asked.connect(self.said.as_("go on"))
        presenter.kept_for_later.connect(self.said.as_("keep"))
        presenter.let_go.connect(self.said.as_("let go"))
        presenter.help_asked.connect(self.said.as_("help"))
        presenter.back_asked.connect(self.said.as_("back"))
        presenter.open(name, known, solo=solo)

    def ask(self, *requests: FirstPageRequest) -> "Page":
        for request in requests:
            self.presenter.ask(request)
        return self

    @property
    def view(self) -> FirstPageView:
        return self.presenter.view()

    @property
    def starter(self) -> list[str]:
        return [one.who.name for one in self.view.begin.starters if one.chosen]


def test_it_says_what_the_talk_is() -> None:
    view = Page().view
    assert view.name == "Say it back"
    assert [fact.words for fact in view.facts] == [
        "About 15 minutes",
        "Both of you",
        "an easy topic",
    ]
    assert view.trains == ("Say it back", "Say in your own words what you heard.")
    assert view.primary == "Check in first"
    assert view.lengths is None


def test_the_one_who_did_not_begin_last_time_has_the_turn() -> None:
    page = Page(known=replace(KNOWN, last_starter=Side.TWO))
    assert page.starter == ["Noor"]
    assert page.view.begin.line == "Sam began last time, so it is Noor\u2019s turn."
    assert Page(known=replace(KNOWN, last_starter=Side.ONE)).starter == ["Sam"]


def test_the_first_time_either_can_begin() -> None:
    page = Page()
    assert page.view.begin.line == "Either of you can begin. Next time it changes."
    assert page.starter == ["Noor"]


def test_the_two_may_settle_it_otherwise() -> None:
    page = Page().ask(Choose("starter", "two"))
    assert page.starter == ["Sam"]
    assert page.ask(Primary()).said == [("check in", Choice("say-it-back", starter=Side.TWO))]


def test_people_without_names_are_called_by_their_side() -> None:
    page = Page(known=Known(Couple(), last_starter=Side.ONE))
    assert page.view.begin.line == "Left began last time, so it is Right\u2019s turn."


def test_the_topic_is_one_line_and_goes_along() -> None:
    page = Page().ask(Type("topic", "  Saturday\nmornings "), Primary())
    assert page.said == [("check in", Choice("say-it-back", topic="Saturday mornings"))]


def test_the_topic_can_be_forgotten() -> None:
    page = Page().ask(Type("topic", "Saturday"))
    page.presenter.forget()
    topic = page.view.begin.topic
    assert topic is not None
    assert topic.text == ""


def test_the_length_can_be_chosen_where_there_are_several() -> None:
    page = Page("long-turns")
    lengths = page.view.lengths
    assert lengths is not None
    assert [choice.word for choice in lengths.choices] == ["12 min", "45 min", "90 min"]
    assert lengths.line == "note 45"
    assert [fact.words for fact in page.view.facts] == ["Both of you", "an easy topic"]
    page.ask(Choose("length", "12"))
    assert page.view.lengths
    assert page.view.lengths.line == "note 12"
    assert page.ask(Primary()).said == [("check in", Choice("long-turns", length=12))]


def test_alone_it_is_the_twin_and_nobody_begins() -> None:
    known = Known(Couple(Person("Noor")), last_starter=Side.ONE)
    view = Page("long-turns", known, solo=True).view
    assert view.name == "Long turns alone"
    assert [fact.words for fact in view.facts] == ["About 20 minutes", "For you alone"]
    assert (view.begin.heading, view.begin.starters, view.lengths) == ("", (), None)


def test_alone_with_two_names_it_must_be_known_who_practises() -> None:
    page = Page(known=replace(KNOWN, last_starter=Side.ONE), solo=True)
    assert (page.view.begin.heading, page.starter) == ("Who practises?", ["Noor"])
    page.ask(Choose("starter", "two"), Primary())
    assert page.said == [("check in", Choice("say-it-back", solo=True, starter=Side.TWO))]


def test_a_talk_that_was_begun_can_go_on_or_start_again() -> None:
    page = Page(known=replace(KNOWN, waiting=begun("say-it-back", 3)))
    assert (page.view.primary, page.view.again) == ("Go on from step 4", "Start again")
    assert page.view.begin.line == "Starting again ends the talk that waits; its words go."
    page.ask(Primary(), StartAgain())
    assert page.said == [("go on", "say-it-back"), ("check in", Choice("say-it-back"))]


def test_another_talk_that_waits_is_not_offered_here() -> None:
    for waiting in (begun("first-try", 3), begun("say-it-back", 1, solo=True)):
        page = Page(known=replace(KNOWN, waiting=waiting))
        assert (page.view.primary, page.view.again) == ("Check in first", "")


def test_keeping_for_later_can_be_undone_for_ten_seconds() -> None:
    page = Page().ask(KeepForLater())
    assert (page.view.kept, page.view.note) == (True, "Kept for later")
    page.ask(Undo())
    assert (page.view.kept, page.view.note) == (False, "")
    assert page.said == [("keep", "say-it-back"), ("let go", "say-it-back")]


def test_letting_it_go_can_be_undone_as_well() -> None:
    page = Page(known=replace(KNOWN, kept=True)).ask(KeepForLater())
    assert (page.view.kept, page.view.note) == (False, "Not kept any longer")
    assert page.ask(Undo()).said == [("let go", "say-it-back"), ("keep", "say-it-back")]


def test_after_that_the_note_goes_and_undo_does_nothing() -> None:
    page = Page().ask(KeepForLater())
    assert page.after.come() == [UNDO_FOR]
    assert page.view.note == ""
    assert page.ask(Undo()).said == [("keep", "say-it-back")]


def test_an_older_note_does_not_take_the_newer_one_away() -> None:
    page = Page().ask(KeepForLater())
    older, page.after.waiting = page.after.waiting, []
    page.ask(KeepForLater())
    older[0][1]()
    assert page.view.note == "Not kept any longer"


def test_the_grade_is_said_in_words_and_dots() -> None:
    view = Page().view
    assert (view.rests.grade, view.rests.dots) == ("From practice", 1)


def test_where_it_comes_from_is_a_sheet_that_closes() -> None:
    talk = replace(
        SHELF[0], evidence=Evidence(Grade.B, "Honest.", (Source("Somebody", 2001, "This."),))
    )
    presenter = FirstPagePresenter(Shelf(talk), HandAfter())
    presenter.open("say-it-back", KNOWN)
    presenter.ask(SeeSources())
    sheet = presenter.view().sheet
    assert isinstance(sheet, SourcesSheet)
    assert (sheet.rests.says, sheet.sources) == ("Honest.", talk.evidence.sources)
    assert sheet.meaning == "Part of courses that were tested, or its main idea was."
    presenter.ask(CloseSheet())
    assert presenter.view().sheet is None


def test_examples_and_what_helps_are_a_sheet_too() -> None:
    talk = replace(SHELF[0], help=(HelpNote("When", "Say"),))
    presenter = FirstPagePresenter(Shelf(talk), HandAfter())
    presenter.open("say-it-back", KNOWN)
    presenter.ask(SeeExample())
    assert presenter.view().sheet == ExampleSheet(talk.good, talk.bad, talk.help)


def test_back_and_enter_close_a_sheet_first() -> None:
    page = Page().ask(SeeExample(), Back())
    assert (page.view.sheet, page.said) == (None, [])
    page.ask(SeeSources(), Primary())
    assert (page.view.sheet, page.said) == (None, [])
    assert page.ask(Back()).said == [("back",)]


def test_help_is_one_press_away() -> None:
    assert Page().ask(SeeHelp()).said == [("help",)]
