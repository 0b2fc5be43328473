"""From where somebody is to the page that they see: around a book. An open one is in ``shown``."""

from datetime import date
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication

from coach.content.library import Library
from coach.content.prose import BookWords, Note, ProblemsWords, ReflectWords
from coach.content.words import fill, time_left
from coach.errors import WorldError
from coach.people import Person, Side
from coach.reflect.strength import SHORTEST
from ui.offer import UndoView
from ui.parts.meter import meter_words
from ui.reflect.shown import choose_view, open_view, room_view
from ui.reflect.state import Asked, At, State, Told
from ui.reflect.view import (
    CardView,
    DoorView,
    FieldView,
    GoneView,
    GuidedView,
    LostView,
    MakeView,
    NoteView,
    OpeningView,
    ReflectView,
    SafetyPage,
    Shown,
    ThereView,
    WordsView,
)
from ui.reflect.within import Within
from ui.told import sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Of words that are not in the list, so many are named, each with so many letters.
_SOME_WORDS, _LONG_WORD = 4, 20


class Desk(msgspec.Struct, frozen=True):
    """What pages are made from, beside where somebody is."""

    words: BookWords
    kinds: ReflectWords
    library: Library
    today: date


def tr(text: str) -> str:
    """Translate a short label of Reflect."""
    return QCoreApplication.translate("Reflect", text)


def build(
    state: State,
    desk: Desk,
    within: Within | None,
    note: UndoView | None,
    trouble: WorldError | None,
) -> ReflectView:
    """Make the page, and what lies over it."""
    problem = _problem(desk, trouble) if trouble is not None else ""
    gone = _gone(state, desk.words) if state.asked is not None else None
    return ReflectView(_page(state, desk, within, problem), gone, note)


def _page(state: State, desk: Desk, within: Within | None, problem: str) -> Shown:
    words, person = desk.words, _person(state)
    match state.at:
        case At.MAKE | At.CHANGE | At.RESET | At.RENEW:
            return _make(state, words, problem)
        case At.THERE:
            return _there(words, person)
        case At.WORDS:
            return _recovery(state, words, problem)
        case At.LOST:
            return _lost(state, words, problem)
        case At.SAFETY:
            return SafetyPage()
        case _ if within is None:
            return _door(state, words, problem)
        case At.CHOOSE:
            return choose_view(words, desk.kinds, loose=state.loose)
        case At.GUIDED:
            return GuidedView()
        case At.ROOM:
            told = words.room.changed if state.told is Told.CHANGED else ""
            return room_view(words, person, within.book.voice, desk.today, told, problem)
        case _:
            return open_view(state, words, desk.kinds, within, person, desk.today, problem)


# the door


def _door(state: State, words: BookWords, problem: str) -> DoorView:
    door = words.door
    sides: Sequence[Side] = (Side.ONE,) if state.alone else tuple(Side)
    return DoorView(
        title=door.title,
        lead=door.lead_alone if state.alone else door.lead,
        cards=tuple(_card(state, side, words, problem) for side in sides),
        sealed=door.sealed,
        hides=door.hides,
        safety=words.safety,
        notice=_notice(state, words, problem),
    )


def _notice(state: State, words: BookWords, problem: str) -> str:
    if state.told is Told.DELETED:
        return words.gone.deleted
    if state.told is Told.DELETING:
        return f"{words.gone.not_yet} {problem}" if problem else ""
    if state.why is None:
        return ""
    return getattr(words, state.why.value)


def _card(state: State, side: Side, words: BookWords, problem: str) -> CardView:
    """Make a card. Nothing in it depends on whether there is a book behind it."""
    door, person = words.door, named(state.couple.of(side), side)
    names = {"name": person.name}
    alone = state.alone
    return CardView(
        side=side,
        person=person,
        title=fill(door.owner, names),
        line=door.closed_alone if alone else fill(door.closed, names),
        button=door.me_alone if alone else fill(door.me, names),
        opening=_opening(state, words, problem) if side is state.side else None,
    )


def _opening(state: State, words: BookWords, problem: str) -> OpeningView:
    door = words.door
    button = door.opening if state.busy else door.rests if state.wait else door.open
    told = _told(state, words, problem, door.wrong)
    return OpeningView(FieldView(door.passphrase, problem=told), button, state.busy, door.first,
                       door.lost, rests=bool(state.wait))  # fmt: skip


def _told(state: State, words: BookWords, problem: str, wrong: str) -> str:
    """Say what became of the last try."""
    door = words.door
    match state.told:
        case Told.WRONG:
            return wrong
        case Told.RESTING:
            return fill(door.resting, {"time": time_left(words.waits, state.wait)})
        case Told.UNKNOWN:
            listed = ", ".join(one[:_LONG_WORD] for one in state.unknown[:_SOME_WORDS])
            return fill(words.recovery.unknown, {"words": listed})
        case Told.DAMAGED:
            return f"{door.damaged.title}. {door.damaged.text}"
        case Told.TROUBLE:
            return problem
        case _:
            return ""


