"""What a reply does to a partner: by what is heard in it, by temper, and by luck."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from msgspec.structs import replace

from coach.content.scene import CLOSING, OPENING, Tag, Trigger
from coach.rehearsal.feeling import Felt, feel, trigger_of
from coach.rehearsal.luck import Luck
from coach.rehearsal.partner import Partner
from tests.coach.rehearsal.samples import CALM, KIND, PARTNERS, SEEDS, TAGS, TEMPER, Drawn, partner

#: Draws of the luck: good things arrive, sharp ones are not let pass.
ARRIVES, LOST, LET_PASS = (0.99, 0.99, 0.5), (0.0, 0.99, 0.5), (0.99, 0.0, 0.5)
WAITING = partner(0.1)
GUARDED = partner(-0.5, clarity=0.6)


def moved(*tags: Tag, who: Partner = WAITING, luck: tuple[float, ...] = ARRIVES) -> Felt:
    return feel(who, tags, TEMPER, Drawn(*luck))


@pytest.mark.parametrize(
    ("tags", "heard"),
    [
        ((), Trigger.UNCLEAR),
        ((Tag.VAGUE,), Trigger.UNCLEAR),
        ((Tag.GIVES_UP, Tag.SPECIFIC), Trigger.OWN),
        ((Tag.OWN, Tag.ASKS), Trigger.ASKS),
        ((Tag.ASKS, Tag.REQUESTS), Trigger.PROPOSES),
        ((Tag.REQUESTS, Tag.VALIDATES), Trigger.SEEN),
        ((Tag.VALIDATES, Tag.OWN_PART), Trigger.MENDS),
        ((Tag.REPAIRS, Tag.VALIDATES), Trigger.MENDS),
        ((Tag.TAKES_BACK, Tag.REPAIRS), Trigger.VERDICT),
        ((Tag.VALIDATES, Tag.BLAME), Trigger.VERDICT),
        ((Tag.LABEL, Tag.PRESSURE), Trigger.PRESSURE),
    ],
)
def test_one_thing_is_heard_first(tags: tuple[Tag, ...], heard: Trigger) -> None:
    assert trigger_of(tags) is heard


@pytest.mark.parametrize("tag", sorted(CLOSING))
def test_what_closes_makes_a_partner_tense_and_less_open(tag: Tag) -> None:
    felt = moved(tag).partner
    assert felt.tension > WAITING.tension
    assert felt.openness < WAITING.openness


@pytest.mark.parametrize("tag", sorted(OPENING))
def test_what_opens_brings_nearer(tag: Tag) -> None:
    felt = moved(tag)
    assert felt.partner.nearness > WAITING.nearness
    assert (felt.missed, felt.passed) == (False, False)


@given(PARTNERS, TAGS, SEEDS, st.lists(st.sampled_from(Trigger)).map(tuple), st.booleans())
def test_every_number_stays_between_0_and_1(
    who: Partner, tags: frozenset[Tag], seed: int, before: tuple[Trigger, ...], hard: bool
) -> None:
    for strong in (0, 100, 300):
        temper = replace(
            TEMPER, feels=type(TEMPER.feels)(*(strong for _ in TEMPER.feels.__struct_fields__))
        )
        felt = feel(who, tags, temper, Luck(str(seed)), before, hard_day=hard).partner
        assert all(0 <= one <= 1 for one in (felt.openness, felt.tension, felt.heard, felt.clarity))


@given(PARTNERS, KIND, SEEDS)
def test_a_good_move_that_arrives_never_makes_tenser(
    who: Partner, good: frozenset[Tag], seed: int
) -> None:
    felt = feel(who, good, TEMPER, Luck(str(seed)))
    assert felt.missed or felt.partner.tension <= round(who.tension, 4)


@given(PARTNERS, KIND, TAGS, SEEDS)
def test_a_partner_is_never_tenser_than_without_the_good_move(
    who: Partner, good: frozenset[Tag], rest: frozenset[Tag], seed: int
) -> None:
    assume(rest - good != frozenset({Tag.VAGUE}))  # what that alone does is luck
    felt = feel(who, good | rest, TEMPER, Luck(str(seed)))
    without = feel(who, rest - good, TEMPER, Luck(str(seed)))
    assert felt.missed or felt.partner.tension <= without.partner.tension + 1e-4


def test_what_says_nothing_is_taken_for_good_or_for_bad() -> None:
    who = Partner(0.5, 0.5, 0.5, 0.5)
    after = [feel(who, {Tag.VAGUE}, TEMPER, Luck(str(seed))).partner.tension for seed in range(200)]
    assert 60 < sum(tension > 0.5 for tension in after) < 140


def test_to_be_asked_for_something_costs_a_little() -> None:
    felt = moved(Tag.REQUESTS).partner
    assert WAITING.tension < felt.tension < WAITING.tension + 0.02


def test_little_is_left_of_a_good_thing_that_does_not_arrive() -> None:
    came, lost = moved(Tag.VALIDATES), moved(Tag.VALIDATES, luck=LOST)
    assert lost.missed
    assert WAITING.nearness < lost.partner.nearness < came.partner.nearness


def test_whoever_is_on_guard_may_hear_a_reproach_in_it() -> None:
    lost = moved(Tag.OWN, who=GUARDED, luck=LOST)
    assert lost.missed
    assert lost.partner.nearness < GUARDED.nearness
    assert lost.partner.clarity < GUARDED.clarity
    seen = moved(Tag.VALIDATES, who=GUARDED, luck=LOST)
    assert seen.missed
    assert seen.partner.nearness > GUARDED.nearness


def test_now_and_then_something_sharp_is_let_pass() -> None:
    stung, passed = moved(Tag.BLAME), moved(Tag.BLAME, luck=LET_PASS)
    assert (stung.passed, passed.passed) == (False, True)
    assert WAITING.tension < passed.partner.tension < stung.partner.tension


def test_what_is_kind_in_a_sharp_reply_is_not_heard() -> None:
    assert moved(Tag.BLAME, Tag.VALIDATES, luck=LOST) == moved(Tag.BLAME, luck=LOST)


@pytest.mark.parametrize("before", [(), (Trigger.SEEN,), (Trigger.SEEN, Trigger.OWN)])
def test_a_good_thing_counts_in_full_unless_it_is_the_third_of_its_kind(
    before: tuple[Trigger, ...],
) -> None:
    def near(*before: Trigger) -> float:
        return feel(WAITING, [Tag.VALIDATES], TEMPER, Drawn(*ARRIVES), before).partner.nearness

    assert near(*before) == near()
    assert near(*before, Trigger.SEEN, Trigger.SEEN) < near()


def test_a_sharp_reply_stings_the_third_time_as_at_first_also_with_something_kind_in_it() -> None:
    tags, twice = (Tag.BLAME, Tag.VALIDATES), (Trigger.VERDICT, Trigger.VERDICT)
    assert feel(WAITING, tags, TEMPER, Drawn(*ARRIVES), twice) == moved(*tags)


def test_a_temper_takes_some_things_harder_than_others() -> None:
    hard = replace(TEMPER, feels=replace(TEMPER.feels, verdict=200))
    for tag, equal in ((Tag.BLAME, False), (Tag.PRESSURE, True)):
        strong = feel(WAITING, [tag], hard, Drawn(*ARRIVES)).partner
        assert (strong == moved(tag).partner) is equal
        assert strong.tension >= moved(tag).partner.tension


def test_on_a_hard_day_little_that_is_good_arrives_whoever_says_it() -> None:
    def lost(*, hard: bool) -> int:
        days = (Luck(f"day {seed}") for seed in range(200))
        return sum(feel(WAITING, [Tag.VALIDATES], CALM, day, hard_day=hard).missed for day in days)

    assert lost(hard=False) == 0
    assert 120 < lost(hard=True) < 180
