"""Which scene and which temper: the list, its filters, what rests, what waits."""

from coach.rehearsal.engine import advance, answer_of, begin
from coach.rehearsal.state import Rehearsal
from tests.ui.rehearse.rehearsing import CONTENT, KIND, SHARP, Rehearsing, cast
from ui.rehearse.choosing import FIRST, listed, shown, tempers_of, themes_of
from ui.rehearse.requests import (
    About,
    Back,
    Begin,
    BuildOwn,
    ChooseScene,
    ChooseTemper,
    ChooseWho,
    Filter,
    GoOn,
    LetGo,
    NoteGone,
    ShowAll,
    Surprise,
    Undo,
)
from ui.rehearse.view import AboutView, OwnView, SceneView


def left(scene: str = "chores", replies: int = 1) -> Rehearsal:
    """A run that was left after some replies."""
    played = cast(scene)
    run = begin(played, 7)
    for _ in range(replies):
        run = advance(run, answer_of(played.scene.opening.replies[0], run, played), played)
    return run


def test_the_suggested_scenes_stand_first_and_ones_own_is_not_listed() -> None:
    scenes = listed(CONTENT, ("phone-at-dinner", "chores"))
    assert [scene.id for scene in scenes[:2]] == ["phone-at-dinner", "chores"]
    assert not any(scene.own for scene in scenes)
    names = [scene.name for scene in scenes[2:]]
    assert names == sorted(names)


def test_a_filter_shows_all_scenes_of_its_theme_and_no_other() -> None:
    scenes = listed(CONTENT, ())
    assert len(shown(scenes, "", every=False)) == FIRST
    assert shown(scenes, "", every=True) == scenes
    money = shown(scenes, "money", every=False)
    assert {scene.theme.value for scene in money} == {"money"}
    assert themes_of(money) == (money[0].theme,)


def test_tempers_come_in_the_order_of_the_content() -> None:
    assert [one.id for one in tempers_of(CONTENT)][:3] == ["fixer", "shutter", "prickly"]


def test_the_first_scene_is_chosen_with_the_temper_that_it_suggests(qapp: object) -> None:
    page = Rehearsing().choose
    assert [row.key for row in page.scenes if row.chosen] == ["chores"]
    assert [one.key for one in page.tempers if one.chosen] == ["prickly"]
    assert len(page.scenes) == FIRST
    assert page.ready


def test_another_scene_brings_its_temper_unless_one_was_chosen(qapp: object) -> None:
    rehearsing = Rehearsing()
    suggested = CONTENT.scene("evening-alone").suggests
    page = rehearsing.ask(ChooseScene("evening-alone")).choose
    assert [one.key for one in page.tempers if one.chosen] == [suggested]
    page = rehearsing.ask(ChooseTemper("joker"), ChooseScene("chores")).choose
    assert [one.key for one in page.tempers if one.chosen] == ["joker"]


def test_the_rest_of_the_list_is_folded_until_somebody_asks(qapp: object) -> None:
    rehearsing = Rehearsing()
    every = len(listed(CONTENT, ()))
    assert rehearsing.choose.more == f"{every - FIRST} more, or build one from my words"
    assert rehearsing.choose.own == ""
    page = rehearsing.ask(ShowAll()).choose
    assert len(page.scenes) == every
    assert (page.more, page.own) == ("", "Build one from my words")


def test_a_filter_chooses_a_scene_that_is_seen(qapp: object) -> None:
    page = Rehearsing().ask(Filter("money")).choose
    assert [one.key for one in page.filters if one.chosen] == ["money"]
    assert [row.chosen for row in page.scenes].count(True) == 1


def test_a_surprise_is_another_temper(qapp: object) -> None:
    page = Rehearsing().ask(Surprise()).choose
    assert [one.key for one in page.tempers if one.chosen] != ["prickly"]


def test_two_people_say_whose_shape_is_played_with(qapp: object) -> None:
    rehearsing = Rehearsing()
    assert [(one.words, one.chosen) for one in rehearsing.choose.who] == [
        ("Noor", True),
        ("Sam", False),
    ]
    picture = rehearsing.ask(ChooseWho("two"), Begin()).scene.picture
    assert picture.you.name == "Sam"
    assert picture.partner.shape is not picture.you.shape
    assert Rehearsing(alone=True).choose.who == ()


