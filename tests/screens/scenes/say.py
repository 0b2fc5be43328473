"""Say it: the page one writes on as it fills, the safety card, and the pages after it."""

from PySide6.QtWidgets import QWidget

from coach.content.library import Library
from coach.people import Side
from coach.store.own_words import Kept
from coach.wording.drafts import Slot
from tests.screens.scenes.before import Placed
from tests.screens.setting import Builder, Setting
from tests.ui.say.samples import ANSWERS, COUPLE, DANGER, KEPT, TEXT, answer
from tests.ui.talk.before import HandAfter
from ui.preferences import Choices
from ui.reading.told import Asked
from ui.say.presenter import SayPresenter
from ui.say.requests import Answered, ChooseWriter, Press, SayRequest, Typed
from ui.say.screen import SayScreen


def _say(*asked: SayRequest, who: bool = True, kept: tuple[Kept, ...] = ()) -> Builder:
    def build(setting: Setting) -> QWidget:
        presenter = SayPresenter(Library(), setting.clock, HandAfter(), picker=True)

        def read(wanted: Asked) -> None:
            presenter.know(answer(wanted))

        presenter.reading_wanted.connect(read)
        screen = SayScreen(setting.look)
        presenter.view_changed.connect(screen.show_view)
        screen.asked.connect(presenter.ask)
        presenter.open(Choices(couple=COUPLE))
        presenter.know_all(kept)
        if who:
            presenter.ask(ChooseWriter(Side.ONE.value))
        for request in asked:
            presenter.ask(request)
            _fill(screen, request)
        setting.keep.append(presenter)
        return Placed(setting.look, screen, "say")

    return build


def _fill(screen: SayScreen, request: SayRequest) -> None:
    """Put into the fields what a person would have typed there."""
    match request:
        case Typed(text):
            marks = screen.write.editor.marks
            screen.write.editor.put(text)
            screen.write.editor.show_marks(marks)
        case Answered(question, text):
            screen.write.questions.put({**_answers(screen), question: text})
        case _:
            pass


def _answers(screen: SayScreen) -> dict[Slot, str]:
    fields = screen.write.questions.fields
    return {question: field.edit.words for question, field in fields.items()}


_WRITTEN = (Typed(TEXT), *(Answered(one, words) for one, words in ANSWERS.items()))

SCENES: dict[str, Builder] = {
    "say-who": _say(who=False),
    "say-empty": _say(),
    "say-it": _say(*_WRITTEN),
    "say-keep": _say(*_WRITTEN, Press("keep")),
    "say-listener": _say(*_WRITTEN, Press("listen")),
    "say-along": _say(*_WRITTEN, Press("along")),
    "say-aloud": _say(*_WRITTEN, Press("aloud")),
    "say-kept": _say(Press("kept"), kept=KEPT),
    "say-safety": _say(Typed(DANGER)),
}
