"""Somebody writes a card: kept, changed, removed, taken back, and read for what may sting."""

import pytest
from msgspec.structs import replace

from coach.cards.memory import CardsKept, OwnCard
from coach.content.deck import Tone, Way
from tests.ui.cards.table import NOW, CardTable
from ui.cards.own.view import (
    NEW_DECK,
    NameDeck,
    OwnView,
    PutIn,
    Remove,
    SayText,
    SayWhen,
    SeeHelp,
    ToDeck,
    TooLong,
)
from ui.cards.view import Back, InDeck, Keep, MakeMine, Narrow, Only, OpenCard, Undo, Write
from ui.reading.told import Advice, Asked, Outcome, Told

KETTLE = OwnCard(
    id="7", text="The kettle is mine tonight.", group="l2", tone=Tone.WARM, way=Way.DIRECT,
    needs=("weekly",), deck="validation", at=9,
)  # fmt: skip


def page(table: CardTable) -> OwnView:
    view = table.view.own
    assert view is not None
    return view


def last_read(table: CardTable) -> Asked:
    asked = next(one[1] for one in reversed(table.said) if one[0] == "read")
    assert isinstance(asked, Asked)
    return asked


def test_a_card_is_written_shown_large_and_found_with_its_deck() -> None:
    table = CardTable().ask(
        Only(Narrow.GROUP, "l4"), Write(), SayText("  You kept\n going. "),
        Only(Narrow.SITUATION, "grief"), Only(Narrow.TONE, "plain"), Only(Narrow.NEED, "weekly"),
        SayWhen("After the funeral"), PutIn(),
    )  # fmt: skip
    assert table.view.own is None
    assert table.large == "own/1"
    face = table.view.face
    assert face is not None
    assert (face.deck, face.situation, face.text) == ("Heard and seen", "Grief", "You kept going.")
    assert face.mine == "Change it"
    assert table.view.note is not None
    assert table.view.note.words == "It is in your deck."
    table.ask(Back(), Only(Narrow.SITUATION, "grief"))
    assert table.keys[-1] == "own/1"
    assert table.view.browse.rows[-1].tag == "Written by you"
    card = next(one[1] for one in table.said if one[0] == "write")
    assert isinstance(card, OwnCard)
    assert (card.at, card.tone, card.when) == (NOW, Tone.PLAIN, "After the funeral")


def test_putting_it_in_is_taken_back() -> None:
    table = CardTable().ask(Write(), SayText("Hm, yes."), PutIn(), Undo())
    assert table.said[-1] == ("remove", "1")
    assert table.large == ""
    assert "own" not in {deck.id for deck in table.view.browse.decks}


def test_nothing_is_kept_where_nothing_is_written() -> None:
    table = CardTable().ask(Write(), SayText("  "))
    assert page(table).primary == "Write a sentence first"
    assert not page(table).ready
    assert page(table).sample
    table.ask(PutIn(), Remove())
    assert table.view.own is not None
    assert not [one for one in table.said if one[0] in {"write", "remove"}]


def test_a_card_is_changed_and_the_change_taken_back() -> None:
    table = CardTable(CardsKept(own=(KETTLE,))).ask(OpenCard("own/7"), MakeMine())
    assert page(table).title == "Your card"
    assert (page(table).primary, page(table).remove) == ("Keep the change", "Remove")
    other = replace(KETTLE, text="The kettle is yours.")
    table.ask(SayText(other.text), PutIn())
    assert table.said[-1] == ("rewrite", other)
    assert table.view.face is not None
    assert table.view.face.text == other.text
    table.ask(Undo())
    assert table.said[-1] == ("rewrite", KETTLE)
    face = table.view.face
    assert face is not None
    assert face.text == KETTLE.text


def test_a_card_is_removed_and_brought_back_where_it_was() -> None:
    late = replace(KETTLE, id="8", text="Later, love.")
    table = CardTable(CardsKept(own=(KETTLE, late), kept=("own/7",))).ask(InDeck("own"))
    assert table.keys == ["own/7", "own/8"]
    table.ask(OpenCard("own/7"), MakeMine(), Remove())
    assert table.said[-1] == ("remove", "7")
    assert (table.large, table.keys) == ("", ["own/8"])
    table.ask(Undo())
    assert table.said[-1] == ("rewrite", KETTLE)
    assert table.keys == ["own/7", "own/8"]


