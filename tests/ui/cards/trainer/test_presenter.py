"""Answering a line: what is asked, what an answer did in words, and other ways to say it."""

from pathlib import Path

import pytest

from coach.cards.answering import Back as SaidBack
from coach.cards.answering import Did, Taken, Waits
from coach.cards.lesson import LESSON
from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from coach.people import Couple, Shape
from tests.coach.content.samples import pack
from tests.ui.cards.trainer.answers import CARDS, LINES, WELL, Answers
from ui.cards.doing import Back, Enough, More, Primary, Write
from ui.cards.trainer.told import Outcome
from ui.cards.trainer.view import ANY, Again, Another, AtLevel, Keep, SeeHelp

UNSURE = Did(SaidBack.OPEN, Taken.BESIDE, 0, unsure=True)


def test_a_line_is_said_in_a_scene_and_a_level_is_there_to_try() -> None:
    answers = Answers()
    line = answers.line
    assert LINES[line.number].situation == "work"
    assert line.says == f"“{LINES[line.number].says}”"
    assert (line.scene, line.partner) == (LINES[line.number].scene, Shape.SQUARE)
    assert (answers.chosen, answers.levels.title) == (["l2"], "Saying back")
    assert answers.levels.sample == ""
    assert (line.primary, line.ready, line.did) == ("Write it first", False, None)


def test_another_level_can_be_tried_or_any_and_it_stays_for_the_lines_that_follow() -> None:
    answers = Answers().ask(AtLevel("l5"))
    assert answers.line.field_help == "You could try: It makes sense, given right now"
    answers.ask(AtLevel(ANY))
    assert (answers.chosen, answers.levels.title) == ([ANY], "Any")
    assert answers.answer().read().ask(Primary()).chosen == [ANY]


def test_without_a_choice_the_levels_go_up_line_by_line() -> None:
    answers = Answers("")
    tried = list[str]()
    for _ in range(LESSON):
        tried += answers.chosen
        answers.answer().read().ask(Primary())
    assert tried == ["l2", "l3", "l4", "l5", "l6"]
    assert answers.ask(More()).chosen == ["l1"]


def test_an_answer_is_read_only_once_somebody_wants_to_look() -> None:
    answers = Answers().ask(Primary(), Write("So long."))
    assert not answers.asked
    assert (answers.line.primary, answers.line.ready) == ("Look at mine", True)
    answers.ask(Primary())
    assert answers.line.primary == "One moment"
    assert [(one.line, one.answer) for one in answers.asked] == [
        (LINES[answers.line.number].says, "So long.")
    ]
    assert answers.ask(Primary()).line.primary == "One moment"


def test_what_it_did_is_said_in_words_with_three_signs_and_no_mark() -> None:
    answers = Answers().answer("So long.").read()
    assert answers.rows == [
        ("full", "Said back what happened"),
        ("full", "Took the feeling seriously"),
        ("full", "How far it went"),
    ]
    assert (answers.line.yours_label, answers.line.field) == ("You said", "So long.")
    assert (answers.line.primary, answers.line.again) == ("Next line", "Say mine again")


@pytest.mark.parametrize(
    ("did", "tried", "signs"),
    [
        (WELL, "l5", ["full", "full", "half"]),
        (WELL, ANY, ["full", "full", "full"]),
        (Did(SaidBack.PART, Taken.BESIDE, 0), "l2", ["half", "half"]),
        (Did(SaidBack.CHANGED, Taken.OPEN, 0), ANY, ["half", "ring"]),
        (Did(SaidBack.SAME_WORDS, Taken.BESIDE, 0), ANY, ["half", "half"]),
        (Did(SaidBack.OPEN, Taken.OPEN, 0, Waits.BUT), ANY, ["ring", "ring", "waits"]),
    ],
)
def test_there_partly_and_open_are_all_there_is(did: Did, tried: str, signs: list[str]) -> None:
    answers = Answers().ask(AtLevel(tried)).answer().read(did)
    assert [sign for sign, _ in answers.rows] == signs


@pytest.mark.parametrize("waits", list(Waits))
def test_what_can_wait_is_said_last_and_kindly(waits: Waits) -> None:
    did = Answers().answer().read(Did(SaidBack.OPEN, Taken.OPEN, 0, waits)).line.did
    assert did is not None
    assert [row.fill for row in did.rows] == ["ring", "ring", "waits"]
    assert did.rows[-1].line


def test_a_level_that_is_near_another_one_is_named_by_its_name() -> None:
    did = Answers().ask(AtLevel("l5")).answer().read().line.did
    assert did is not None
    assert did.rows[2].line == "It sounds nearest to “Saying back”. That is worth a lot, too."


@pytest.mark.parametrize(
    ("did", "outcome", "heading"),
    [
        (UNSURE, Outcome.READ, "I could not tell. You can"),
        (None, Outcome.UNREAD, "This computer cannot read it here"),
        (None, Outcome.OTHER_LANGUAGE, "I read English so far"),
    ],
)
def test_what_was_not_recognised_is_for_its_writer_to_tell_and_samples_are_there(
    did: Did | None, outcome: Outcome, heading: str
) -> None:
    answers = Answers().answer().read(did, outcome)
    assert answers.line.did is not None
    assert (answers.line.did.heading, len(answers.line.did.questions)) == (heading, 3)
    assert answers.levels.sample


def test_after_it_every_level_has_a_way_to_say_it_and_the_one_that_was_tried_comes_first() -> None:
    answers = Answers().ask(AtLevel("l4")).answer().read()
    assert answers.chosen == ["l4"]
    for number in range(1, 7):
        answers.ask(AtLevel(f"l{number}"))
        assert answers.levels.sample.startswith("“")
    assert answers.line.field_help == "You could try: It makes sense, given your history"


