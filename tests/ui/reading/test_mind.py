"""What is made of a reading: marks, a draft, or nothing where words of danger stand."""

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from coach.content.library import Library
from coach.wording.drafts import Draft, Slot
from coach.wording.findings import Category, Finding, Reading, Strength, Verdict
from coach.wording.opening import ModelBroken
from ui.reading.mind import Mind, opened
from ui.reading.puts import WordingPuts, bare_notes, quoted
from ui.reading.told import Advice, Asked, Outcome, Told


def always() -> bool:
    return True


def last(mind: Mind, asked: Asked) -> Told:
    *_, told = mind.tell(asked, always)
    return told


class Engine:
    """Knows two words."""

    def __init__(self) -> None:
        self.read_texts: list[str] = []
        self.forgotten = 0

    def read(self, text: str, go_on: Callable[[], bool]) -> Reading:
        self.read_texts.append(text)
        if "scared" in text:
            return Reading(text, Verdict.SAFETY, p_safety=0.9)
        if "siempre" in text:
            return Reading(text, Verdict.OK, english=False)
        at = text.find("never")
        if at < 0:
            return Reading(text, Verdict.OK)
        finding = Finding(at, at + 5, Category.ABSOLUTE, Strength.SOFT, 0.7)
        return Reading(text, Verdict.NEEDS_WORK, (finding,), 0.8)

    def forget(self) -> None:
        self.forgotten += 1


class Puts:
    """Words made by hand."""

    def __init__(self) -> None:
        self.forgotten = 0

    def forget(self) -> None:
        self.forgotten += 1

    def notes(self, reading: Reading) -> tuple[Advice, ...]:
        return bare_notes(reading)

    def draft(self, asked: Asked, reading: Reading | None) -> Draft:
        return Draft(f"draft of {'nothing' if reading is None else reading.text}", (Slot.ASK,))


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def mind(engine: Engine) -> Mind:
    return Mind(engine, Puts())


def test_what_may_sting_is_told_with_its_words_and_a_draft(mind: Mind) -> None:
    told = last(mind, Asked(7, "You never listen."))
    assert (told.serial, told.outcome) == (7, Outcome.READ)
    assert told.advice == (Advice(4, 9, "absolute", True, "never", ""),)
    assert told.draft == "draft of You never listen."
    assert told.missing == (Slot.ASK,)


def test_marks_come_before_the_sentence(mind: Mind) -> None:
    first, second = mind.tell(Asked(7, "You never listen."), always)
    assert first.advice == second.advice != ()
    assert (first.draft, second.draft) == (None, "draft of You never listen.")


def test_notes_of_a_moment_ago_stand_at_their_new_places_before_they_are_worded_anew(
    engine: Engine,
) -> None:
    class Worded(Puts):
        def notes(self, reading: Reading) -> tuple[Advice, ...]:
            return tuple(replace(note, reason=reading.text) for note in bare_notes(reading))

    mind = Mind(engine, Worded())
    last(mind, Asked(1, "You never listen."))
    first, second = mind.tell(Asked(2, "Oh, you never listen."), always)
    assert [(note.start, note.reason) for note in first.advice] == [(8, "You never listen.")]
    assert [note.reason for note in second.advice] == ["Oh, you never listen."]


@pytest.mark.parametrize(
    "asked",
    [
        Asked(1, "I am scared of you."),
        Asked(1, "You never listen.", {Slot.FEEL: "scared"}),
        Asked(1, "", {}, "I was scared."),
    ],
)
def test_words_of_danger_anywhere_leave_nothing_else(mind: Mind, asked: Asked) -> None:
    told = last(mind, asked)
    assert told.outcome is Outcome.SAFETY
    assert (told.advice, told.draft, told.missing) == ((), "", ())


def test_another_language_is_said_so(mind: Mind) -> None:
    told = last(mind, Asked(1, "siempre lo mismo"))
    assert told.outcome is Outcome.OTHER_LANGUAGE


def test_what_stings_in_the_sentence_itself_is_quoted(mind: Mind) -> None:
    told = last(mind, Asked(1, "", {}, "I never felt so alone."))
    assert told.stings == ("never",)


