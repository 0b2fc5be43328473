"""What the drills show, and what follows what is asked of them."""

from pathlib import Path

import pytest

from coach.content.drill import BOTH, Drill
from coach.content.library import Library
from coach.drills.practice import ROUND
from tests.coach.content.samples import pack
from tests.ui.say.drills.drilling import CHOOSING, NEVER, WRITING, Drilling
from ui.reading.told import Advice, Outcome
from ui.say.drills.view import Back, Choose, OpenDrill, Press, SayOwn, Write

DRILL = Library().drill(CHOOSING)


def line_that(drilling: Drilling, fits: str) -> Drilling:
    """Come to a line of this kind."""
    while _kind(drilling, DRILL) != fits:
        last = drilling.ask(Choose("feeling")).line.primary.words == "That was the last one"
        drilling.ask(Press("next"))
        if last:
            drilling.ask(OpenDrill(CHOOSING))
    return drilling


def _kind(drilling: Drilling, drill: Drill) -> str:
    says = drilling.line.says.strip("“”")
    return next(line.fits for line in drill.lines if line.says == says)


def test_the_list_names_all_drills() -> None:
    rows = Drilling().shelf.rows
    names = [drill.name for drill in Library().drills()]
    assert [row.name for row in rows] == [*names, "Steady breath"]
    assert not Drilling().shelf.unreadable


def test_the_last_row_leads_to_breathing_and_the_list_stays() -> None:
    drilling = Drilling()
    rows = drilling.shelf.rows
    assert drilling.ask(OpenDrill(rows[-1].key)).shelf.rows == rows
    assert drilling.said == [("breathe",)]


def test_a_drill_with_a_mistake_is_absent_and_it_is_said(tmp_path: Path) -> None:
    content = pack(tmp_path)
    (content / "en" / "drills" / f"{WRITING}.toml").write_text("no toml [")
    drilling = Drilling(library=Library(content))
    assert WRITING not in [row.key for row in drilling.shelf.rows]
    assert drilling.shelf.unreadable
    assert drilling.ask(OpenDrill(WRITING)).shelf


def test_before_an_answer_there_is_the_line_and_nothing_else() -> None:
    line = Drilling(CHOOSING).line
    assert line.says.startswith("“")
    assert [answer.name for answer in line.answers] == ["A feeling", "A verdict"]
    assert line.result is None
    assert (line.primary.words, line.ready) == ("Choose one", False)


def test_it_says_how_many_lines_there_may_be_and_counts_none() -> None:
    drilling = Drilling(CHOOSING)
    first = drilling.line.place
    assert first == "Up to 8, stop when you like"
    assert drilling.ask(Choose("feeling"), Press("next")).line.place == first


def test_the_question_that_makes_the_choice_possible_is_said() -> None:
    assert Drilling("request-or-demand").line.task == "Could the other one say no to it?"


@pytest.mark.parametrize("answer", ["feeling", "verdict"])
def test_whatever_is_answered_the_result_looks_the_same(answer: str) -> None:
    line = line_that(Drilling(CHOOSING), "verdict").ask(Choose(answer)).line
    assert line.result is not None
    assert line.result.heading == "More of a verdict"
    assert line.result.tint == "clay.tint"
    assert (line.primary.words, line.ready) == ("Next one", True)
    assert [button.words for button in line.others] == ["I see it another way", "Enough for today"]


def test_an_answer_that_fits_and_one_that_does_not_differ_in_a_few_warm_words() -> None:
    reasons = [
        line_that(Drilling(CHOOSING), "verdict").ask(Choose(answer)).line.result
        for answer in ("verdict", "feeling")
    ]
    assert all(reasons)
    first, other = (result.reason.split(". ", 1) for result in reasons if result)
    assert first[0] != other[0]
    assert first[1] == other[1]


def test_a_line_may_be_a_bit_of_both() -> None:
    result = line_that(Drilling(CHOOSING), BOTH).ask(Choose("feeling")).line.result
    assert result is not None
    assert result.heading == "A bit of both"


def test_after_the_last_line_the_list_says_that_it_was_a_round() -> None:
    drilling = Drilling(CHOOSING)
    for _ in range(ROUND - 1):
        drilling.ask(Choose("feeling"), Press("next"))
    drilling.ask(Choose("feeling"))
    assert drilling.line.primary.words == "That was the last one"
    assert drilling.ask(Press("next")).shelf.lead.startswith("That was a round")