def test_where_any_was_tried_the_level_that_it_is_nearest_to_is_shown() -> None:
    near = Did(SaidBack.OPEN, Taken.TAKEN, 6)
    assert Answers().ask(AtLevel(ANY)).answer().read(near).chosen == ["l6"]
    assert Answers().ask(AtLevel(ANY)).answer().read(UNSURE).chosen == ["l2"]
    assert Answers().answer().read().ask(AtLevel(ANY)).chosen == ["l2"]


def test_other_ways_come_round_and_those_that_are_cards_can_be_kept() -> None:
    answers = Answers().answer().read()
    own = answers.levels.sample
    assert (answers.levels.keep, answers.levels.sample_label) == ("", "")
    answers.ask(Keep(), Another())
    assert (answers.levels.keep, answers.levels.kept) == ("Keep this card", False)
    assert answers.levels.sample_label == "A card for such moments"
    ((what, key),) = answers.ask(Keep()).said
    assert what == "keep"
    answers.presenter.know_kept((str(key),))
    assert (answers.levels.keep, answers.levels.kept) == ("Kept", True)
    while answers.levels.keep:
        answers.ask(Another())
    assert answers.levels.sample == own


def test_mine_can_be_said_again_and_its_words_are_there_to_be_changed() -> None:
    answers = Answers().answer("So long.").read().ask(Again())
    assert (answers.line.field, answers.line.did, answers.line.looked) == ("So long.", None, False)
    answers.ask(Write("So very long."), Primary()).read(UNSURE)
    assert answers.line.did is not None


def test_other_words_are_not_what_was_read_and_an_answer_that_comes_late_finds_nobody() -> None:
    answers = Answers().answer().ask(Write("Other words."))
    assert answers.read().line.did is None
    answers.ask(Enough()).read()
    assert answers.over.title == "That is enough for today"
    answers.ask(Write("zebrafinch"), AtLevel("l2"), Keep(), Another(), Again())
    assert answers.over.more == "A few more lines"


def test_words_of_danger_lead_to_help_and_to_no_other_way_to_say_it() -> None:
    answers = Answers().answer("I am scared of you.").read(None, Outcome.SAFETY)
    line = answers.line
    assert line.quiet is not None
    assert (line.quiet.title, line.quiet.button) == ("Some things need people", "See who can help")
    assert (line.did, line.levels, line.enough) == (None, None, "")
    assert (line.help, line.again) == ("Where to find help", "Say mine again")
    assert line.primary == "Close, keep nothing"
    assert answers.ask(Primary()).said == [("back",)]
    assert "scared" not in repr(answers.over)


def test_whoever_looks_for_help_leaves_nothing_behind() -> None:
    answers = Answers().answer("I am scared of you.").read(None, Outcome.SAFETY)
    assert answers.ask(SeeHelp()).said == [("help",)]
    assert "scared" not in repr(answers.over)


def test_no_line_comes_again_before_all_were_there_however_often_one_stops() -> None:
    answers, seen = Answers("grief"), list[int]()
    for _ in range(4):
        seen.append(answers.line.number)
        answers.answer().read().ask(Enough(), More())
    assert len(set(seen)) == 4
    answers.presenter.open("", CARDS, Couple(), alone=False, kept=())
    assert answers.line.field == ""


def test_after_the_last_line_it_is_enough_and_one_goes_back() -> None:
    answers = Answers("grief")
    for _ in range(3):
        answers.answer().read().ask(Primary())
    assert answers.answer().read().line.primary == "That was the last one"
    assert answers.ask(Primary()).over.primary == "Back to all cards"
    assert answers.ask(Primary(), Back()).said == [("back",), ("back",)]


def test_alone_the_own_tint_and_the_other_shape_are_known() -> None:
    assert (Answers(alone=True).line.tint, Answers().line.tint) == ("lagoon.tint", "surface")
    assert Answers(alone=True).line.partner is Shape.SQUARE


def test_when_the_window_is_hidden_nothing_of_it_is_left() -> None:
    answers = Answers().answer("zebrafinch").read()
    answers.presenter.drop()
    assert "zebrafinch" not in repr(answers.presenter.view())
    assert "zebrafinch" not in repr(answers.ask(More()).line)


def test_without_the_deck_its_own_ways_are_left() -> None:
    answers = Answers()
    answers.presenter.open("work", (), Couple(), alone=False, kept=())
    assert answers.answer().read().levels.sample
    assert answers.ask(AtLevel("l1")).levels.sample == ""
    assert answers.ask(Keep(), Another()).levels.keep == ""


def test_without_its_lines_it_says_so(tmp_path: Path) -> None:
    content = pack(tmp_path)
    (content / "en/trainer-lines.toml").write_text("[", "utf-8")
    none = Answers(library=Library(content))
    assert (none.over.title, none.over.more) == ("The lines cannot be read just now", "")
    assert none.ask(More()).over.more == ""


def test_without_its_words_it_is_not_made(tmp_path: Path) -> None:
    content = pack(tmp_path)
    (content / "en/trainer.toml").write_text("[", "utf-8")
    with pytest.raises(ContentBroken):
        Answers(library=Library(content))


def test_a_lesson_is_told_with_the_lines_that_were_answered_however_it_ends() -> None:
    for end in (Enough(), Back()):
        answers = Answers().answer().read().ask(Primary()).answer().read()
        assert answers.lessons == []
        assert answers.ask(end).lessons == [2]
    assert Answers().ask(Enough()).lessons == []


def test_words_of_danger_are_no_lesson() -> None:
    answers = Answers().answer("I am scared of you").read(None, Outcome.SAFETY)
    assert answers.ask(SeeHelp()).lessons == []