def test_without_a_model_answers_are_still_put_together() -> None:
    told = last(Mind(None, Puts()), Asked(1, "You never listen."))
    assert told.outcome is Outcome.UNREAD
    assert told.draft == "draft of nothing"


def test_what_is_not_wanted_any_more_comes_to_nothing(mind: Mind, engine: Engine) -> None:
    assert list(mind.tell(Asked(1, "You never listen."), lambda: False)) == []
    assert engine.read_texts == []


def test_forgetting_reaches_the_engine_and_the_words(engine: Engine) -> None:
    puts = Puts()
    Mind(engine, puts).forget()
    Mind(None, puts).forget()
    assert (engine.forgotten, puts.forgotten) == (1, 2)


def test_a_quotation_stands_on_one_line() -> None:
    assert quoted("you\n never") == "you never"
    assert len(quoted("word " * 40)) <= 60


def test_the_real_words_put_answers_together() -> None:
    puts = WordingPuts(Library())
    answers = {Slot.SEE: "the phone lay on the table", Slot.FEEL: "lonely"}
    draft = puts.draft(Asked(1, "", answers), None)
    assert "lonely" in draft.text
    assert Slot.ASK in draft.missing
    assert puts.draft(Asked(1, "Good morning"), None) == Draft()


def test_a_model_that_cannot_be_read_is_as_good_as_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise ModelBroken

    monkeypatch.setattr("coach.wording.opening.load", missing)
    told = last(opened(Library()), Asked(1, "You never listen."))
    assert told.outcome is Outcome.UNREAD


def test_a_draft_that_would_sting_itself_names_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    class Stung:
        def read(self, text: str, go_on: Callable[[], bool]) -> Reading:
            del go_on
            finding = Finding(0, 3, Category.BLAME, Strength.SOLID, 0.9)
            return Reading(text, Verdict.NEEDS_WORK, (finding,))

        def forget(self) -> None: ...

    monkeypatch.setattr("coach.wording.opening.load", Stung)
    told = last(opened(Library()), Asked(1, "You left the gate open."))
    assert told.draft == "When ___, I feel ___. Could you ___?"


def test_without_words_for_notes_there_are_still_marks(tmp_path: Path) -> None:
    puts = WordingPuts(Library(tmp_path))
    finding = Finding(4, 9, Category.ABSOLUTE, Strength.SOLID, 0.9)
    reading = Reading("You never listen.", Verdict.NEEDS_WORK, (finding,))
    assert [note.quoted for note in puts.notes(reading)] == ["never"]
    assert puts.draft(Asked(1, "You never listen."), reading) == Draft()


def test_a_harsh_text_alone_becomes_a_draft_with_gaps() -> None:
    text = "You never listen to me at dinner."
    finding = Finding(0, 16, Category.ABSOLUTE, Strength.SOLID, 0.9)
    reading = Reading(text, Verdict.NEEDS_WORK, (finding,), 0.9)
    puts = WordingPuts(Library())
    assert "___" in puts.draft(Asked(1, text), reading).text
    (note,) = puts.notes(reading)
    assert note.reason
    assert len(note.ways) == 2
    puts.forget()
    assert puts.notes(reading) == (note,)


def test_answers_in_another_language_stay_as_they_are() -> None:
    answers = {Slot.SEE: "el teléfono estuvo siempre en la mesa", Slot.FEEL: "siento soledad"}
    for language in ("es", "en"):
        draft = WordingPuts(Library(language=language)).draft(Asked(1, "", answers), None)
        assert draft.text == "El teléfono estuvo siempre en la mesa. Siento soledad."
        assert draft.plain


def test_where_spanish_is_spoken_its_words_are_not_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coach.wording.opening.load", Engine)
    mind = opened(Library(language="es"))
    assert last(mind, Asked(1, "nunca me oyes")).outcome is Outcome.OTHER_LANGUAGE
    assert last(mind, Asked(2, "Ayer me pegó.")).outcome is Outcome.SAFETY
    told = last(mind, Asked(3, "", {Slot.FEEL: "siento soledad"}))
    assert (told.draft, told.plain) == ("Siento soledad.", True)
