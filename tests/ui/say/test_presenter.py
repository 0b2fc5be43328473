"""What Say it does with what is written, and what it never does."""

import pytest

from coach.people import Side
from coach.store.own_words import Sentence
from coach.wording.drafts import Form, Slot, Tone
from tests.screens.setting import EVENING
from tests.ui.say.samples import ANSWERS, DANGER, KEPT, SENTENCE, TEXT
from tests.ui.say.saying import Saying
from ui.reading.told import Advice, Outcome, Told
from ui.say.heard import APOSTROPHE
from ui.say.requests import (
    Anew,
    Answered,
    Back,
    ChooseForm,
    ChooseTone,
    ChooseWriter,
    ChosenNeeds,
    ChosenWords,
    CopyKept,
    KeepMine,
    MoreNotes,
    NoteGone,
    OpenNote,
    OpenSide,
    Overflowed,
    Press,
    RemoveKept,
    SeeHelp,
    Typed,
    Undo,
    UseKept,
    Worded,
)
from ui.say.view import Sub


def test_two_people_are_asked_first_who_writes_and_nothing_else_is_shown(qapp: object) -> None:
    page = Saying(who=None).write
    assert page.title == "Who writes?"
    assert [one.name for one in page.people] == ["Noor", "Sam"]
    assert page.chosen == ""
    assert page.asks
    assert page.primary.words == ""
    assert page.sentence is None


def test_one_alone_is_not_asked(qapp: object) -> None:
    page = Saying(alone=True).write
    assert page.who == ()
    assert page.example
    assert page.only_you == "Not saved. No lock."


def test_the_page_promises_no_more_than_is_true(qapp: object) -> None:
    assert Saying().write.only_you == f"Not on Sam{APOSTROPHE}s page. No lock."
    assert Saying(who=Side.TWO).write.only_you == f"Not on Noor{APOSTROPHE}s page. No lock."


def test_what_one_wrote_is_not_on_the_page_of_the_other(qapp: object) -> None:
    say = Saying().written().ask(ChooseWriter("two"))
    assert say.write.fields.text == ""
    assert say.sentence == ""
    assert say.ask(ChooseWriter("one")).write.fields.text == TEXT


def test_coming_back_asks_again_and_the_draft_is_still_there(qapp: object) -> None:
    say = Saying().written()
    say.presenter.open(say.choices)
    assert say.write.asks
    assert say.ask(ChooseWriter("one")).write.fields.answers == ANSWERS


def test_hiding_the_window_drops_everything(qapp: object) -> None:
    say = Saying().written()
    say.presenter.drop()
    assert ("dropped",) in say.out
    assert say.ask(ChooseWriter("one")).write.fields.text == ""
    assert say.sentence == ""


def test_notes_stand_beside_the_text_and_one_is_open(qapp: object) -> None:
    notes = Saying().ask(Typed(TEXT)).write.notes.notes
    assert [note.quoted for note in notes] == ["You never listen", "felt ignored"]
    assert [note.open for note in notes] == [True, False]
    assert notes[0].keep == "Keep mine"
    assert notes[1].ways == ()


def test_a_soft_mark_says_how_it_could_land(qapp: object) -> None:
    soft = Saying().ask(Typed(TEXT), OpenNote(2)).write.notes.notes[1]
    assert soft.reason.startswith("Could land as a verdict, more than a feeling. What is under it")


def test_a_closed_note_says_only_why(qapp: object) -> None:
    soft = Saying().ask(Typed(TEXT)).write.notes.notes[1]
    assert soft.reason.startswith("What is under it")
    assert (soft.keep, soft.other) == ("", "")


def test_another_note_opens_and_closes_the_one_before(qapp: object) -> None:
    notes = Saying().ask(Typed(TEXT), OpenNote(2)).write.notes.notes
    assert [note.open for note in notes] == [False, True]


