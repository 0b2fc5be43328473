"""In another language nothing is judged, and plain words of danger lead to help."""

from collections.abc import Callable
from pathlib import Path

import pytest

from coach.wording.abroad import Abroad, english_at, read_danger
from coach.wording.drafts import Answers, Slot
from coach.wording.findings import Mirror, Reading, Reply, Validation, Verdict
from coach.wording.plainly import as_written

DANGER = read_danger()


class Engine:
    """Reads everything, and finds it in order."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.forgotten = 0

    def read(self, text: str, go_on: Callable[[], bool]) -> Reading:
        assert go_on()
        self.texts.append(text)
        return Reading(text, Verdict.OK)

    def reply(self, speaker: str, reply: str) -> Reply:
        return Reply(Mirror.GOOD, Validation.VALIDATING, len(speaker) + len(reply))

    def forget(self) -> None:
        self.forgotten += 1


def read(text: str, home: str = "es") -> tuple[Reading, bool]:
    """What came of a text, and whether the engine for English read it."""
    engine = Engine()
    reading = Abroad(engine, home, DANGER).read(text)
    return reading, engine.texts == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Nunca me escuchas cuando hablo.", "me siento sola", "no", "Estoy triste", "",
        "Dejaste los platos en la mesa y no me he ido a dormir.", "me has visto", "ok no",
    ],
)  # fmt: skip
def test_spanish_is_not_judged(text: str) -> None:
    assert read(text) == (Reading(text, Verdict.OK, english=False), False)


@pytest.mark.parametrize(
    "text", ["You never listen to me.", "I felt small when you left.", "I want to go"]
)
def test_english_is_read_all_the_same(text: str) -> None:
    assert read(text) == (Reading(text, Verdict.OK), True)


@pytest.mark.parametrize(
    "text", ["You never listen.", "fine", "Nunca me escuchas cuando hablo.", ""]
)
def test_where_english_is_at_home_the_engine_decides(text: str) -> None:
    assert read(text, "en")[1]


TOLD = [
    "Ayer me pegó otra vez.",
    "Me golpeaba cuando bebía",
    "le pegué a mi pareja",
    "Me empujó contra la pared",
    "me agarró del cuello",
    "Te voy a matar",
    "me va a hacer daño",
    "Tengo mucho miedo de ti cuando gritas",
    "le tengo miedo",
    "tengo miedo de volver a casa",
    "No me deja salir de casa",
    "me quitó el teléfono",
    "me obligó a hacerlo",
    "Dije que no y siguió igual",
    "sacó un cuchillo y me miró",
    "me sigue al trabajo",
    "Va a publicar mis fotos",
    "no vas a volver a ver a tus hijos",
    "quiero matarme",
    "Ya no quiero vivir",
    "estarían mejor sin mí",
    "pensé en tomar todas las pastillas",
    "le dio una paliza",
    "PIENSO EN SUICIDARME",
]


@pytest.mark.parametrize("home", ["es", "en"])
@pytest.mark.parametrize("text", TOLD)
def test_plain_words_of_danger_lead_to_help(text: str, home: str) -> None:
    reading, by_engine = read(text, home)
    assert reading.verdict is Verdict.SAFETY
    assert not by_engine


CALM = [
    "Me pegó el sol todo el día en la playa",
    "Me da miedo hablar en público",
    "No me deja dormir el ruido de la calle",
    "Me sigue gustando cómo cocinas",
    "Quiero morir de risa contigo otra vez",
    "Tengo miedo de que se nos olvide lo bueno",
    "Anoche llegaste tarde y me sentí lejos de ti",
    "Me tiraste una sonrisa desde la puerta",
    "Cortamos el pastel con el cuchillo grande de la abuela",
    "Vamos a romper la rutina este sábado",
]


@pytest.mark.parametrize("text", CALM)
def test_everyday_words_do_not(text: str) -> None:
    assert read(text)[0].verdict is Verdict.OK


def test_a_reply_is_read_as_it_is() -> None:
    assert Abroad(Engine(), "es", DANGER).reply("ab", "c").level == 3


def test_what_was_read_is_forgotten() -> None:
    engine = Engine()
    Abroad(engine, "es", DANGER).forget()
    assert engine.forgotten == 1


def test_a_language_without_a_list_has_none(tmp_path: Path) -> None:
    assert read_danger(tmp_path) == {}
    assert set(DANGER) == {"es"}
    assert english_at("en", "no")


def test_answers_are_put_one_after_the_other() -> None:
    draft = as_written(
        Answers(
            see="el teléfono estuvo en la mesa",
            feel="Siento soledad.",
            ask="¿lo guardas a las ocho?",
        )
    )
    assert draft.text == ("El teléfono estuvo en la mesa. Siento soledad. ¿Lo guardas a las ocho?")
    assert draft.missing == (Slot.WHY,)
    assert (draft.plain, draft.long, draft.blanks) == (True, False, False)


def test_the_other_side_comes_first_and_much_is_long() -> None:
    draft = as_written(Answers(see="algo " * 50, side="tuviste un día duro,"))
    assert draft.text.startswith("Tuviste un día duro. Algo ")
    assert draft.long


def test_without_answers_there_is_no_sentence() -> None:
    draft = as_written(Answers(see="  "))
    assert (draft.text, draft.missing) == ("", ())
