"""The words of a card in another way to talk: what fits stays, the rest has a twin."""

import pytest
from msgspec.structs import replace

from coach.content.library import Library
from coach.content.manner import fits, in_signs, in_writing, instead
from coach.content.model import Card, Kind, Phase, Step, Walkthrough
from coach.content.prose import SigningWords, StageWords, WritingWords

LIBRARY = Library()
WRITING = LIBRARY.prose(WritingWords)
SIGNING = LIBRARY.prose(SigningWords)

CARD = Card(
    title="{speaker}, tell it",
    speaker=("Say it aloud.", "Begin with “I”.", "What was it like?"),
    listener=("Only listen.", "Nod, if it fits.", "Your side keeps."),
    written_title="{speaker}, write it",
    written=("Write it.",),
    reading=("Only read.",),
)


def shown(phase: Phase, card: Card = CARD, *, signs: bool = False) -> Card:
    """The card of one phase, in writing or in signs."""
    steps = (Step("one", Kind.TURN, "One", {phase: card}),)
    (step,) = in_signs(steps, SIGNING) if signs else in_writing(steps, WRITING)
    return step.cards[phase]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Say it.", False),
        ("{listener} reads it.", True),
        ("Their telling ears", False),
        ("Sayings are no saying", False),
        ("A silent page", False),
        ("What was it like?", True),
    ],
)
def test_words_of_a_voice_are_found_and_names_are_not(text: str, right: bool) -> None:
    assert fits(text, WRITING.voice) is right


def test_in_writing_what_fits_stays_and_its_twins_come_to_it() -> None:
    card = shown(Phase.TURN)
    assert card.title == "{speaker}, write it"
    assert card.speaker == ("Begin with “I”.", "What was it like?", "Write it.")
    assert card.listener == ("Your side keeps.", "Only read.")


def test_where_nothing_is_written_a_nod_is_as_good_as_ever() -> None:
    assert "Nod, if it fits." in shown(Phase.MORE).listener


def test_general_texts_come_only_where_there_are_too_few() -> None:
    few = shown(Phase.ANSWER)
    assert few.speaker[-4:] == WRITING.general[Phase.ANSWER].speaker
    assert few.listener[-4:] == WRITING.general[Phase.ANSWER].listener
    many = replace(CARD, speaker=("a", "b", "c", "d"), written=())
    assert shown(Phase.ANSWER, many).speaker == ("a", "b", "c", "d")


def test_a_card_for_both_has_no_listener_in_writing_either() -> None:
    card = replace(CARD, listener=(), reading=(), written_title="")
    assert shown(Phase.TOGETHER, card).listener == ()
    assert shown(Phase.TOGETHER, card).title == CARD.title


def test_in_signs_a_listener_watches() -> None:
    card = shown(Phase.TURN, signs=True)
    assert card.title == CARD.title
    assert card.speaker == ("Begin with “I”.", "What was it like?")
    assert card.listener == ("Nod, if it fits.", "Your side keeps.", *SIGNING.listener)


def test_in_signs_a_card_with_too_few_texts_has_the_general_ones() -> None:
    few = replace(CARD, speaker=("Say it aloud.", "Begin."), listener=(), signed_title="Sign it")
    assert shown(Phase.TURN, few, signs=True).speaker == ("Begin.", *SIGNING.speaker)
    assert shown(Phase.CLOSE, few, signs=True).speaker == ("Begin.", *SIGNING.both)
    assert shown(Phase.CLOSE, few, signs=True).listener == ()
    assert shown(Phase.CLOSE, few, signs=True).title == "Sign it"


def test_the_words_of_a_screen_have_others_in_their_place() -> None:
    stage = LIBRARY.prose(StageWords)
    written = instead(stage, WRITING.stage)
    assert written.partly == WRITING.stage.partly
    assert written.park == stage.park


@pytest.mark.parametrize("talk", LIBRARY.whole(), ids=lambda talk: talk.id)
def test_no_talk_speaks_of_a_voice_in_writing_nor_of_hearing_in_signs(talk: Walkthrough) -> None:
    for step in in_writing(talk.steps, WRITING):
        for card in step.cards.values():
            texts = (card.title, *card.speaker, *card.listener)
            assert [text for text in texts if not fits(text, WRITING.voice)] == []
    for step in in_signs(talk.steps, SIGNING):
        for card in step.cards.values():
            texts = (card.title, *card.speaker, *card.listener)
            assert [text for text in texts if not fits(text, SIGNING.voice)] == []
