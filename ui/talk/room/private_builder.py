"""From a session to what a private step shows: to its owner alone, or to both afterwards."""

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from coach.content.model import PRIVATE, Kind
from coach.content.words import fill
from coach.people import Side
from coach.session import apart
from coach.session.chips import could_talk, there
from coach.session.state import Session
from ui.talk.private_view import CoverView, GroupView, PrivateView, ShownView
from ui.talk.room.aid_builder import aids
from ui.talk.room.draft import Draft
from ui.talk.room.room_words import PhaseText, RoomWords
from ui.talk.stage_view import ChoiceView, FieldView, PrimaryView

if TYPE_CHECKING:
    from collections.abc import Callable

#: The id of the choice that nothing follows.
NOTHING = "none"
#: Steps whose dark button is built here.
OWN_PRIMARY = (*PRIVATE, Kind.CARD, Kind.LOOP, Kind.DRAWN)
#: How many lines of earlier pages stand beside a page.
_SO_FAR = 3


def private_body(words: RoomWords, session: Session, draft: Draft, text: PhaseText) -> PrivateView:
    """Build what one person does alone, or the cover over it."""
    side = session.step.side or session.starter
    who, _private = words.who(side), words.private
    covered = apart.here(session) and not session.private.open
    view = PrivateView(
        title=text.title,
        text=text.hint,
        who=who,
        half=_half(words, session, side),
        other=None if session.solo else _away(words, side),
        covered=covered,
        cover=_yours(words, side) if covered else None,
        chips=_left_out(words, session),
    )
    return view if covered else _filled(view, words, session, draft)


def _filled(view: PrivateView, words: RoomWords, session: Session, draft: Draft) -> PrivateView:
    match session.step.kind:
        case Kind.SORT:
            return replace(
                view,
                count=_count(words, session),
                card=_says(words, apart.card(session)),
                choices=_heaps(words, session, draft),
            )
        case Kind.PICK:
            return replace(view, groups=_to_show(words, session))
        case Kind.CHIPS:
            return _looked(view, words, session)
        case Kind.PAGE:
            fields, aside = _fields(words, session), _so_far(words, session)
            return replace(view, fields=fields, aside=aside, aids=aids(words, session))
        case _:
            return replace(view, groups=_own_card(words, session), choices=_along(words, session))


def _say(words: RoomWords, says: str, side: Side) -> str:
    return fill(says, {"name": words.who(side).name, "other": words.who(side.other).name})


def _half(words: RoomWords, session: Session, side: Side) -> str:
    """Say whose half it is. Alone that stands beside the page, where there is most to read."""
    if not session.solo:
        return _say(words, words.private.half, side)
    return words.private.alone if session.step.kind in (Kind.SORT, Kind.PICK) else ""


def _away(words: RoomWords, side: Side) -> CoverView:
    other, private = side.other, words.private
    return CoverView(
        words.who(other), _say(words, private.look_away, other), _say(words, private.opens, other)
    )


def _yours(words: RoomWords, side: Side) -> CoverView:
    private = words.private
    return CoverView(
        words.who(side), _say(words, private.yours, side), _say(words, private.yours_line, side)
    )


def _left_out(words: RoomWords, session: Session) -> tuple[ChoiceView, ...]:
    """A group can be left out as long as the first card lies on top."""
    first = session.step.kind is Kind.SORT and session.place.piece == 1
    if not first or not session.step.apart:
        return ()
    return (ChoiceView("without", words.walkthrough.apart_says, chosen=session.private.without),)


def _count(words: RoomWords, session: Session) -> str:
    count = len(apart.deck(session))
    number = {"number": str(session.place.piece), "count": str(count)}
    return fill(words.private.card, number)


def _says(words: RoomWords, item: str) -> str:
    return next((one.says for one in words.walkthrough.items if one.id == item), "")


def heap_of(session: Session, draft: Draft) -> str:
    """Give the heap that is marked for the card on top: just now, or when it was there before."""
    item = apart.card(session)
    before = next((mark.heap for mark in session.private.marks if mark.item == item), "")
    return draft.answer or before


