"""A run while it is played: replies, one's own words, going back, comparing, aloud, danger."""

import pytest

from coach.content.scene import Tag
from coach.rehearsal.reading import Heard
from tests.ui.rehearse.rehearsing import CONTENT, DANGER, KIND, SHARP, Rehearsing, key_of
from ui.rehearse.mind import Told
from ui.rehearse.playing import LONGEST
from ui.rehearse.requests import (
    Aloud,
    Back,
    BackOne,
    BackTo,
    Beside,
    ChooseReply,
    GoOn,
    Hint,
    Say,
    Stop,
    TakeBeside,
    Typed,
)

OWN = "I was so tired last night with the dishes."


def test_the_scene_begins_with_its_situation_and_the_partners_first_words(qapp: object) -> None:
    page = Rehearsing().begun().scene
    scene = CONTENT.scene("chores")
    assert page.situation == f"{scene.situation} {scene.wish}"
    assert page.partner_says in scene.opening.lines
    assert (page.you_said, page.undo, page.ready) == ("", "", False)
    assert page.temper == "practice partner: bristles first, softens later"
    assert [reply.words for reply in page.replies] == [one.text for one in scene.opening.replies]
    assert page.picture.reason == "This is how your partner comes into the talk."


def test_a_marked_reply_is_said_and_answered_at_once(qapp: object) -> None:
    rehearsing = Rehearsing().begun().ask(ChooseReply("0"))
    page = rehearsing.scene
    assert (page.say, page.ready) == ("Say this", True)
    assert [reply.chosen for reply in page.replies] == [True, False, False, False]
    said = page.replies[0].words
    page = rehearsing.ask(Say()).scene
    assert page.you_said == said
    assert page.partner_says == rehearsing.run.says
    assert page.situation == ""
    assert page.picture.reason
    assert not any(reply.chosen for reply in page.replies)


def test_every_reply_is_written_down_as_it_is_said(qapp: object) -> None:
    rehearsing = Rehearsing().begun().said(KIND, SHARP)
    assert [len(run.turns) for run in rehearsing.kept] == [0, 1, 2]


def test_a_sharp_reply_says_in_words_why_the_guard_goes_up(qapp: object) -> None:
    # Now and then a sharp word is let pass.
    reasons = [Rehearsing().begun(luck=one).said(SHARP).scene.picture.reason for one in range(5)]
    assert any("heard a verdict, and defends" in reason for reason in reasons)


def test_nothing_is_said_where_nothing_is_marked_or_written(qapp: object) -> None:
    rehearsing = Rehearsing().begun().ask(Say(), Typed("  \n "), Say(), ChooseReply("9"), Say())
    assert len(rehearsing.kept) == 1
    assert rehearsing.scene.say == "Choose a reply"


def test_ones_own_words_are_read_and_answered(qapp: object) -> None:
    rehearsing = Rehearsing().begun().ask(Typed(f" {OWN}\n"))
    assert rehearsing.scene.ready
    number = rehearsing.scene.number
    page = rehearsing.ask(Say()).scene
    answer = rehearsing.run.turns[0].answer
    assert (answer.text, answer.written) == (OWN, True)
    assert Tag.OWN in answer.tags
    assert (page.written, page.you_said) == ("", OWN)
    assert page.number != number


def test_what_is_read_is_said_with_what_the_partner_said_before_it(qapp: object) -> None:
    rehearsing = Rehearsing(reads=False).begun()
    says = rehearsing.scene.partner_says
    page = rehearsing.ask(Typed(OWN), Say()).scene
    asked = rehearsing.asked[-1]
    assert (asked.text, asked.speaker, asked.topic) == (OWN, says, "")
    assert (page.reading, page.ready, page.say) == (True, False, "Reading …")


def test_while_it_is_read_nothing_else_happens(qapp: object) -> None:
    rehearsing = Rehearsing(reads=False).begun().ask(Typed(OWN), Say())
    rehearsing.ask(Say(), Typed("else"), ChooseReply("0"), BackOne(), Beside(), Stop())
    assert len(rehearsing.asked) == 1
    assert rehearsing.scene.written == OWN
    rehearsing.presenter.know_read(Told(rehearsing.asked[0].serial, Heard((Tag.OWN,))))
    assert len(rehearsing.run.turns) == 1


def test_what_nobody_reads_stays_where_it_is_and_can_be_tried_again(qapp: object) -> None:
    rehearsing = Rehearsing(reads=False).begun().ask(Typed(OWN), Say())
    rehearsing.after.come()
    page = rehearsing.scene
    assert (page.reading, page.written) == (False, OWN)
    assert "could not be read" in page.trouble
    late = rehearsing.asked[0].serial
    rehearsing.presenter.know_read(Told(late, Heard((Tag.OWN,))))
    assert len(rehearsing.run.turns) == 0
    assert rehearsing.ask(Typed(f"{OWN} Yes.")).scene.trouble == ""


@pytest.mark.parametrize(
    "words", ["😀😀😀", "أنا متعب جدا", "def f(x):\n    return x", "\n\n?\n\n", "x" * 1_000_000]
)
def test_any_text_gets_an_answer(qapp: object, words: str) -> None:
    rehearsing = Rehearsing().begun().ask(Typed(words), Say())
    assert rehearsing.scene.partner_says == rehearsing.run.says
    assert 0 < len(rehearsing.run.turns[0].answer.text) <= LONGEST


def test_where_it_is_not_clear_what_was_meant_the_partner_asks_back(qapp: object) -> None:
    rehearsing = Rehearsing().begun().ask(Typed("Hm."), Say())
    assert rehearsing.run.turns[0].asked_back


