"""Sample views of the steps without a floor, and of the two sheets."""

import msgspec

from tests.ui.talk.sample_floor import bar, header, ring, turn
from tests.ui.talk.sample_people import NOOR_AND_SAM, Pair
from ui.talk.stage_view import (
    AloneView,
    BreakView,
    ChoiceView,
    ClosingView,
    FieldView,
    HeaderView,
    LineView,
    PrimaryView,
    RepairView,
    StageView,
    TogetherView,
    Who,
)


def together(pair: Pair = NOOR_AND_SAM) -> StageView:
    body = TogetherView(
        "Choose one small thing",
        "Something from this week that still matters to one of you. Small is good. "
        "Agree aloud: tonight we understand, we do not solve.",
        (pair.left, pair.right),
        topic="The late trains on Thursdays",
    )
    return StageView(header(1), body, bar("We have it", back=False), announce=body.title)


def together_timed(pair: Pair = NOOR_AND_SAM) -> StageView:
    body = TogetherView(
        "One quiet minute",
        "Put your feet on the floor. Let the breath come and go by itself.",
        (pair.left, pair.right),
        time="about half a minute left",
        fraction=0.5,
    )
    return StageView(header(2), body, bar("We are ready"), announce=body.title)


def alone(pair: Pair = NOOR_AND_SAM) -> StageView:
    body = AloneView(
        pair.left,
        "Say it once, from your side",
        "Aloud or in writing. What happened, how it was for you, what you wish for.",
        ring(0.4, "about two minutes left"),
        FieldView(
            "written", "Your own words", "When the plan changed on Thursday", "Only you see this"
        ),
    )
    head = HeaderView("Say it back, on your own", 1, 5, "step 1 of 5", "1 of 5")
    return StageView(head, body, bar("Next step", alone=True), announce=body.title)


def alone_untimed(pair: Pair = NOOR_AND_SAM) -> StageView:
    view = alone(pair)
    return msgspec.structs.replace(view, body=msgspec.structs.replace(view.body, ring=None))


def line(pair: Pair = NOOR_AND_SAM) -> StageView:
    body = LineView(
        pair.left,
        "Practice partner, after a long week",
        "“Everyone wants something from me. When I come home I just want ten minutes "
        "where nobody asks.”",
        "Say back what you heard",
        "Aloud or in writing. Your own words, nothing added.",
        FieldView("written", "What you would say back", "", "So you …"),
    )
    head = HeaderView("Say it back, on your own", 2, 5, "step 2 of 5", "2 of 5")
    return StageView(head, body, bar("Look at mine", alone=True), announce=body.title)


def line_looked(pair: Pair = NOOR_AND_SAM) -> StageView:
    view = line(pair)
    mine = "So you come home full, and you would like ten minutes with no one needing you."
    body = msgspec.structs.replace(
        view.body,
        field=FieldView("written", "What you would say back", mine, "So you …"),
        looking="Look again, for yourself",
        looks=(
            ChoiceView("0", "What happened is in it", sign="full"),
            ChoiceView("1", "What they wish for is in it", sign="half"),
            ChoiceView("2", "No advice, no “but”, no story of mine", sign="ring"),
        ),
        sample="“Everybody pulls at you, and you long for ten minutes of nothing.”",
    )
    primary = bar("Next line", alone=True, leave="Say mine again")
    return StageView(view.header, body, primary, announce="Look again, for yourself")


def _lines(who: Who, heard: str = "", thanks: str = "") -> tuple[FieldView, ...]:
    side = who.side.value
    return (
        FieldView(f"{side} heard", "One thing I did not know", heard, "Write it, or just say it"),
        FieldView(f"{side} thanks", "Thank you for", thanks, "Write it, or just say it"),
    )


def _next_step(text: str = "") -> FieldView:
    return FieldView("next", "One small next step", text, "“Nothing needed” is a full answer")


def closing(pair: Pair = NOOR_AND_SAM) -> StageView:
    heard = "That the late trains worry you for my sake, not for dinner."
    body = ClosingView(
        "Before you finish",
        "Each says both lines aloud. Writing is up to you.",
        ((pair.left, _lines(pair.left, heard)), (pair.right, _lines(pair.right))),
        _next_step(),
    )
    return StageView(header(7), body, bar("Done, show the end"), announce=body.title)


