"""The pictures are counts in words and marks: for both together, calm, and exact."""

from datetime import UTC
from pathlib import Path

import pytest

from coach.clock import HandClock
from coach.content.library import Library
from coach.planning.memory import Outcome
from coach.progress.sitting import Did
from coach.store.items import Item
from tests.ui.help.shelves import spoiled
from tests.ui.progress.entries import WEEKS, at, entry
from tests.ui.progress.kept import SEASON, Kept, agreed, sat, years
from tests.ui.talk.before import COUPLE, HandAfter, Heard
from ui.preferences import Choices
from ui.progress.known import Known
from ui.progress.presenter import ProgressPresenter
from ui.progress.seen import PicturesView, SkillView, TablesView
from ui.progress.view import (
    Begin,
    Export,
    OpenAgreement,
    OpenSkill,
    OtherWeeks,
    Print,
    ProgressView,
    See,
)


class Progress:
    """A presenter at the pictures, what it has said, and a store that answers at once."""

    def __init__(self, *items: Item, library: Library | None = None, wall: int = at(22)) -> None:
        self.said = Heard()
        self.clock = HandClock(wall=wall)
        self.presenter = ProgressPresenter(library or Library(), self.clock, HandAfter(), UTC)
        self.kept = Kept(items, self.clock)
        self.kept.join(self.presenter)
        self.presenter.talk_asked.connect(self.said.as_("talk"))
        self.presenter.talks_asked.connect(self.said.as_("talks"))
        self.presenter.place_asked.connect(self.said.as_("place"))
        self.presenter.export_asked.connect(self.said.as_("export"))
        self.presenter.print_asked.connect(self._print)
        self.presenter.open(Choices(couple=COUPLE))
        self.presenter.know(self.kept.counted())

    def _print(self, known: Known, to_file: bool) -> None:
        self.said.append(("print", known.page.value, to_file))

    @property
    def view(self) -> ProgressView:
        return self.presenter.view()

    @property
    def page(self) -> PicturesView:
        page = self.view.page
        assert isinstance(page, PicturesView)
        return page

    def skill(self, key: str) -> SkillView:
        return next(one for one in self.page.skills if one.key == key)


def test_every_skill_has_its_pile_and_its_words() -> None:
    shown = Progress(*SEASON).skill("say-it-back")
    assert (shown.name, shown.count, shown.more) == ("Say it back", 5, "")
    assert shown.spoken == "Say it back, 5 times, last yesterday"
    assert shown.line == "Say it back: last yesterday. Press to show entries."


@pytest.mark.parametrize(
    ("day", "said"), [(22, "last today"), (17, "last on Tuesday"), (3, "last on 3 November")]
)
def test_it_says_when_as_people_do(day: int, said: str) -> None:
    assert Progress(entry(1, at(day))).skill("say-it-back").spoken == f"Say it back, once, {said}"


def test_more_than_nine_are_nine_and_so_many_more() -> None:
    shown = Progress(*(entry(number, at(number)) for number in range(1, 14)))
    assert (shown.skill("say-it-back").count, shown.skill("say-it-back").more) == (13, "and 4 more")


def test_a_skill_that_was_never_tried_is_one_to_try_and_no_reproach() -> None:
    shown = Progress(*SEASON).skill("own-my-part")
    assert (shown.count, shown.spoken) == (0, "Own my part, not tried yet")
    assert shown.leads == "Try it"


def test_small_things_count_for_their_skill_too() -> None:
    shown = Progress(sat(1, at(21), Did.DRILL, "reflect-dont-reply"))
    assert shown.skill("say-it-back").count == 1
    assert shown.page.weeks is not None
    assert shown.page.weeks.weeks[-1].line == "1 card or drill"


def test_before_anything_there_are_twelve_rings_and_one_sentence() -> None:
    shown = Progress()
    assert [one.count for one in shown.page.skills] == [0] * 12
    assert shown.page.nothing == ("Nothing here yet. After your first talk the first dot appears.")
    assert (shown.page.weeks, shown.page.agreements, shown.page.together) == (None, None, None)
    assert (shown.view.primary, shown.view.switch, shown.view.bar) == ("Begin “First try”", "", ())


