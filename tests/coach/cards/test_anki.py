"""Decks for Anki: it takes ours, we take its, and nothing is lost between."""

import io
import json
import sqlite3
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.cards import anki_file
from coach.cards.anki import Labels, write_apkg
from coach.cards.anki_reading import read_apkg
from coach.cards.came import MOST, Came, Fault, Wrong
from coach.cards.cells import cells_of, own_of
from coach.cards.memory import OwnCard
from coach.content.deck import Heard, Tone, Way
from coach.content.library import Library
from tests.coach.cards import in_anki
from tests.coach.cards.brought import TOO_LONG, cards

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

LABELS = Labels("In Turn: Heard & seen", "When they say", "When it fits", "Not to be mixed up with")
NOW = 1_795_376_520_000
NOT_READ = Came(faults=(Fault(Wrong.NOT_READ),))
NASTY = OwnCard(
    "", "1 < 2 & <b>“you”</b>\n&amp; {{text}}", "", Tone.WARM, Way.DIRECT, ("grief",),
    example=Heard("<script>x</script>", "[sound:a.mp3]"), deck="Ours", touch=True, minutes=5,
)  # fmt: skip


def shipped() -> tuple[OwnCard, ...]:
    return tuple(own_of(deck, card) for deck in Library().decks()[:3] for card in deck.cards)


@settings(max_examples=30)
@given(st.lists(cards, max_size=3))
def test_whatever_is_written_is_read_back_just_so(made: list[OwnCard]) -> None:
    assert read_apkg(write_apkg(made, LABELS, NOW)) == Came(tuple(made))


@pytest.mark.parametrize("old", [True, False])
def test_anki_takes_ours_and_gives_them_back_just_so(tmp_path: Path, *, old: bool) -> None:
    made = (*shipped(), NASTY)
    (tmp_path / "ours.apkg").write_bytes(write_apkg(made, LABELS, NOW))
    with in_anki.collection(tmp_path / "anki") as anki:
        in_anki.taken(anki, tmp_path / "ours.apkg")
        assert [note["text"] for note in in_anki.notes(anki)][:2] == [
            cells_of(card)["text"] for card in made[:2]
        ]
        back = read_apkg(in_anki.given(anki, tmp_path / "back.apkg", old=old))
    assert back.faults == ()
    assert sorted(back.cards, key=repr) == sorted(made, key=repr)


def test_a_side_in_anki_shows_words_and_never_runs_them(tmp_path: Path) -> None:
    (tmp_path / "ours.apkg").write_bytes(write_apkg((NASTY,), LABELS, NOW))
    with in_anki.collection(tmp_path / "anki") as anki:
        in_anki.taken(anki, tmp_path / "ours.apkg")
        (number,) = anki.find_cards("")
        card = anki.get_card(number)
        assert "&lt;script&gt;x&lt;/script&gt;" in card.question()
        assert "When they say" in card.question()
        assert "1 &lt; 2 &amp; &lt;b&gt;“you”" in card.answer()
        assert anki.decks.name(card.did) == LABELS.deck


@pytest.mark.parametrize("old", [True, False])
def test_notes_of_other_kinds_come_as_words_and_when(tmp_path: Path, *, old: bool) -> None:
    with in_anki.collection(tmp_path / "anki") as anki:
        in_anki.add(
            anki, "Basic", "Ours::Soft words",
            ("<b>I am</b> with you.<br>Here.", "When it is late&nbsp;<i>at night</i>"),
            ("<style>p{}</style><script>run()</script>Tell me.[sound:a.mp3]", ""),
            ("<img src=a.png>", "only a picture"),
        )  # fmt: skip
        in_anki.add(anki, "Cloze", "Ours", ("Say it {{c1::slowly::how}}, then {{c2::wait}}.", ""))
        came = read_apkg(in_anki.given(anki, tmp_path / "theirs.apkg", old=old))
    assert [(card.text, card.when) for card in came.cards] == [
        ("I am with you. Here.", "When it is late at night"),
        ("Tell me.", ""),
        ("Say it slowly, then wait.", ""),
    ]
    assert came.faults == (Fault(Wrong.NO_WORDS, 3, "text"),)
    assert came.cards[0].deck.startswith("Ours")
    assert came.cards[0].deck.endswith("Soft words")
    assert came.cards[2].deck == "Ours"


# hostile files, each of its kind