def closing_alone(pair: Pair = NOOR_AND_SAM) -> StageView:
    body = ClosingView(
        "Before you finish",
        "One thing that you noticed, one thanks.",
        ((pair.left, _lines(pair.left)),),
        _next_step(),
    )
    return StageView(header(7), body, bar("Done, show the end", alone=True), announce=body.title)


FAMILIES = (
    ("feeling", "Say a feeling", "I notice that I am getting scared. Can we go gently?"),
    ("slow-down", "Slow down", "Hold on. I want to take that in, and it came too fast."),
    ("sorry", "Sorry, my part", "I was defending myself, and I lost what you were saying."),
    ("start-again", "Start again", "Let me begin once more. What I wanted to say is …"),
    ("you-have-a-point", "You have a point", "That is fair. I had not looked at it from there."),
    ("one-side", "We are on one side", "It is us against the problem, and not you against me."),
)


def _sheet(sheet: RepairView | BreakView) -> StageView:
    view = turn(look=ring(words="paused", state="paused"))
    return StageView(view.header, view.body, view.bar, sheet, announce=sheet.title)


def repair_quiet() -> StageView:
    text = "Five quiet seconds for both of you. Then one of you says a line."
    return _sheet(
        RepairView(
            "quiet",
            "A moment of quiet",
            text,
            0.4,
            back="Back to the talk",
        )
    )


def repair_say(chosen: str = "sorry") -> StageView:
    families = tuple(
        ChoiceView(key, name, say, chosen=key == chosen) for key, name, say in FAMILIES
    )
    text = (
        "Say it aloud, slowly. Clumsy is fine: it still counts. "
        "Small repairs, early, save long ones later."
    )
    own = ChoiceView("own", "In my own words", chosen=chosen == "own")
    primary = PrimaryView("I have said it" if chosen else "Choose one", ready=bool(chosen))
    title, back = "Say one of these, or your own words", "Back to the talk"
    return _sheet(RepairView("say", title, text, 1.0, (*families, own), primary=primary, back=back))


def repair_answer(chosen: str = "") -> StageView:
    answers = (
        ChoiceView("accepted", "Thank you", "Let us go on.", chosen=chosen == "accepted"),
        ChoiceView("part", "Part of it", "I take what I can.", chosen=chosen == "part"),
        ChoiceView(
            "not_ready",
            "Not ready yet",
            "Then a break is a good idea.",
            chosen=chosen == "not_ready",
        ),
    )
    view = RepairView(
        "answer",
        "And the other one?",
        "Taking a repair is half of it. A clumsy one counts, too.",
        1.0,
        answers=answers,
        suggest="This is the third repair in a few minutes. A break could help you both.",
        primary=PrimaryView("Said, go on" if chosen else "Choose one", ready=bool(chosen)),
        back="Back to the talk",
    )
    return _sheet(view)


def break_sheet(chosen: str = "apart") -> StageView:
    words = {
        "minute": ("One quiet minute", "Stay here and breathe together.", "Begin the quiet minute"),
        "apart": ("Twenty-five minutes apart", "Then back to this very step.", "Take 25 minutes"),
        "stop": ("Stop for tonight", "Step 3 waits until you both want it.", "Stop for tonight"),
    }
    apart = chosen == "apart"
    lengths = (
        ("20", "20 minutes"),
        ("25", "25 minutes"),
        ("40", "40 minutes"),
        ("1440", "Tomorrow, at this time"),
    )
    owes = (("both", "Both of us"), ("one", "Noor"), ("two", "Sam"))
    view = BreakView(
        "A break is part of it",
        "Your time waits. Nothing is lost, and nobody has to say why.",
        tuple(
            ChoiceView(key, name, say, chosen=key == chosen)
            for key, (name, say, _) in words.items()
        ),
        tuple(ChoiceView(key, name, chosen=key == "25") for key, name in lengths) if apart else (),
        tuple(ChoiceView(key, name, chosen=key == "both") for key, name in owes) if apart else (),
        PrimaryView(words[chosen][2]),
        how_long="How long?",
        who_calls="Who says “let us go on”?",
        unsafe="This does not feel safe",
        back="Back to the talk",
    )
    return _sheet(view)
