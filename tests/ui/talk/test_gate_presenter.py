"""The gate: each answers for themselves, both see one result, and no answer stays anywhere."""

import gc
import logging
from datetime import UTC
from pathlib import Path

import pytest

from coach.clock import HandClock
from coach.people import Side
from coach.session.gate import GateAnswer
from tests.ui.talk.before import COUPLE, HandAfter, Heard, Shelf
from ui.talk.first_page.view import Choice
from ui.talk.gate.presenter import GatePresenter
from ui.talk.gate.state import Draft
from ui.talk.gate.view import (
    AskingView,
    Breathe,
    CoveredHalf,
    Decline,
    GateRequest,
    GateView,
    MomentView,
    OpenHalf,
    ResultView,
    Slid,
)
from ui.talk.requests import Back, Choose, Primary, Type

CALM_AND_EASY = (Choose("willing", "yes"), Slid("calm", 8), Slid("heat", 2), Primary())
CALM_AND_HOT = (Choose("willing", "yes"), Slid("calm", 8), Slid("heat", 9), Primary())
STIRRED_UP = (Choose("willing", "yes"), Slid("calm", 1), Slid("heat", 2), Primary())
LATER = (Choose("willing", "later"), Primary())


class Gate:
    """A presenter with its gate open, and what it has said."""

    def __init__(self, *, solo: bool = False, before: int = 5, hour: float = 0) -> None:
        self.clock = HandClock(wall=1_763_928_000_000)  # a Sunday, 20:00 UTC
        self.clock.move(hour * 3600)
        self.after = HandAfter()
        self.presenter = GatePresenter(Shelf(), self.clock, self.after, UTC)
        self.said = Heard()
        self.presenter.passed.connect(self.said.as_("passed"))
        self.presenter.not_now.connect(self.said.as_("not now"))
        self.presenter.other_days.connect(self.said.as_("other days"))
        self.presenter.breathe_asked.connect(self.said.as_("breathe"))
        self.presenter.back_asked.connect(self.said.as_("back"))
        choice = Choice("say-it-back", solo=solo, starter=Side.TWO, topic="Saturday")
        self.presenter.open(choice, COUPLE, before)

    def ask(self, *requests: GateRequest) -> "Gate":
        for request in requests:
            self.presenter.ask(request)
        return self

    def result(self, *requests: GateRequest) -> ResultView:
        self.ask(*requests)
        self.after.come()
        body = self.view.body
        assert isinstance(body, ResultView)
        return body

    @property
    def view(self) -> GateView:
        return self.presenter.view()

    @property
    def asking(self) -> AskingView:
        body = self.view.body
        assert isinstance(body, AskingView)
        return body

    @property
    def open(self) -> OpenHalf:
        return next(half for half in self.asking.halves if isinstance(half, OpenHalf))


def test_one_half_is_open_and_the_other_is_a_shape_and_a_sentence() -> None:
    left, right = Gate().asking.halves
    assert isinstance(left, OpenHalf)
    assert left.heading == "Noor\u2019s half"
    assert isinstance(right, CoveredHalf)
    assert (right.title, right.line) == (
        "Sam, look away for a moment",
        "This half opens when Noor is done.",
    )


def test_nothing_is_answered_beforehand() -> None:
    half = Gate().open
    assert [choice.chosen for choice in half.choices] == [False, False]
    assert [(slider.step, slider.said) for slider in half.sliders] == [
        (None, "slide to answer"),
        (None, "slide to answer"),
    ]


def test_a_slider_says_its_step_in_words() -> None:
    calm, heat = Gate().ask(Slid("calm", 7), Slid("heat", 3)).open.sliders
    assert (calm.step, calm.said) == (7, "fairly calm")
    assert (heat.step, heat.said) == (3, "easy enough")
    assert (len(calm.steps), len(heat.steps)) == (11, 10)


def test_covering_waits_for_what_is_missing_and_says_where_it_is() -> None:
    gate = Gate().ask(Primary())
    primary = gate.view.primary
    assert (primary.words, primary.ready, gate.asking.missing) == ("Choose one", False, "willing")
    gate.ask(Choose("willing", "yes"), Primary())
    assert (gate.open.who.side, gate.asking.missing) == (Side.ONE, "calm")
    gate.ask(Slid("calm", 8), Primary())
    assert (gate.open.who.side, gate.asking.missing) == (Side.ONE, "heat")
    assert gate.ask(Slid("heat", 2), Primary()).open.who.side is Side.TWO