def test_words_kept_as_they_are_lose_their_mark_until_that_is_undone(qapp: object) -> None:
    say = Saying().ask(Typed(TEXT), KeepMine(1))
    assert [note.quoted for note in say.write.notes.marks] == ["felt ignored"]
    assert say.note == "Kept as it is."
    assert len(say.ask(Undo()).write.notes.marks) == 2
    assert say.note == ""


def test_words_kept_as_they_are_stay_so_while_one_types_on(qapp: object) -> None:
    say = Saying().ask(Typed(TEXT), KeepMine(1), Typed(TEXT + " Today, too."), KeepMine(9))
    assert [note.quoted for note in say.write.notes.marks] == ["felt ignored"]


def test_more_than_three_notes_are_folded_away(qapp: object) -> None:
    say = Saying()
    serial = say.ask(Typed("never never never never never")).asked[-1].serial
    advice = tuple(Advice(at * 6, at * 6 + 5, "absolute", False, "never", "") for at in range(5))
    say.presenter.know(Told(serial, Outcome.READ, advice))
    assert len(say.write.notes.notes) == 3
    assert len(say.write.notes.marks) == 5
    assert say.write.notes.more == "2 more"
    assert len(say.ask(MoreNotes()).write.notes.notes) == 5
    names = [note.name for note in say.write.notes.notes]
    assert len(set(names)) == 5


def test_a_note_that_was_folded_away_is_shown_while_it_is_open(qapp: object) -> None:
    say = Saying()
    serial = say.ask(Typed("never " * 5)).asked[-1].serial
    advice = tuple(Advice(at, at + 1, "blame", False, str(at), "") for at in range(5))
    say.presenter.know(Told(serial, Outcome.READ, advice))
    assert [note.quoted for note in say.ask(OpenNote(5)).write.notes.notes] == list("0124")


def test_a_reading_that_comes_too_late_is_left(qapp: object) -> None:
    say = Saying().ask(Typed(TEXT))
    late = say.asked[-1].serial - 1
    say.presenter.know(Told(late, Outcome.SAFETY))
    assert say.write.card is None


def test_until_the_sentence_follows_the_marks_it_stays_as_it_was(qapp: object) -> None:
    say = Saying().ask(Answered(Slot.FEEL, "Lonely"))
    before = say.write.sentence
    say.presenter.know(Told(say.asked[-1].serial, Outcome.READ, draft=None))
    assert say.write.sentence == before


def test_the_line_beside_the_text_says_what_came_of_reading(qapp: object) -> None:
    say = Saying()
    assert say.write.notes.line == "Notes appear here. They are only advice."
    assert say.ask(Typed("Good morning")).write.notes.line.startswith("Nothing here stands out")
    for outcome, words in (
        (Outcome.UNREAD, "Nothing can be underlined just now."),
        (Outcome.OTHER_LANGUAGE, "I read English so far."),
    ):
        say.presenter.know(Told(say.asked[-1].serial, outcome))
        assert say.write.notes.line.startswith(words)


# danger


def test_words_of_danger_bring_the_quiet_card_and_nothing_else(qapp: object) -> None:
    page = Saying().written().ask(Typed(DANGER)).write
    assert page.card is not None
    assert page.card.title == "Some things need people"
    assert page.notes.marks == ()
    assert page.sentence is not None
    assert page.sentence.calm is not None
    assert page.sentence.text == ""
    assert page.primary.key == "close"
    assert [one.key for one in page.others] == ["help", "copy", "hide"]


def test_nobody_who_is_afraid_is_coached(qapp: object) -> None:
    page = Saying().ask(OpenSide(), Typed(DANGER)).write
    assert (page.side, page.side_link, page.choose_words) == (None, "", "")


def test_words_of_danger_are_copied_as_they_are(qapp: object) -> None:
    say = Saying().ask(Answered(Slot.WHY, "Safe."), Worded("I left."), Typed(DANGER), Press("copy"))
    assert say.out == [("copy_asked", f"{DANGER}\n\nSafe.\n\nI left.")]