def packed(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as apkg:
        for name, data in files.items():
            apkg.writestr(name.replace("_", "."), data)
    return out.getvalue()


def database(*made: str | list[tuple[object, ...]]) -> bytes:
    """Make tables by statements; a list of rows goes into ``notes``, one of pairs into ``col``."""
    memory = sqlite3.connect(":memory:")
    for one in made:
        if isinstance(one, str):
            memory.executescript(one)
        elif len(one[0]) == 3:
            memory.executemany("INSERT INTO notes VALUES (?, ?, ?)", one)
        else:
            memory.executemany("INSERT INTO col VALUES (?, ?)", one)
    memory.commit()
    data = memory.serialize()
    memory.close()
    return data


MODELS = json.dumps({"1": {"flds": [{"name": "Front"}, {"name": "Back"}]}})
BARE = "CREATE TABLE col (models, decks)"
NOTES = "CREATE TABLE notes (id, mid, flds); CREATE TABLE cards (nid, did)"


def deck(*made: str | list[tuple[object, ...]]) -> bytes:
    return packed(collection_anki2=database(*made))


def filled(*made: str | list[tuple[object, ...]]) -> bytes:
    """A deck with one kind of note, and whatever else."""
    return deck(BARE, [(MODELS, "{}")], *made)


def test_a_plain_deck_made_by_hand_is_read() -> None:
    came = read_apkg(filled(NOTES, [(1, 1, "Hm.\x1fNow")]))
    assert [(card.text, card.when) for card in came.cards] == [("Hm.", "Now")]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        packed(readme_txt=b"no deck"),
        packed(collection_anki2=b""),
        packed(collection_anki2=b"SQLite format 3\x00" + b"\xff" * 4096),
        packed(collection_anki21b=b"no zstd at all"),
        packed(collection_anki21b=zstd.compress(b"no database")),
        deck("CREATE TABLE something (else_)"),
        deck(NOTES),
        deck(BARE, NOTES),
        filled("CREATE VIEW notes AS SELECT 1 AS id, 1 AS mid, 'x' AS flds"),
        deck(BARE, [("[1]", "{}")], NOTES),
        deck(BARE, [('{"1": 7}', "{}")], NOTES),
        deck(BARE, [("{", "{}")], NOTES),
        deck(BARE, [("[" * 99_999, "{}")], NOTES),
        filled(NOTES, "INSERT INTO notes VALUES (1, 1, CAST(x'ff41' AS TEXT))"),
    ],
    ids=lambda data: str(len(data)),
)  # fmt: skip
def test_what_is_no_deck_is_refused_in_one_word(data: bytes) -> None:
    assert read_apkg(data) == NOT_READ


def test_a_deck_that_unpacks_to_far_more_than_it_is_is_not_unpacked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(anki_file, "_DATABASE", 100_000)
    assert read_apkg(packed(collection_anki2=bytes(1_000_000))) == NOT_READ
    assert read_apkg(packed(collection_anki21b=zstd.compress(bytes(1_000_000)))) == NOT_READ


def test_a_deck_with_countless_entries_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(anki_file, "_ENTRIES", 2)
    assert read_apkg(packed(collection_anki2=b"", a=b"", b=b"")) == NOT_READ


def test_a_table_that_counts_for_ever_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(anki_file, "_STEPS", 5)
    endless = """CREATE TABLE notes (id, mid, flds);
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
        INSERT INTO notes SELECT i, 1, 'Hm.' FROM n; CREATE TABLE cards (nid, did)"""
    assert read_apkg(filled(endless)) == NOT_READ


def test_a_row_larger_than_any_card_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(anki_file, "_ROW", 1000)
    assert read_apkg(filled(NOTES, [(1, 1, "a" * 5000)])) == NOT_READ


def test_a_table_that_computes_what_it_shows_may_not_call_for_more() -> None:
    clever = "CREATE TABLE notes (id, mid, flds AS (CAST(zeroblob(900000000) AS TEXT)))"
    fill = "INSERT INTO notes (id, mid) VALUES (1, 1)"
    assert read_apkg(filled(clever, fill, "CREATE TABLE cards (nid, did)")) == NOT_READ


def test_a_password_is_asked_of_nobody() -> None:
    data = bytearray(filled(NOTES))
    for head in (b"PK\x03\x04", b"PK\x01\x02"):
        at = data.index(head) + (6 if head[2] == 3 else 8)
        data[at] |= 1
    assert read_apkg(bytes(data)) == NOT_READ


def test_a_file_made_for_a_log_beside_it_is_read_as_it_stands() -> None:
    data = bytearray(database(BARE, [(MODELS, "{}")], NOTES, [(1, 1, "Hm.")]))
    data[18:20] = b"\2\2"
    assert len(read_apkg(packed(collection_anki2=bytes(data))).cards) == 1


def test_more_notes_than_anybody_reads_are_cut_off_and_a_long_one_is_named() -> None:
    rows: list[tuple[object, ...]] = [
        (at, 1, TOO_LONG if at == 2 else "Hm.") for at in range(1, MOST + 10)
    ]
    came = read_apkg(filled(NOTES, rows))
    assert len(came.cards) == MOST - 1
    assert came.faults == (Fault(Wrong.TOO_LONG, 2, "text"), Fault(Wrong.TOO_MANY, MOST + 1))


@pytest.mark.parametrize(
    "words",
    ["{{c1::" * 1300, "[sound:" * 1100, "<script" * 1100, "<!--" * 2000, "<br " * 2000, "&" * 8000],
)  # fmt: skip
def test_no_field_takes_long_to_read(words: str) -> None:
    rows: list[tuple[object, ...]] = [(1, 1, words)] * 50
    came = read_apkg(filled(NOTES, rows))
    assert len(came.cards) + len(came.faults) == 50


@given(st.binary(max_size=200), st.integers(0, 2000))
def test_no_torn_file_ever_raises(noise: bytes, at: int) -> None:
    whole = write_apkg((NASTY,), LABELS, NOW)
    read_apkg(whole[:at] + noise + whole[at + len(noise) :])
    read_apkg(whole[:at])


def test_a_file_is_the_same_whenever_it_is_made_of_the_same() -> None:
    assert write_apkg((NASTY,), LABELS, NOW) == write_apkg((NASTY,), LABELS, NOW)


def test_nothing_that_people_wrote_is_put_into_a_temporary_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a temporary file was made")

    for name in ("mkstemp", "NamedTemporaryFile", "TemporaryFile", "mkdtemp"):
        monkeypatch.setattr(f"tempfile.{name}", refuse)
    assert read_apkg(write_apkg((NASTY,), LABELS, NOW)).cards == (NASTY,)
