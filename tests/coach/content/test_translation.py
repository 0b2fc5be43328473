"""A translation lies over English: what it lacks comes from there, key by key."""

from pathlib import Path

import pytest

from coach.content.library import Library
from coach.content.mistakes import ContentBroken, Mistake, Notes
from coach.content.prose import GateWords
from coach.content.translation import over
from tests.coach.content.samples import pack

ENGLISH: dict[str, object] = {
    "name": "Name",
    "minutes": 5,
    "part": {"title": "Title", "text": "Text"},
    "pool": ["one", "two", "three", "four"],
    "steps": [{"id": "a", "label": "A", "kind": "turn"}, {"id": "b", "label": "B"}],
    "roles": [{"who": "I", "does": "this"}, {"who": "You", "does": "that"}],
}


def mixed(own: dict[str, object]) -> tuple[dict[str, object], list[tuple[str, str, str]]]:
    notes = Notes("es/a.toml")
    notes.english = "en/a.toml"
    table = over(ENGLISH, own, notes).table
    return table, [(one.file, one.key, one.reason) for one in notes.told()]


def test_what_is_not_there_comes_from_english() -> None:
    table, told = mixed({"name": "Nombre", "part": {"title": "Título"}})
    assert table == ENGLISH | {"name": "Nombre", "part": {"title": "Título", "text": "Text"}}
    assert told == []


def test_english_itself_stays_as_it_was() -> None:
    mixed({"steps": [{"id": "a", "label": "Á"}], "roles": [{"does": "esto"}]})
    assert ENGLISH["steps"] == [
        {"id": "a", "label": "A", "kind": "turn"},
        {"id": "b", "label": "B"},
    ]
    assert ENGLISH["roles"] == [{"who": "I", "does": "this"}, {"who": "You", "does": "that"}]


def test_entries_with_ids_find_each_other_in_any_order() -> None:
    table, _ = mixed({"steps": [{"id": "b", "label": "Bé"}, {"id": "a", "label": "Á"}]})
    assert table["steps"] == [
        {"id": "a", "label": "Á", "kind": "turn"},
        {"id": "b", "label": "Bé"},
    ]


def test_entries_without_ids_go_by_position_and_more_may_follow() -> None:
    table, _ = mixed({"roles": [{"who": "Yo"}, {}, {"who": "Nadie", "does": "nada"}]})
    assert table["roles"] == [
        {"who": "Yo", "does": "this"},
        {"who": "You", "does": "that"},
        {"who": "Nadie", "does": "nada"},
    ]


def test_a_list_of_texts_is_taken_whole() -> None:
    assert mixed({"pool": ["uno", "dos"]})[0]["pool"] == ["uno", "dos"]


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ({"id": "x"}, "“x” is no id in English"),
        ({"id": "a"}, "“a” is the id of an earlier entry, too"),
        ({"label": "C"}, "missing"),
    ],
)
def test_an_entry_that_finds_no_other_is_named_where_it_stands(
    entry: dict[str, object], reason: str
) -> None:
    table, told = mixed({"steps": [{"id": "a", "label": "Á"}, entry]})
    assert told == [("es/a.toml", "steps[2].id", reason)]
    assert len(table["steps"]) == 2  # pyright: ignore[reportArgumentType]


def test_something_of_another_kind_is_taken_as_it_is() -> None:
    table, _ = mixed({"part": "text", "steps": ["a"], "roles": [], "name": {"a": 1}})
    assert (table["part"], table["steps"], table["roles"]) == ("text", ["a"], [])
    assert table["name"] == {"a": 1}


def test_a_mistake_is_told_where_it_is_to_be_mended() -> None:
    notes = Notes("es/a.toml")
    notes.english = "en/a.toml"
    over(ENGLISH, {"steps": [{"id": "b", "label": "Bé"}], "pool": ["uno"]}, notes)
    for key in ("", "steps[2].label", "steps[1].label", "pool[1]"):
        notes.add(key, "wrong")
    assert notes.told() == (
        Mistake("es/a.toml", "", "wrong"),
        Mistake("es/a.toml", "steps[1].label", "wrong"),
        Mistake("en/a.toml", "steps[1].label", "wrong"),
        Mistake("es/a.toml", "pool[1]", "wrong"),
    )