@pytest.mark.parametrize("leave", ["switch", "open"])
def test_words_of_danger_are_gone_once_the_page_is_another_one(qapp: object, leave: str) -> None:
    say = Saying().written().ask(Typed(DANGER))
    if leave == "switch":
        say.ask(ChooseWriter("two"))
    else:
        say.presenter.open(say.choices)
    assert say.out == [("dropped",)]
    fields = say.ask(ChooseWriter("one")).write.fields
    assert (fields.text, fields.answers, say.sentence) == ("", {}, "")


def test_what_can_be_undone_on_one_page_is_not_put_into_another(qapp: object) -> None:
    say = Saying().written().ask(Worded("My own."), Anew(), ChooseWriter("two"), Undo())
    assert (say.note, say.sentence) == ("", "")


def test_the_card_is_the_same_whoever_writes(qapp: object) -> None:
    cards = {Saying(who=side).ask(Typed(DANGER)).write.card for side in Side}
    assert len(cards) == 1


def test_deleting_the_words_brings_the_notes_back_without_a_remark(qapp: object) -> None:
    page = Saying().ask(Typed(DANGER), Typed("")).write
    assert page.card is None
    assert page.notes.line == "Notes appear here. They are only advice."


def test_words_of_danger_can_never_be_kept(qapp: object) -> None:
    say = Saying().ask(Worded(DANGER), Typed(DANGER), Press("keep"), Press("keep-yes"))
    assert say.kept == []


def test_closing_leaves_nothing_and_offers_nothing_back(qapp: object) -> None:
    say = Saying().ask(Typed(DANGER), Press("close"))
    assert say.out == [("dropped",), ("place_asked", "today")]
    assert say.write.fields.text == ""
    assert say.note == ""


def test_the_way_to_help_and_to_hide(qapp: object) -> None:
    say = Saying().ask(Typed(DANGER), SeeHelp(), Press("hide"), Press("help"))
    assert say.out == [("help_asked",), ("hide_asked",), ("help_asked",)]


# the sentence


def test_answers_grow_into_a_sentence_and_what_is_open_is_said_kindly(qapp: object) -> None:
    say = Saying().ask(Answered(Slot.FEEL, "Lonely"))
    assert say.sentence == SENTENCE
    assert say.write.sentence is not None
    assert "What would you ask?" in say.write.sentence.remark


def test_a_sentence_changed_by_hand_stays_until_it_is_put_together_anew(qapp: object) -> None:
    say = Saying().written().ask(Worded("My own words."), Answered(Slot.WHY, "Us"))
    assert say.sentence == "My own words."
    assert say.ask(Anew()).sentence == SENTENCE
    assert say.ask(Undo()).sentence == "My own words."


def test_another_tone_and_form_are_asked_of_the_reader(qapp: object) -> None:
    say = Saying().written().ask(ChooseTone(Tone.SHORT), ChooseForm(Form.WE))
    assert (say.asked[-1].tone, say.asked[-1].form) == (Tone.SHORT, Form.WE)


def test_a_long_sentence_is_said_to_be_long(qapp: object) -> None:
    say = Saying().written()
    say.presenter.know(Told(say.asked[-1].serial, Outcome.READ, draft="long", long=True))
    assert say.write.sentence is not None
    assert say.write.sentence.remark == "A little shorter is easier to hear."


def test_the_fifth_question_unfolds(qapp: object) -> None:
    say = Saying()
    assert (say.write.side, bool(say.write.side_link)) == (None, True)
    say.ask(OpenSide())
    assert say.write.side is not None
    assert say.write.side_link == ""


def test_words_that_were_chosen_answer_the_second_question(qapp: object) -> None:
    say = Saying().ask(ChosenWords(("sore", "a little sad")))
    assert say.write.fields.answers == {Slot.FEEL: "sore, a little sad"}
    assert say.view.sub is Sub.WRITE
    say.ask(ChosenWords(("lonely",)), ChosenNeeds(("rest",)))
    assert say.write.fields.answers == {
        Slot.FEEL: "sore, a little sad, lonely",
        Slot.WHY: "rest",
    }


