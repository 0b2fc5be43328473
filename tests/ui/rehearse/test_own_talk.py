"""One's own talk: it is read as it is typed, begins when it was read, and danger leads to help."""

from coach.content.scene import Tag
from coach.rehearsal.reading import Heard
from tests.ui.rehearse.rehearsing import DANGER, KIND, Rehearsing
from ui.rehearse.mind import Told
from ui.rehearse.requests import Back, Begin, BuildOwn, ChooseTemper, Filled, HelpAsked
from ui.rehearse.view import OwnView, SceneView

FEAR = "You never liked my family."


def own(*, reads: bool = True) -> Rehearsing:
    """Somebody puts a talk of their own together."""
    return Rehearsing(reads=reads).ask(BuildOwn())


def test_it_asks_three_things_and_needs_only_the_first(qapp: object) -> None:
    rehearsing = own()
    assert [field.key for field in rehearsing.own.fields] == ["topic", "wish", "fear"]
    assert not rehearsing.own.ready
    assert rehearsing.ask(Filled("wish", "one week alone")).own.ready is False
    assert rehearsing.ask(Filled("topic", "the holidays")).own.ready


def test_it_begins_with_the_words_that_were_given(qapp: object) -> None:
    rehearsing = own().ask(ChooseTemper("worrier"), Filled("topic", " the  holidays "))
    rehearsing.ask(Filled("wish", "One week alone."), Filled("fear", FEAR), Begin())
    run = rehearsing.run
    assert (run.topic, run.wish, run.fear, run.temper) == (
        "the holidays", "One week alone.", FEAR, "worrier",
    )  # fmt: skip
    page = rehearsing.scene
    assert page.name == "The holidays"
    assert page.situation.endswith("One week alone.")


def test_what_is_feared_is_heard_in_the_scene(qapp: object) -> None:
    rehearsing = own().ask(Filled("topic", "the holidays"), Filled("fear", FEAR), Begin())
    rehearsing.said(KIND, KIND, KIND)
    assert any(FEAR in turn.says for turn in rehearsing.run.turns)


def test_the_partner_names_the_topic_from_the_other_side(qapp: object) -> None:
    rehearsing = own().ask(Filled("topic", "my work"), Begin()).ended_talk()
    said = [rehearsing.run.first, *(turn.says for turn in rehearsing.run.turns)]
    assert not any("my work" in line for line in said)


def test_it_begins_once_it_was_read(qapp: object) -> None:
    rehearsing = own(reads=False).ask(Filled("topic", "the holidays"), Begin(), Begin())
    page = rehearsing.own
    assert (page.ready, page.begin) == (False, "Reading …")
    rehearsing.presenter.know_read(Told(rehearsing.asked[-1].serial, Heard((Tag.SPECIFIC,))))
    assert isinstance(rehearsing.presenter.view(), SceneView)


def test_where_nothing_reads_it_begins_all_the_same_after_a_while(qapp: object) -> None:
    rehearsing = own(reads=False).ask(Filled("topic", "the holidays"), Begin())
    rehearsing.after.come()
    assert isinstance(rehearsing.presenter.view(), SceneView)


def test_whoever_types_on_does_not_begin_yet(qapp: object) -> None:
    rehearsing = own(reads=False).ask(Filled("topic", "the holidays"), Begin())
    rehearsing.ask(Filled("topic", "the holidays by the sea"))
    rehearsing.after.come()
    assert rehearsing.own.ready


def test_words_of_danger_lead_to_help_and_not_into_a_scene(qapp: object) -> None:
    rehearsing = own().ask(Filled("topic", "last night"), Filled("fear", DANGER), Begin())
    page = rehearsing.own
    assert page.calm is not None
    assert not page.ready
    assert ("help_asked",) in rehearsing.ask(HelpAsked()).out
    assert rehearsing.ask(Filled("fear", "")).own.calm is None


def test_words_of_danger_that_are_read_late_do_not_begin_a_scene(qapp: object) -> None:
    rehearsing = own(reads=False).ask(Filled("topic", DANGER), Begin())
    rehearsing.presenter.know_read(Told(rehearsing.asked[-1].serial, Heard((), danger=True)))
    assert rehearsing.own.calm is not None


def test_it_rests_after_two_times_a_day_like_any_scene(qapp: object) -> None:
    rehearsing = own()
    rehearsing.presenter.know(None, {"own-talk": 2})
    page = rehearsing.ask(Filled("topic", "the holidays")).own
    assert (page.ready, page.note) == (False, "Enough for one day. Sleep on it.")


def test_a_sentence_from_say_it_comes_along_as_the_first_reply(qapp: object) -> None:
    rehearsing = Rehearsing(brought="I felt alone at dinner.")
    assert "Say it" in rehearsing.own.note
    page = rehearsing.ask(Filled("topic", "dinner"), Begin()).scene
    assert page.written == "I felt alone at dinner."
    assert page.ready


def test_a_field_that_is_not_there_is_left(qapp: object) -> None:
    rehearsing = own().ask(Filled("calm", "yes"))
    assert rehearsing.own.calm is None
    assert rehearsing.asked == []


def test_the_words_stay_while_somebody_looks_at_the_list(qapp: object) -> None:
    rehearsing = own().ask(Filled("topic", "the holidays"), Back())
    assert rehearsing.choose
    rehearsing.ask(BuildOwn())
    page = rehearsing.presenter.view()
    assert isinstance(page, OwnView)
    assert page.fields[0].text == "the holidays"
