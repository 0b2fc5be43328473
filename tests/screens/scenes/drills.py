"""The drills: their list, a line before and after its answer, and a line said anew."""

from PySide6.QtWidgets import QWidget

from coach.content.library import Library
from coach.people import Hue
from tests.screens.scenes.before import Placed
from tests.screens.setting import Builder, Setting
from tests.ui.say.samples import DANGER
from ui.reading.told import Advice, Asked, Outcome, Told
from ui.say.drills.page import DrillsPage
from ui.say.drills.presenter import DrillsPresenter
from ui.say.drills.view import Choose, DrillsRequest, OpenDrill, Press, SayOwn, Write

ANEW = "You never look up. Could we leave the phones in the hall tonight?"
STING = Advice(0, 17, "absolute", False, "You never look up", "“Never” is easy to argue with.")


def _drills(*asked: DrillsRequest, told: Outcome = Outcome.READ) -> Builder:
    def build(setting: Setting) -> QWidget:
        presenter = DrillsPresenter(Library(), 7)

        def read(wanted: Asked) -> None:
            advice = (STING,) if told is Outcome.READ else ()
            presenter.know(Told(wanted.serial, told, advice))

        page = DrillsPage(setting.look)
        presenter.reading_wanted.connect(read)
        presenter.view_changed.connect(page.show_view)
        page.asked.connect(presenter.ask)
        presenter.open(Hue.LAGOON)
        for request in asked:
            presenter.ask(request)
        page.show_view(presenter.view())  # what was typed into the last field is in it, too
        setting.keep.append(presenter)
        return Placed(setting.look, page, "say")

    return build


_CHOSEN = (OpenDrill("feeling-or-verdict"), Choose("feeling"))
_WRITTEN = (OpenDrill("rewrite-the-opener"), Write(ANEW), Press("look"))
_FEARED = (OpenDrill("rewrite-the-opener"), Write(DANGER), Press("look"))

SCENES: dict[str, Builder] = {
    "drills": _drills(),
    "drill-choose": _drills(OpenDrill("request-or-demand")),
    "drill-chosen": _drills(*_CHOSEN),
    "drill-another-way": _drills(*_CHOSEN, Press("own"), SayOwn("To me it is both.")),
    "drill-write": _drills(OpenDrill("rewrite-the-opener")),
    "drill-written": _drills(*_WRITTEN),
    "drill-safety": _drills(*_FEARED, told=Outcome.SAFETY),
}
