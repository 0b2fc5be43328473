"""A run as it stands: what the partner said last, and what is offered as a reply."""

from msgspec.structs import replace

from coach.content.scene import Tag
from coach.rehearsal.engine import advance, answer_of, begin
from coach.rehearsal.partner import comes_in
from coach.rehearsal.state import Ending, Part, offered
from tests.coach.rehearsal.samples import CAST, NEAR, SCENE, TEMPER, answer, played

BLAME, OWN = answer(Tag.BLAME), answer(Tag.OWN)


def test_before_anything_was_said_it_stands_at_the_opening() -> None:
    run = begin(CAST, 1)
    assert (run.partner, run.part, run.says) == (comes_in(TEMPER.start), Part.OPENING, run.first)
    assert offered(run, SCENE) == SCENE.opening.replies


def test_a_partner_who_is_near_is_offered_other_replies_than_one_on_guard() -> None:
    near, guarded = played(NEAR, 1, OWN), played(CAST, 1, BLAME)
    assert near.part is guarded.part is Part.SIDE
    assert offered(near, SCENE) == SCENE.side.replies
    assert offered(guarded, SCENE) == SCENE.side.cool
    assert (near.says, near.partner) == (near.turns[-1].says, near.turns[-1].after)


def test_what_was_said_is_not_offered_again() -> None:
    run = begin(CAST, 1)
    vague = answer_of(SCENE.opening.replies[2], run, CAST)
    run = advance(run, vague, CAST)
    assert run.part is Part.OPENING
    assert offered(run, SCENE) == (*SCENE.opening.replies[:2], SCENE.opening.replies[3])


def test_once_it_has_ended_nothing_is_offered() -> None:
    assert offered(replace(begin(CAST, 1), ending=Ending.LEFT), SCENE) == ()
