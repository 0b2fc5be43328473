"""The part of Settings that is not about choices: where everything is kept, and about In Turn."""

from coach import __version__
from coach.content.prose import SettingsWords
from coach.content.words import fill
from ui.settings.view import AboutView, EraseView, KeptView


class Rest:
    """Makes these views, and holds the question before everything is erased."""

    def __init__(self, words: SettingsWords, folder: str) -> None:
        self._words = words
        self._folder = folder
        self._typed: str | None = None

    @property
    def ready(self) -> bool:
        """Whether the word stands there, in small or large letters."""
        typed = (self._typed or "").strip().casefold()
        return typed == self._words.erase_word.casefold()

    def ask(self) -> None:
        """Open the question, with nothing typed."""
        self._typed = ""

    def keep(self) -> None:
        """Close the question."""
        self._typed = None

    def take_word(self, text: str) -> None:
        """Take what stands in its field."""
        self._typed = text

    def data(self) -> KeptView:
        """Say where everything is kept."""
        words = self._words
        return KeptView(
            kept_title=words.kept.title,
            kept=words.kept.text,
            folder=self._folder,
            erase_title=words.erase.title,
        )

    def about(self) -> AboutView:
        """Say what In Turn is, and what it is made with."""
        words = self._words
        return AboutView(
            version=__version__,
            text=words.about,
            made_with=words.made_with,
            licences=tuple((one.name, one.does, one.licence) for one in words.licences),
        )

    def sheet(self) -> EraseView | None:
        """Make the question, if it is open."""
        words = self._words
        if self._typed is None:
            return None
        return EraseView(
            title=words.erase_title,
            text=words.erase_text,
            label=fill(words.erase_type, {"word": words.erase_word}),
            stays=words.erase_stays,
            keep=words.keep_button,
            primary=words.erase_button if self.ready else words.erase_first,
            ready=self.ready,
        )