def _heaps(words: RoomWords, session: Session, draft: Draft) -> tuple[ChoiceView, ...]:
    marked = heap_of(session, draft)
    return tuple(
        ChoiceView(heap.id, heap.name, heap.line, chosen=heap.id == marked)
        for heap in words.walkthrough.heaps
    )


def _to_show(words: RoomWords, session: Session) -> tuple[GroupView, ...]:
    private, picked = words.private, session.private.picked
    texts = apart.written(session.private)
    marks = apart.pickable(session)
    groups = [
        GroupView(
            fill(private.up_to, {"heap": heap.name, "count": str(heap.show)}),
            tuple(
                ChoiceView(mark.item, _says(words, mark.item), chosen=mark.item in picked)
                for mark in marks
                if mark.heap == heap.id
            ),
        )
        for heap in words.walkthrough.heaps
    ]
    lines = tuple(
        ChoiceView(mark.item, texts[mark.item], chosen=mark.item in picked)
        for mark in marks
        if mark.heap == apart.LINES
    )
    groups.append(GroupView(private.lines, lines))
    return tuple(group for group in groups if group.chips) or (GroupView(private.nothing_to_show),)


def _looked(view: PrivateView, words: RoomWords, session: Session) -> PrivateView:
    """What is said to everybody, whatever was marked, stands beside it or below."""
    groups, also = _found(words, session), (GroupView("", lines=words.private.also),)
    if session.solo:
        also = (*also, GroupView("", lines=(words.private.alone,)))
        return replace(view, groups=groups, choices=_onward(words, session), aside=also)
    return replace(view, groups=(*groups, *also))


def _found(words: RoomWords, session: Session) -> tuple[GroupView, ...]:
    """What is good comes first; what leads to no talk, and all of it together, is only read."""
    private, talk = words.private, words.walkthrough
    marks = session.private.marks
    good = tuple(item.says for item in there(talk.items, talk.heaps, marks))
    could = could_talk(talk.items, talk.heaps, marks)
    read = tuple(item.about for item in could if not (session.solo and item.leads in words.talks))
    about = read if could else (private.nothing_about,)
    return (
        GroupView(private.there, lines=good or (private.none_there,)),
        GroupView(private.talk_about, lines=about),
    )


def _onward(words: RoomWords, session: Session) -> tuple[ChoiceView, ...]:
    """Alone, one of the talks can be opened afterwards."""
    talk, stay = words.walkthrough, words.private.stay
    could = could_talk(talk.items, talk.heaps, session.private.marks)
    ways = tuple(
        ChoiceView(item.leads, item.about, words.talks[item.leads], chosen=_is(session, item.leads))
        for item in could
        if session.solo and item.leads in words.talks
    )
    if not ways:
        return ()
    return (*ways, ChoiceView(NOTHING, stay.name, stay.line, chosen=not session.onward))


def _is(session: Session, talk: str) -> bool:
    return session.onward == talk


def _fields(words: RoomWords, session: Session) -> tuple[FieldView, ...]:
    texts = apart.written(session.private)
    return tuple(
        FieldView(f"private {line.id}", line.label, texts.get(line.id, ""), line.hint)
        for line in words.steps[session.place.step].page_lines
    )


def _labels(words: RoomWords) -> dict[str, str]:
    return {line.id: line.label for step in words.steps for line in step.page_lines}


def _so_far(words: RoomWords, session: Session) -> tuple[GroupView, ...]:
    """Alone: the last lines of the pages before, and a word for whoever goes round in circles."""
    if not session.solo:
        return ()
    labels, here = _labels(words), session.step.lines
    before = [one for one in session.private.lines if one.line not in here][-_SO_FAR:]
    circles = words.private.circles
    lines = (GroupView(labels[one.line], lines=(one.text,)) for one in before)
    head = (GroupView(words.private.so_far),) if before else ()
    alone = GroupView("", lines=(words.private.alone,))
    return (*head, *lines, GroupView(circles.title, lines=(circles.text,)), alone)


