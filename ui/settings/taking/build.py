"""Makes the sheets of taking out and bringing in from what is known: pure."""

from PySide6.QtCore import QCoreApplication

from coach.content.prose import TakingWords, Unopened
from coach.content.prose.taking import OptionWords
from coach.content.words import fill
from coach.people import Couple, Side
from coach.reflect.strength import SHORTEST, strength_of
from coach.store.packing import NotOpened
from ui.parts.meter import meter_words
from ui.plural import number_words
from ui.settings.taking.state import State
from ui.settings.taking.view import At, FieldView, OptionView, RowView, TakingView

#: Whoever sees a line of what would come: in this order.
_KINDS = (
    "records", "agreements", "plans", "later", "sentences", "own_cards", "card_marks",
    "card_memories", "sittings", "wishes", "passed",
)  # fmt: skip
_TAKE_ICONS = {
    "page": "file-text", "tables": "list", "json": "file-down", "own": "lock", "bring": "download",
}  # fmt: skip
_CLOSE, _BACK = "close", "back"


def tr(text: str) -> str:
    """Translate a label."""
    return QCoreApplication.translate("Taking", text)


def view(words: TakingWords, state: State, couple: Couple) -> TakingView | None:
    """Show what there is; None: no sheet at all."""
    match state.at:
        case None:
            return None
        case At.TAKE:
            return _take(words, state)
        case At.OWN:
            return _own(words, state, couple)
        case At.MOVE:
            return _move(words, state)
        case At.LOCK:
            return _lock(words, state)
        case At.UNLOCK:
            return _unlock(words, state)
        case At.LOOK:
            return _look(words, state)
        case At.DONE:
            return _done(words, state)


def refused(words: TakingWords, error: NotOpened) -> str:
    """Say why a file does not open."""
    return words.shut.why[Unopened(error.why.value)]


def _take(words: TakingWords, state: State) -> TakingView:
    named = {key: getattr(words.take, key) for key in _TAKE_ICONS}
    return TakingView(
        At.TAKE,
        words.take.title,
        words.take.lead,
        options=tuple(_option(key, named[key], icon) for key, icon in _TAKE_ICONS.items()),
        chosen=state.form,
        told=state.told,
        work=state.work,
        primary=words.place if state.form in {"page", "tables", "json"} else words.go_on,
        ready=state.work is None,
        others=((_CLOSE, words.close),),
    )


def _own(words: TakingWords, state: State, couple: Couple) -> TakingView:
    own = words.own
    people = tuple(
        OptionView(side.value, couple.of(side).name.strip() or _seat(side)) for side in Side
    )
    return TakingView(
        At.OWN,
        own.title,
        own.lead,
        asked=own.whose,
        options=people,
        chosen=state.side,
        fields=(FieldView(own.words),),
        told=own.wait if state.rests else state.told,
        work=state.work,
        primary=words.place,
        ready=bool(state.side and state.texts[0]) and not state.rests and state.work is None,
        others=((_BACK, words.back),),
    )


def _seat(side: Side) -> str:
    return tr("Whoever sits on the left") if side is Side.ONE else tr("Whoever sits on the right")


def _move(words: TakingWords, state: State) -> TakingView:
    move = words.move
    ways = (_option("out", move.out, "laptop"), _option("into", move.into, "folder-open"))
    return TakingView(
        At.MOVE,
        move.title,
        move.lead,
        options=ways,
        chosen=state.way,
        told=state.told,
        primary=words.go_on,
        others=((_CLOSE, words.close),),
    )


def _lock(words: TakingWords, state: State) -> TakingView:
    lock, (first, again) = words.lock, state.texts
    differ = lock.differ if again and not first.startswith(again) else ""
    meter, filled = meter_words(strength_of(first) if first else None)
    return TakingView(
        At.LOCK,
        lock.title,
        lock.lead,
        fields=(
            FieldView(lock.words, fill(lock.short, {"count": str(SHORTEST)})),
            FieldView(lock.again, problem=differ),
        ),
        meter=meter,
        filled=filled,
        remarks=(lock.stays,),
        told=state.told,
        work=state.work,
        primary=words.place,
        ready=len(first) >= SHORTEST and first == again and state.work is None,
        others=((_BACK, words.back),),
    )


def _unlock(words: TakingWords, state: State) -> TakingView:
    unlock = words.unlock
    return TakingView(
        At.UNLOCK,
        fill(unlock.title, {"file": state.file}),
        unlock.lead,
        fields=(FieldView(unlock.words),),
        told=state.told,
        work=state.work,
        primary=unlock.button,
        ready=bool(state.texts[0]) and state.work is None,
        others=((_BACK, words.back), ("another", unlock.another)),
    )


def _look(words: TakingWords, state: State) -> TakingView:
    look, coming = words.look, state.coming
    rows = [
        RowView(getattr(words.kinds, kind), number_words(coming.counts[kind]))
        for kind in _KINDS
        if coming.counts.get(kind)
    ]
    rows += [RowView(look.books, number_words(coming.books))] if coming.books else []
    rows += [RowView(look.packs, number_words(coming.packs))] if coming.packs else []
    rows += [RowView(look.choices, line=look.choices_line)] if coming.choices else []
    stayed = [
        fill(look.stayed, {"name": name}) if name.strip() else look.stayed_nameless
        for name in coming.stayed
    ]
    remarks = (
        *stayed,
        *((look.differ,) if coming.differ else ()),
        *(fill(look.torn, {"name": name}) for name in coming.torn),
        *((look.talk_waits,) if rows else ()),
    )
    return TakingView(
        At.LOOK,
        look.title,
        look.lead if rows else look.nothing,
        rows=tuple(rows),
        remarks=remarks,
        told=state.told,
        work=state.work,
        primary=look.button if rows else words.done,
        ready=state.work is None,
        others=((_CLOSE, words.close),) if rows else (),
    )


def _done(words: TakingWords, state: State) -> TakingView:
    return TakingView(
        At.DONE,
        state.done_title,
        state.done[0],
        remarks=state.done[1:],
        told=state.told,
        work=state.work,
        primary=words.done,
        ready=state.work is None,
        others=(("undo", words.undo),) if state.undoable else (),
    )


def _option(key: str, words: OptionWords, icon: str) -> OptionView:
    return OptionView(key, words.name, words.line, icon)