def test_too_much_text_is_told_until_one_types_on(qapp: object) -> None:
    say = Saying().ask(Overflowed())
    assert say.write.problem == "There is room for 20,000 characters. The rest was left out."
    assert say.ask(Typed("less")).write.problem == ""


def test_the_dark_button_says_what_is_missing(qapp: object) -> None:
    say = Saying()
    assert say.write.primary.words == "Write a few words first"
    assert say.ask(Worded("I feel ___.")).write.primary.words == "Fill the gap first"
    assert say.ask(Worded("I feel sad.")).write.primary.words == "Keep my sentence"


# keeping


def test_nothing_is_kept_before_it_was_asked_for_twice(qapp: object) -> None:
    say = Saying().written().ask(Press("keep"))
    assert say.kept == []
    assert say.write.sentence is not None
    assert say.write.sentence.asks is not None
    assert say.write.sentence.asks[1].endswith("can read it.")
    say.ask(Press("keep-yes"))
    assert [one.sentence for one in say.kept] == [Sentence("one", "Noor", EVENING, SENTENCE)]
    assert say.note == "Kept on this computer."


def test_not_now_and_typing_on_both_end_the_question(qapp: object) -> None:
    say = Saying().written().ask(Press("keep"), Press("not-now"))
    assert say.write.primary.key == "keep"
    say.ask(Press("keep"), Back(), Press("keep"), Typed(TEXT + "!"))
    assert say.write.primary.key == "keep"
    assert say.kept == []


def test_keeping_is_undone_for_good(qapp: object) -> None:
    say = Saying().written().ask(Press("keep"), Press("keep-yes"), Undo(), Press("kept"))
    assert say.out == [("remove_asked", say.kept[0])]
    assert say.kept_page.rows == ()


def test_only_the_sentences_of_whoever_writes_are_listed(qapp: object) -> None:
    say = Saying(who=Side.TWO)
    say.presenter.know_all(KEPT)
    page = say.ask(Press("kept")).kept_page
    assert [row.id for row in page.rows] == [2]
    assert page.honest.endswith("can read it.")
    say.ask(CopyKept(3), UseKept(3), RemoveKept(3))
    assert say.out == []


def test_a_kept_sentence_is_copied_taken_up_and_let_go_with_a_way_back(qapp: object) -> None:
    say = Saying()
    say.presenter.know_all(KEPT)
    say.ask(Press("kept"), CopyKept(1), RemoveKept(1))
    assert [row.id for row in say.kept_page.rows] == [3]
    assert say.note == "Removed."
    assert [row.id for row in say.ask(Undo()).kept_page.rows] == [3, 1]
    assert say.out[-1] == ("restore_asked", KEPT[2])
    say.ask(UseKept(1))
    assert say.sentence == KEPT[2].sentence.words
    assert say.ask(Undo()).sentence == ""


def test_a_note_goes_once_its_time_is_up_and_nobody_is_on_it(qapp: object) -> None:
    say = Saying().ask(Typed(TEXT), KeepMine(1), NoteGone())
    assert say.note
    say.after.come()
    assert say.view.note is not None
    assert say.view.note.over
    assert say.ask(NoteGone()).view.note is None
    say.ask(Undo())


def test_copying_is_said_for_a_moment(qapp: object) -> None:
    say = Saying().written().ask(Press("copy"))
    assert say.out == [("copy_asked", SENTENCE)]
    assert say.write.others[0].words == "Copied."
    say.after.come()
    assert say.write.others[0].words == "Copy"


def test_nothing_is_copied_where_nothing_is_written(qapp: object) -> None:
    assert Saying().ask(Press("copy"), Press("no such button")).out == []