def test_a_scene_that_was_played_twice_today_rests(qapp: object) -> None:
    rehearsing = Rehearsing()
    rehearsing.presenter.know(None, {"chores": 2})
    page = rehearsing.choose
    assert (page.ready, page.rest) == (False, "Enough for one day. Sleep on it.")
    assert page.scenes[0].rests == "Played twice today"
    assert rehearsing.ask(Begin()).choose.rest
    assert rehearsing.ask(ChooseScene("phone-at-dinner")).choose.ready


def test_a_run_that_waits_counts_as_begun(qapp: object) -> None:
    rehearsing = Rehearsing()
    rehearsing.presenter.know(left(), {"chores": 1})
    assert not rehearsing.choose.ready
    rehearsing.presenter.know(left(replies=0), {"chores": 1})
    assert rehearsing.choose.ready


def test_a_run_that_was_left_is_taken_up_where_it_stood(qapp: object) -> None:
    rehearsing = Rehearsing()
    run = left("evening-alone")
    rehearsing.presenter.know(run, {})
    resume = rehearsing.choose.resume
    assert resume is not None
    assert resume.text == "You were in the middle of “I need an evening alone”."
    page = rehearsing.ask(GoOn()).scene
    assert page.partner_says == run.says
    assert page.you_said == run.turns[-1].answer.text


def test_a_run_whose_scene_is_not_there_any_more_is_not_offered(qapp: object) -> None:
    rehearsing = Rehearsing()
    gone = Rehearsal("gone", "prickly", 1, "Yes.", left().begins)
    rehearsing.presenter.know(gone, {})
    assert rehearsing.choose.resume is None


def test_a_run_that_is_let_go_comes_back_by_undo(qapp: object) -> None:
    rehearsing = Rehearsing()
    run = left()
    rehearsing.presenter.know(run, {})
    page = rehearsing.ask(LetGo()).choose
    assert page.resume is None
    assert page.note is not None
    assert [one for one, _ in rehearsing.ended] == [run]
    assert rehearsing.ask(Undo()).choose.resume is not None
    assert rehearsing.run == run


def test_what_was_undone_is_not_counted_twice(qapp: object) -> None:
    rehearsing = Rehearsing()
    rehearsing.presenter.know(left(), {})
    rehearsing.ask(LetGo(), Undo(), LetGo())
    assert len(rehearsing.ended) == 1
    assert ("discard_asked",) in rehearsing.out
    assert rehearsing.choose.ready


def test_the_note_goes_after_a_while(qapp: object) -> None:
    rehearsing = Rehearsing()
    rehearsing.presenter.know(left(), {})
    rehearsing.ask(LetGo())
    rehearsing.after.come()
    note = rehearsing.choose.note
    assert note is not None
    assert note.over
    assert rehearsing.ask(NoteGone()).choose.note is None


def test_whoever_begins_anew_lets_the_run_that_waits_go(qapp: object) -> None:
    rehearsing = Rehearsing()
    rehearsing.presenter.know(left("evening-alone"), {})
    assert isinstance(rehearsing.begun().presenter.view(), SceneView)
    assert [run.scene for run, _ in rehearsing.ended] == ["evening-alone"]
    assert rehearsing.run.scene == "chores"


def test_lines_of_the_last_runs_are_asked_for_and_do_not_come_again(qapp: object) -> None:
    rehearsing = Rehearsing()
    first = rehearsing.begun().run
    again = Rehearsing()
    assert ("recent_wanted", "chores", "prickly") in again.out
    again.presenter.know_recent("chores", "prickly", first.used)
    assert again.begun().run.first != first.first


def test_what_this_can_do_is_a_page_of_its_own(qapp: object) -> None:
    rehearsing = Rehearsing().ask(About())
    page = rehearsing.presenter.view()
    assert isinstance(page, AboutView)
    assert len(page.parts) > 3
    assert rehearsing.ask(Back()).choose


def test_ones_own_talk_is_a_page_of_its_own(qapp: object) -> None:
    rehearsing = Rehearsing().ask(BuildOwn())
    assert isinstance(rehearsing.presenter.view(), OwnView)
    assert rehearsing.ask(Back()).choose


def test_coming_back_to_the_place_shows_the_list_and_the_run_waits(qapp: object) -> None:
    rehearsing = Rehearsing().begun().said(KIND, SHARP)
    rehearsing.presenter.open(rehearsing.choices)
    assert rehearsing.choose.resume is not None


def test_a_run_in_which_nothing_was_said_does_not_wait(qapp: object) -> None:
    rehearsing = Rehearsing().begun()
    rehearsing.presenter.open(rehearsing.choices)
    assert rehearsing.choose.resume is None
    assert ("discard_asked",) in rehearsing.out