def test_later_needs_no_sliders_and_looks_the_same() -> None:
    yes, later = Gate().ask(Choose("willing", "yes")), Gate().ask(Choose("willing", "later"))
    assert yes.open.sliders == later.open.sliders
    assert yes.view.primary.words == later.view.primary.words == "Cover my half"
    assert later.ask(Primary()).open.who.side is Side.TWO


def test_the_second_half_begins_empty_and_the_first_shows_nothing() -> None:
    gate = Gate().ask(*CALM_AND_EASY)
    left, right = gate.asking.halves
    assert isinstance(left, CoveredHalf)
    assert left.line == "Noor is done. This half stays covered."
    assert isinstance(right, OpenHalf)
    assert not any(choice.chosen for choice in right.choices)
    assert [slider.step for slider in right.sliders] == [None, None]


EVERY_RESULT = [
    pytest.param(CALM_AND_EASY, "You can go", id="go"),
    pytest.param(CALM_AND_HOT, "A smaller piece first", id="smaller"),
    pytest.param(STIRRED_UP, "Not now. Thank you both.", id="stirred up"),
    pytest.param(LATER, "Not now. Thank you both.", id="later"),
]


@pytest.mark.parametrize(("answer", "title"), EVERY_RESULT)
@pytest.mark.parametrize("first", [True, False])
def test_the_same_moment_comes_before_every_result(
    answer: tuple[GateRequest, ...], title: str, first: bool
) -> None:
    gate = Gate()
    gate.ask(*(answer if first else CALM_AND_EASY), *(CALM_AND_EASY if first else answer))
    body = gate.view.body
    assert isinstance(body, MomentView)
    assert [half.title for half in body.halves] == ["Noor", "Sam"]
    assert (gate.view.primary.words, gate.view.primary.ready) == ("One moment", False)
    assert gate.after.come() == [1000]
    told = gate.view.body
    assert isinstance(told, ResultView)
    assert told.title == title


@pytest.mark.parametrize("reason", [STIRRED_UP, LATER, (Decline(),)])
def test_not_now_is_the_same_page_whatever_the_reason(reason: tuple[GateRequest, ...]) -> None:
    plain = Gate()
    plain.result(*CALM_AND_EASY, *LATER)
    for first, second in ((reason, CALM_AND_EASY), (CALM_AND_EASY, reason)):
        gate = Gate()
        gate.result(*first, *second)
        assert gate.view == plain.view