def test_what_was_touched_last_is_what_is_said(qapp: object) -> None:
    rehearsing = Rehearsing().begun().ask(ChooseReply("0"), Typed(OWN))
    assert not any(reply.chosen for reply in rehearsing.scene.replies)
    page = rehearsing.ask(ChooseReply("1")).scene
    assert (page.replies[1].chosen, page.written) == (True, OWN)
    page = rehearsing.ask(Say()).scene
    assert page.you_said != OWN
    assert page.written == OWN  # kept: it was not said


def test_back_one_reply_keeps_the_other_way_and_brings_written_words_back(qapp: object) -> None:
    rehearsing = Rehearsing().begun().said(KIND).ask(Typed(OWN), Say())
    page = rehearsing.ask(BackOne()).scene
    assert len(rehearsing.run.turns) == 1
    assert rehearsing.run.branches[0].turns[0].answer.text == OWN
    assert page.written == OWN
    rehearsing.ask(BackTo(-1))
    assert rehearsing.run.turns == ()
    assert rehearsing.ask(BackOne()).run.turns == ()


def test_a_hint_fits_the_part_and_later_on_what_is_lacking(qapp: object) -> None:
    rehearsing = Rehearsing().begun().ask(Hint())
    page = rehearsing.scene
    assert page.hint == CONTENT.scene("chores").opening.hint
    assert page.hint_button == "Hide the hint"
    assert rehearsing.ask(Hint()).scene.hint == ""
    page = rehearsing.said(SHARP).ask(Hint()).scene
    assert page.hint == "Say back what you just heard, in your own words. Then wait."


def test_two_replies_stand_side_by_side_and_nothing_is_said_yet(qapp: object) -> None:
    rehearsing = Rehearsing().begun().ask(ChooseReply("3"), ChooseReply("0"), Beside())
    beside = rehearsing.scene.beside
    assert beside is not None
    offered = [reply.words for reply in rehearsing.scene.replies]
    assert beside.replies == (offered[0], offered[3])
    assert len(rehearsing.kept) == 1
    page = rehearsing.ask(TakeBeside(1)).scene
    assert page.you_said == offered[3]
    assert page.partner_says == beside.answers[1]


def test_another_reply_takes_the_place_of_the_second(qapp: object) -> None:
    rehearsing = Rehearsing().begun().ask(Beside())
    seen = list[str]()
    for _ in range(4):
        beside = rehearsing.scene.beside
        assert beside is not None
        seen.append(beside.replies[1])
        rehearsing.ask(Beside(beside.next))
    assert len(set(seen)) == 3
    assert rehearsing.ask(Back()).scene.beside is None


def test_a_written_reply_is_read_before_it_is_compared_and_once(qapp: object) -> None:
    rehearsing = Rehearsing().begun().ask(ChooseReply("0"), Typed(OWN), Beside())
    beside = rehearsing.scene.beside
    assert beside is not None
    assert beside.replies[0] == OWN
    page = rehearsing.ask(Back(), Say()).scene
    assert len(rehearsing.asked) == 1
    assert page.partner_says == beside.answers[0]


def test_what_was_said_before_going_back_can_be_compared(qapp: object) -> None:
    rehearsing = Rehearsing().begun().said(SHARP)
    said = rehearsing.scene.you_said
    rehearsing.ask(BackOne(), ChooseReply(key_of(rehearsing.run, KIND)), Beside())
    beside = rehearsing.scene.beside
    assert beside is not None
    assert beside.replies[1] == said


def test_a_reply_is_said_aloud_beside_a_ring_of_a_minute(qapp: object) -> None:
    rehearsing = Rehearsing().begun().ask(Aloud())
    assert rehearsing.scene.aloud is None
    aloud = rehearsing.ask(ChooseReply("0"), Aloud()).scene.aloud
    assert aloud is not None
    assert (aloud.words, aloud.share) == (rehearsing.scene.replies[0].words, 0)
    rehearsing.clock.move(30)
    rehearsing.presenter.tick()
    aloud = rehearsing.scene.aloud
    assert aloud is not None
    assert (aloud.share, aloud.time) == (0.5, "About a minute")
    rehearsing.clock.move(45)
    aloud = rehearsing.scene.aloud
    assert aloud is not None
    assert (aloud.share, aloud.time) == (1, "Whenever you are ready")
    assert rehearsing.ask(Aloud()).scene.aloud is None


def test_words_of_danger_leave_the_scene_quietly_and_are_no_part_of_it(qapp: object) -> None:
    rehearsing = Rehearsing().begun().said(KIND).ask(Typed(DANGER), Say())
    assert rehearsing.out[-2:] == [("dropped",), ("help_asked",)]
    assert not any(DANGER in str(run) for run in rehearsing.kept)
    assert rehearsing.choose.resume is not None
    assert rehearsing.ask(GoOn()).scene.written == ""


def test_back_leaves_the_scene_and_it_waits(qapp: object) -> None:
    rehearsing = Rehearsing().begun().said(KIND).ask(Back())
    assert rehearsing.choose.resume is not None
    assert len(rehearsing.ask(GoOn()).run.turns) == 1


def test_at_the_end_the_last_words_are_read_before_the_look_back(qapp: object) -> None:
    rehearsing = Rehearsing().begun().ended_talk()
    page = rehearsing.scene
    assert rehearsing.run.ending is not None
    assert (page.replies, page.write, page.stop) == ((), "", "")
    assert (page.say, page.ready) == ("Look back", True)
    assert page.undo
    assert rehearsing.ask(Say()).back