def test_one_of_ours_becomes_ones_own_and_stays_as_it_is() -> None:
    table = CardTable()
    key = table.keys[3]
    text = table.view.browse.rows[3].text
    table.ask(OpenCard(key), MakeMine())
    assert page(table).text == text
    assert [note.title for note in page(table).notes] == [
        "A card with these words is there already. Two are fine."
    ]
    table.ask(SayText(f"{text} My love."), PutIn(), Back())
    assert key in table.keys
    assert table.keys[-1] == "own/1"


def test_a_deck_of_ones_own_is_there_to_look_in() -> None:
    table = CardTable().ask(
        Write(), ToDeck(NEW_DECK), NameDeck(" Sunday walks "), SayText("Slower, please."), PutIn()
    )
    assert table.view.face is not None
    assert table.view.face.deck == "Sunday walks"
    table.ask(Back(), InDeck("Sunday walks"))
    assert table.keys == ["own/1"]
    table.ask(Write())
    assert [one.id for one in page(table).decks if one.chosen] == ["Sunday walks"]
    assert [one.of for one in page(table).filters] == [Narrow.TONE, Narrow.NEED]


def test_a_level_is_chosen_where_the_deck_has_levels_and_else_a_part() -> None:
    table = CardTable().ask(Write())
    assert [one.of for one in page(table).filters if one.level] == [Narrow.GROUP]
    table.ask(ToDeck("repair"), Only(Narrow.GROUP, "accept"))
    assert page(table).card_head == "Mending · Answer: yes, thank you"
    table.ask(ToDeck(""))
    assert page(table).card_head == ""


def test_what_was_not_kept_can_be_taken_up_again() -> None:
    table = CardTable().ask(Write(), SayText("Half a thought"), Back())
    assert table.view.own is None
    assert table.view.note is not None
    assert table.view.note.words == "It was not kept."
    table.ask(Undo())
    assert page(table).text == "Half a thought"
    table.ask(SayText(""), Back())
    assert table.view.note is None


def test_what_is_written_is_read_and_what_may_sting_is_a_note_and_no_lock() -> None:
    table = CardTable().ask(Write(), SayText("You always know."))
    asked = last_read(table)
    assert asked.text == "You always know."
    advice = Advice(4, 10, "absolute", True, "always", "It is easy to argue with.")
    table.presenter.own.know(Told(asked.serial - 1, Outcome.READ, (advice,)))
    assert page(table).notes == ()
    table.presenter.own.know(Told(asked.serial, Outcome.READ, (advice,)))
    (note,) = page(table).notes
    assert note.title == "“always” may sting"
    assert note.line == "It is easy to argue with. Keep it if it is right for you two."
    assert page(table).ready
    table.ask(SayText("You know."))
    assert page(table).notes == ()


def test_words_of_danger_lead_quietly_to_help_and_to_nothing_else() -> None:
    table = CardTable().ask(Write(), SayText("x" * 200))
    asked = last_read(table)
    table.presenter.own.know(Told(asked.serial, Outcome.SAFETY))
    assert page(table).notes == ()
    help_ = page(table).help
    assert help_ is not None
    assert help_.title == "Some things need people"
    table.ask(SeeHelp())
    assert table.said[-1][0] == "help"
    assert page(table).ready


def test_too_much_is_told_of_and_a_long_one_is_shorter_aloud() -> None:
    table = CardTable().ask(Write(), SayText("y" * 81), TooLong())
    assert page(table).full.startswith("There is room for 240")
    assert [note.title for note in page(table).notes] == ["A little shorter reads better aloud."]
    assert page(table).small
    assert page(table).remove == ""


@pytest.mark.parametrize("text", ["😀 👩\u200d👧", "أنا هنا", "我在这里", "ß"])
def test_any_script_is_kept_as_it_is(text: str) -> None:
    table = CardTable().ask(Write(), SayText(text), PutIn())
    assert table.view.face is not None
    assert table.view.face.text == text
    assert table.ask(Back(), InDeck("own")).keys == ["own/1"]


def test_hiding_the_window_drops_what_is_written_and_what_was_read() -> None:
    table = CardTable().ask(Write(), SayText("Not for you."))
    table.presenter.drop()
    assert table.view.own is None
    assert ("dropped",) in list(table.said)
    assert table.view.note is None
    table.ask(SayText("late"), TooLong())
    assert table.view.own is None


def test_a_card_of_ones_own_is_kept_and_rests_as_any_other() -> None:
    table = CardTable(CardsKept(own=(KETTLE,))).ask(OpenCard("own/7"), Keep())
    assert table.said[-1] == ("keep", "own/7", NOW)