@pytest.mark.parametrize(("answer", "title"), EVERY_RESULT)
def test_no_answer_is_left_in_memory_or_in_the_log(
    answer: tuple[GateRequest, ...], title: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    gate = Gate().ask(*CALM_AND_EASY, *answer)
    assert held_by(gate.presenter, GateAnswer, Draft) == []
    gate.after.come()
    assert held_by(gate.presenter, GateAnswer, Draft) == []
    assert caplog.records == []


def test_nothing_is_written_anywhere(home: Path) -> None:
    before = sorted(home.rglob("*"))
    gate = Gate()
    gate.result(*CALM_AND_HOT, *CALM_AND_EASY)
    gate.result(Decline())
    assert sorted(home.rglob("*")) == before


def test_what_looks_for_answers_would_find_them() -> None:
    gate = Gate().ask(*CALM_AND_EASY, Choose("willing", "yes"))
    assert [type(found) for found in held_by(gate.presenter, GateAnswer, Draft)] != []


@pytest.mark.parametrize("way_out", ["back", "hidden"])
def test_answers_are_dropped_when_the_gate_is_left(way_out: str) -> None:
    gate = Gate().ask(*CALM_AND_EASY, Choose("willing", "later"))
    gate.ask(Back()) if way_out == "back" else gate.presenter.forget()
    assert held_by(gate.presenter, GateAnswer) == []
    assert gate.open.who.side is Side.ONE
    assert not any(choice.chosen for choice in gate.open.choices)


def test_going_back_in_the_moment_tells_no_result() -> None:
    gate = Gate().ask(*CALM_AND_EASY, *CALM_AND_EASY, Back())
    gate.after.come()
    assert gate.said == [("back",)]
    assert gate.asking.missing == "willing"


def test_go_begins_the_talk() -> None:
    gate = Gate()
    gate.result(*CALM_AND_EASY, *CALM_AND_EASY)
    assert gate.view.primary.words == "Begin the talk"
    gate.ask(Primary())
    assert gate.said == [
        ("passed", Choice("say-it-back", starter=Side.TWO, topic="Saturday")),
    ]


def test_the_first_talks_are_for_easy_topics() -> None:
    warm = (Choose("willing", "yes"), Slid("calm", 8), Slid("heat", 5), Primary())
    assert Gate(before=5).result(*warm, *warm).title == "You can go"
    assert Gate(before=2).result(*warm, *warm).title == "A smaller piece first"


def test_a_smaller_piece_offers_an_idea_and_takes_another_topic() -> None:
    gate = Gate()
    result = gate.result(*CALM_AND_HOT, *CALM_AND_EASY)
    assert result.idea
    assert result.topic is not None
    assert (result.topic.label, result.topic.text) == ("What is it about?", "Saturday")
    gate.ask(Type("topic", "this Saturday"), Primary())
    assert gate.said == [
        ("passed", Choice("say-it-back", starter=Side.TWO, topic="this Saturday")),
    ]


def test_the_topic_is_not_held_after_the_gate() -> None:
    gate = Gate()
    gate.result(*CALM_AND_HOT, *CALM_AND_EASY)
    gate.ask(Primary())
    body = gate.view.body
    assert isinstance(body, ResultView)
    assert body.topic is not None
    assert body.topic.text == ""


def test_not_tonight_is_still_possible_after_a_smaller_piece() -> None:
    gate = Gate()
    gate.result(*CALM_AND_HOT, *CALM_AND_EASY)
    assert gate.view.decline == "Not tonight"
    assert gate.result(Decline()).title == "Not now. Thank you both."


def test_not_now_offers_times_of_which_none_is_chosen() -> None:
    gate = Gate()
    book = gate.result(Decline()).book
    assert book is not None
    assert book.heading == "Another time"
    assert [(time.word, time.chosen) for time in book.times] == [
        ("Tonight at 22:00", False),
        ("Tomorrow at 20:00", False),
        ("No time now", True),
    ]
    assert gate.ask(Primary()).said == [("not now", None)]


def test_a_chosen_time_is_booked() -> None:
    gate = Gate()
    book = gate.result(Decline()).book
    assert book is not None
    gate.ask(Choose("time", book.times[1].id))
    body = gate.view.body
    assert isinstance(body, ResultView)
    assert body.book is not None
    assert body.book.heading == "Shall we say tomorrow at 20:00?"
    assert gate.view.primary.words == "Take tomorrow, 20:00"
    gate.ask(Primary())
    assert gate.said == [("not now", 1_763_928_000_000 + 24 * 3_600_000)]


def test_a_chosen_time_can_be_let_go_again() -> None:
    gate = Gate()
    book = gate.result(Decline()).book
    assert book is not None
    gate.ask(Choose("time", book.times[0].id), Choose("time", book.times[2].id), Primary())
    assert gate.said == [("not now", None)]


def test_another_day_is_looked_for_elsewhere() -> None:
    gate = Gate()
    gate.result(Decline())
    assert gate.ask(Decline()).said == [("other days",)]


@pytest.mark.parametrize(
    ("hour", "first"),
    [(-8, "Later today at 14:00"), (-3, "Tonight at 19:00"), (2, "Tomorrow at 08:00")],
)
def test_a_time_is_said_as_people_say_it(hour: float, first: str) -> None:
    book = Gate(hour=hour).result(Decline()).book
    assert book is not None
    assert book.times[0].word == first


def test_breathing_is_always_offered_and_the_result_stays() -> None:
    gate = Gate()
    result = gate.result(Decline())
    assert result.breathe is not None
    assert gate.ask(Breathe()).said == [("breathe",)]
    assert gate.view.body == result


def test_alone_there_is_one_half_a_shorter_form_and_a_kind_word() -> None:
    gate = Gate(solo=True)
    assert gate.asking.title == "First, a look at yourself"
    assert [half.who.name for half in gate.asking.halves] == ["Sam"]
    assert gate.open.heading == "Sam"
    assert [slider.id for slider in gate.open.sliders] == ["calm"]
    assert gate.result(Choose("willing", "yes"), Slid("calm", 7), Primary()).title == (
        "You can begin"
    )


def test_alone_not_now_needs_no_appointment() -> None:
    result = Gate(solo=True).result(*LATER)
    assert (result.title, result.book) == ("Not now, then", None)
    assert result.breathe is not None


def held_by(root: object, *kinds: type) -> list[object]:
    """Find every value of some kinds that can be reached from an object of ours."""
    seen: set[int] = set()
    found: list[object] = []
    ahead = [root]
    while ahead:
        one = ahead.pop()
        if id(one) in seen or isinstance(one, type):
            continue
        seen.add(id(one))
        if isinstance(one, kinds):
            found.append(one)
        if reachable(one):
            ahead.extend(gc.get_referents(one))
    return found


def reachable(one: object) -> bool:
    plain = (dict, list, tuple, set)
    return isinstance(one, plain) or type(one).__module__.startswith(("ui.", "coach.", "tests."))
