"""From a talk for one alone into the book of whoever practised: in memory and nowhere else."""

from msgspec.structs import replace

from coach.content.library import Library
from coach.reflect.looking import Brought
from coach.session.record import record
from coach.session.state import Session, Words
from ui.kept import kept_of


def brought_of(session: Session, library: Library) -> Brought | None:
    """Give what can be put into a book, None where nothing was written that could be kept."""
    words = record(session, keep=True).words or Words()
    groups = kept_of(replace(words, topic=""), library)
    text = "\n\n".join("\n".join((group.heading, *group.lines)) for group in groups)
    if not (text or words.topic.strip()):
        return None
    return Brought(session.starter, free=text, topic=words.topic)