def test_enough_is_a_good_end_at_any_time() -> None:
    drilling = Drilling(CHOOSING)
    assert drilling.buttons == ["Enough for today"]
    assert drilling.ask(Press("enough")).shelf.lead.startswith("Enough for today is a good end")


def test_no_line_comes_again_before_all_were_there() -> None:
    drilling, seen = Drilling(), list[str]()
    while len(seen) < len(DRILL.lines):
        drilling.ask(OpenDrill(CHOOSING))
        for _ in range(min(ROUND, len(DRILL.lines) - len(seen))):
            seen.append(drilling.line.says)
            drilling.ask(Choose("feeling"), Press("next"))
    assert len(set(seen)) == len(seen)


def test_lines_that_were_not_seen_come_the_next_time() -> None:
    drilling = Drilling(CHOOSING).ask(Choose("feeling"), Press("next"))
    second = drilling.line.says
    drilling.ask(Press("enough"), OpenDrill(CHOOSING))
    assert drilling.line.says != second


def test_another_view_is_one_line_and_the_reason_stays() -> None:
    drilling = Drilling(CHOOSING).ask(Choose("feeling"), Press("own"), SayOwn("Both, to me."))
    assert drilling.line.own is not None
    assert drilling.line.own.text == "Both, to me."
    assert drilling.line.result is not None
    assert drilling.buttons == ["Enough for today"]
    assert drilling.ask(Press("next")).line.own is None


def test_a_line_is_written_and_only_then_looked_at() -> None:
    drilling = Drilling(WRITING)
    assert (drilling.line.primary.words, drilling.line.ready) == ("Write it first", False)
    drilling.ask(Press("look"))
    assert not drilling.asked
    drilling.ask(Write("Could you?"))
    assert (drilling.line.primary.words, drilling.line.ready) == ("See the reason", True)
    drilling.ask(Press("look"))
    assert drilling.line.primary.words == "One moment"
    assert [asked.text for asked in drilling.asked] == ["Could you?"]


def test_serials_are_below_those_of_the_page_one_writes_on() -> None:
    drilling = Drilling(WRITING).write("One").read().write("Two")
    assert [asked.serial for asked in drilling.asked] == [-1, -2]


@pytest.mark.parametrize(
    ("outcome", "advice", "heading"),
    [
        (Outcome.READ, (), "This can be heard"),
        (Outcome.READ, (NEVER,), "One bit may still sting"),
        (Outcome.OTHER_LANGUAGE, (), "I read English so far"),
        (Outcome.UNREAD, (), "Here is why the first one stings"),
    ],
)
def test_what_was_written_is_heard(
    outcome: Outcome, advice: tuple[Advice, ...], heading: str
) -> None:
    result = Drilling(WRITING).write("You never look.").read(outcome, *advice).line.result
    assert result is not None
    assert result.heading == heading
    assert result.could


def test_what_is_not_sure_is_said_softly_with_its_reason() -> None:
    soft = Advice(0, 9, "absolute", True, "You never", NEVER.reason)
    result = Drilling(WRITING).write("You never look.").read(Outcome.READ, soft).line.result
    assert result is not None
    assert result.heading == "One bit could land harder than you mean"
    assert result.reason == f"“You never”: {NEVER.reason}"


def test_words_of_danger_get_no_better_sentence_but_the_way_to_help() -> None:
    drilling = Drilling(WRITING).write("I am scared of you.").read(Outcome.SAFETY)
    result = drilling.line.result
    assert result is not None
    assert result.card is not None
    assert (result.could, result.card.title) == ("", "Some things need people")
    assert (result.card.button, drilling.buttons) == ("See who can help", ["Where to find help"])
    assert drilling.ask(Press("help")).said == [("help",)]


def test_words_of_danger_are_pushed_nowhere_not_even_while_they_are_changed() -> None:
    drilling = Drilling(WRITING)
    assert drilling.line.field is not None
    assert drilling.line.field.help
    drilling.write("I am scared of you.").read(Outcome.SAFETY).ask(Write("I am scared."))
    assert drilling.line.field is not None
    assert (drilling.line.field.help, drilling.line.result) == ("", None)


