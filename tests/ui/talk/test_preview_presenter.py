"""The preview on the stage: what is said stands there, one button leaves, nothing is written."""

import pytest
from msgspec.structs import replace

from coach.clock import HandClock
from coach.content.library import Library
from coach.people import Couple, Hue, Person, Shape
from coach.session.state import Paused, State
from tests.ui.talk.before import Heard
from ui.talk import requests as r
from ui.talk.preview.presenter import PreviewPresenter
from ui.talk.stage_view import BreakView, FloorView, RestView, StageView

US = Couple(Person("Ida", Shape.SQUARE, Hue.CLAY), Person("Jo"))


class Seen:
    """A preview, and what it has said."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.presenter = PreviewPresenter(Library(), self.clock, US)
        self.said = Heard()
        self.presenter.ended.connect(self.said.as_("ended"))
        self.presenter.left.connect(self.said.as_("left"))

    def ask(self, *requests: r.Request) -> "Seen":
        """Do one after the other, with the quiet before a new speaker between them."""
        for request in requests:
            self.presenter.ask(request)
            self.clock.move(4)
            self.presenter.tick()
        return self

    @property
    def stage(self) -> StageView:
        view = self.presenter.view()
        assert isinstance(view, StageView)
        return view

    @property
    def floor(self) -> FloorView:
        body = self.stage.body
        assert isinstance(body, FloorView)
        return body


GOT_IT = (r.Choose("answer", "got_it"), r.Primary())
ROUND = (r.Primary(), r.Primary(), *GOT_IT)


def test_the_names_are_made_up_and_shapes_and_colours_are_ones_own() -> None:
    who = Seen().ask(r.Primary()).floor.who
    assert (who.name, who.shape, who.hue) == ("Noor", Shape.SQUARE, Hue.CLAY)


def test_what_is_said_stands_beside_the_ring_and_is_read_out() -> None:
    seen = Seen().ask(r.Primary())
    assert seen.floor.card_label == "Noor says"
    assert seen.floor.card.startswith("Tonight the neighbour")
    assert seen.floor.card in seen.stage.announce
    assert seen.ask(r.Primary()).floor.card_label == "Sam says"


def test_while_somebody_answers_nothing_is_said() -> None:
    seen = Seen().ask(r.Primary(), r.Primary(), r.Primary())
    assert seen.floor.choices
    assert seen.floor.card == ""


def test_keys_do_what_they_do_in_a_talk() -> None:
    seen = Seen().ask(r.Primary())
    assert isinstance(seen.ask(r.PauseOrGoOn()).presenter.session.stop, Paused)
    assert isinstance(seen.ask(r.PauseOrGoOn(), r.Break()).stage.sheet, BreakView)
    assert seen.ask(r.Drop(), r.Primary()).stage.bar.undo == "Handed over to Sam"
    assert seen.ask(r.Undo()).floor.who.name == "Noor"


def test_a_break_can_be_taken_too() -> None:
    view = Seen().ask(r.Primary(), r.Break(), r.Primary()).presenter.view()
    assert isinstance(view, RestView)


@pytest.mark.parametrize(
    ("request_", "why"),
    [(r.LeaveIt(), "stopped"), (r.StopForTonight(), "stopped"), (r.Unsafe(), "unsafe")],
)
def test_it_can_be_left_at_any_moment(request_: r.Request, why: str) -> None:
    seen = Seen().ask(r.Primary())
    assert seen.stage.bar.leave == "Leave"
    seen.presenter.ask(request_)
    assert seen.said == [("left", why)]


def test_after_both_turns_it_ends_and_no_summary_is_shown() -> None:
    seen = Seen().ask(r.Primary(), *ROUND, *ROUND)
    assert seen.presenter.session.state is State.FINISHED
    assert [said[0] for said in seen.said] == ["ended"]


def test_keys_are_read_about_while_the_clock_waits() -> None:
    seen = Seen().ask(r.Primary())
    seen.presenter.pause()
    seen.presenter.pause()
    assert isinstance(seen.presenter.session.stop, Paused)
    assert replace(seen.stage.bar, leave="").stopped
