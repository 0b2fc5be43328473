"""What Say it is tested with: a text, what a reader would say of it, answers."""

from coach.people import Couple, Hue, Person, Shape
from coach.store.own_words import Kept, Sentence
from coach.wording.drafts import Slot
from ui.reading.told import Advice, Asked, Outcome, Told

COUPLE = Couple(Person("Noor"), Person("Sam", Shape.SQUARE, Hue.CLAY))
TEXT = (
    "You never listen to me. Yesterday at dinner you were on your phone the whole time, "
    "and I felt ignored."
)
NEVER = Advice(
    0, 16, "absolute", False, "You never listen",
    "“Never” is easy to argue with. Yesterday is not.",
    ("Yesterday you were on your phone", "At dinner I could not reach you"), (0, 22),
)  # fmt: skip
IGNORED = Advice(
    TEXT.index("felt ignored"), TEXT.index("felt ignored") + 12, "pseudo_feeling", True,
    "felt ignored", "What is under it: lonely, unimportant, sad?",
    ("felt lonely", "felt unimportant"),
)  # fmt: skip
ANSWERS = {
    Slot.SEE: "At dinner the phone stayed on the table.",
    Slot.FEEL: "Lonely.",
    Slot.WHY: "That hour is when we find each other.",
    Slot.ASK: "The drawer until eight tonight?",
}
SENTENCE = (
    "At dinner yesterday the phone stayed on the table, and I felt lonely. That hour is when "
    "we find each other. Would you put it in the drawer until eight tonight?"
)
DANGER = "Last night you stood in the door and would not let me leave. I was scared of you."


def answer(asked: Asked) -> Told:
    """Say what a good reader would say of what is written."""
    if "scared" in asked.text:
        return Told(asked.serial, Outcome.SAFETY)
    advice = tuple(one for one in (NEVER, IGNORED) if one.quoted in asked.text)
    answered = any(words.strip() for words in asked.answers.values())
    open_yet = tuple(one for one in list(Slot)[:4] if not asked.answers.get(one))
    return Told(
        asked.serial,
        Outcome.READ,
        advice,
        SENTENCE if answered else "",
        open_yet if answered else (),
    )


KEPT = (
    Kept(3, Sentence("one", "Noor", 1_795_370_400_000, SENTENCE)),
    Kept(2, Sentence("two", "Sam", 1_795_360_400_000, "I felt rushed. Could we eat at seven?")),
    Kept(
        1,
        Sentence("one", "Noor", 1_794_771_720_000, "I missed you on Sunday. Would you call?"),
    ),
)
