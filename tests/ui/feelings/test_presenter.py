"""What the page holds: one way at a time, at most three words, and what is told at the end."""

import pytest

from coach.content.library import Library
from coach.people import Person
from tests.ui.talk.before import Heard
from ui.feelings.presenter import FeelingsPresenter
from ui.feelings.view import (
    AddOwn,
    Done,
    FeelingsRequest,
    FeelingsView,
    FollowHint,
    GoRoute,
    Leave,
    Notice,
    OpenFamily,
    Route,
    Search,
    SeeHelp,
    TakeOff,
    Turn,
    Unfold,
    WriteOwn,
)

LIBRARY = Library()
SORE, SAD, TIRED = Turn("feeling:sore"), Turn("feeling:a little sad"), Turn("feeling:tired")
REST, UNSURE = Turn("need:rest"), Turn("feeling:unsure")


def opened(*asked: FeelingsRequest, route: Route = Route.FEELINGS) -> FeelingsPresenter:
    presenter = FeelingsPresenter(LIBRARY)
    presenter.open(Person("Noor"), route=route)
    for request in asked:
        presenter.ask(request)
    return presenter


def view(*asked: FeelingsRequest) -> FeelingsView:
    return opened(*asked).view()


def says(shown: FeelingsView) -> str:
    return "".join(part.text for part in shown.said.parts)


def told(*asked: FeelingsRequest) -> Heard:
    presenter, heard = opened(*asked), Heard()
    presenter.words_chosen.connect(heard.as_("words"))
    presenter.needs_chosen.connect(heard.as_("needs"))
    presenter.left_open.connect(heard.as_("open"))
    presenter.ask(Done())
    return heard


def chosen(shown: FeelingsView) -> list[str]:
    return [word.words for column in shown.columns for word in column.words if word.chosen]


def test_it_begins_with_the_first_family_by_strength() -> None:
    shown = view()
    assert (shown.title, shown.back) == ("How was it for you?", "Back to my sentence")
    assert [column.head for column in shown.columns] == ["a little", "clearly", "very much"]
    assert [word.words for word in shown.columns[0].words] == ["stung", "sore", "tender inside"]
    assert [family.id for family in shown.families if family.chosen] == ["hurt"]


def test_a_place_may_give_its_own_title_and_way_back() -> None:
    presenter = FeelingsPresenter(LIBRARY)
    presenter.open(Person("Sam"), title="What matters here?", back="Back to step 4")
    assert (presenter.view().title, presenter.view().back) == (
        "What matters here?",
        "Back to step 4",
    )


def test_nothing_chosen_can_be_left_open() -> None:
    shown = view()
    assert (shown.primary, shown.said.hint) == (
        "Leave it open",
        "Choose a word, or leave it open",
    )
    assert told() == [("open",)]


def test_family_and_word_make_a_sentence() -> None:
    shown = view(SORE, OpenFamily("sad"), SAD)
    assert says(shown) == "I felt sore, and a little sad."
    assert (shown.primary, chosen(shown)) == ("Use these words", ["a little sad"])


def test_the_words_are_told_as_they_would_be_said() -> None:
    assert told(SORE, SAD) == [("words", ("sore", "a little sad"))]


def test_needs_are_told_by_themselves_and_first() -> None:
    assert told(SORE, REST) == [("needs", ("rest",)), ("words", ("sore",))]
    assert told(REST) == [("needs", ("rest",))]


def test_a_fourth_word_is_kindly_told_that_three_are_enough() -> None:
    shown = view(SORE, SAD, TIRED, REST)
    assert says(shown) == "I felt sore, a little sad, and tired."
    assert shown.said.remark == "Three words are enough for one sentence."
    assert view(SORE, SAD, TIRED, REST, TakeOff()).said.remark == ""


def test_not_to_be_sure_empties_the_rest_and_offers_the_body() -> None:
    shown = view(SORE, UNSURE)
    assert says(shown) == "I felt unsure."
    assert shown.said.link == "Look from the body"
    assert [answer.words for answer in shown.answers if answer.chosen] == ["Not sure"]
    assert view(UNSURE, GoRoute(Route.BODY)).said.link == ""


def test_the_last_word_is_taken_off() -> None:
    assert says(view(SORE, SAD, TakeOff())) == "I felt sore."


def test_needs_stand_in_two_columns_without_strength() -> None:
    shown = view(GoRoute(Route.NEEDS), OpenFamily("being-known"))
    assert [column.bars for column in shown.columns] == [0, 0]
    assert shown.columns[0].words[0].words == "being heard"


def test_more_families_are_unfolded_and_folded_again() -> None:
    assert (len(view().families), view().more) == (7, "Ten more")
    assert (len(view(Unfold()).families), view(Unfold()).more) == (17, "Fewer")
    assert len(view(Unfold(), Unfold()).families) == 7


def test_a_family_further_down_is_seen_though_the_list_is_folded() -> None:
    assert view(OpenFamily("grateful")).families[-1].id == "grateful"


def test_once_something_is_noticed_in_the_body_a_word_for_it_is_asked_for() -> None:
    body = (GoRoute(Route.BODY), OpenFamily("chest"), Notice("hot"))
    assert view(*body[:2]).said.hint == "Choose a word, or leave it open"
    assert view(*body).said.hint == "Now a word for it, or leave it open"
    assert view(*body, FollowHint("angry")).said.hint == "Choose a word, or leave it open"


def test_the_body_points_to_families() -> None:
    before = view(GoRoute(Route.BODY)).senses
    assert before is not None
    assert before.families == ()
    shown = view(GoRoute(Route.BODY), OpenFamily("chest"), Notice("hot"))
    assert shown.senses is not None
    assert [family.id for family in shown.senses.families] == ["angry", "ashamed"]
    assert shown.more == ""