def test_weeks_say_what_was_done_and_an_empty_one_says_nothing() -> None:
    weeks = Progress(*SEASON).page.weeks
    assert weeks is not None
    assert weeks.weeks[-1].spoken == "this week: 3 talks, 3 cards or drills"
    assert weeks.weeks[4].spoken == "26 October to 1 November"
    assert weeks.weeks[4].line == ""
    assert weeks.ends == ("September", "this week")


def test_earlier_weeks_can_be_looked_at_and_no_further_than_the_first() -> None:
    shown = Progress(*SEASON)
    shown.presenter.ask(OtherWeeks(earlier=False))  # there is nothing later
    for _ in range(3):
        shown.presenter.ask(OtherWeeks(earlier=True))
    weeks = shown.page.weeks
    assert weeks is not None
    assert (weeks.title, weeks.earlier, weeks.later) == (
        "Weeks until 27 September", "", "Later weeks",
    )  # fmt: skip
    assert weeks.weeks[-2].spoken == "14 to 20 September: 1 talk"
    shown.presenter.ask(OtherWeeks(earlier=False))
    assert shown.page.weeks is not None
    assert (shown.page.weeks.title, shown.page.weeks.later) == ("Eight weeks", "")


def test_what_a_wrong_clock_dated_later_is_in_the_table() -> None:
    shown = Progress(*WEEKS, entry(99, at(20, month=12)))
    shown.presenter.ask(See("tables"))
    tables = shown.view.page
    assert isinstance(tables, TablesView)
    assert ("Dated later", "1", "") in tables.tables[1].rows


def test_agreements_have_a_sign_and_always_the_word() -> None:
    let_go = agreed(4, "Walk on Sundays", at(1), "2026-11-20", Outcome.LET_GO, at(20))
    shown = Progress(let_go, *SEASON).page.agreements
    assert shown is not None
    assert [(one.outcome, one.line) for one in shown.marks] == [
        (Outcome.LET_GO, "let go, Friday"),
        (Outcome.OPEN, "open until 1 December"),
        (Outcome.CHANGED, "changed, Wednesday"),
    ]
    assert shown.more == "All 4 agreements"


def test_a_long_agreement_goes_on_elsewhere() -> None:
    words = "We sit down on Sunday after breakfast, " * 4
    shown = Progress(agreed(1, words, at(1), "2026-12-01")).page.agreements
    assert shown is not None
    assert shown.marks[0].words.endswith("after …")
    assert len(shown.marks[0].words) <= 75


def test_a_day_that_nobody_can_read_is_shown_as_it_is() -> None:
    shown = Progress(agreed(1, "Coffee", at(1), "some day")).page.agreements
    assert shown is not None
    assert shown.marks[0].line == "open until some day"


def test_turns_are_counted_for_both_together() -> None:
    together = Progress(*SEASON).page.together
    assert together is not None
    assert together.turns is not None
    assert (together.turns.whole, together.turns.others) == (31, 3)
    assert together.turns.words == "31 of 34 turns stayed whole"
    assert together.turns.line == "46 minutes of listening"
    assert [(one.number, one.words) for one in together.strengths] == [
        ("3", "pauses, taken"), ("2", "returns after a break"), ("3", "repairs, taken up"),
    ]  # fmt: skip


def test_a_count_of_nothing_is_left_out() -> None:
    assert Progress(sat(1, at(21), Did.BREATH)).page.together is None
    one = Progress(entry(1, at(21), breaks=1)).page.together
    assert one is not None
    assert (one.turns, [part.words for part in one.strengths]) == (None, ["pause, taken"])


def test_many_turns_are_not_drawn_one_by_one() -> None:
    together = Progress(*years(1)).page.together
    assert together is not None
    assert together.turns is not None
    assert not together.turns.drawn


def test_the_dark_button_leads_to_a_talk_that_trains_what_was_never_tried() -> None:
    shown = Progress(*SEASON)
    assert shown.view.primary == "Try “Own my part”"
    shown.presenter.ask(Begin())
    ((what, talk, alone),) = shown.said
    assert isinstance(talk, str)
    assert (what, Library().walkthrough(talk).skill, alone) == ("talk", "own-my-part", False)


