"""Words that were kept of a talk, under their headings: for a list, and for one's own book."""

import msgspec
from PySide6.QtCore import QCoreApplication

from coach.content.library import Library
from coach.content.prose import CloseWords, ProgressWords
from coach.session.events import CloseLine
from coach.session.state import Words


def tr(text: str) -> str:
    """Translate a short label of Progress."""
    return QCoreApplication.translate("Progress", text)


class KeptView(msgspec.Struct, frozen=True):
    """Words that both kept: a heading, and what was said or written under it."""

    heading: str
    lines: tuple[str, ...]


def words_of(library: Library) -> ProgressWords:
    """Give the words of the page; should their file be broken, short labels in their place."""
    return library.find(ProgressWords) or ProgressWords(
        title=tr("What you have practised"),
        nothing=tr("Nothing here yet."),
        stopped_early=tr("Stopped early."),
        not_here="{id}",
        removed=tr("Removed: {when}"),
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


def kept_of(kept: Words, library: Library) -> tuple[KeptView, ...]:
    """Give all that was kept, so that nothing is kept in secret.

    Whose line is whose is not told: sides can be swapped later, and the line belongs to both.
    """
    words, closing = words_of(library), headings_of(library)

    def said(line: CloseLine) -> tuple[str, ...]:
        return tuple(one.text for one in kept.said if one.line is line)

    every = (
        KeptView(words.topic, (kept.topic,)),
        KeptView(words.piece, (kept.piece,)),
        KeptView(words.parked, tuple(one.text for one in kept.parked)),
        KeptView(words.written, (kept.written, *(page.text for page in kept.pages))),
        KeptView(words.chosen, tuple(one.text for one in kept.chosen)),
        KeptView(tr("Our loop"), tuple(one.text for one in kept.loop)),
        KeptView(words.ideas, tuple(idea.text for idea in kept.board.ideas)),
        KeptView(words.decided, tuple(dict.fromkeys(kept.board.lines.values()))),
        KeptView(words.points, tuple(point.text for point in kept.board.points)),
        KeptView(closing[CloseLine.HEARD], said(CloseLine.HEARD)),
        KeptView(closing[CloseLine.THANKS], said(CloseLine.THANKS)),
        KeptView(closing[None], (kept.next_step,)),
    )
    return tuple(KeptView(one.heading, lines) for one in every if (lines := _filled(one.lines)))


def _filled(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line for line in lines if line.strip())
