"""The pages that a sentence leads to."""

import pytest

from coach.content.library import Library
from coach.content.prose import SayWords
from coach.people import Side
from coach.reflect.looking import Brought
from coach.session.state import Carried
from coach.wording.drafts import Slot
from tests.ui.say.samples import SENTENCE, TEXT
from tests.ui.say.saying import Saying
from ui.parts.ring_view import RingState
from ui.reading.told import Outcome, Told
from ui.say.heard import Parts, parts_of
from ui.say.requests import Back, Press, Worded
from ui.say.view import Sub

WORDS = Library().prose(SayWords).listener


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "At dinner the phone stayed on the table, and I felt lonely. Could you put it away?",
            Parts("At dinner the phone stayed on…", "I felt lonely", "Could you put it away?"),
        ),
        (
            "I feel sad when the plates wait. Please wash them by nine.",
            Parts("when the plates wait", "I feel sad", "Please wash them by nine"),
        ),
        ("I'm worn out.", Parts("", "I'm worn out", "")),
        (
            "When the shoes lie here, I feel ___. Could you ___?",
            Parts("When the shoes lie here", "", ""),
        ),
        ("", Parts("", "", "")),
        ("?!,;.", Parts("", "", "")),
    ],
)  # fmt: skip
def test_the_parts_of_a_sentence_are_found(sentence: str, parts: Parts) -> None:
    assert parts_of(sentence, WORDS) == parts


def test_the_listener_can_nod_come_closer_and_say_yes_or_no(qapp: object) -> None:
    page = Saying().written().ask(Press("listen")).listen
    assert page.title == "Read it as Sam would"
    assert page.person.name == "Sam"
    assert [column.opens for column in page.columns] == [
        "Sam can nod.",
        "Sam may come closer.",
        "Sam can say yes or no.",
    ]
    assert page.sentence == f"“{SENTENCE}”"


def test_for_one_alone_it_is_your_partner(qapp: object) -> None:
    page = Saying(alone=True).written().ask(Press("listen")).listen
    assert page.title == "Read it as your partner would"


def test_a_part_that_is_missing_offers_its_question(qapp: object) -> None:
    page = Saying().ask(Worded("I felt lonely."), Press("listen")).listen
    happened, felt, asked = page.columns
    assert (happened.opens, happened.ask) == ("Not in it yet", "What happened?")
    assert (felt.ask, asked.question) == ("", Slot.ASK)


def test_a_sting_that_was_left_in_is_theirs_to_keep(qapp: object) -> None:
    say = Saying().ask(Worded("You never listen to me, and I felt lonely."), Press("listen"))
    serial = say.asked[-1].serial
    say.presenter.know(Told(serial, Outcome.READ, stings=("You never listen",)))
    first = say.listen.columns[0]
    assert first.opens == "Sam may feel stung here."
    assert first.why.startswith("You chose to keep it.")


def test_what_the_page_put_together_is_read_too_before_it_is_heard(qapp: object) -> None:
    say = Saying().written()
    assert say.asked[-1].sentence == ""
    assert say.ask(Press("listen")).asked[-1].sentence == SENTENCE


def test_keeping_from_there_asks_on_the_page_one_writes_on(qapp: object) -> None:
    say = Saying().written().ask(Press("listen"), Press("keep"))
    assert say.view.sub is Sub.WRITE
    assert say.write.primary.key == "keep-yes"


def test_words_of_danger_lead_back_from_there(qapp: object) -> None:
    say = Saying().written().ask(Press("listen"))
    say.presenter.know(Told(say.asked[-1].serial, Outcome.SAFETY))
    assert say.write.card is not None


def test_every_way_along_leads_somewhere(qapp: object) -> None:
    say = Saying().written().ask(Press("along"))
    keys = [row.key for row in say.along.rows]
    assert keys[:4] == ["listen", "aloud", "rehearse", "print"]
    assert keys[4:] == ["talk:open-gently", "talk:build-an-i-sentence", "book", "kept"]
    say.ask(Press("rehearse"), Press("print"), Press("talk:open-gently"))
    assert say.out == [
        ("rehearse_asked", SENTENCE),
        ("print_asked", SENTENCE),
        ("talk_asked", "open-gently", Carried(Side.ONE, SENTENCE)),
    ]
    assert say.ask(Press("kept")).kept_page.nothing == "Nothing kept yet."
    assert say.ask(Back()).view.sub is Sub.WRITE


def test_draft_and_sentence_go_into_the_book_of_whoever_wrote_and_are_kept_nowhere_else(
    qapp: object,
) -> None:
    say = Saying(who=Side.TWO).written().ask(Press("along"), Press("book"))
    assert say.out == [("book_asked", Brought(Side.TWO, TEXT, SENTENCE))]
    assert say.kept == []


def test_the_ring_of_a_minute_fills_closes_and_begins_again(qapp: object) -> None:
    say = Saying().written().ask(Press("aloud"))
    assert say.aloud.ring.words == "About a minute"
    say.clock.move(30)
    assert say.aloud.ring.fraction == 0.5
    assert say.aloud.ring.words == "About a minute"
    assert say.aloud.others == ()
    say.clock.move(31)
    assert [one.words for one in say.aloud.others] == ["Once more"]
    assert say.aloud.ring.state is RingState.CLOSED
    assert say.aloud.ring.words == "Whenever you are ready"
    assert say.ask(Press("again")).aloud.ring.fraction == 0


def test_the_clock_is_looked_at_only_there(qapp: object) -> None:
    say = Saying().written()
    shown: list[object] = []
    say.presenter.view_changed.connect(shown.append)
    say.presenter.tick()
    assert shown == []
    say.ask(Press("aloud"))
    say.presenter.tick()
    assert len(shown) == 2


SPANISH = Library(language="es").prose(SayWords).listener


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        (
            "Anoche el teléfono estuvo en la mesa. Siento soledad. ¿Podrías guardarlo?",
            Parts("Anoche el teléfono estuvo en la…", "Siento soledad", "¿Podrías guardarlo?"),
        ),
        (
            "Me siento lejos cuando no hablamos. Me gustaría un rato hoy.",
            Parts("cuando no hablamos", "Me siento lejos", "Me gustaría un rato hoy"),
        ),
    ],
)
def test_the_parts_of_a_spanish_sentence_are_found(sentence: str, parts: Parts) -> None:
    assert parts_of(sentence, SPANISH) == parts
