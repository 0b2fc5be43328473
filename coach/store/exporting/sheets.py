"""An export as tables in plain words: what the page and the spreadsheet have in common."""

from collections.abc import Iterator

import msgspec

from coach.content.model import Line
from coach.content.prose import Part, Sheets
from coach.people import Side
from coach.session.state import Words
from coach.store.exporting.around import Around
from coach.store.exporting.form import Export, Mark, Remembered

_Row = tuple[str, ...]
#: Lines of a board that were on the way to a list when the talk ended.
_HALF = (Line.IDEA, Line.POINT)


class Sheet(msgspec.Struct, frozen=True):
    """One table: each row has a cell for each of the ``heads``."""

    id: Sheets
    title: str
    line: str
    heads: _Row
    rows: tuple[_Row, ...]


def sheets(export: Export, around: Around) -> tuple[Sheet, ...]:
    """Give all tables, also those without a row."""
    ways = {
        Sheets.TALKS: _talks,
        Sheets.WORDS: _kept_words,
        Sheets.AGREEMENTS: _agreements,
        Sheets.TIMES: _times,
        Sheets.SENTENCES: _sentences,
        Sheets.OWN: _own_cards,
        Sheets.CARDS: _cards,
        Sheets.SMALL: _small,
        Sheets.LATER: _later,
        Sheets.WISHES: _wishes,
        Sheets.PASSED: _passed,
    }
    made: list[Sheet] = []
    for id_, rows in ways.items():
        words = around.words.sheets.of[id_]
        made.append(Sheet(id_, words.title, words.line, words.heads, tuple(rows(export, around))))
    return tuple(made)


def _talks(export: Export, around: Around) -> Iterator[_Row]:
    for talk in export.records:
        numbers = (talk.got_it, talk.repairs_taken, talk.breaks, talk.returns)
        yield (
            around.moment(talk.began),
            around.talk(talk.walkthrough),
            around.words.alone if talk.solo else around.words.together,
            around.minutes(talk.active),
            around.yes(talk.complete),
            str(talk.turns),
            str(talk.whole),
            around.minutes(talk.whole_time),
            *map(str, numbers),
        )


def _kept_words(export: Export, around: Around) -> Iterator[_Row]:
    for talk in export.records:
        if talk.words is not None:
            when, name = around.moment(talk.began), around.talk(talk.walkthrough)
            for part, who, text in _written(talk.words, around):
                if text.strip():
                    yield when, name, around.words.parts.names[part], who, text


def _written(words: Words, around: Around) -> Iterator[tuple[Part, str, str]]:
    """Give all that was typed in a talk, each with whose it is."""
    both = around.words.both
    board = words.board
    yield Part.TOPIC, both, words.topic
    yield Part.PIECE, both, words.piece
    yield from ((Part.PARKED, around.who(one.side), one.text) for one in words.parked)
    yield Part.WRITTEN, both, words.written
    yield from ((Part.WRITTEN, around.who(one.side), one.text) for one in words.pages)
    yield from ((Part.CHOSEN, around.who(one.side), one.text) for one in words.chosen)
    yield from ((Part.LOOP, around.who(one.side), one.text) for one in words.loop)
    yield from ((Part.IDEAS, around.who(one.side), one.text) for one in board.ideas)
    yield from (
        (Part.DECIDED, both, text) for line, text in board.lines.items() if line not in _HALF
    )
    yield from ((Part.POINTS, both, one.text) for one in board.points)
    yield from ((Part.SAID, around.who(one.side), one.text) for one in words.said)
    yield Part.NEXT, both, words.next_step


def _agreements(export: Export, around: Around) -> Iterator[_Row]:
    for one in export.agreements:
        became = getattr(around.words.outcomes, one.outcome.value.replace("-", "_"))
        talk = around.talk(one.walkthrough)
        yield around.moment(one.made), one.words, one.if_then, one.due, became, talk


def _times(export: Export, around: Around) -> Iterator[_Row]:
    for one in sorted(export.plans, key=lambda one: (one.at, one.id)):
        yield around.moment(one.at), around.talk(one.walkthrough), one.line


def _sentences(export: Export, around: Around) -> Iterator[_Row]:
    for one in export.sentences:
        yield around.moment(one.at), one.writer.strip() or around.who(Side(one.side)), one.words


def _own_cards(export: Export, around: Around) -> Iterator[_Row]:
    for own in export.own_cards:
        use = getattr(around.words.uses, own.card.use.value)
        yield around.moment(own.at), around.what(own.card.deck), use, own.card.text, own.card.when


def _cards(export: Export, around: Around) -> Iterator[_Row]:
    marks = {one.key: one for one in export.card_marks}
    memories = {one.key: one for one in export.card_memories}
    for key in sorted(marks.keys() | memories.keys()):
        mark = marks.get(key) or Mark(key, 0, 0, 0)
        known = memories.get(key) or Remembered(key, 0, 0, 0, 0)
        times = (mark.kept, mark.rests, mark.drawn, known.last, known.due)
        yield around.card(key), *map(around.moment, times)


def _small(export: Export, around: Around) -> Iterator[_Row]:
    for one in export.sittings:
        kind = getattr(around.words.did, one.kind, one.kind)
        yield around.moment(one.at), kind, around.what(one.what), str(one.lines)


def _later(export: Export, around: Around) -> Iterator[_Row]:
    yield from ((around.talk(name),) for name in export.later)


def _wishes(export: Export, around: Around) -> Iterator[_Row]:
    yield from ((around.need(name),) for name in export.wishes)


def _passed(export: Export, around: Around) -> Iterator[_Row]:
    yield from ((around.talk(one.walkthrough), around.moment(one.at)) for one in export.passed)
