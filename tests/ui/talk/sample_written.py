"""Sample views of written mode, of a cue in signs, and of what helps over the stage."""

import msgspec

from coach.people import Hue
from tests.ui.talk import sample_floor as floor
from tests.ui.talk.sample_people import NOOR_AND_SAM, Pair
from ui.talk.aid_view import CardSheetView, PickerView
from ui.talk.person_line import person_of
from ui.talk.stage_view import FloorView, GlowView, StageView
from ui.talk.view_parts import AidView, FieldView, LetterView, PrimaryView
from ui.talk.written_view import PageView, ReadView, WaitView

MINE = (
    "I feel rushed on Saturday mornings. When the door shuts at seven I lie awake, and the day "
    "has begun without us."
)
AIDS = (AidView("card", "A card to help"), AidView("words", "Choose a word"))


def waits(pair: Pair, task: str = "", letter: LetterView | None = None) -> WaitView:
    """The one on the right waits."""
    return WaitView(
        pair.right,
        f"{pair.right.name} waits",
        task or "Look out of the window if you like. You will read it in peace.",
        "Rather talk again?",
        "Either of you may say so. What is written stays on screen.",
        "Back to speaking",
        letter,
    )


def write(pair: Pair = NOOR_AND_SAM, text: str = MINE, *, clock: bool = True) -> StageView:
    """The left one writes."""
    name = pair.left.name
    body = PageView(
        pair.left,
        f"{name}, write your side",
        floor.HINT,
        FieldView("page 1", f"The page of {name}", text),
        f"Take the time you need. {pair.right.name} sees it when you hand over.",
        waits(pair),
        ring=floor.ring() if clock else None,
        time="about two minutes left" if clock else "",
        aids=AIDS,
    )
    primary = floor.bar(f"Hand over to {pair.right.name}", arrow="right")
    return StageView(floor.header(), body, primary, announce=body.title)


def write_back(pair: Pair = NOOR_AND_SAM) -> StageView:
    """The left one writes beside what the right one wrote, with a sentence from before."""
    view = write(pair, "So for you …")
    letter = LetterView(f"{pair.right.name} wrote", MINE)
    body = msgspec.structs.replace(
        view.body, other=waits(pair, letter=letter), card="I would love one slow hour.",
        card_label="My sentence",
    )  # fmt: skip
    return msgspec.structs.replace(view, body=body)


def read(pair: Pair = NOOR_AND_SAM, *, reply: bool = True) -> StageView:
    """The left one reads what the right one wrote."""
    body = ReadView(
        pair.left,
        f"{pair.left.name}, read it in peace",
        "Look for the wish underneath.",
        LetterView(f"{pair.right.name} wrote", MINE),
        waits(pair, "It is being read. Nothing more to explain now."),
        FieldView("reply", "A line back, if you like", "") if reply else None,
    )
    return StageView(floor.header(), body, floor.bar("I have read it"), announce=body.title)


def answer() -> StageView:
    """What the right one wrote back is answered, and read meanwhile."""
    view = floor.answer()
    assert isinstance(view.body, FloorView)
    letter = LetterView("Sam wrote", MINE)
    listener = msgspec.structs.replace(view.body.listener, park=None, letter=letter)
    return msgspec.structs.replace(view, body=msgspec.structs.replace(view.body, listener=listener))


def spoken_again() -> StageView:
    """Back to speaking: what was written stays, and there is a way back. Words are chosen."""
    view = floor.turn()
    assert isinstance(view.body, FloorView)
    letter = LetterView("Sam wrote", MINE)
    listener = msgspec.structs.replace(view.body.listener, letter=letter, switch="Back to writing")
    body = msgspec.structs.replace(
        view.body, listener=listener, chosen="sore, a little sad", aids=AIDS
    )
    return msgspec.structs.replace(view, body=body)


def look_first(kind: str = "look") -> StageView:
    """In signs: a look at each other before the turn."""
    return msgspec.structs.replace(floor.turn(), glow=GlowView(Hue.LAGOON, kind))


def card(primary: str = "Another card") -> StageView:
    """A card over a talk."""
    sheet = CardSheetView(
        "Heard and seen",
        "Saying back",
        "So the plan shifted, and you were left holding it.",
        "A plan was changed over their head.",
        PrimaryView(primary),
        "Back to the talk",
    )
    return msgspec.structs.replace(spoken_again(), sheet=sheet)


def picker(route: str = "feelings") -> StageView:
    """Words to choose, over a page that is being written."""
    person = person_of(NOOR_AND_SAM.left)
    sheet = PickerView(person, route, "How is it for you?", "Back to the talk")
    return msgspec.structs.replace(write(), sheet=sheet)


def read_right() -> StageView:
    """The right one reads what the left one wrote, and can write a line back."""
    swapped = Pair(NOOR_AND_SAM.right, NOOR_AND_SAM.left)
    return read(swapped)
