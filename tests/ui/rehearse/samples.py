"""What the pages of Rehearse are tested and pictured with."""

from msgspec.structs import replace

from coach.people import Hue, Person, Shape
from coach.rehearsal.partner import Mood
from ui.rehearse.view import (
    AloudView,
    BesideView,
    LookBackView,
    PartView,
    PostureView,
    ReplyView,
    SceneView,
    StepView,
)

YOU = Person("Noor")
PARTNER = Person(shape=Shape.SQUARE, hue=Hue.INK)
MOODS = {
    Mood.TURNED_AWAY: "Turned away",
    Mood.LEANING_BACK: "Leaning back",
    Mood.WAITING: "Waiting",
    Mood.LISTENING: "Listening",
    Mood.NEAR: "Near",
}


def posture(mood: Mood, reason: str = "", you: Person = YOU) -> PostureView:
    """Show the two as they stand."""
    partner = replace(PARTNER, shape=you.shape.other)
    said = f"The practice partner: {MOODS[mood].lower()}."
    return PostureView(you, partner, mood, MOODS[mood], reason, said)


REPLIES = (
    ReplyView("a", "It was a long day for you, too. I am not saying you sit around."),
    ReplyView("b", "Could we share it tonight: I cook, you do the lunches?"),
    ReplyView("c", "Well, it is how it is, I suppose."),
    ReplyView("d", "You always turn it into a contest."),
)

SCENE = SceneView(
    back="Chores always land on me",
    name="Chores always land on me",
    temper="practice partner: bristles first, softens later",
    picture=posture(
        Mood.LEANING_BACK,
        "A little less tense than before. You named one evening, not all of them.",
    ),
    you="You",
    you_said="Last night I did the dishes, the bins and the lunches. I was worn out.",
    partner="Practice partner",
    partner_says="I had a long day too, you know. I am not sitting around.",
    situation="",
    question="What do you say?",
    replies=REPLIES,
    write="Or in your own words",
    example="For example: “I would like us both to sit down at nine.”",
    number=1,
    written="",
    say="Say this",
    ready=True,
    reading=False,
    undo="Back one reply",
    stop="Stop here",
    hint_button="What could I try?",
    beside_button="Put two side by side",
    aloud_button="Say it aloud",
)
CHOSEN = replace(SCENE, replies=(replace(REPLIES[0], chosen=True), *REPLIES[1:]))
OWN = (
    "I can see that you are tired. I am, too. I would like us both to sit down at nine, and to "
    "look at the evening as something that is ours."
)
HINT = "First say what the evening is like for your partner. Then go on."
WRITTEN = replace(SCENE, written=OWN, number=2, hint=HINT)
START = replace(
    SCENE,
    picture=posture(Mood.WAITING, "Nothing has been said yet."),
    you="",
    you_said="",
    partner_says="You are very quiet in there. Is everything all right?",
    situation=(
        "It is half past nine. You did the dishes, the bins and the lunches, again. "
        "Your partner is on the sofa with a phone."
    ),
    ready=False,
    say="Choose one, or write",
    undo="",
    beside_button="",
    aloud_button="",
)
ENDED = replace(
    SCENE,
    picture=posture(Mood.NEAR, "You said back what you heard, and asked for one thing."),
    you_said="So we both want to sit down at nine. Could you do the lunches on weekdays?",
    partner_says="Weekdays, yes. I can do that.",
    question="",
    replies=(),
    write="",
    example="",
    say="Look back",
    stop="",
    hint_button="",
    beside_button="",
    aloud_button="",
)
BESIDE = BesideView(
    title="Two ways to say it",
    replies=(REPLIES[0].words, REPLIES[3].words),
    answers=(
        "By nine I have nothing left. I sit down and that is that.",
        "So now I am the bad one here.",
    ),
    moods=(posture(Mood.WAITING), posture(Mood.TURNED_AWAY)),
    choose=("Say the first", "Say the second"),
    back="Back to the scene",
    another="Another reply",
    next="b",
)
ALOUD = AloudView(
    words=f"“{REPLIES[0].words}”",
    lead="Say it once as you would at home. Nothing is recorded.",
    share=0.4,
    time="about half a minute",
    done="Say this",
    back="Back to the scene",
)

_STEPS = (
    (-1, "Start", Mood.TURNED_AWAY),
    (0, "Reply 1", Mood.LEANING_BACK),
    (1, "Reply 2", Mood.WAITING),
    (2, "Reply 3", Mood.LEANING_BACK),
    (3, "Reply 4", Mood.LISTENING),
)
LOOK_BACK = LookBackView(
    back="Chores always land on me",
    name="Chores always land on me",
    temper="practice partner: bristles first, softens later",
    title="You kept your ground, kindly",
    path_title="How it went. Choose a reply to go back to it.",
    path=tuple(
        StepView(reply, name, MOODS[mood].lower(), posture(mood)) for reply, name, mood in _STEPS
    ),
    nearer=PartView(
        "What brought you nearer",
        "You named one evening, not all of them. And you said what you wish for.",
    ),
    again=PartView(
        "Worth another try: reply 3",
        "“You always turn it into a contest.” Here the other leaned back again.",
    ),
    keep_title="A line to keep",
    keep_lines=(
        ReplyView("one", "Tonight I did the dishes, the bins and the lunches. I am worn out."),
        ReplyView("two", "It was a long day for you, too. I am not saying you sit around."),
    ),
    keep="Keep this line",
    kept="",
    try_next="Next time, ask one question before you say what you would like.",
    honest="This is practice. Your partner may answer in another way, and that is all right.",
    help_note="",
    primary="Try reply 3 another way",
    another="Another temper",
    done="Do not keep this",
    happened="You said what it was like for you. Your partner heard it, and offered half.",
)
HELP_NOTE = "If you are afraid of how somebody answers at home, words are not what is missing."
HELP = "See who can help"
KEPT = replace(
    LOOK_BACK,
    keep_lines=(replace(LOOK_BACK.keep_lines[0], chosen=True), LOOK_BACK.keep_lines[1]),
    keep="Kept",
    kept="It is among your sentences in Say it.",
    help_note=HELP_NOTE,
    help=HELP,
)
