"""A practice round: what is shown before and after somebody looks, and what is remembered."""

import pytest

from coach.cards.memory import Memory
from coach.cards.practice import A_DAY, Recall, practised
from tests.ui.cards.practise.practising import DAY, Practising
from tests.ui.cards.table import NOW
from ui.cards.doing import Back, Enough, More, Primary, TakeBack, Write
from ui.cards.practise.view import Choose, Deal


def test_first_the_line_of_the_other_one_is_there_and_the_card_is_nowhere() -> None:
    card = Practising().card
    assert (card.asked.deck, card.asked.group) == ("Heard and seen", "Being here")
    assert card.asked.cue == "When they say"
    assert card.asked.line.startswith("“")
    assert (card.seen, card.primary, card.task) == (None, "Look at the card", "What could you say?")
    assert (card.take_back, card.enough) == ("", "Enough for today")


def test_what_was_written_stands_beside_the_card_once_somebody_looks() -> None:
    seen = Practising().ask(Write("  Tell me.  "), Primary()).card.seen
    assert seen is not None
    assert (seen.yours, seen.card_label, seen.tips) == ("Tell me.", "The card", ())
    assert seen.here.startswith("Said here: “")
    assert [one.words for one in seen.answers] == ["I had it", "Nearly", "Not yet"]


def test_the_tip_comes_after_it_was_said_how_near_it_was() -> None:
    round_ = Practising().ask(Primary())
    assert (round_.card.primary, round_.card.ready) == ("Choose one", False)
    seen = round_.ask(Choose("nearly")).card.seen
    assert seen is not None
    assert [tip.title for tip in seen.tips] == ["When it fits", "Not to be mixed up with"]
    assert (round_.card.primary, round_.card.take_back) == ("Next card", "Take it back")


def test_the_dark_button_waits_until_it_was_said() -> None:
    round_ = Practising().ask(Primary(), Primary(), Primary())
    assert round_.card.primary == "Choose one"
    assert round_.said == []


@pytest.mark.parametrize("recall", list(Recall))
def test_whatever_is_said_it_looks_the_same_and_is_remembered(recall: Recall) -> None:
    round_ = Practising().tell(recall.value)
    key = round_.card.key
    assert round_.said == [("remembered", key, practised(None, recall, NOW))]
    seen = round_.card.seen
    assert seen is not None
    assert [one.id for one in seen.answers if one.chosen] == [recall.value]
    assert (seen.question, len(seen.tips)) == ("How near was it?", 2)


def test_what_was_said_can_be_taken_back_from_the_card_and_from_the_next_one() -> None:
    old = Memory(NOW - DAY, NOW - 5 * DAY, 2.0, 5.0)
    key = Practising().card.key
    for further in ([], [Primary()]):
        round_ = Practising(memories={key: old}).ask(Write("Hm."))
        round_.tell().ask(*further, TakeBack())
        assert (round_.card.key, round_.card.primary) == (key, "Choose one")
        assert round_.said[-1] == ("remembered", key, old)
        assert round_.card.field == ("" if further else "Hm.")


def test_where_nothing_was_said_nothing_is_taken_back() -> None:
    round_ = Practising()
    assert round_.ask(TakeBack()).card.seen is None
    assert round_.said == []


def test_what_is_written_on_one_card_is_not_on_the_next() -> None:
    assert Practising().ask(Write("zebrafinch")).tell().ask(Primary()).card.field == ""


def test_levels_come_in_turn_and_after_eight_it_is_enough() -> None:
    round_, groups, last = Practising(), list[str](), ""
    for _ in range(A_DAY):
        groups.append(round_.card.asked.group)
        round_.tell()
        last = round_.card.primary
        round_.ask(Primary())
    assert len(set(groups)) == 6
    assert last == "That was the last one"
    assert (round_.over.title, round_.over.more) == ("That is enough for today", "One more")


def test_one_more_is_one_more_and_then_it_is_enough_again() -> None:
    round_ = Practising().tell().ask(Enough())
    assert round_.over.title == "That is enough for today"
    assert round_.ask(More()).tell().card.primary == "That was the last one"
    assert round_.ask(Primary()).over.more == "One more"
    assert round_.ask(Primary()).said[-1] == ("back",)


def test_where_all_cards_rest_it_says_so_and_one_can_still_come() -> None:
    keys = [place.key for place in Practising().places]
    resting = dict.fromkeys(keys, Memory(NOW + 9 * DAY, NOW - 2 * DAY, 2.0, 5.0))
    round_ = Practising(memories=resting)
    assert (round_.over.title, round_.over.take_back) == ("All of these rest just now", "")
    assert round_.ask(More()).card.seen is None


def test_back_leads_to_the_list_at_any_time() -> None:
    assert Practising().ask(Back()).said == [("back",)]


def test_a_deck_without_lines_is_asked_for_by_when_it_fits_and_how_it_begins() -> None:
    card = Practising("empathy").card
    assert (card.asked.cue, card.asked.start) == ("When it fits", "It begins with “I am sorry …”")
    seen = Practising("empathy").tell().card.seen
    assert seen is not None
    assert [tip.title for tip in seen.tips] == ["Not to be mixed up with"]
    assert seen.here == ""


def test_a_small_moment_is_met() -> None:
    round_ = Practising("bids")
    assert (round_.card.asked.cue, round_.card.task) == ("A small moment", "How could you meet it?")
    seen = round_.tell().card.seen
    assert seen is not None
    assert seen.card_label == "One way to meet it"
    assert [tip.title for tip in seen.tips] == ["How it slips by"]


@pytest.mark.parametrize("deck", ["calm", "curiosity", "affection", "own-ground"])
def test_every_kind_of_deck_can_be_practised(deck: str) -> None:
    round_ = Practising(deck)
    assert round_.card.asked.line
    assert round_.tell().ask(Primary()).card.seen is None


def test_when_the_window_is_hidden_nothing_of_it_is_left() -> None:
    round_ = Practising().ask(Write("zebrafinch"), Primary())
    round_.presenter.drop()
    assert "zebrafinch" not in repr(round_.over)
    round_.presenter.open(round_.deal)
    assert round_.card.field == ""


def test_a_card_whose_deck_is_unknown_is_asked_for_all_the_same() -> None:
    round_ = Practising()
    round_.presenter.open(Deal(round_.places, (), {}))
    assert (round_.card.asked.deck, round_.card.task) == ("", "What could you say?")


def test_a_round_is_told_once_with_its_deck_and_its_cards_however_it_ends() -> None:
    for end in (Enough(), Back()):
        round_ = Practising().tell().ask(Primary()).tell()
        assert round_.rounds == []
        assert round_.ask(end).rounds == [("validation", 2)]
    assert round_.ask(Back()).rounds == [("validation", 2)]


def test_a_card_beyond_the_end_belongs_to_the_same_round() -> None:
    round_ = Practising().tell().ask(Enough(), More()).tell().ask(Enough(), Back())
    assert round_.rounds == [("validation", 1)]
    round_.presenter.open(round_.deal)
    assert round_.tell().ask(Enough()).rounds == [("validation", 1)] * 2


def test_a_round_that_is_left_by_hiding_the_window_was_one_too() -> None:
    round_ = Practising().tell()
    round_.presenter.drop()
    assert round_.rounds == [("validation", 1)]


def test_whoever_only_looks_has_not_practised() -> None:
    assert Practising().ask(Primary(), Enough(), Back()).rounds == []
    assert Practising().tell().ask(TakeBack(), Enough()).rounds == []
