"""Quiet ways to what helps in a step: a card, words to choose."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.parts.buttons import QuietLink
from ui.parts.flow import Flow
from ui.talk.requests import OpenAid
from ui.talk.stage_view import AidView
from ui.theme.look import Look

#: The icon of each way; in the loop there is a word for each of the two.
_ICONS = {"card": "layers", "words": "search", "words one": "search", "words two": "search"}


class AidRow(QWidget):
    """A row that wraps; without anything that helps it takes no room."""

    #: Something that helps is wanted: an OpenAid.
    asked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._view: tuple[AidView, ...] = ()
        self._links: dict[str, QuietLink] = {}
        self._row = Flow(self, gap=24, row_gap=0)
        for id_, icon in _ICONS.items():
            link = QuietLink(look, "", icon=icon)
            link.clicked.connect(lambda _=False, id_=id_: self._open(id_))
            link.hide()
            self._links[id_] = link
            self._row.addWidget(link)
        self.hide()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab comes to, in order."""
        return tuple(link for link in self._links.values() if not link.isHidden())

    def show_view(self, view: tuple[AidView, ...]) -> None:
        """Show the ways that there are."""
        if view == self._view:
            return
        self._view = view
        words = {_place(aid): aid.words for aid in view}
        for id_, link in self._links.items():
            link.say(words.get(id_, ""))
            link.setVisible(id_ in words)
        self.setVisible(bool(view))

    def _open(self, place: str) -> None:
        aid = next(aid for aid in self._view if _place(aid) == place)
        self.asked.emit(OpenAid(aid.id))


def _place(aid: AidView) -> str:
    """Say which link an aid has: for what it is and for whom, whatever piece it goes into."""
    return " ".join(aid.id.split()[:2])
