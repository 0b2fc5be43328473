"""Sample views of breaks, of the look at one's own calm, and of the summary."""

import msgspec

from coach.people import Side
from tests.ui.talk.sample_people import NOOR_AND_SAM, Pair
from ui.talk.stage_view import (
    CalmView,
    CountView,
    HeaderView,
    PrimaryView,
    RestView,
    SummaryView,
    Who,
)

BREATH = ("Breathe in", "Breathe out", "in for four, out for six")


def rest(pair: Pair = NOOR_AND_SAM) -> RestView:
    return RestView(
        waits="Say it back waits at step 4, exactly as you left it.",
        title="Back together at 20:45",
        text="About twenty minutes from now. Bodies settle slowly, so do not hurry.",
        label="Good company meanwhile",
        ideas=(
            "Walk a little, indoors or out",
            "Music, a shower, warm hands",
            "Leave the topic here; it keeps",
        ),
        owes="Noor says “let us go on”.",
        over=False,
        minute=False,
        breath=BREATH,
        here="We are both back",
        longer="Ten minutes more",
        leave="Stop for tonight",
        unsafe="This does not feel safe",
        both=(pair.left, pair.right),
    )


def rest_over() -> RestView:
    return msgspec.structs.replace(
        rest(), title="It is 20:45", text="Whenever you are both ready.", over=True
    )


def quiet_minute() -> RestView:
    return msgspec.structs.replace(
        rest(),
        title="One quiet minute",
        text="Breathe along, or just sit. Nobody has to say anything.",
        label="",
        ideas=(),
        owes="",
        minute=True,
    )


CALM = (
    "very stirred up", "stirred up", "quite stirred up", "rather stirred up", "a little stirred up",
    "in between", "a little calm", "rather calm", "fairly calm", "calm", "very calm",
)  # fmt: skip


def calm_left(pair: Pair = NOOR_AND_SAM, chosen: int | None = None) -> CalmView:
    return CalmView(
        title="How calm is it by now?",
        text="Each looks alone. Both of you only see what follows from it.",
        both=(pair.left, pair.right),
        open=Side.ONE,
        question="How does your body feel?",
        low="stirred up",
        high="calm",
        words=CALM,
        chosen=chosen,
        covered=f"{pair.right.name}, look away for a moment",
        primary=PrimaryView(
            "Cover my half" if chosen is not None else "Slide to answer first",
            ready=chosen is not None,
        ),
    )


def calm_right(pair: Pair = NOOR_AND_SAM) -> CalmView:
    return msgspec.structs.replace(
        calm_left(pair, 8), open=Side.TWO, covered=f"{pair.left.name}, look away for a moment"
    )


def calm_done(pair: Pair = NOOR_AND_SAM) -> CalmView:
    return msgspec.structs.replace(
        calm_left(pair, 8),
        title="Calm enough to go on",
        text="One at a time, just as before.",
        lines=(
            "Begin with one line",
            "Noor: I am back, and I would like to try again.",
            "Sam: Thank you for coming back.",
        ),
        primary=PrimaryView("Back to the talk"),
        done=True,
    )


def _said(one: str, two: str) -> tuple[tuple[str, str], ...]:
    return (("I did not know", one), ("Thank you", two))


def summary(
    pair: Pair = NOOR_AND_SAM, kept: tuple[bool, bool] = (True, False), problem: str = ""
) -> SummaryView:
    left = _said(
        "That the late trains worry you for my sake, not for dinner.",
        "For putting the phone in the other room without being asked.",
    )
    right = _said(
        "That Saturday mornings are the only time you feel off duty.",
        "For waiting while I looked for the word.",
    )
    return SummaryView(
        header=HeaderView("Say it back", 7, 7, "last step", "7 of 7"),
        title="Thank you both",
        sides=((pair.left, left), (pair.right, right)),
        next_label="One small next step",
        next_step="Saturday, coffee in bed until ten. No plans before that.",
        counts_label="What you practised",
        counts=COUNTS,
        keeps=((pair.left, kept[0]), (pair.right, kept[1])),
        keep_words="Keep",
        note="Words stay only if both press Keep. Otherwise they are forgotten.",
        primary=PrimaryView("Keep and finish" if all(kept) else "Finish, forget the words"),
        problem=problem,
    )


COUNTS = (
    CountView(8, "turns, all whole"),
    CountView(6, "times “got it”"),
    CountView(1, "repair, taken"),
)


def summary_without_words(pair: Pair = NOOR_AND_SAM) -> SummaryView:
    return msgspec.structs.replace(
        summary(pair, (False, False)),
        sides=((pair.left, ()), (pair.right, ())),
        next_step="Nothing needed",
    )


def summary_alone(pair: Pair = NOOR_AND_SAM) -> SummaryView:
    view = summary(pair)
    one: tuple[tuple[Who, bool], ...] = ((pair.left, False),)
    return msgspec.structs.replace(
        view, title="Thank you", sides=view.sides[:1], keeps=one, counts=COUNTS[:1]
    )