# a passphrase is chosen


def _make(state: State, words: BookWords, problem: str) -> MakeView:
    begin, room, recovery = words.begin, words.room, words.recovery
    person = _person(state)
    title = fill(begin.title, {"name": person.name})
    lead, primary = "", begin.make
    if state.at is At.CHANGE:
        title, primary = room.change_title, room.change_save
    elif state.at is At.RESET:
        title, lead, primary = recovery.reset_title, recovery.reset_lead, recovery.reset
    meter, filled = meter_words(state.strength)
    notes = (begin.good, begin.gone, begin.stands)
    missing = begin.making if state.busy else "" if state.ready else begin.missing
    if state.at is At.RENEW:
        title, primary, notes = room.words.title, room.words_button, (room.words,)
        missing = words.door.opening if state.busy else "" if state.ready else words.door.missing
    rests = bool(state.wait) and state.at in {At.CHANGE, At.RENEW}
    if rests:
        missing = words.door.rests
    return MakeView(
        person=person,
        title=title,
        lead=lead,
        fields=_fields(state, words),
        meter=meter,
        filled=filled,
        notes=tuple(_note(one) for one in notes),
        primary=missing or primary,
        ready=state.ready and not state.busy and not rests,
        back=tr("Back"),
        safety=words.safety,
        problem=problem if state.told is Told.TROUBLE else "",
    )


def _fields(state: State, words: BookWords) -> tuple[FieldView, ...]:
    begin = words.begin
    count = {"count": str(SHORTEST)}
    label = tr("Your passphrase") if state.at is At.MAKE else tr("Your new passphrase")
    new = FieldView(label, help=fill(begin.long_enough, count))
    again = FieldView(begin.again, problem=begin.differ if state.differ else "")
    wrong = _told(state, words, "", words.door.wrong)
    if state.at is At.RENEW:
        return (FieldView(words.door.passphrase, problem=wrong),)
    if state.at is At.CHANGE:
        return FieldView(words.room.old, problem=wrong), new, again
    return new, again


def _there(words: BookWords, person: Person) -> ThereView:
    there = words.begin.there
    return ThereView(person, there.title, there.text, words.begin.open_it, words.door.lost,
                     tr("Back"), words.safety)  # fmt: skip


# recovery words


def _recovery(state: State, words: BookWords, problem: str) -> WordsView:
    recovery = words.recovery
    lead = recovery.again if state.again else recovery.lead
    return WordsView(
        person=_person(state),
        title=recovery.title,
        lead=words.room.words_lead if state.renewed else lead,
        words=state.words,
        keep=recovery.keep,
        print=recovery.print,
        primary=recovery.keeping if state.busy else recovery.done,
        safety=words.safety,
        problem=problem if state.busy or state.told is Told.TROUBLE else "",
    )


def _lost(state: State, words: BookWords, problem: str) -> LostView:
    recovery, door = words.recovery, words.door
    told = _told(state, words, problem, recovery.wrong)
    return LostView(
        person=_person(state),
        title=recovery.lost_title,
        lead=recovery.lost_lead,
        field=FieldView(recovery.label, recovery.help, told),
        primary=door.opening if state.busy else door.rests if state.wait else door.open,
        busy=state.busy,
        anew=_note(recovery.anew),
        anew_button=recovery.anew_button,
        back=tr("Back"),
        safety=words.safety,
        rests=bool(state.wait),
    )


# the end of a book


def _gone(state: State, words: BookWords) -> GoneView:
    gone = words.gone
    delete = state.asked is Asked.DELETE
    title = fill(gone.delete_title, {"name": _person(state).name})
    return GoneView(
        title=title if delete else gone.anew_title,
        text=gone.delete_text if delete else gone.anew_text,
        label=fill(gone.type, {"word": f"“{gone.word}”"}),
        stays=gone.stays,
        keep=gone.keep,
        primary=gone.delete if state.word else gone.first,
        ready=state.word,
    )


# all


def named(person: Person, side: Side) -> Person:
    """Give a person a name where there is none."""
    if person.name.strip():
        return person
    translate = QCoreApplication.translate
    left, right = translate("People", "Left"), translate("People", "Right")
    return msgspec.structs.replace(person, name=left if side is Side.ONE else right)


def _person(state: State) -> Person:
    side = state.side or Side.ONE
    return named(state.couple.of(side), side)


def _note(note: Note) -> NoteView:
    return NoteView(note.title, note.text)


def _problem(desk: Desk, trouble: WorldError) -> str:
    words = desk.library.find(ProblemsWords)
    return sentence(words, trouble) if words else tr("It cannot be written down just now.")