def test_after_words_of_danger_it_is_closed_and_nothing_is_kept() -> None:
    drilling = Drilling(WRITING).write("I am scared of you.").read(Outcome.SAFETY)
    assert drilling.line.primary.words == "Close, keep nothing"
    assert drilling.ask(Press("close")).shelf.lead.startswith("Two or three minutes")
    assert "scared" not in repr(drilling.ask(OpenDrill(WRITING)).line)


def test_other_words_are_not_what_was_read() -> None:
    drilling = Drilling(WRITING).write("One").ask(Write("Two"))
    assert drilling.read().line.result is None
    assert drilling.line.primary.words == "See the reason"


def test_an_answer_that_comes_late_finds_nobody() -> None:
    drilling = Drilling(WRITING).write("One").ask(Press("enough")).read()
    assert drilling.shelf


def test_back_goes_to_the_list_and_from_there_to_the_page_one_writes_on() -> None:
    drilling = Drilling(CHOOSING).ask(Back())
    assert drilling.shelf.lead.startswith("Two or three minutes")
    assert drilling.ask(Back()).said == [("back",)]


def test_what_fits_nowhere_changes_nothing() -> None:
    drilling = Drilling()
    before = drilling.shelf
    drilling.ask(Choose("feeling"), Write("a"), SayOwn("b"), Press("next"), OpenDrill("no-drill"))
    assert drilling.shelf == before
    line = drilling.ask(OpenDrill(WRITING)).line
    assert drilling.ask(SayOwn("b"), Press("wait"), Write("")).line == line


def test_nothing_typed_is_left_when_it_is_opened_again() -> None:
    drilling = Drilling(WRITING).write("zebrafinch").read(Outcome.UNREAD)
    drilling.presenter.open()
    assert drilling.shelf
    assert drilling.ask(OpenDrill(WRITING)).line.field is not None
    assert "zebrafinch" not in repr(drilling.line)


def test_without_a_writer_the_ground_is_nobodys() -> None:
    drilling = Drilling()
    drilling.presenter.open()
    result = drilling.ask(OpenDrill(CHOOSING), Choose("feeling")).line.result
    assert result is not None
    assert result.tint == "sunken"


def test_an_exchange_keeps_its_own_quotes() -> None:
    exchange = Drilling("reflect-dont-reply").line.says
    line = Drilling(CHOOSING).line.says
    assert exchange.count("\u201c") == 2
    assert (line[0], line.count("\u201c")) == ("\u201c", 1)


@pytest.mark.parametrize("drill", ["pick-the-level", "reflect-dont-reply", "follow-up-question"])
def test_a_line_about_harm_has_its_reason_alone(drill: str) -> None:
    grave = {line.says.strip("“”"): line.why for line in Library().drill(drill).lines if line.grave}
    drilling, answer = Drilling(drill), Library().drill(drill).answers[0].id
    assert grave
    while (says := drilling.line.says.strip("“”")) not in grave:
        last = drilling.ask(Choose(answer)).line.primary.words == "That was the last one"
        drilling.ask(Press("next"))
        if last:
            drilling.ask(OpenDrill(drill))
    result = drilling.ask(Choose(answer)).line.result
    assert result is not None
    assert result.reason == grave[says]


def test_a_round_is_told_with_its_drill_and_the_lines_that_were_looked_at() -> None:
    for end in (Press("enough"), Back()):
        drilling = Drilling(CHOOSING).ask(Choose("feeling"), Press("next"), Choose("feeling"))
        assert drilling.rounds == []
        assert drilling.ask(end).rounds == [(CHOOSING, 2)]
    drilling.presenter.open()
    assert drilling.rounds == [(CHOOSING, 2)]


def test_a_round_that_is_left_in_another_way_was_one_too() -> None:
    drilling = Drilling(CHOOSING).ask(Choose("feeling"))
    drilling.presenter.open()
    assert drilling.rounds == [(CHOOSING, 1)]


def test_without_an_answer_and_with_words_of_danger_there_was_no_round() -> None:
    assert Drilling(CHOOSING).ask(Press("enough")).rounds == []
    danger = Drilling(WRITING).write("I am scared of you").read(Outcome.SAFETY)
    assert danger.ask(Press("close")).rounds == []
