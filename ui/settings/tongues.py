"""The choice of a language in Settings: it counts from the next start on, so nothing is lost."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from coach.content.library import ENGLISH, Library
from coach.content.prose import SettingsWords
from ui.language import languages, wanted_here

#: What is chosen where the computer is to say.
SYSTEM = "system"


class Tongues(NamedTuple):
    """The words of Settings in each language that there is, and which one is spoken now."""

    words: dict[str, SettingsWords]
    spoken: str

    def names(self) -> tuple[tuple[str, str], ...]:
        """Give each language as it calls itself."""
        return tuple((key, words.language) for key, words in self.words.items())

    def note(self, choice: str) -> str:
        """Say what follows from a choice, in the words of the language that was chosen."""
        chosen = wanted_here(choice)
        if chosen != self.spoken:
            return self.words[chosen].language_next if chosen in self.words else ""
        if chosen != ENGLISH:
            return QCoreApplication.translate(
                "Settings", "What is not translated yet stays in English"
            )
        return ""


def tongues(library: Library) -> Tongues:
    """Read the names of the languages; one whose words cannot be read is left out."""
    found = {language: library.of(language).find(SettingsWords) for language in languages()}
    return Tongues(
        {language: words for language, words in found.items() if words is not None},
        library.language,
    )
