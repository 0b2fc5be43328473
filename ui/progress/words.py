"""The words of Progress; should their file be broken, short labels in their place.

What two people have practised is theirs, so it is shown even then. Help names the file.
"""

from PySide6.QtCore import QCoreApplication

from coach.content.library import Library
from coach.content.prose import CloseWords, ProgressWords
from coach.session.events import CloseLine


def tr(text: str) -> str:
    """Translate a short label of Progress."""
    return QCoreApplication.translate("Progress", text)


def words_of(library: Library) -> ProgressWords:
    """Give the words of the page."""
    return library.find(ProgressWords) or ProgressWords(
        title=tr("What you have practised"),
        nothing=tr("Nothing here yet."),
        stopped_early=tr("Stopped early."),
        not_here="{id}",
        removed=tr("{when}: removed."),
        topic=tr("What it was about"),
        piece=tr("One piece"),
        parked=tr("Parked"),
        written=tr("Written"),
        chosen=tr("Chosen"),
        ideas=tr("Ideas"),
        decided=tr("Written together"),
        points=tr("On the list"),
    )


def headings_of(library: Library) -> dict[CloseLine | None, str]:
    """Give the headings over the lines of a close; that of the next step is under None."""
    words = library.find(CloseWords)
    if words is None:
        heard, thanks, step = tr("What was new"), tr("Thank you"), tr("The next step")
    else:
        heard, thanks, step = words.heard, words.thanks, words.next_step
    return {CloseLine.HEARD: heard, CloseLine.THANKS: thanks, None: step}