@pytest.fixture
def content(tmp_path: Path) -> Path:
    content = pack(tmp_path)
    for folder in ("walkthroughs", "drills", "decks"):
        (content / "es" / folder).mkdir(parents=True, exist_ok=True)
    return content


def put(content: Path, file: str, text: str) -> None:
    (content / "es" / file).write_text(text, "utf-8")


def test_half_a_talk_is_translated(content: Path) -> None:
    put(
        content,
        "walkthroughs/say-it-back.toml",
        'name = "Con tus palabras"\n[[steps]]\nid = "arrive"\nlabel = "Elegir el tema"\n',
    )
    talk, english = (Library(content, one).walkthrough("say-it-back") for one in ("es", "en"))
    assert (talk.name, talk.steps[0].label) == ("Con tus palabras", "Elegir el tema")
    assert (talk.line, talk.steps[1:], talk.solo) == (english.line, english.steps[1:], english.solo)


def test_half_a_deck_and_half_a_drill_are_translated(content: Path) -> None:
    card = Library(content).deck("validation").cards[7]
    put(content, "decks/validation.toml", f'[[cards]]\nid = "{card.id}"\ntext = "Te oigo."\n')
    put(content, "drills/feeling-or-verdict.toml", '[[lines]]\nsays = "Siento que no me ves."\n')
    library = Library(content, "es")
    cards = library.deck("validation").cards
    assert [one.text for one in cards if one.id == card.id] == ["Te oigo."]
    assert (cards[7].group, cards[7].example) == (card.group, card.example)
    drill, english = (Library(content, one).drill("feeling-or-verdict") for one in ("es", "en"))
    assert drill.lines[0].says == "Siento que no me ves."
    assert drill.lines[0].why == english.lines[0].why
    assert drill.lines[1:] == english.lines[1:]


def test_words_that_a_page_lacks_are_english(content: Path) -> None:
    put(content, "gate.toml", 'yes = "Sí"\n')
    words = Library(content, "es").prose(GateWords)
    assert (words.yes, words.title) == ("Sí", Library(content).prose(GateWords).title)


def test_where_english_is_broken_its_file_is_named_once(content: Path) -> None:
    put(content, "gate.toml", 'yes = "Sí"\n')
    english = content / "en" / "gate.toml"
    english.write_text(english.read_text("utf-8").replace("title = ", "titel = ", 1), "utf-8")
    library = Library(content, "es")
    with pytest.raises(ContentBroken) as broken:
        library.prose(GateWords)
    assert [(one.file, one.key) for one in broken.value.mistakes] == [
        ("en/gate.toml", "title"),
        ("en/gate.toml", "titel"),
    ]


def test_where_english_cannot_be_read_at_all_it_is_named(content: Path) -> None:
    put(content, "gate.toml", 'yes = "Sí"\n')
    (content / "en" / "gate.toml").write_text("[", "utf-8")
    library = Library(content, "es")
    assert library.find(GateWords) is None
    assert {one.file for one in library.mistakes()} == {"en/gate.toml"}


def test_a_talk_of_its_own_needs_no_english(content: Path) -> None:
    text = (content / "en/walkthroughs/first-try.toml").read_text("utf-8")
    put(content, "walkthroughs/mine.toml", text.replace('id = "first-try"', 'id = "mine"', 1))
    put(content, "walkthroughs/torn.toml", "id = 1")
    library = Library(content, "es")
    assert library.walkthrough("mine").minutes == 8
    with pytest.raises(ContentBroken) as broken:
        library.walkthrough("torn")
    assert {one.file for one in broken.value.mistakes} == {"es/walkthroughs/torn.toml"}
