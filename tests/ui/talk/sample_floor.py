"""Sample views of a step in which somebody has the floor."""

from tests.ui.talk.sample_people import NOOR_AND_SAM, Pair
from ui.talk.stage_view import (
    BarView,
    ChoiceView,
    FieldView,
    FloorView,
    HeaderView,
    ListenerView,
    ParkView,
    PrimaryView,
    RingLook,
    StageView,
    Who,
)

HINT = "Begin with “I feel”. Then what happened. Then what you wish for."
TASK = "Stay with it. Listen for the wish underneath. Your turn comes next."


def header(step: int = 3, *, problem: str = "") -> HeaderView:
    return HeaderView("Say it back", step, 7, f"step {step} of 7", f"{step} of 7", problem=problem)


def park(*parked: str) -> ParkView:
    return ParkView(
        label="A thought you want to keep?",
        hint="Park it here, one line",
        help="It waits for your turn.",
        parked=parked,
    )


def ring(fraction: float = 0.62, words: str = "about a minute left", **more: str) -> RingLook:
    return RingLook(fraction, words, more.get("state", "running"), 180_000, more.get("digits", ""))


def bar(
    words: str, *, arrow: str = "", ready: bool = True, undo: str = "", **more: object
) -> BarView:
    return BarView(
        PrimaryView(words, arrow, ready),
        undo=undo,
        stopped=bool(more.get("stopped")),
        leave=str(more.get("leave", "")),
        alone=bool(more.get("alone")),
        back=bool(more.get("back", True)),
    )


def listens(who: Who, task: str = TASK, *parked: str, heading: str = "") -> ListenerView:
    return ListenerView(who, heading or f"{who.name} listens", task, park(*parked))


def turn(
    pair: Pair = NOOR_AND_SAM, look: RingLook | None = None, *, problem: str = ""
) -> StageView:
    """The left one tells their side."""
    body = FloorView(
        pair.left,
        f"{pair.left.name}, tell it from your side",
        HINT,
        listens(pair.right, TASK, "ask about Friday"),
        ring=look or ring(),
    )
    primary = bar(f"Hand over to {pair.right.name}", arrow="right")
    return StageView(header(problem=problem), body, primary, announce=body.title)


def say_back(
    pair: Pair = NOOR_AND_SAM, look: RingLook | None = None, *, undo: str = ""
) -> StageView:
    """The right one says back what they heard."""
    body = FloorView(
        pair.right,
        f"{pair.right.name}, say back what you heard",
        "Try “So for you…” Use your own words. Add nothing, answer nothing.",
        listens(pair.left, "Check what comes back. Afterwards you say how much of it came across."),
        ring=look or ring(0.38, "about twenty seconds left"),
    )
    primary = bar(f"Hand back to {pair.left.name}", arrow="left", undo=undo)
    return StageView(header(4), body, primary, announce=body.title)


def quiet(pair: Pair = NOOR_AND_SAM) -> StageView:
    """Just handed over: three quiet seconds, and the note with Undo."""
    look = RingLook(0.0, "in a moment", "quiet", 60_000)
    return say_back(pair, look, undo=f"Handed over to {pair.right.name}")


def waits(pair: Pair = NOOR_AND_SAM) -> StageView:
    """Somebody else speaks: the speaker's time stands."""
    body = FloorView(
        pair.left,
        f"{pair.left.name}, tell it from your side",
        HINT,
        listens(pair.right, "Hold that thought. Park it here and it will wait for your turn."),
        ring=ring(words="your time waits", state="waiting"),
    )
    primary = bar(f"Hand over to {pair.right.name}", arrow="right")
    return StageView(header(), body, primary, announce="Your time waits.")


def time_up(pair: Pair = NOOR_AND_SAM) -> StageView:
    """The time is used up, and nothing else changes."""
    return turn(pair, ring(1.0, "whenever you are ready", state="closed"))


def paused(pair: Pair = NOOR_AND_SAM) -> StageView:
    """The clock stands until somebody lets it run."""
    view = turn(pair, ring(words="paused", state="paused"))
    primary = bar("Go on from here", stopped=True)
    return StageView(view.header, view.body, primary, announce="Paused.")


def answers(sign: bool = True, chosen: str = "") -> tuple[ChoiceView, ...]:
    words = (
        ("got_it", "Got it", "That is what I meant.", "full"),
        ("partly", "Partly", "I say the missing bit again.", "half"),
        ("not_yet", "Not yet", "I try it shorter. Thank you for trying.", "ring"),
    )
    return tuple(
        ChoiceView(key, word, line, kind if sign else "", chosen == key)
        for key, word, line, kind in words
    )


def answer(pair: Pair = NOOR_AND_SAM, chosen: str = "") -> StageView:
    """The speaker says how much came across; nothing is chosen beforehand."""
    body = FloorView(
        pair.left,
        "Did it come across?",
        "",
        listens(
            pair.right,
            "Thank you. You only needed to catch it, not to agree with it.",
            "ask about Friday",
            heading=f"{pair.right.name} said it back",
        ),
        heading=f"{pair.left.name} answers",
        choices=answers(chosen=chosen),
    )
    words = {"": "Choose one", "partly": "Say the missing bit"}.get(chosen, "Ask: is there more?")
    primary = bar(words, ready=bool(chosen))
    return StageView(header(4), body, primary, announce=body.title)


def more(pair: Pair = NOOR_AND_SAM) -> StageView:
    """Is there another piece?"""
    body = FloorView(
        pair.left,
        "Is there more?",
        "",
        ListenerView(
            pair.right, f"{pair.right.name} asks", "Just ask, and wait. Maybe that was all.", None
        ),
        heading=f"{pair.left.name} answers",
        choices=(
            ChoiceView("more", "There is more", "I tell the next piece.", chosen=True),
            ChoiceView("enough", "That is all for now", "I feel heard enough to go on."),
        ),
    )
    primary = bar("Tell the next piece")
    return StageView(header(4), body, primary, announce=body.title)


def stuck(pair: Pair = NOOR_AND_SAM) -> StageView:
    """Three times not yet: the piece as one line, and three ways of saying it back."""
    body = FloorView(
        pair.right,
        "Let us make it easier",
        "Pick the beginning that is nearest. It does not have to be perfect.",
        listens(pair.left, "Write your piece in one line, so that it stands still for a moment."),
        heading=f"{pair.right.name} picks a beginning",
        choices=(
            ChoiceView("0", "“What mattered most to you was …”"),
            ChoiceView("1", "“When that happened, you felt …”"),
            ChoiceView("2", "“And what you wish for is …”"),
        ),
        field=FieldView(
            "piece", "The piece in one line", "I want one evening without plans", "One line"
        ),
    )
    primary = bar("Choose one", ready=False, leave="Leave it here")
    return StageView(header(4), body, primary, announce=body.title)
