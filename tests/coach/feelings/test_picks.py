"""At most three words are chosen, each is let go as easily, and one answer stands alone."""

from coach.feelings.picks import Kind, Pick, own, said_of, turned, without_last

SORE, SAD = Pick(Kind.FEELING, "sore"), Pick(Kind.FEELING, "sad", before="a little")
TIRED, REST = Pick(Kind.FEELING, "tired"), Pick(Kind.NEED, "rest")
UNSURE = Pick(Kind.FEELING, "unsure", alone=True)


def test_a_word_is_said_with_its_strength() -> None:
    assert (SORE.said, SAD.said) == ("sore", "a little sad")


def test_a_feeling_and_a_need_may_have_the_same_name() -> None:
    assert Pick(Kind.FEELING, "calm").key != Pick(Kind.NEED, "calm").key


def test_a_word_is_chosen_and_let_go() -> None:
    assert turned((), SORE) == (SORE,)
    assert turned((SORE, SAD), SORE) == (SAD,)


def test_a_fourth_word_finds_no_room() -> None:
    full = (SORE, SAD, REST)
    assert turned(full, TIRED) == full


def test_not_to_be_sure_empties_the_rest_and_gives_way_to_any_word() -> None:
    assert turned((SORE, SAD, REST), UNSURE) == (UNSURE,)
    assert turned((UNSURE,), SORE) == (SORE,)


def test_the_last_one_is_taken_off() -> None:
    assert without_last((SORE, SAD)) == (SORE,)
    assert without_last(()) == ()


def test_each_kind_is_told_by_itself() -> None:
    picks = (SORE, REST, SAD)
    assert said_of(picks, Kind.FEELING) == ("sore", "a little sad")
    assert said_of(picks, Kind.NEED) == ("rest",)


def test_a_word_of_ones_own_is_taken_as_it_is_typed() -> None:
    assert own(Kind.FEELING, "  like a  kettle. ") == Pick(Kind.FEELING, "like a kettle")


def test_nothing_typed_is_no_word() -> None:
    assert own(Kind.NEED, " . ") is None
