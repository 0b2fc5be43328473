"""The ways into a book: a passphrase, recovery words, or a new book; and how they change.

Whatever is asked of the store says with it whose book it is about, and what it is for: an answer
takes a quarter of a second, and what is on the screen by then is no guide to either.
"""

from collections.abc import Callable

from coach.clock import Clock
from coach.people import Side
from coach.reflect.strength import SHORTEST, strength_of
from coach.reflect.tries import wait_after
from coach.store.recovery import split, unknown_in
from coach.store.vault import Key
from ui.after import After
from ui.reflect import asks, deeds
from ui.reflect.asks import Request
from ui.reflect.flow import Flow
from ui.reflect.state import At, Told

#: Where the passphrase of a book that is open is asked for.
_ASKED_FOR = frozenset({At.CHANGE, At.RENEW})


class Doorway:
    """``enter`` is called with an open book, and the page on which one comes into it.

    ``renewed`` is called with new recovery words of the open book.
    """

    def __init__(
        self,
        flow: Flow,
        clock: Clock,
        after: After,
        enter: Callable[[deeds.Ready, At], None],
        renewed: Callable[[deeds.Ready], None],
    ) -> None:
        self._flow = flow
        self._clock = clock
        self._after = after
        self._enter = enter
        self._renewed = renewed
        #: Wrong tries in a row, and until when to wait (steady, in ms), by side. In memory
        #: alone; closing the place does not shorten a wait.
        self._wrong: dict[Side, int] = {}
        self._until: dict[Side, int] = {}
        #: Whose tries have no answer yet, whether or not somebody still waits for it.
        self._trying: set[Side] = set()

    @property
    def side(self) -> Side:
        """Whose book it is about."""
        return self._flow.state.side or Side.ONE

    def ask(self, request: Request, key: Key | None = None) -> None:
        """Do what somebody asked for; ``key`` is that of the open book, if there is one."""
        state, turn = self._flow.state, self._flow.turn
        match request:
            case asks.Me() | asks.FirstTime() | asks.LostIt() if state.busy:
                pass  # what is on its way is about this person, and for this page
            case asks.Me(side):
                turn(side=side, told=Told.NOTHING, why=None, wait=0)
                self.rest()
            case asks.TypedOne():
                turn(typed=True, told=_after_typing(state.told), why=None, unknown=())
            case asks.TryOpen(passphrase) if passphrase:
                self._try(deeds.opening(state.couple, self.side, passphrase), self._opened)
            case asks.TryWords(text) if text.split():
                self._try_words(text)
            case asks.FirstTime():
                # Whether there is a book already is said only once one is really to be made.
                turn(at=At.MAKE, told=Told.NOTHING, why=None)
            case asks.LostIt():
                turn(at=At.LOST, told=Told.NOTHING, why=None)
                self.rest()
            case asks.Typed():
                self._typed(request)
            case asks.Take(old, new, _) if state.ready and not state.busy:
                self._take(old, new, key)
            case _:
                pass

    def forget(self, side: Side) -> None:
        """Count no wrong tries any more: the book is another one, or gone."""
        self._wrong.pop(side, None)
        self._until.pop(side, None)

    def rest(self) -> None:
        """Say how long a try has to wait, and look again when that is over."""
        left = self._until.get(self.side, 0) - self._clock.now().steady
        wait = max(-(-left // 1000), 0)
        if wait:
            self._flow.turn(wait=wait, told=Told.RESTING)
            self._after(left, self.rest)
        elif self._flow.state.wait:
            self._flow.turn(wait=0, told=Told.NOTHING)

    def _try(self, job: deeds.Job, opened: Callable[[deeds.Ready], None]) -> None:
        """Try what somebody typed: one try at a time, and none while one has to wait."""
        side, state = self.side, self._flow.state
        if state.busy or state.wait:
            return
        if side in self._trying:  # somebody went away from it, but it is not answered yet
            self._flow.turn(typed=True, told=Told.TROUBLE, why=None)
            return
        self._trying.add(side)
        self._flow.turn(busy=True, typed=True, told=Told.NOTHING, why=None, unknown=())

        def answered(answer: deeds.Answer) -> None:
            if isinstance(answer, deeds.Ready):
                opened(answer)
            elif answer.trouble is not None:
                self._fail(answer, Told.DAMAGED if answer.damaged else Told.TROUBLE)
            else:
                self._fail(answer, Told.WRONG)
                self.rest()

        self._flow.do(job, answered, lambda answer: self._count(side, answer))

    def _count(self, side: Side, answer: deeds.Answer) -> None:
        """Count a try, also of somebody who went away from it."""
        self._trying.discard(side)
        if isinstance(answer, deeds.Ready):
            self.forget(side)
        elif answer.trouble is None and not answer.late:
            wrong = self._wrong[side] = self._wrong.get(side, 0) + 1
            self._until[side] = self._clock.now().steady + wait_after(wrong) * 1000
            if self._flow.state.side is side:
                self.rest()

    def _try_words(self, text: str) -> None:
        """Try recovery words as they were typed, or copied from the paper with its numbers."""
        words = split(text)
        unknown = unknown_in(words)
        if unknown:  # a slip of the pen: nothing to be tried, and nothing to be counted
            state = self._flow.state
            if not state.busy and not state.wait:
                self._flow.turn(typed=True, told=Told.UNKNOWN, unknown=unknown)
            return
        job = deeds.opening_by_words(self._flow.state.couple, self.side, words)
        self._try(job, lambda ready: self._enter(ready, At.RESET))

    def _opened(self, ready: deeds.Ready) -> None:
        self._enter(ready, At.WORDS if ready.words else At.BOOK)

    # a passphrase is chosen

    def _typed(self, typed: asks.Typed) -> None:
        state = self._flow.state
        same = typed.new == typed.again
        chosen = state.at is At.RENEW or (len(typed.new) >= SHORTEST and same)
        self._flow.turn(
            typed=True,
            strength=strength_of(typed.new, self._names()) if typed.new else None,
            differ=not same and not typed.new.startswith(typed.again),
            ready=chosen and (bool(typed.old) or state.at not in _ASKED_FOR),
            told=_after_typing(state.told),
        )

    def _names(self) -> list[str]:
        """Give what a partner would try first."""
        couple = self._flow.state.couple
        return f"{couple.one.name} {couple.two.name}".split()

    def _take(self, old: str, new: str, key: Key | None) -> None:
        state, side = self._flow.state, self.side
        if key is None:
            self._flow.turn(busy=True, told=Told.NOTHING)
            job = deeds.making(state.couple, side, new)
            self._flow.do(job, lambda answer: self._made(side, answer))
        elif state.at is At.RENEW:
            self._try(deeds.drawing(key, old), self._drawn)
        elif state.at is At.CHANGE:
            self._try(deeds.changing(key, old, new), lambda _: self._changed(At.ROOM))
        elif state.at is At.RESET:
            self._flow.turn(busy=True, told=Told.NOTHING)
            self._flow.do(deeds.changing(key, None, new), self._reset)

    def _made(self, side: Side, answer: deeds.Answer) -> None:
        if isinstance(answer, deeds.Ready):
            self.forget(side)
            self._enter(answer, At.WORDS)
        elif answer.trouble is not None:
            self._fail(answer, Told.TROUBLE)
        else:  # there is one already, or somebody was faster
            self._flow.turn(busy=False, at=At.THERE)

    def _reset(self, answer: deeds.Answer) -> None:
        if isinstance(answer, deeds.Ready):
            self._changed(At.BOOK)
        else:
            self._fail(answer, Told.TROUBLE)

    def _drawn(self, ready: deeds.Ready) -> None:
        """Show new words to whoever still waits for them; else they were never drawn."""
        self._flow.turn(busy=False)
        if self._flow.waits_at(At.RENEW):
            self._renewed(ready)

    def _changed(self, following: At) -> None:
        """Say it where one comes to, unless somebody has gone on already."""
        waits = self._flow.waits_at(At.CHANGE, At.RESET)
        self._flow.turn(busy=False, told=Told.CHANGED)
        if waits:
            self._flow.go_to(following)

    def _fail(self, answer: deeds.Failed, told: Told) -> None:
        self._flow.failed = answer.trouble
        self._flow.turn(busy=False, told=told)


def _after_typing(told: Told) -> Told:
    """What was said of the last try is past once somebody types; a wait is not."""
    return told if told is Told.RESTING else Told.NOTHING
