"""From what was read to the notes beside the text, and the quiet card in their place."""

from collections import Counter

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from coach.content.prose import SayWords
from coach.content.words import fill
from coach.wording.findings import Category
from ui.reading.told import Advice, Outcome
from ui.say.view import CardView, NotesView, NoteView
from ui.say.work import Desktop

#: So many notes are shown; the others are folded away behind a link.
SHOWN = 3


def tr(text: str) -> str:
    """Translate a short label of Say it."""
    return QCoreApplication.translate("Say", text)


def standing(desk: Desktop) -> tuple[tuple[int, Advice], ...]:
    """Give the advice that still stands, each with its key: not what was kept as it is."""
    every = enumerate(desk.told.advice, start=1)
    return tuple((key, one) for key, one in every if mine(one) not in desk.work.mine)


def mine(advice: Advice) -> tuple[str, str]:
    """Give what is remembered of words that are kept as they are."""
    return (advice.kind, advice.quoted.lower())


def open_key(desk: Desktop) -> int:
    """Say which note stands open: the one that was asked for, else the first."""
    keys = [key for key, _ in standing(desk)]
    return desk.open if desk.open in keys else next(iter(keys), 0)


def notes_view(desk: Desktop, words: SayWords) -> NotesView:
    """Make the column."""
    opened = open_key(desk)
    every = [_note(key, one, words, is_open=key == opened) for key, one in standing(desk)]
    named = tuple(_distinct(every))
    shown = named if desk.all_notes else named[:SHOWN]
    if opened not in [note.key for note in shown]:
        shown += tuple(note for note in named if note.key == opened)
    folded = len(named) - len(shown)
    more = fill(words.more, {"number": str(folded)}) if folded else ""
    return NotesView(shown, named, "" if named else _line(desk, words), more)


def card_view(words: SayWords) -> CardView:
    """Make the quiet card: the same for every such word, and for everybody."""
    return CardView(words.safety.title, words.safety.text, words.see_help)


def _note(key: int, advice: Advice, words: SayWords, *, is_open: bool) -> NoteView:
    reason = advice.reason
    if advice.soft and is_open:
        what = words.kinds.names[Category(advice.kind)]
        reason = f"{fill(words.lands, {'what': what})} {reason}".strip()
    return NoteView(
        key,
        advice.start,
        advice.end,
        advice.soft,
        advice.quoted,
        advice.quoted,
        reason,
        advice.ways if is_open else (),
        tr("Keep mine") if is_open else "",
        tr("Another way") if is_open and len(advice.ways) > 1 else "",
        is_open,
        advice.reach,
    )


def _distinct(notes: list[NoteView]) -> list[NoteView]:
    """Number those that quote the same words, so that each has a name of its own."""
    times = Counter(note.quoted for note in notes)
    seen: Counter[str] = Counter()
    named: list[NoteView] = []
    for note in notes:
        seen[note.quoted] += 1
        name = note.quoted
        if times[name] > 1:
            name = f"{name} ({seen[name]})"
        named.append(replace(note, name=name))
    return named


def _line(desk: Desktop, words: SayWords) -> str:
    if desk.told.outcome is Outcome.UNREAD:
        return words.unread
    if desk.told.outcome is Outcome.OTHER_LANGUAGE:
        return words.other_language
    if desk.told.serial and desk.work.text.strip() and not desk.told.advice:
        return words.nothing_stands_out
    return words.notes_here