def _own_card(words: RoomWords, session: Session) -> tuple[GroupView, ...]:
    own, texts = words.private.own_card, apart.written(session.private)
    labels = (own.begins, own.needs, own.sees)
    lines = zip(labels, session.step.lines, strict=True)
    return tuple(GroupView(label, lines=(texts.get(id_) or "…",)) for label, id_ in lines)


def _along(words: RoomWords, session: Session) -> tuple[ChoiceView, ...]:
    """Whether the card goes along: only if there is something on it to begin with."""
    own, begins = words.private.own_card, session.step.lines[0]
    if begins not in apart.written(session.private):
        return ()
    talk = session.step.leads
    taken = bool(session.onward)
    return (
        ChoiceView(talk, own.take.name, own.take.line, chosen=taken),
        ChoiceView(NOTHING, own.leave.name, own.leave.line, chosen=not taken),
    )


def card_label(words: RoomWords, session: Session) -> str:
    """Say what stands over the sentence on the speaker's card."""
    more = card_more(words, session)
    return words.private.own_card.begins if more else words.stage.card


def card_more(words: RoomWords, session: Session) -> tuple[tuple[str, str], ...]:
    """Give the other lines of a card that was taken along, in its owner's turns only."""
    carried, own = session.words.carried, words.private.own_card
    if carried is None or not session.card:
        return ()
    lines = ((own.needs, carried.need), (own.sees, carried.sees))
    return tuple((label, line) for label, line in lines if line)


def shown_body(words: RoomWords, session: Session, text: PhaseText) -> ShownView:
    """Build what each chose to show."""
    sides = (Side.ONE, Side.TWO)
    return ShownView(
        text.title,
        text.hint,
        tuple(
            (words.who(side), _say(words, words.private.shows, side), _chosen(words, session, side))
            for side in sides
        ),
    )


def _chosen(words: RoomWords, session: Session, side: Side) -> tuple[GroupView, ...]:
    mine = [one for one in session.shown if one.side is side]
    labels = _labels(words)
    cards = (
        GroupView(
            heap.name, lines=tuple(_says(words, one.item) for one in mine if one.heap == heap.id)
        )
        for heap in words.walkthrough.heaps
    )
    lines = (GroupView(labels.get(one.item, ""), lines=(one.text,)) for one in mine if one.text)
    return tuple(group for group in (*cards, *lines) if group.lines) or (
        GroupView("", lines=(words.private.keeps_all,)),
    )


def private_ways(words: RoomWords, session: Session) -> tuple[ChoiceView, ...]:
    """Give the buttons of the bar: leave a card out, cover the half."""
    if not session.private.open:
        return ()
    skip = (ChoiceView("skip", words.private.skip),) if session.step.kind is Kind.SORT else ()
    cover = () if session.solo else (ChoiceView("cover", words.private.cover),)
    return (*skip, *cover)


def private_primary(words: RoomWords, session: Session, draft: Draft) -> PrimaryView:
    """Build the dark button of a private step, and of a loop."""
    private = words.private
    if apart.here(session) and not session.private.open:
        return PrimaryView(private.open)
    ways: dict[Kind, Callable[[], PrimaryView]] = {
        Kind.SORT: lambda: (
            PrimaryView(private.next_card)
            if heap_of(session, draft)
            else PrimaryView(words.stage.choose, ready=False)
        ),
        Kind.PICK: lambda: PrimaryView(_show_words(words, session)),
        Kind.CHIPS: lambda: PrimaryView(
            private.stay.button if session.solo and not session.onward else _next()
        ),
        Kind.PAGE: lambda: PrimaryView(private.next_question if session.solo else _next()),
        Kind.LOOP: lambda: PrimaryView(words.loop.done),
        Kind.DRAWN: lambda: PrimaryView(words.loop.ours),
        Kind.CARD: lambda: PrimaryView(
            private.own_card.take.button if session.onward else private.own_card.leave.button
        ),
    }
    return ways[session.step.kind]()


def _next() -> str:
    return QCoreApplication.translate("stage", "Go to the next step")


def _show_words(words: RoomWords, session: Session) -> str:
    private = words.private
    if session.solo:
        return private.mine
    return private.show if session.private.picked else private.show_nothing