def test_a_skill_shows_its_entries_or_begins() -> None:
    shown = Progress(*SEASON)
    shown.presenter.ask(OpenSkill("own-my-part"))
    assert shown.said[0][0] == "talk"
    shown.presenter.ask(OpenSkill("repair"))
    assert shown.view.title == "All entries"
    assert shown.kept.asked[-1].smalls == (("cards", "repair"),)


def test_an_open_agreement_opens_and_others_are_in_the_list() -> None:
    shown = Progress(*SEASON)
    shown.presenter.ask(OpenAgreement("agreements-3"))
    assert shown.said == [("place", "plan", "agreement-3")]
    shown.presenter.ask(OpenAgreement("agreements-1"))
    assert shown.view.title == "All entries"


def test_print_and_export_are_asked_for() -> None:
    shown = Progress(*SEASON)
    for request in (Export(), Print(), See("letter"), Print(to_file=True), Begin()):
        shown.presenter.ask(request)
    assert shown.said == [
        ("export",), ("print", "pictures", False), ("print", "letter", True),
        ("print", "letter", False),
    ]  # fmt: skip


def test_what_came_of_printing_is_told_until_one_goes_elsewhere() -> None:
    shown = Progress(*SEASON)
    shown.presenter.tell_saved("Progress.pdf")
    assert shown.view.told == "Saved as Progress.pdf."
    shown.presenter.tell_printed()
    assert shown.view.told == "Handed to the printer."
    shown.presenter.ask(See("tables"))
    assert shown.view.told == ""


def test_with_all_words_broken_the_piles_are_still_there(home: Path) -> None:
    torn = dict.fromkeys(("progress", "pictures", "letter", "problems"), "\n[[")
    shown = Progress(*SEASON, library=spoiled(home, **torn))
    assert shown.skill("say-it-back").count == 5
    assert shown.page.legend == "One dot is one practice."


def test_on_another_day_the_weeks_are_others() -> None:
    shown = Progress(*SEASON)
    shown.clock.move(7 * 86_400)
    shown.presenter.know(shown.kept.counted())
    assert shown.page.weeks is not None
    assert shown.page.weeks.weeks[-1].line == ""


def test_a_clock_that_stood_at_1970_is_one_press_away_and_begins_nothing() -> None:
    shown = Progress(*SEASON, entry(99, at(1, month=1, year=1970) + 86_400_000))
    assert shown.page.heading == "Twelve skills, since September"
    for earlier in (True, True, True):
        shown.presenter.ask(OtherWeeks(earlier=earlier))
    weeks = shown.page.weeks
    assert weeks is not None
    assert sum(week.talks for week in weeks.weeks) == 1
    assert weeks.earlier == ""
    shown.presenter.ask(OtherWeeks(earlier=False))
    assert shown.page.weeks is not None
    assert shown.page.weeks.title == "Weeks until 27 September"


def test_an_open_agreement_whose_day_is_over_is_one_to_look_at_again() -> None:
    marks = [agreed(number, "Tea", at(1), f"2026-11-{day}") for number, day in ((1, 20), (2, 22))]
    shown = Progress(*marks).page.agreements
    assert shown is not None
    assert [one.line for one in shown.marks] == ["open until today", "to look at again"]


def test_beside_the_agreements_stands_what_became_of_all_of_them() -> None:
    shown = Progress(*SEASON).page.agreements
    assert shown is not None
    assert shown.tally == "3 made  ·  1 kept  ·  1 changed"


def test_in_spanish_a_day_that_has_a_name_has_its_article() -> None:
    shown = Progress(
        agreed(3, "Té", at(20), "2026-11-25"),
        agreed(2, "Té", at(8), "2026-11-18", Outcome.CHANGED, at(18)),
        agreed(1, "Té", at(8), "2026-11-18", Outcome.KEPT, at(21)),
        library=Library(language="es"),
    ).page.agreements
    assert shown is not None
    assert [one.line for one in shown.marks] == [
        "abierto hasta el Wednesday", "cambiado el Wednesday", "se mantuvo yesterday",
    ]  # fmt: skip