def test_a_hint_of_the_body_leads_to_its_family() -> None:
    shown = view(GoRoute(Route.BODY), Notice("a lump"), FollowHint("sad"))
    assert [one.id for one in (*shown.routes, *shown.families) if one.chosen] == ["feelings", "sad"]


def test_a_search_shows_the_family_behind_each_word() -> None:
    found = view(Search("exh")).found
    assert found is not None
    assert (found.words[0].words, found.words[0].behind) == ("exhausted", "Tired and full")


def test_a_judging_word_is_shown_with_what_may_lie_under_it_and_may_stay() -> None:
    found = view(Search("ignored")).found
    assert found is not None
    (judged,) = found.judged
    assert [word.words for word in judged.under] == ["lonely", "hurt", "being seen", "closeness"]
    assert judged.itself is not None
    assert (judged.itself.words, judged.itself.behind) == ("ignored", "as you wrote it")
    assert told(Search("ignored"), Turn("feeling:ignored")) == [("words", ("ignored",))]


@pytest.mark.parametrize(
    ("typed", "word", "says"),
    [
        ("left out", "left out", "You wrote “left out”. Under it may be"),
        ("I feel Left Out", "left out", "You wrote “left out”. Under it may be"),
        ("excl", "excluded", "Under “excluded” there may be"),
    ],
)
def test_a_judging_word_is_called_as_it_was_written(typed: str, word: str, says: str) -> None:
    found = view(Search(typed)).found
    assert found is not None
    (judged,) = found.judged
    assert judged.itself is not None
    assert (judged.itself.words, judged.says) == (word, says)


def test_one_word_stands_once_though_it_may_be_two() -> None:
    found = view(Search("deceived")).found
    assert found is not None
    assert len(found.judged) == 2
    assert [one.itself.words for one in found.judged if one.itself] == ["deceived"]
    found = view(Search("cut off")).found
    assert found is not None
    assert "cut off" not in [word.words for word in found.words]


def test_words_that_name_danger_stay_as_they_were_written() -> None:
    for typed, word in (("he hits me", "he hits me"), ("trap", "trapped"), ("Trapped", "trapped")):
        found = view(Search(typed)).found
        assert found is not None
        assert found.help is not None
        assert found.help.itself.words == word


def test_a_family_that_is_called_like_its_word_is_not_said_again() -> None:
    found = view(Search("sad")).found
    assert found is not None
    assert [(word.words, word.behind) for word in found.words[:2]] == [
        ("sad", ""),
        ("a little sad", ""),
    ]


def test_a_word_that_names_danger_is_left_as_it_is_and_leads_to_help() -> None:
    found = view(Search("threatened")).found
    assert found is not None
    assert (found.help is not None, found.judged, found.own) == (True, (), "")


def test_what_is_not_found_can_be_added_as_it_is() -> None:
    found = view(Search("like a kettle")).found
    assert found is not None
    assert (found.own, bool(found.nothing)) == ("Add “like a kettle”", True)
    shown = view(Search("like a kettle"), AddOwn("like a kettle"))
    assert (says(shown), shown.typed) == ("I felt like a kettle.", "")


def test_a_search_of_signs_alone_offers_nothing_to_add() -> None:
    found = view(Search("..")).found
    assert found is not None
    assert found.own == ""


@pytest.mark.parametrize("request_", [OpenFamily("sad"), GoRoute(Route.NEEDS), Search("  ")])
def test_a_search_ends_where_one_goes_on(request_: FeelingsRequest) -> None:
    assert view(Search("sore"), request_).found is None


def test_a_word_of_ones_own_is_written_and_added() -> None:
    assert view(WriteOwn()).said.writing
    shown = view(WriteOwn(), AddOwn("wobbly"))
    assert (says(shown), shown.said.writing) == ("I felt wobbly.", False)


def test_an_empty_word_closes_the_field() -> None:
    assert not view(WriteOwn(), AddOwn(" ")).said.writing


def test_a_word_of_ones_own_for_which_there_is_no_room_stays_in_the_field() -> None:
    shown = view(SORE, SAD, TIRED, WriteOwn(), AddOwn("wobbly"))
    assert (shown.said.writing, shown.said.remark != "") == (True, True)


def test_a_word_of_ones_own_that_is_in_the_list_is_that_word() -> None:
    shown = view(AddOwn("sore"))
    assert chosen(shown) == ["sore"]
    assert says(view(SORE, AddOwn("sore"))) == "I felt sore."


def test_a_word_of_ones_own_that_names_danger_is_taken_and_leads_to_help() -> None:
    shown = view(WriteOwn(), AddOwn("trapped"))
    assert says(shown) == "I felt trapped."
    assert shown.found is not None
    assert shown.found.help is not None


def test_on_the_way_of_needs_ones_own_word_is_a_need() -> None:
    assert told(GoRoute(Route.NEEDS), AddOwn("a dog")) == [("needs", ("a dog",))]


def test_leaving_and_help_are_told() -> None:
    presenter, heard = opened(), Heard()
    presenter.closed.connect(heard.as_("closed"))
    presenter.help_asked.connect(heard.as_("help"))
    presenter.ask(Leave())
    presenter.ask(SeeHelp())
    assert heard == [("closed",), ("help",)]


def test_opening_again_and_wiping_forget_what_was_chosen() -> None:
    presenter = opened(SORE, Search("sad"))
    presenter.wipe()
    assert (presenter.view().said.parts, presenter.view().typed) == ((), "")


def test_before_it_is_opened_it_knows_nothing_and_does_nothing() -> None:
    presenter, heard = FeelingsPresenter(LIBRARY), Heard()
    presenter.view_changed.connect(heard.as_("view"))
    presenter.ask(SORE)
    presenter.wipe()
    assert heard == []
