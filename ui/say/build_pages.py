"""From all that is known to the pages that a sentence leads to."""

from coach.clock import Moment
from coach.content.library import Library
from coach.content.prose import Column, SayWords
from coach.content.words import fill
from coach.store.own_words import Kept, of_writer
from coach.wording.drafts import Slot
from ui.dates import day_words, local, time_of_day
from ui.parts.ring_view import RingState, RingView
from ui.say.build_notes import tr
from ui.say.build_write import copy_button, primary, question_words, write_view
from ui.say.heard import parts_of
from ui.say.people import listener_of, names, writer_of
from ui.say.view import (
    AlongView,
    AloudView,
    Button,
    ColumnView,
    KeptRow,
    KeptView,
    ListenView,
    Page,
    PractiseView,
    RowView,
    Sub,
    WordsView,
)
from ui.say.work import Desktop

#: How long the ring of *Say it once aloud* takes, in ms.
A_MINUTE = 60_000
#: Before the id of a talk in the key of a row.
INTO = "talk:"


def page_of(
    sub: Sub,
    desk: Desktop,
    words: SayWords,
    library: Library,
    moments: tuple[Moment, Moment],
    *,
    copied: bool,
) -> Page:
    """Make the page that is to be shown; ``moments`` are when it was opened, and now."""
    match sub:
        case Sub.LISTEN:
            return listen_view(desk, words)
        case Sub.ALONG:
            return along_view(desk, words, library)
        case Sub.ALOUD:
            return aloud_view(desk, words, *moments)
        case Sub.KEPT:
            return kept_view(desk, words, moments[1], copied=copied)
        case Sub.WORDS:
            return WordsView(writer_of(desk), words.questions.feel, tr("My sentence"))
        case Sub.PRACTISE:
            return PractiseView(writer_of(desk).hue)
        case Sub.WRITE:
            return write_view(desk, words, copied=copied)


def listen_view(desk: Desktop, words: SayWords) -> ListenView:
    """Make the page that reads the sentence as its listener would."""
    said, sentence = words.listener, desk.work.sentence
    parts, called = parts_of(sentence, said), names(desk, words.your_partner)
    stings = list(desk.told.stings)
    columns = tuple(
        _column(column, bit, question, words, called, stings)
        for column, bit, question in (
            (said.happened, parts.happened, Slot.SEE),
            (said.felt, parts.felt, Slot.FEEL),
            (said.asked, parts.asked, Slot.ASK),
        )
    )
    return ListenView(
        back=tr("My sentence"),
        title=fill(said.title, called),
        person=listener_of(desk, words.your_partner),
        sentence=f"“{sentence.strip()}”",
        columns=columns,
        refused=(said.refused.title, said.refused.text),
        primary=primary(desk, words),
        others=(
            Button("change", tr("Change a word"), "pen-line"),
            Button("aloud", words.along.aloud.name, "timer"),
            Button("rehearse", words.along.rehearse.name, "drama"),
        ),
    )


def along_view(desk: Desktop, words: SayWords, library: Library) -> AlongView:
    """Make the page with what can be done with it."""
    said = words.along
    read = fill(words.read_as, names(desk, words.your_partner))
    rows = [
        RowView("listen", read, said.read_line),
        RowView("aloud", said.aloud.name, said.aloud.line),
        RowView("rehearse", said.rehearse.name, said.rehearse.line),
        RowView("print", said.printed.name, said.printed.line),
    ]
    talks = {one.id: one for one in library.whole()}
    for name in said.talks:
        if (talk := talks.get(name)) is not None:
            title = fill(said.talk, {"title": talk.name})
            rows.append(RowView(f"{INTO}{name}", title, talk.line))
    rows.append(RowView("book", said.book.name, said.book.line))
    rows.append(RowView("kept", said.kept.name, said.kept.line))
    return AlongView(
        tr("My sentence"),
        said.title,
        writer_of(desk),
        desk.work.sentence.strip(),
        tuple(rows),
        Button("back", words.aloud.done),
    )


def aloud_view(desk: Desktop, words: SayWords, began: Moment, now: Moment) -> AloudView:
    """Make the page with the ring of a minute; it closes, and nothing follows from that."""
    said, person = words.aloud, writer_of(desk)
    used = max(now.steady - began.steady, 0)
    over = used >= A_MINUTE
    ring = RingView(
        person.shape,
        person.hue,
        min(used / A_MINUTE, 1.0),
        name=person.name,
        words=said.over if over else said.takes,
        state=RingState.CLOSED if over else RingState.RUNNING,
    )
    return AloudView(
        tr("My sentence"),
        said.title,
        said.lead,
        person,
        desk.work.sentence.strip(),
        ring,
        Button("back", said.done),
        (Button("again", said.again, "repeat-2"),) if over else (),
    )


def kept_view(desk: Desktop, words: SayWords, now: Moment, *, copied: bool) -> KeptView:
    """Make the list of what whoever writes has kept."""
    said = words.sentences
    rows = tuple(KeptRow(one.id, one.sentence.words, _when(one, now)) for one in kept_of(desk))
    return KeptView(
        back=tr("My sentence"),
        title=said.title,
        honest=said.honest,
        rows=rows,
        nothing="" if rows else said.nothing,
        copy=copy_button(words, copied=copied).words,
        use=said.use,
        remove=tr("Remove"),
        primary=Button("back", words.aloud.done),
    )


def kept_of(desk: Desktop) -> tuple[Kept, ...]:
    """Give the sentences of whoever writes, and of nobody else."""
    return of_writer(desk.kept, desk.couple, desk.who) if desk.who else ()


def _column(
    column: Column,
    bit: str,
    question: Slot,
    words: SayWords,
    called: dict[str, str],
    stings: list[str],
) -> ColumnView:
    said = words.listener
    if not bit:
        ask = question_words(question, words)
        return ColumnView("", said.not_yet, column.missing, question, ask)
    quoted = f"“{bit}”"
    if any(_within(sting, bit) for sting in stings):
        return ColumnView(quoted, fill(column.stings, called), said.you_chose, question)
    return ColumnView(quoted, fill(column.opens, called), column.why, question)


def _within(sting: str, bit: str) -> bool:
    one, two = (" ".join(text.lower().split()).strip(" .,;?!…") for text in (sting, bit))
    return bool(one and two) and (one in two or two in one)


def _when(kept: Kept, now: Moment) -> str:
    at = local(kept.sentence.at)
    said = f"{day_words(at.date(), now.local().date())}, {time_of_day(at)}"
    return said[:1].upper() + said[1:]
