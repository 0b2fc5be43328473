"""Looking at a pack: what is in it, what refuses it, and which cards are left out."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.content.library import Library
from coach.content.packs.look import look
from coach.content.packs.model import Looked
from tests.coach.content.packs.made import ABOUT, CARDS, as_folder, deck, drill, pack, talk
from tests.coach.content.samples import CONTENT


def looked(**changed: bytes | None) -> Looked:
    return look(pack(**changed), CONTENT)


def mistakes(**changed: bytes | None) -> list[tuple[str, str, str]]:
    found = looked(**changed)
    assert found.pack is None
    return [(one.file, one.key, one.reason) for one in found.mistakes]


def about(old: str, new: str) -> bytes:
    assert old in ABOUT
    return ABOUT.replace(old, new).encode()


def renamed(name: str) -> bytes:
    """The talk under another name, as it stands in the file."""
    lines = talk().decode().splitlines()
    at = next(at for at, line in enumerate(lines) if line.startswith("name = "))
    return "\n".join((*lines[:at], f'name = "{name}"', *lines[at + 1 :])).encode()


def test_a_whole_pack_is_read_whole() -> None:
    found = looked()
    assert found.mistakes == ()
    assert found.pack is not None
    assert (found.pack.about.name, found.pack.about.version) == ("New baby", 1)
    assert [talk.id for talk in found.pack.walkthroughs] == ["night-try"]
    assert [drill.id for drill in found.pack.drills] == ["night-bid"]
    assert found.pack.cards == 3
    assert found.pack.left_out == ()


def test_what_the_pack_says_of_itself_is_checked() -> None:
    assert mistakes(pack=b"id = 7\nname = ") == [
        ("pack.toml", "", "not valid TOML: Invalid value (at end of document)")
    ]
    assert ("pack.toml", "id", "“New Baby” does not have the form ^[a-z]+(-[a-z]+)*$") in mistakes(
        pack=about('"new-baby"', '"New Baby"')
    )
    assert ("pack.toml", "licence", "missing") in mistakes(
        pack=about('licence = "CC BY-SA 4.0"\n', "")
    )
    assert ("pack.toml", "version", "a text, not a whole number") in mistakes(
        pack=about("version = 1", 'version = "1"')
    )
    assert ("pack.toml", "run", "unknown key") in mistakes(
        pack=about("version", "run = 1\nversion")
    )


def test_a_pack_of_nothing_is_refused() -> None:
    nothing = {"short_nights": None, "night_try": None, "night_bid": None}
    assert mistakes(**nothing) == [("pack.toml", "", "there is no talk, deck or drill beside it")]


def test_every_mistake_of_every_file_is_named() -> None:
    found = mistakes(
        short_nights=deck().replace(b'tone = "warm"', b'tone = "shrill"', 1),
        night_try=talk().replace(b'kind = "together"', b'kind = "run"', 1),
        night_bid=drill().replace(b'id = "night-bid"', b'id = "other"', 1),
    )
    files = {file for file, _, _ in found}
    assert files == {
        "decks/short-nights.toml",
        "walkthroughs/night-try.toml",
        "drills/night-bid.toml",
    }
    assert ("decks/short-nights.toml", "cards[1].tone", "“shrill” is none of warm, plain, playful"
            ) in found  # fmt: skip


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Look <b>here</b>.", "“<b” looks like a script; words alone are shown"),
        ("<script>run()</script>", "“<s” looks like a script; words alone are shown"),
        ("Press javascript:run() now.", "“javascript:” looks like a script"),
        ("One &lt; two.", "“&lt;” looks like a script"),
        ("Read me \\u202Ebackwards.", "a sign that nobody can see, or a line break"),
        ("Two\\nlines.", "a sign that nobody can see, or a line break"),
        ("Bell \\u0007.", "a sign that nobody can see, or a line break"),
    ],
)
def test_a_script_among_the_words_refuses_the_pack(text: str, reason: str) -> None:
    found = mistakes(short_nights=deck(("odd", text), *CARDS))
    assert any(
        file == "decks/short-nights.toml" and key == "cards[1].text" and why.startswith(reason)
        for file, key, why in found
    )
    in_talk = renamed(text)
    assert ("walkthroughs/night-try.toml", "name") in [
        (file, key) for file, key, _ in mistakes(night_try=in_talk)
    ]


def test_names_that_in_turn_or_another_pack_has_are_refused(tmp_path: Path) -> None:
    other = as_folder(tmp_path / "other", {"drills/night-bid.toml": drill()})
    files = pack()
    files["walkthroughs/first-try.toml"] = talk("first-try")
    files["decks/own.toml"] = deck().replace(b'"short-nights"', b'"own"', 1)
    found = look(files, CONTENT, [other])
    assert [(one.file, one.key, one.reason) for one in found.mistakes if one.key == "id"] == [
        ("decks/own.toml", "id", "“own” is a name that In Turn has already"),
        ("drills/night-bid.toml", "id", "“night-bid” is in the pack “other”"),
        ("walkthroughs/first-try.toml", "id", "“first-try” is a name that In Turn has already"),
    ]


def test_words_of_a_talk_are_held_to_the_same_checks() -> None:
    stiff = renamed("Mirroring!")
    assert ("walkthroughs/night-try.toml", "name", "“Mirroring”: jargon of therapy; say it plainly"
            ) in mistakes(night_try=stiff)  # fmt: skip
    assert ("pack.toml", "line") in [
        (file, key)
        for file, key, _ in mistakes(pack=about("Words for", "You should have words for"))
    ]


def test_a_deck_that_is_worded_against_the_rules_is_refused() -> None:
    stiff = deck().replace(b"One card is plenty.", b"You should take one card!", 1)
    assert {key for _, key, _ in mistakes(short_nights=stiff)} == {"about"}


def test_a_card_that_blames_is_left_out_with_a_word_about_which() -> None:
    found = looked(
        short_nights=deck(*CARDS, ("blames", "Honestly, you never help with the nights."))
    )
    assert found.pack is not None
    assert found.pack.cards == 3
    (out,) = found.pack.left_out
    assert (out.deck, out.card, out.number, out.found) == ("short-nights", "blames", 4, "you never")
    assert out.text == "Honestly, you never help with the nights."
    assert "blame" in out.reason


def test_what_is_no_phrase_to_say_may_ask_what_you_always_do() -> None:
    asks = deck(*CARDS, ("asks", "What song have you always hummed at night?")).replace(
        b'use = "say"', b'use = "ask"'
    )
    found = looked(short_nights=asks)
    assert found.pack is not None
    assert found.pack.cards == 4


def test_a_card_with_a_word_that_does_not_belong_is_left_out() -> None:
    found = looked(short_nights=deck(*CARDS, ("pushes", "You should sleep when the baby sleeps.")))
    assert found.pack is not None
    assert [(out.card, out.found) for out in found.pack.left_out] == [("pushes", "should")]


def test_a_card_that_says_what_another_one_says_is_left_out() -> None:
    shipped = Library().deck("validation").cards[0].text
    twin = ("twin", "The bottles can wait in the sink until noon.")
    found = looked(short_nights=deck(*CARDS, ("copied", shipped), twin))
    assert found.pack is not None
    assert [(out.card, out.found, out.reason) for out in found.pack.left_out] == [
        ("copied", "", f"nearly says the same as “{shipped}”"),
        ("twin", "", f"nearly says the same as “{CARDS[1][1]}”"),
    ]


def test_a_deck_of_which_no_card_can_stay_is_refused() -> None:
    ((file, key, reason),) = mistakes(short_nights=deck(("blames", "It is your fault, all of it.")))
    assert (file, key) == ("decks/short-nights.toml", "cards")
    assert "your fault" in reason


def test_a_language_without_checks_is_held_to_its_form_alone() -> None:
    strange = deck(*CARDS, ("stiff", "You should sleep!"))
    found = looked(pack=about('language = "en"', 'language = "xx"'), short_nights=strange)
    assert found.pack is not None
    assert found.pack.cards == 4


@settings(max_examples=25)
@given(st.binary(max_size=40), st.integers(0, 1200), st.sampled_from(("deck", "about", "talk")))
def test_no_torn_file_ever_raises(noise: bytes, at: int, which: str) -> None:
    wholes = {"deck": deck(), "about": ABOUT.encode(), "talk": talk()}
    whole = wholes[which]
    torn = whole[:at] + noise + whole[at + len(noise) :]
    names = {"deck": "short_nights", "about": "pack", "talk": "night_try"}
    found = looked(**{names[which]: torn})
    assert (found.pack is None) == bool(found.mistakes)
