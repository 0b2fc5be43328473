"""Cards out and in, and packs, from the command line: the same engines as in the window."""

from pathlib import Path

import pytest

import coach.__main__ as cli
from coach.cards.came import Came, Fault, Wrong
from coach.cards.files import KEPT, Form, deck_name, picked, read, said, write
from coach.cards.memory import CardsKept, OwnCard
from coach.clock import HandClock
from coach.content.deck import Tone, Way
from coach.content.library import Library
from coach.content.prose import CardsWords, SharingWords
from coach.store import open_store
from tests.coach.content.packs.made import CARDS, as_folder, as_zip, deck, pack

LIBRARY = Library()
DECKS = LIBRARY.decks()
MINE = OwnCard("7", "Mine.", "", Tone.PLAIN, Way.DIRECT, (), deck="calm")


def own_texts(home: Path) -> list[str]:
    with open_store(home, HandClock()) as store:
        return [card.text for card in store.cards.all().own]


def run(home: Path, *words: str) -> int:
    return cli.main([*words, "--home", str(home)])


@pytest.mark.parametrize("form", Form)
def test_a_deck_goes_out_and_is_recognised_when_it_comes_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], form: Form
) -> None:
    file = tmp_path / f"calm{form}"
    assert run(tmp_path, "cards", "export", "calm", str(file)) == 0
    assert run(tmp_path, "cards", "import", str(file)) == 0
    said = capsys.readouterr().out
    assert "36 cards written" in said
    assert "0 cards added, 36 there already, 0 faults" in said


def test_cards_come_in_once_and_can_be_looked_at_before(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "mine.csv"
    file.write_text("text,tone\nThe kettle first.,warm\nHm,loud\n", "utf-8")
    assert run(tmp_path, "cards", "import", str(file), "--look") == 1
    assert own_texts(tmp_path) == []
    assert run(tmp_path, "cards", "import", str(file)) == 1
    assert run(tmp_path, "cards", "import", str(file)) == 1
    assert own_texts(tmp_path) == ["The kettle first."]
    said = capsys.readouterr().out
    assert "1 cards would come" in said
    assert "Line 3: “tone” has a value that is not known" in said
    assert run(tmp_path, "cards", "export", "own", str(tmp_path / "own.csv")) == 0
    assert read((tmp_path / "own.csv").read_bytes()).cards[0].tone is Tone.WARM


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (["cards", "export", "calm", "x.txt"], "ends with none of .csv, .apkg"),
        (["cards", "export", "none", "x.csv"], "there is no deck 'none'"),
        (["cards", "import", "no-such-file.csv"], "file-unreadable: file no-such-file.csv"),
        (["content", "remove", "none"], "there is no pack 'none'"),
    ],
)
def test_what_cannot_be_done_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], answer: str
) -> None:
    assert run(tmp_path, *words) == 2
    assert answer in capsys.readouterr().err


def test_a_pack_is_checked_added_listed_and_taken_away(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = pack(short_nights=deck(*CARDS, ("blames", "It is your fault that I am tired.")))
    source = as_zip(tmp_path / "pack.zip", files)
    home = tmp_path / "home"
    assert run(home, "content", "check", str(source)) == 0
    assert run(home, "content", "install", str(source)) == 0
    assert run(home, "content", "install", str(source)) == 0
    assert run(home, "content", "list") == 0
    assert run(home, "cards", "export", "short-nights", str(tmp_path / "a.csv")) == 0
    said = capsys.readouterr().out
    assert "decks/short-nights.toml: cards[4]: left out, “your fault”: blame" in said
    assert "in order: 3 cards, 1 talks, 1 drills, 1 cards left out" in said
    assert "New baby (version 1, CC BY-SA 4.0)" in said
    assert "3 cards written" in said
    (home / "packs" / "new-baby" / "pack.toml").write_text("torn = ", "utf-8")
    assert run(home, "content", "list") == 0
    assert "torn" in capsys.readouterr().out
    assert run(home, "content", "remove", "new-baby") == 0
    assert list((home / "packs").iterdir()) == []


def test_a_broken_pack_is_refused_with_file_key_and_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = pack(short_nights=deck().replace(b'tone = "warm"', b'tone = "shrill"', 1))
    folder = as_folder(tmp_path / "pack", wrong)
    home = tmp_path / "home"
    assert run(home, "content", "check", str(folder)) == 1
    assert run(home, "content", "install", str(folder)) == 1
    hostile = as_zip(tmp_path / "evil.zip", {**pack(), "../out.toml": b"x"})
    assert run(home, "content", "install", str(hostile)) == 1
    said = capsys.readouterr().out
    assert "decks/short-nights.toml: cards[1].tone: “shrill” is none of" in said
    assert "../out.toml: : a path that leads out of the pack" in said
    assert not home.exists()


# the engine behind both


def test_what_is_picked_keeps_its_order_and_leaves_out_what_is_gone() -> None:
    first, second = (card.id for card in LIBRARY.deck("calm").cards[:2])
    known = CardsKept(kept=(f"calm/{second}", "calm/gone", "own/7", f"calm/{first}"), own=(MINE,))
    kept = picked(KEPT, DECKS, known)
    assert kept is not None
    assert [card.text for card in kept] == [
        LIBRARY.deck("calm").cards[1].text,
        "Mine.",
        LIBRARY.deck("calm").cards[0].text,
    ]
    assert picked("own", DECKS, known) == (MINE,)
    assert picked("none", DECKS, known) is None
    calm = picked("calm", DECKS, known)
    assert calm is not None
    assert len(calm) == len(LIBRARY.deck("calm").cards)


@pytest.mark.parametrize("form", Form)
def test_own_cards_come_back_but_for_their_number(form: Form) -> None:
    data = write([MINE], form, "Ours", LIBRARY.prose(CardsWords), 1_795_376_520_000)
    (back,) = read(data).cards
    assert (back.id, back.text, back.deck) == ("", "Mine.", "calm")


def test_decks_for_anki_have_names_that_tell_where_they_come_from() -> None:
    words = LIBRARY.prose(SharingWords)
    assert deck_name("own", DECKS, words) == "In Turn: our own cards"
    assert deck_name("calm", DECKS, words) == "In Turn: Settling"


def test_every_fault_has_a_sentence() -> None:
    words = LIBRARY.prose(SharingWords)
    for what in Wrong:
        assert said(Fault(what, 3, "tone"), words).startswith("Line 3: ")
    assert said(Fault(Wrong.NOT_TEXT), words) == "This is not plain text in UTF-8"
    assert read(b"PK") == Came(faults=(Fault(Wrong.NOT_READ),))


def test_a_torn_deck_of_anki_is_not_taken_for_a_table() -> None:
    assert read(b"\xff\x00torn", "Cards.APKG").faults == (Fault(Wrong.NOT_READ),)
    assert read(b"\xff\x00torn", "cards.csv").faults == (Fault(Wrong.NOT_TEXT),)
    assert read(b"text\nTea?\n").faults == ()
