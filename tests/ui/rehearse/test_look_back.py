"""The look back: what it says, a line to keep, another try, and that the words go."""

from msgspec.structs import replace

from coach.content.scene import Tag
from coach.rehearsal.engine import advance, begin
from coach.rehearsal.state import Answer, Ending
from coach.store.own_words import Kept
from tests.screens.setting import EVENING
from tests.ui.rehearse.rehearsing import KIND, SHARP, TODAY, WORDS, Rehearsing, cast
from ui.rehearse.build_back import ending_words
from ui.rehearse.requests import (
    Again,
    AnotherTemper,
    Back,
    BackTo,
    ChooseLine,
    Done,
    KeepLine,
    Say,
    Stop,
    Typed,
    Undo,
)


def looked(*keys: str) -> Rehearsing:
    """Somebody said these, and stopped to look back."""
    return Rehearsing().begun(luck=3).said(*keys).ask(Stop())


def ended(*written: str, luck: int = 2) -> Rehearsing:
    """Somebody played to the end."""
    return Rehearsing().begun(luck=luck).ended_talk(*written).ask(Say())


def test_stopping_before_anything_was_said_leads_back_to_the_list(qapp: object) -> None:
    rehearsing = Rehearsing().begun().ask(Stop())
    assert rehearsing.choose.note is None
    assert ("discard_asked",) in rehearsing.out


def test_the_path_leads_from_the_start_through_every_reply(qapp: object) -> None:
    page = looked(KIND, SHARP).back
    assert [(step.reply, step.name) for step in page.path] == [
        (-1, "Start"),
        (0, "Reply 1"),
        (1, "Reply 2"),
    ]
    assert page.title == "You stopped here"
    assert page.happened


def test_what_brought_nearer_and_what_is_worth_another_try_are_named(qapp: object) -> None:
    rehearsing = looked(KIND, SHARP)
    page = rehearsing.back
    assert page.nearer.text == "You spoke of yourself, without a verdict."
    assert page.again.title == "Worth another try: reply 2"
    assert rehearsing.run.turns[1].answer.text in page.again.text
    assert page.primary == "Try reply 2 another way"
    assert page.try_next.startswith("One thing to try:")


def test_a_long_reply_is_cut_at_a_word(qapp: object) -> None:
    long = "You never ever " + "do anything in here " * 12
    page = Rehearsing().begun().ask(Typed(long), Say(), Stop()).back
    assert page.again.text.startswith("“You never ever do anything")
    assert " …” " in page.again.text


def test_another_try_goes_back_to_before_that_reply(qapp: object) -> None:
    rehearsing = looked(KIND, SHARP).ask(Again())
    assert len(rehearsing.run.turns) == 1
    assert len(rehearsing.run.branches) == 1
    assert rehearsing.scene.replies


def test_any_step_of_the_path_leads_back_to_it(qapp: object) -> None:
    assert looked(KIND, SHARP).ask(BackTo(0)).run.turns == ()


def test_a_line_is_kept_among_the_sentences_and_can_be_let_go(qapp: object) -> None:
    rehearsing = looked(KIND, SHARP)
    line = rehearsing.back.keep_lines[0]
    assert line.chosen
    page = rehearsing.ask(KeepLine(), KeepLine()).back
    (kept,) = rehearsing.sentences
    assert (kept.words, kept.side, kept.writer) == (line.words, "one", "Noor")
    assert kept.at > EVENING
    assert page.note is not None
    assert (page.keep, page.done) == ("", "Forget the rest")
    page = rehearsing.ask(Undo()).back
    assert ("remove_asked", Kept(1, kept)) in rehearsing.out
    assert page.keep == "Keep this line"


def test_another_line_can_be_kept_instead(qapp: object) -> None:
    rehearsing = looked(KIND, KIND, KIND)
    lines = [line.words for line in rehearsing.back.keep_lines]
    assert len(lines) > 1
    rehearsing.ask(ChooseLine("1"), KeepLine())
    assert rehearsing.sentences[0].words == lines[1]


def test_a_line_that_is_not_there_is_not_kept(qapp: object) -> None:
    assert (
        looked(KIND).ask(ChooseLine("7"), KeepLine(), ChooseLine("x"), KeepLine()).sentences == []
    )
    assert Rehearsing().begun().ask(KeepLine()).sentences == []


def test_when_one_is_done_the_words_go_and_the_day_is_counted(qapp: object) -> None:
    rehearsing = looked(KIND, SHARP)
    run = rehearsing.run
    page = rehearsing.ask(Done()).choose
    assert rehearsing.ended == [(run, TODAY)]
    assert page.resume is None
    assert page.note is not None
    assert rehearsing.ask(Undo()).choose.resume is not None


def test_another_temper_leads_to_the_list_with_the_same_scene(qapp: object) -> None:
    rehearsing = looked(KIND).ask(AnotherTemper())
    assert [row.key for row in rehearsing.choose.scenes if row.chosen] == ["chores"]
    assert len(rehearsing.ended) == 1


def test_back_leads_into_a_scene_that_did_not_come_to_its_end(qapp: object) -> None:
    assert looked(KIND).ask(Back()).scene.you_said
    assert ended().ask(Back()).choose.note is not None


def test_whoever_leaves_the_look_back_lets_the_words_go(qapp: object) -> None:
    rehearsing = ended()
    rehearsing.presenter.leave()
    assert len(rehearsing.ended) == 1
    assert rehearsing.choose.resume is None
    stopped = looked(KIND)
    stopped.presenter.leave()
    assert stopped.ended == []


def test_hiding_the_window_drops_all_of_it_and_a_run_in_the_middle_stays_kept(
    qapp: object,
) -> None:
    rehearsing = Rehearsing().begun().said(KIND)
    rehearsing.presenter.drop()
    assert rehearsing.choose.resume is None
    assert ("discard_asked",) not in rehearsing.out
    assert rehearsing.ended == []
    done = ended()
    done.presenter.drop()
    assert len(done.ended) == 1


def test_a_talk_that_becomes_too_much_is_named_without_a_grade(qapp: object) -> None:
    rehearsing = Rehearsing().begun("wishes-about-sex", "shutter")
    rehearsing.ask(Typed("You have to, or else."), Say(), Say())
    page = rehearsing.back
    assert page.title == "It became too much"
    assert page.help_note
    assert page.nearer.text.startswith("Nothing, this time.")


def test_a_no_is_kept_ground_unless_the_last_words_were_sharp() -> None:
    run = begin(cast(), 1)
    kind = replace(run, ending=Ending.NO)
    assert ending_words(kind, WORDS).title == "You kept your ground, kindly"
    sharp = advance(run, Answer("You never help.", (Tag.BLAME,)), cast())
    assert ending_words(replace(sharp, ending=Ending.NO), WORDS).title == "It was a no, this time"
    titles = {ending_words(replace(sharp, ending=one), WORDS).title for one in Ending}
    assert len(titles) == len(Ending)


def test_only_whoever_let_it_rest_is_told_so() -> None:
    run = replace(
        advance(begin(cast(), 1), Answer("Hm.", (Tag.VAGUE,)), cast()), ending=Ending.LEFT
    )
    assert ending_words(run, WORDS).title == "It came to rest for now"
    let = advance(begin(cast(), 1), Answer("Another day.", (Tag.GIVES_UP,)), cast())
    assert ending_words(let, WORDS).title == "You let it rest, kindly"
