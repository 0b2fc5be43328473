"""Holds which page of Help is open, for as long as it is open.

Nothing here is remembered: neither the topic, nor that anybody looked, nor which country was
looked at. Whoever opens Help again finds it as it was the first time.
"""

from PySide6.QtCore import QObject, Signal

from coach.content.library import Library
from coach.content.prose import HelplinesWords
from coach.people import Couple
from ui.help.helplines import NONE, country_of
from ui.help.page import build
from ui.help.view import (
    BackToToday,
    ChooseCountry,
    HelpRequest,
    HelpView,
    HideWindow,
    ShowTopic,
    Topic,
)

#: What other pages call the page *When this app is the wrong tool*.
SAFETY = "safety"
#: What they call the page that names the files which could not be read.
MISSING = "missing"


class HelpPresenter(QObject):
    """Help & safety. ``open`` it each time it is shown."""

    #: The page is another one: a HelpView.
    view_changed = Signal(object)
    #: Somebody wants to go back to Today.
    today_asked = Signal()
    #: Somebody wants the dull page, at once.
    hide_asked = Signal()

    def __init__(
        self,
        library: Library,
        territory: str = "",
        parent: QObject | None = None,
        *,
        folder: str = "",
    ) -> None:
        """``territory`` is the computer's own, by its English name, to begin with its numbers.

        ``folder`` is where everything is kept.
        """
        super().__init__(parent)
        self._library = library
        self._territory = territory
        self._folder = folder
        self._known = NONE
        self._couple = Couple()
        self._topic = ""
        self._country: str | None = None

    def open(self, topic: str = "") -> None:
        """Begin at a topic (an id of ``help.toml``, or ``SAFETY``), else at the first one.

        ``guide/talk`` is a chapter of the guide.
        """
        self._topic = {SAFETY: Topic.WRONG_TOOL, MISSING: Topic.MISSING}.get(topic, topic)
        self._country = None
        self._tell()

    def show_country(self, country: str) -> None:
        """Take the country that these two have chosen in Settings, empty for none."""
        self._known = country

    def show_couple(self, couple: Couple) -> None:
        """Take the two whose shapes and colours are drawn."""
        self._couple = couple

    def ask(self, request: HelpRequest) -> None:
        """Do what somebody asked for."""
        match request:
            case ShowTopic(topic):
                self._topic = topic
                self._tell()
            case ChooseCountry(country):
                self._country = country
                self._tell()
            case BackToToday():
                self.today_asked.emit()
            case HideWindow():
                self.hide_asked.emit()

    def view(self) -> HelpView:
        """Make the page."""
        country = self._shown_country()
        return build(self._library, self._topic, country, self._folder, self._couple)

    def _shown_country(self) -> str:
        if self._country is not None:
            return self._country
        if self._known:
            return self._known
        words = self._library.find(HelplinesWords)
        return country_of(words, self._territory) if words else NONE

    def _tell(self) -> None:
        self.view_changed.emit(self.view())
