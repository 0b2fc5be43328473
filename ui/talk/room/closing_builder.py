"""From a session to its close: two lines for each side, and one small next step."""

from coach.content.words import pick
from coach.people import Side
from coach.session.events import CloseLine
from coach.session.state import Session
from ui.talk.room.aid_builder import aids
from ui.talk.room.room_words import PhaseText, RoomWords
from ui.talk.stage_view import ClosingView, FieldView


def closing(words: RoomWords, session: Session, text: PhaseText) -> ClosingView:
    """Build the close; alone there is one side."""
    sides = (session.starter,) if session.solo else (Side.ONE, Side.TWO)
    said = {(one.side, one.line): one.text for one in session.words.said}
    labels = {
        CloseLine.HEARD: (words.close.heard, words.close.heard_hints),
        CloseLine.THANKS: (words.close.thanks, words.close.thanks_hints),
    }
    fields = {
        side: tuple(
            FieldView(
                f"{side.value} {line.value}",
                label,
                said.get((side, line), ""),
                pick(hints, session.variation + n),
            )
            for line, (label, hints) in labels.items()
        )
        for n, side in enumerate(sides)
    }
    hint = pick(words.close.next_hints, session.variation)
    return ClosingView(
        title=text.title,
        text=text.hint,
        sides=tuple((words.who(side), fields[side]) for side in sides),
        next_step=FieldView("next", words.close.next_step, session.words.next_step, hint),
        aids=aids(words, session),
    )
