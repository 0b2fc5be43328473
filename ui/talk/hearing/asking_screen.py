"""Both are asked whether the computer may listen: the page of the gate, with other questions."""

from ui.actions import Deed
from ui.talk.gate.screen import GateScreen
from ui.talk.requests import Back


class AskingScreen(GateScreen):
    """Shows a ``GateView`` about listening. Its own key leads back, too."""

    @property
    def works(self) -> frozenset[Deed]:
        """What keys can do here."""
        return super().works | {Deed.LISTEN}

    def act(self, deed: Deed) -> bool:
        """Do what a key asks for; False if it is nothing to this page."""
        if deed is Deed.LISTEN:
            self.asked.emit(Back())
            return True
        return super().act(deed)
