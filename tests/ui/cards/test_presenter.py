"""Cards shows what is looked for, draws without repeating, and takes back what was done."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.cards.drawing import REST
from coach.cards.memory import CardsKept, Memory
from coach.cards.shelf import Place, Wanted
from coach.clock import HandClock
from coach.content.deck import Tone
from coach.content.library import Library
from tests.coach.content.packs import made
from tests.coach.content.samples import pack
from tests.ui.cards.table import NOW, CardTable
from tests.ui.talk.before import HandAfter, Heard
from ui.after import UNDO_FOR
from ui.cards.practise.view import Deal
from ui.cards.presenter import CardsPresenter
from ui.cards.view import (
    KEPT,
    Answer,
    Back,
    Draw,
    Everywhere,
    InDeck,
    Keep,
    LookFor,
    Narrow,
    NoteGone,
    NotSoon,
    Only,
    OpenCard,
    Practise,
    Sub,
    Undo,
)


def test_it_begins_with_the_first_and_best_deck_and_all_its_cards() -> None:
    browse = CardTable().view.browse
    assert [deck.id for deck in browse.decks if deck.chosen] == ["validation"]
    assert len(browse.rows) == 120
    assert browse.hint == "Search 792 cards"
    counts = {deck.id: deck.count for deck in browse.decks}
    assert (counts[""], counts[KEPT], counts["validation"]) == ("792", "0", "120")


def test_a_level_and_a_situation_leave_a_few_and_what_the_deck_is_for_is_said() -> None:
    browse = CardTable().ask(Only(Narrow.GROUP, "l4"), Only(Narrow.SITUATION, "health")).view.browse
    assert 0 < len(browse.rows) < 10
    assert browse.opening == "It makes sense, given your history."
    level, situation = browse.filters[:2]
    assert level.level
    assert [one.id for one in level.options if one.chosen] == ["l4"]
    assert [one.id for one in situation.options if one.chosen] == ["health"]


def test_words_are_looked_for_in_the_deck_and_stay_when_another_is_chosen() -> None:
    table = CardTable().ask(LookFor("find"), InDeck("shared"))
    assert table.keys
    assert all("find" in row.text.lower() for row in table.view.browse.rows)
    assert table.view.browse.words == "find"
    assert [one.of for one in table.view.browse.filters] == [
        Narrow.GROUP, Narrow.NEED, Narrow.TONE,
    ]  # fmt: skip


def test_where_nothing_has_the_words_it_says_so_and_there_is_nothing_to_draw() -> None:
    table = CardTable().ask(LookFor("xylophone"))
    assert table.view.browse.nothing.startswith("No card with these words")
    assert table.view.browse.draw == ""
    table.ask(Draw())
    assert table.large == ""


def test_what_is_kept_comes_last_first_with_the_name_of_its_deck() -> None:
    known = CardsKept(kept=(*CardTable().keys[3:5], "calm/gone-by-now"))
    table = CardTable(known).ask(InDeck(KEPT))
    assert table.keys == list(known.kept[:2])
    assert {row.tag for row in table.view.browse.rows} == {"Heard and seen"}
    assert table.ask(LookFor("xylophone")).view.browse.nothing.startswith("No card")


def test_what_was_looked_for_is_forgotten_when_the_window_is_hidden() -> None:
    table = CardTable().ask(LookFor("walk"), OpenCard("validation/no-such-card"))
    table.presenter.drop()
    assert (table.view.browse.words, table.large) == ("", "")


def test_before_anything_is_kept_it_says_what_would_stand_there() -> None:
    assert CardTable().ask(InDeck(KEPT)).view.browse.nothing == "A card that you keep stands here."


def test_drawing_goes_through_all_cards_of_the_list_before_one_comes_again() -> None:
    table = CardTable().ask(Only(Narrow.GROUP, "l1"))
    drawn = [table.ask(Draw()).large for _ in range(16)]
    assert sorted(drawn) == sorted(table.keys)
    assert table.said[-1] == ("drawn", drawn[-1], NOW)
    assert table.ask(Draw()).large == drawn[0]


def test_a_card_is_opened_and_one_goes_back() -> None:
    table = CardTable()
    key = table.keys[2]
    face = table.ask(OpenCard(key)).view.face
    assert face is not None
    assert face.text == table.view.browse.rows[2].text
    assert [part.title for part in face.parts] == [
        "When it fits", "When they say", "You could say", "Not to be mixed up with", "When not",
    ]  # fmt: skip
    assert table.ask(Back()).view.face is None


def test_minutes_stand_beside_what_is_done() -> None:
    table = CardTable().ask(InDeck("calm"))
    face = table.ask(OpenCard(table.keys[0])).view.face
    assert face is not None
    assert face.fact.endswith(" min")


def test_keeping_is_told_and_taken_back() -> None:
    table = CardTable()
    key = table.keys[0]
    table.ask(OpenCard(key), Keep())
    assert table.view.face is not None
    assert (table.view.face.keep, table.view.note and table.view.note.words) == ("Kept", "Kept.")
    table.ask(Undo())
    assert table.said == [("keep", key, NOW), ("keep", key, 0)]
    assert table.view.note is None


def test_keeping_no_longer_is_told_and_taken_back() -> None:
    key = CardTable().keys[0]
    table = CardTable(CardsKept(kept=(key,))).ask(OpenCard(key), Keep())
    assert kept_count(table) == "0"
    table.ask(Undo())
    assert table.said == [("keep", key, 0), ("keep", key, NOW)]
    assert kept_count(table) == "1"


def kept_count(table: CardTable) -> str:
    return next(one.count for one in table.view.browse.decks if one.id == KEPT)


def test_a_note_goes_when_its_time_is_up_and_nobody_is_on_it() -> None:
    table = CardTable()
    table.ask(OpenCard(table.keys[0]), Keep())
    assert table.after.come() == [UNDO_FOR]
    assert table.view.note is not None
    assert table.view.note.over
    assert table.ask(NoteGone()).view.note is None


def test_a_card_that_is_not_wanted_again_soon_rests_and_another_one_comes() -> None:
    table = CardTable().ask(Only(Narrow.GROUP, "l1"))
    key = table.keys[0]
    table.ask(OpenCard(key), NotSoon())
    assert table.large not in {"", key}
    assert ("rest", key, NOW + REST) in list(table.said)
    drawn = {table.ask(Draw()).large for _ in range(40)}
    assert key not in drawn
    table.ask(NotSoon(), Undo())
    assert table.said[-1][0] == "rest"
    assert table.said[-1][2] == 0


def test_where_all_cards_rest_one_is_drawn_all_the_same() -> None:
    keys = CardTable().ask(Only(Narrow.GROUP, "l1")).keys
    table = CardTable(CardsKept(rests=dict.fromkeys(keys, NOW + REST))).ask(
        Only(Narrow.GROUP, "l1"), Draw()
    )
    assert table.large in keys


def test_a_rest_that_is_over_lets_the_card_come() -> None:
    key = CardTable().ask(Only(Narrow.GROUP, "l1")).keys[0]
    table = CardTable(CardsKept(rests={key: NOW - 1})).ask(Only(Narrow.GROUP, "l1"))
    assert key in {table.ask(Draw()).large for _ in range(16)}


def test_the_only_card_of_a_list_stays_where_it_lies() -> None:
    table = CardTable().ask(LookFor("putting everything down"))
    assert len(table.keys) == 1
    assert table.ask(Draw(), Draw()).large == table.keys[0]


def test_a_deck_that_cannot_be_read_is_told_of_and_the_others_are_there(tmp_path: Path) -> None:
    content = pack(tmp_path)
    (content / "en/decks/calm.toml").write_text("[", "utf-8")
    browse = CardTable(library=Library(content)).view.browse
    assert browse.unreadable
    assert len(browse.decks) == 13


@pytest.mark.parametrize("deck", Library().deck_ids())
def test_every_card_of_every_deck_can_be_seen_large(deck: str) -> None:
    table = CardTable().ask(InDeck(deck))
    for key in table.keys:
        face = table.ask(OpenCard(key)).view.face
        assert face is not None
        assert face.text
        assert face.group


FILTERS = st.builds(
    Wanted,
    deck=st.sampled_from(("", "validation", "repair", "shared")),
    group=st.sampled_from(("", "l2", "accept")),
    situation=st.sampled_from(("", "grief")),
    need=st.sampled_from(("", "weekly", "still-hurts")),
    tone=st.none() | st.sampled_from(Tone),
    words=st.sampled_from(("", "you", "no rush", "find a")),
)
EVERYTHING = CardTable()


@given(FILTERS)
@settings(max_examples=20, deadline=None)
def test_every_option_says_how_many_cards_it_leaves(wanted: Wanted) -> None:
    table = EVERYTHING
    table.ask(InDeck(wanted.deck), LookFor(wanted.words))
    for one in table.view.browse.filters:
        value = getattr(wanted, one.of.value) or ""
        table.ask(*(Only(one.of, option.id) for option in one.options if option.id == value))
    for one in table.view.browse.filters:
        for option in one.options:
            chosen = next(other.id for other in one.options if other.chosen)
            table.ask(Only(one.of, option.id))
            assert len(table.keys) == option.count
            table.ask(Only(one.of, chosen))


def test_another_deck_keeps_the_need_and_the_tone_but_not_the_part() -> None:
    table = CardTable().ask(
        Only(Narrow.GROUP, "l4"), Only(Narrow.NEED, "weekly"), Only(Narrow.TONE, "warm"),
        InDeck("repair"),
    )  # fmt: skip
    chosen = {
        one.of: option.id
        for one in table.view.browse.filters
        for option in one.options
        if option.chosen
    }
    assert chosen == {Narrow.GROUP: "", Narrow.NEED: "weekly", Narrow.TONE: "warm"}


def test_where_a_deck_has_nothing_it_says_how_many_there_are_elsewhere() -> None:
    table = CardTable().ask(InDeck("calm"), LookFor("thank"))
    assert table.view.browse.nothing
    assert table.view.browse.elsewhere.startswith("In every deck there are ")
    number = int(table.view.browse.elsewhere.rpartition(" ")[2])
    assert len(table.ask(Everywhere()).keys) == number > 0


def test_a_combination_that_no_card_fits_says_so_in_other_words() -> None:
    table = CardTable(library=Library()).ask(
        Only(Narrow.GROUP, "l1"), Only(Narrow.TONE, "playful"), Only(Narrow.SITUATION, "grief")
    )
    assert table.keys or table.view.browse.nothing.startswith("No card fits all of this")


def test_while_the_decks_are_read_the_page_stands_and_says_so() -> None:
    waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []
    presenter = CardsPresenter(
        Library(),
        HandClock(wall=NOW),
        HandAfter(),
        errand=lambda job, then: waiting.append((job, then)),
    )
    presenter.open()
    assert presenter.view().browse.wait
    assert presenter.view().browse.title == "Cards"
    presenter.ask(Draw())
    presenter.know(CardsKept(kept=("calm/hum",)))
    assert presenter.view().face is None
    ((job, then),) = waiting
    then(job())
    assert not presenter.view().browse.wait
    assert len(presenter.view().browse.rows) == 120


def test_what_is_listed_is_practised_but_for_what_rests_with_what_is_known_of_it() -> None:
    level = Only(Narrow.GROUP, "l1")
    keys = CardTable().ask(level).keys
    memory = Memory(NOW, NOW - 1, 2.0, 5.0)
    known = CardsKept(rests={keys[0]: NOW + REST}, memories={keys[1]: memory})
    table, dealt = CardTable(known).ask(level), list[Deal]()
    table.presenter.practise_asked.connect(dealt.append)
    assert table.ask(Practise()).view.sub is Sub.PRACTISE
    assert [place.key for place in dealt[0].places] == keys[1:]
    assert dealt[0].memories == {keys[1]: memory}
    assert table.ask(Back()).view.sub is None


def test_what_was_practised_is_known_when_it_is_practised_again() -> None:
    table, dealt = CardTable(), list[Deal]()
    table.presenter.practise_asked.connect(dealt.append)
    memory = Memory(NOW, NOW - 1, 2.0, 5.0)
    table.presenter.remember(table.keys[0], memory)
    table.presenter.remember(table.keys[1], memory)
    table.presenter.remember(table.keys[1], None)
    table.ask(Practise())
    assert dealt[0].memories == {table.keys[0]: memory}


def test_lines_are_answered_from_the_deck_of_levels_in_the_situation_that_is_looked_at() -> None:
    table, asked = CardTable(), Heard()
    table.presenter.answer_asked.connect(asked.as_("answer"))
    assert table.ask(Only(Narrow.SITUATION, "grief"), Answer()).view.sub is Sub.TRAINER
    ((_, situation, cards),) = asked
    assert (situation, len(cast("tuple[Place, ...]", cards))) == ("grief", 120)
    table.presenter.open()
    assert (table.view.sub, table.view.browse.answer) == (None, "Answer a line")
    assert table.ask(InDeck("calm")).view.browse.answer == ""
    assert table.ask(LookFor("xylophone")).view.browse.practise == ""


def test_a_card_that_does_not_lie_there_is_kept_by_its_key() -> None:
    table, kept = CardTable(), list[object]()
    key = table.keys[7]
    table.presenter.kept_changed.connect(kept.append)
    table.ask(Keep(key))
    assert table.said == [("keep", key, NOW)]
    assert kept == [(key,)]
    assert table.presenter.kept == (key,)


def test_decks_of_a_pack_come_and_go_while_the_place_is_there(tmp_path: Path) -> None:
    library = Library()
    table = CardTable(library=library)
    assert "Short nights" not in [deck.words for deck in table.view.browse.decks]
    library.take_packs([made.as_folder(tmp_path / "new-baby", made.pack())])
    table.presenter.open()
    assert "Short nights" in [deck.words for deck in table.view.browse.decks]
    assert table.ask(InDeck("short-nights")).keys
    library.take_packs([])
    table.presenter.open()
    assert "Short nights" not in [deck.words for deck in table.view.browse.decks]
    assert table.view.browse.nothing
