"""How a talk goes, tried out with two made-up people: a talk like others, only shorter.

It is made of a real one, so that whatever is pressed does what it does there.
"""

from msgspec.structs import replace

from coach.content.model import Card, Kind, Phase, Step, Walkthrough
from coach.content.prose.preview import PreviewWords, Round, Scene
from coach.session.state import Session

#: What it is called among talks. No file has that name, so nothing of it can be kept or found.
PREVIEW = "preview"


def preview_of(talk: Walkthrough, words: PreviewWords) -> Walkthrough:
    """Give ``talk`` with the words of the preview, up to the answer of the second turn.

    Raises ``ValueError`` where it has no two steps in which a piece is told and said back.
    """
    arrive = next(step for step in talk.steps if step.kind is Kind.TOGETHER)
    one, two = (step for step in talk.steps if step.kind is Kind.PIECES)
    card = Card(words.arrive.title, (words.arrive.text,))
    steps = (
        replace(arrive, label=words.arrive_label, cards={Phase.TOGETHER: card}, seconds=0),
        _turn(one, words.first),
        _turn(two, words.second),
    )
    return replace(talk, id=PREVIEW, name=words.name, steps=steps)


def said_now(session: Session, words: PreviewWords) -> str:
    """Give what one of the two says just now, empty where nobody speaks."""
    if session.step.side is None:
        return ""
    turn = words.first if session.step.side is session.starter else words.second
    match session.place.phase:
        case Phase.TELL:
            return turn.tell.says
        case Phase.SAY_BACK:
            return turn.say_back.says
        case _:
            return ""


def _turn(step: Step, words: Round) -> Step:
    told = {
        Phase.TELL: _card(words.tell),
        Phase.SAY_BACK: _card(words.say_back),
        Phase.ANSWER: _card(words.answer),
    }
    seconds = words.tell.seconds + words.say_back.seconds
    return replace(step, label=words.label, cards={**step.cards, **told}, seconds=seconds, pieces=1)


def _card(scene: Scene) -> Card:
    return Card(scene.title, (scene.hint,), (scene.task,), seconds=scene.seconds)
