"""Packs and cards in Settings: looked at, added, taken back; and cards that go out."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.cards.table import read_table
from coach.content.packs.places import added
from tests.coach.content.packs.made import ABOUT, CARDS, as_folder, as_zip, deck, pack
from tests.coach.content.samples import CONTENT
from tests.ui.settings.content.shared import NOW, Sharing
from ui.settings.content.view import (
    Add,
    Another,
    Block,
    ChooseCards,
    ChoosePack,
    NoteGone,
    NotNow,
    RemovePack,
    SaveCards,
    TakeLot,
    UndoIt,
)

BLAMES = ("blames", "Honestly, you never help at night.")


@pytest.fixture
def sharing(tmp_path: Path) -> Iterator[Sharing]:
    made = Sharing(tmp_path / "home")
    yield made
    made.store.close()


def zipped(folder: Path, *cards: tuple[str, str], version: int = 1) -> Path:
    about = ABOUT.replace("version = 1", f"version = {version}").encode()
    return as_zip(folder / "new-baby.zip", pack(pack=about, short_nights=deck(*cards)))


def test_a_pack_is_looked_at_added_and_taken_back(sharing: Sharing, tmp_path: Path) -> None:
    sharing.presenter.look_at_pack(zipped(tmp_path))
    look = sharing.look
    assert (look.name, look.aside, look.add) == ("New baby", "CC BY-SA 4.0", "Add it")
    assert [(one.number, one.what, one.where) for one in look.counts] == [
        ("3", "cards", "in Short nights"),
        ("1", "talk", "8 minutes"),
        ("1", "drill", ""),
    ]
    assert CARDS[0][1] in look.counts[0].texts
    assert added(sharing.home) == ()
    sharing.ask(Add())
    assert sharing.view.look is None
    (line,) = sharing.view.home.added
    assert line.line == "Cards: 3. Talks: 1. Drills: 1. CC BY-SA 4.0"
    assert ("short-nights", "Short nights") in sharing.view.home.lots
    assert sharing.library.deck("short-nights")
    assert sharing.view.note is not None
    assert sharing.view.note.words == "“New baby” was added."
    sharing.ask(UndoIt())
    assert sharing.view.home.added == ()
    assert "short-nights" not in sharing.library.deck_ids()


def test_cards_that_blame_are_left_out_by_name(sharing: Sharing, tmp_path: Path) -> None:
    sharing.presenter.look_at_pack(zipped(tmp_path, *CARDS, BLAMES))
    assert sharing.look.add == "Add all but card 4"
    assert sharing.look.faults == (
        Block("Card 4 says “you never”", "Cards in In Turn do not blame or press. It is left out."),
    )
    sharing.ask(Add())
    assert len(sharing.library.deck("short-nights").cards) == 3


def test_of_many_that_are_left_out_three_are_shown(sharing: Sharing, tmp_path: Path) -> None:
    shipped = sharing.library.deck("calm").cards[0].text
    bad = [(f"bad-{at}", f"It is your fault that {word} is gone.") for at, word in
           enumerate(("sleep", "the milk", "my patience"))]  # fmt: skip
    sharing.presenter.look_at_pack(zipped(tmp_path, *CARDS, ("copied", shipped), *bad))
    assert sharing.look.add == "Add all but 4 cards"
    assert sharing.look.faults[0].title == "Card 4 is nearly there already"
    assert len(sharing.look.faults) == 3
    assert sharing.look.more == "1 more"


def test_a_broken_pack_is_refused_and_leaves_nothing(sharing: Sharing, tmp_path: Path) -> None:
    wrong = pack(short_nights=deck().replace(b'"warm"', b'"shrill"'))
    sharing.presenter.look_at_pack(as_folder(tmp_path / "odd", wrong))
    assert sharing.look.title == "This pack cannot be added"
    assert sharing.look.add == ""
    assert sharing.look.faults[0] == Block(
        "decks/short-nights.toml", "cards[1].tone · “shrill” is none of warm, plain, playful"
    )
    sharing.ask(Add())
    assert added(sharing.home) == ()
    (tmp_path / "a.zip").write_bytes(b"no zip")
    sharing.presenter.look_at_pack(tmp_path / "a.zip")
    assert sharing.look.faults[0].line == "is no zip that can be read, or it is torn"
    assert sharing.ask(NotNow()).view.look is None


def test_a_newer_one_is_offered_as_such_and_an_older_one_is_said(
    sharing: Sharing, tmp_path: Path
) -> None:
    sharing.presenter.look_at_pack(zipped(tmp_path))
    sharing.ask(Add())
    more = (*CARDS, ("morning-came", "Morning came, and we are both still here."))
    sharing.presenter.look_at_pack(zipped(tmp_path, *more, version=2))
    assert (sharing.look.remark, sharing.look.add) == ("Newer than yours", "Take the newer one")
    sharing.ask(Add())
    assert sharing.view.home.told == "“New baby” was added."
    assert sharing.view.note is None
    assert len(sharing.library.deck("short-nights").cards) == 4
    sharing.presenter.look_at_pack(zipped(tmp_path))
    assert sharing.look.remark == "This one is there already"


def test_a_pack_is_removed_and_brought_back(sharing: Sharing, tmp_path: Path) -> None:
    sharing.presenter.look_at_pack(zipped(tmp_path))
    sharing.ask(Add(), RemovePack("new-baby"))
    assert sharing.view.home.added == ()
    assert sharing.view.note is not None
    assert sharing.view.note.words == "“New baby” was removed."
    sharing.ask(UndoIt())
    assert [line.id for line in sharing.view.home.added] == ["new-baby"]
    sharing.ask(RemovePack("new-baby"))
    sharing.after.come()
    assert sharing.view.note is not None
    assert sharing.view.note.over
    assert sharing.ask(NoteGone()).view.note is None


def test_a_pack_that_is_torn_can_still_be_removed(sharing: Sharing, tmp_path: Path) -> None:
    sharing.presenter.look_at_pack(zipped(tmp_path))
    sharing.ask(Add())
    (added(sharing.home)[0] / "pack.toml").write_text("torn = ", "utf-8")
    (line,) = sharing.view.home.added
    assert "cannot be read any more" in line.line
    assert sharing.ask(RemovePack("new-baby")).view.home.added == ()


def test_a_disk_that_takes_nothing_is_told_in_a_sentence(sharing: Sharing, tmp_path: Path) -> None:
    sharing.presenter.look_at_pack(zipped(tmp_path))
    (sharing.home / "packs").write_text("a file in the way", "utf-8")
    sharing.ask(Add())
    assert "could not be written" in sharing.view.home.told
    assert sharing.view.look is None


TABLE = "text,tone\nThe kettle first.,warm\nHalf each.,loud\nThe kettle first.,warm\nTea?,warm\n"


def test_cards_come_in_and_are_taken_back(sharing: Sharing, tmp_path: Path) -> None:
    (tmp_path / "ours.csv").write_text(TABLE, "utf-8")
    sharing.presenter.look_at_cards(tmp_path / "ours.csv")
    look = sharing.look
    assert (look.name, look.add) == ("ours.csv", "Add 2 cards")
    assert [(one.number, one.what) for one in look.counts] == [("2", "new"), ("1", "there already")]
    assert look.counts[0].texts == ("The kettle first.", "Tea?")
    assert look.faults == (Block("Line 3: “tone” has a value that is not known", ""),)
    sharing.ask(Add())
    assert sharing.own == ["The kettle first.", "Tea?"]
    assert {card.at for card in sharing.store.cards.all().own} == {NOW}
    assert sharing.view.note is not None
    assert sharing.view.note.words == "Cards added: 2."
    sharing.ask(UndoIt())
    assert sharing.own == []


def test_a_single_card_is_one_and_a_file_of_known_ones_adds_nothing(
    sharing: Sharing, tmp_path: Path
) -> None:
    (tmp_path / "one.csv").write_text("text\nTea?\n", "utf-8")
    sharing.presenter.look_at_cards(tmp_path / "one.csv")
    assert sharing.look.add == "Add one card"
    sharing.ask(Add())
    sharing.presenter.look_at_cards(tmp_path / "one.csv")
    assert (sharing.look.add, sharing.look.line) == ("", "There is no new card in it.")
    sharing.ask(Add())
    assert sharing.own == ["Tea?"]


def test_a_file_that_is_gone_is_told_in_a_sentence(sharing: Sharing, tmp_path: Path) -> None:
    sharing.presenter.look_at_cards(tmp_path / "gone.csv")
    assert sharing.view.look is None
    assert "gone.csv could not be opened" in sharing.view.home.told


@pytest.mark.parametrize("form", [".csv", ".apkg"])
def test_cards_go_out_and_are_known_when_they_come_back(
    sharing: Sharing, tmp_path: Path, form: str
) -> None:
    sharing.ask(TakeLot("calm"), SaveCards(form))
    assert sharing.said[-1] == ("place", form, "Cards")
    file = tmp_path / f"calm{form}"
    sharing.presenter.save_cards(file, form)
    assert sharing.view.home.told == f"Saved as calm{form}."
    sharing.presenter.look_at_cards(file)
    assert sharing.look.counts[0].number == "0"
    assert sharing.look.counts[1].number == str(len(sharing.library.deck("calm").cards))


def test_a_place_that_takes_nothing_is_told_and_nothing_is_left(
    sharing: Sharing, tmp_path: Path
) -> None:
    sharing.presenter.save_cards(tmp_path / "none" / "own.csv", ".csv")
    assert "own.csv could not be written" in sharing.view.home.told
    assert not (tmp_path / "none").exists()


def test_own_cards_go_out_with_all_their_tags(sharing: Sharing, tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("text,needs,depth\nTea?,enjoy; prepare,2\n", "utf-8")
    sharing.presenter.look_at_cards(tmp_path / "in.csv")
    sharing.ask(Add())
    sharing.presenter.save_cards(tmp_path / "out.csv", ".csv")
    (card,) = read_table((tmp_path / "out.csv").read_bytes()).cards
    assert (card.needs, card.depth) == (("enjoy", "prepare"), 2)


def test_another_file_is_one_of_the_same_kind(sharing: Sharing) -> None:
    sharing.ask(ChoosePack(), Another(), ChoosePack(folder=True), ChooseCards(), Another())
    assert sharing.said == [
        ("pack", False),
        ("pack", False),
        ("pack", True),
        ("cards",),
        ("cards",),
    ]


def test_nothing_is_added_where_nothing_is_looked_at(sharing: Sharing) -> None:
    assert sharing.ask(Add()).view.look is None


def test_a_pack_with_talks_of_several_lengths_says_so(sharing: Sharing, tmp_path: Path) -> None:
    files = pack(short_nights=None, night_bid=None)
    long = (CONTENT / "en" / "walkthroughs" / "long-turns.toml").read_text("utf-8")
    long = long.replace('id = "long-turns"', 'id = "night-long"', 1)
    files["walkthroughs/night-long.toml"] = long.encode()
    sharing.presenter.look_at_pack(as_folder(tmp_path / "talks", files))
    (count,) = sharing.look.counts
    assert (count.number, count.what) == ("2", "talks")
    assert count.where.startswith("8 to ")


def test_every_fault_is_said_in_the_end(sharing: Sharing, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"\xff")
    sharing.presenter.look_at_cards(tmp_path / "a.csv")
    assert sharing.look.faults == (Block("This is not plain text in UTF-8", ""),)
