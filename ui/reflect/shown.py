"""From an open book to the pages that its owner sees."""

from collections.abc import Callable
from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from coach.content.prose import BookWords, ReflectWords
from coach.content.words import fill
from coach.people import Person
from coach.reflect.guide import names_of, words_of
from coach.reflect.pages import Kind, Page, title_of
from coach.reflect.voices import Voice
from ui.dates import day_words, local
from ui.reflect.book import TEXT
from ui.reflect.read_back import lines_of
from ui.reflect.state import State
from ui.reflect.view import (
    ChooseView,
    EmptyView,
    KindView,
    OpenView,
    RoomRow,
    RoomView,
    RowsView,
    RowView,
    SheetView,
)
from ui.reflect.within import Within

#: More of a page is never looked at for what it is called.
_TITLE = 400

#: What a new page can be, in this order; the others come from elsewhere (a talk, *Say it*).
_KINDS = (
    Kind.FREE, Kind.BEFORE, Kind.THANKS, Kind.LEARNT, Kind.VALUE, Kind.ASK, Kind.DRIFT, Kind.CALM,
    Kind.DRAFT,
)  # fmt: skip


def tr(text: str) -> str:
    """Translate a short label of Reflect."""
    return QCoreApplication.translate("Reflect", text)


def open_view(
    state: State, words: BookWords, kinds: ReflectWords, within: Within, person: Person,
    today: date, problem: str,
) -> OpenView:  # fmt: skip
    """Make the list and the page beside it."""
    book, own = within.book, words.page
    page, pages = book.page, within.pages
    blank = not book.pages
    free = page is not None and page.kind is Kind.FREE
    return OpenView(
        person=person,
        title=fill(words.door.owner, {"name": person.name}),
        close=own.close,
        search=own.search,
        query=within.finder.query,
        pages=own.pages,
        rows=RowsView(pages, described(kinds, own.untitled, today)),
        chosen=book.chosen,
        nothing=own.nothing if within.finder.found is not None and not pages else "",
        new=own.new,
        room=words.room.link,
        throw=own.throw if page is not None else "",
        primary=own.answer if blank else "" if page is None or free else own.go_on,
        safety=words.safety,
        sheet=_sheet(state, words, kinds, within, page, today) if page is not None else None,
        empty=_empty(words, kinds) if blank else None,
        problem=_problem(words, within, problem),
    )


def described(kinds: ReflectWords, untitled: str, today: date) -> Callable[[Page], RowView]:
    """Give what says a page in one row. It is asked for those rows alone that are seen."""
    names = names_of(kinds)

    def row(page: Page) -> RowView:
        day = day_words(local(page.changed).date(), today)
        return RowView(page.id, _title(page, kinds, names, untitled), day[:1].upper() + day[1:])

    return row


def choose_view(words: BookWords, kinds: ReflectWords, *, loose: bool) -> ChooseView:
    """Make the kinds to choose from."""
    choose = words.choose
    return ChooseView(
        title=choose.title,
        lead=choose.lead,
        kinds=tuple(
            KindView(kind.value, words_of(kind, kinds).name, words_of(kind, kinds).line)
            for kind in _KINDS
        ),
        do_not_keep=choose.do_not_keep,
        line=choose.not_kept_line if loose else words.page.kept,
        loose=loose,
        close=words.page.close,
        back=choose.back,
        safety=words.safety,
    )


def room_view(
    words: BookWords, person: Person, voice: Voice | None, today: date, notice: str, problem: str
) -> RoomView:
    """Make what can be done with the book as a whole, and with a voice that is kept in it."""
    room = words.room
    rows = [
        RoomRow("change", room.change.title, room.change.text, room.change_button),
        RoomRow("words", room.words.title, room.words.text, room.words_button),
        RoomRow("delete", room.delete.title, room.delete.text, room.delete_button),
    ]
    if voice is not None:
        day = day_words(local(voice.made).date(), today)
        line = room.voice_unread if voice.data is None else fill(room.voice_text, {"day": day})
        rows.insert(2, RoomRow("voice", room.voice_title, line, room.voice_button))
    return RoomView(
        person=person,
        title=room.title,
        close=words.page.close,
        rows=tuple(rows),
        back=room.back,
        safety=words.safety,
        notice=notice,
        problem=problem,
    )


def _title(page: Page, kinds: ReflectWords, names: dict[str, str], untitled: str) -> str:
    if page.kind is not Kind.FREE:
        name = names[page.kind.value]
        return fill(kinds.titled, {"page": name, "topic": page.topic}) if page.topic else name
    text = page.answers.get(TEXT, "")[:_TITLE]
    short = replace(page, answers={TEXT: text})
    return untitled if short.is_blank else title_of(short, names)


def _sheet(
    state: State, words: BookWords, kinds: ReflectWords, within: Within, page: Page, today: date
) -> SheetView:
    own, book = words.page, within.book
    free, loose = page.kind is Kind.FREE, book.is_loose(page.id)
    row = described(kinds, own.untitled, today)(page)
    lines = () if free else lines_of(page, kinds)
    return SheetView(
        key=page.id,
        number=book.number,
        label=row.day,
        title="" if free else row.title,
        free=free,
        topic=page.topic if free else "",
        topic_label=own.topic,
        topic_hint=own.topic_hint,
        text=page.answers.get(TEXT, "") if free else "",
        name=own.text,
        lines=lines,
        nothing="" if free or lines else own.read_only,
        foot=own.loose if loose else own.kept,
        loose=loose,
        do_not_keep=own.do_not_keep,
        problem=own.full if state.full else "",
    )


def _empty(words: BookWords, kinds: ReflectWords) -> EmptyView:
    own = words.page
    return EmptyView(
        own.empty.title,
        own.empty.text,
        words_of(Kind.THANKS, kinds).questions[0].title,
    )


def _problem(words: BookWords, within: Within, problem: str) -> str:
    if problem:
        return f"{words.page.unsaved} {problem}" if within.book.waits else problem
    unread = within.book.unread
    if not unread:
        return ""
    many = fill(words.page.damaged_many, {"count": str(unread)})
    return words.page.damaged_one if unread == 1 else many
