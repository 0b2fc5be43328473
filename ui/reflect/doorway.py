"""The ways into a book: a passphrase, recovery words, or a new book; and how they change."""

from collections.abc import Callable

from coach.clock import Clock
from coach.people import Side
from coach.reflect.strength import SHORTEST, strength_of
from coach.reflect.tries import wait_after
from coach.store.vault import Key
from ui.after import After
from ui.reflect import asks, deeds
from ui.reflect.asks import Request
from ui.reflect.flow import Flow
from ui.reflect.state import At, Told


class Doorway:
    """``enter`` is called with an open book, and the page on which one comes into it."""

    def __init__(
        self, flow: Flow, clock: Clock, after: After, enter: Callable[[deeds.Ready, At], None]
    ) -> None:
        self._flow = flow
        self._clock = clock
        self._after = after
        self._enter = enter
        #: Wrong tries in a row, and until when to wait (steady, in ms), by side. In memory
        #: alone; closing the place does not shorten a wait.
        self._wrong: dict[Side, int] = {}
        self._until: dict[Side, int] = {}

    @property
    def side(self) -> Side:
        """Whose book it is about."""
        return self._flow.state.side or Side.ONE

    def ask(self, request: Request, key: Key | None = None) -> None:
        """Do what somebody asked for; ``key`` is that of the open book, if there is one."""
        state, turn = self._flow.state, self._flow.turn
        match request:
            case asks.Me(side):
                turn(side=side, told=Told.NOTHING, why=None, wait=0)
                self.rest()
            case asks.TypedOne():
                turn(typed=True, told=_after_typing(state.told), why=None)
            case asks.TryOpen(passphrase) if passphrase:
                self._try(deeds.opening(state.couple, self.side, passphrase))
            case asks.TryWords(words) if words.split():
                self._try(deeds.opening_by_words(state.couple, self.side, words.split()))
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

    def _try(self, job: deeds.Job) -> None:
        if not self._flow.state.busy and not self._flow.state.wait:
            self._flow.turn(busy=True, typed=True, told=Told.NOTHING, why=None)
            self._flow.do(job, self._tried)

    def _tried(self, answer: deeds.Answer) -> None:
        if isinstance(answer, deeds.Ready):
            self.forget(self.side)
            self._enter(answer, At.RESET if self._flow.state.at is At.LOST else At.BOOK)
        elif answer.trouble is not None:
            self._fail(answer, Told.DAMAGED if answer.damaged else Told.TROUBLE)
        else:
            self._fail(answer, Told.WRONG)
            wrong = self._wrong[self.side] = self._wrong.get(self.side, 0) + 1
            self._until[self.side] = self._clock.now().steady + wait_after(wrong) * 1000
            self.rest()

    # a passphrase is chosen

    def _typed(self, typed: asks.Typed) -> None:
        same = typed.new == typed.again
        asked = bool(typed.old) or self._flow.state.at is not At.CHANGE
        self._flow.turn(
            typed=True,
            strength=strength_of(typed.new, self._names()) if typed.new else None,
            differ=not same and not typed.new.startswith(typed.again),
            ready=len(typed.new) >= SHORTEST and same and asked,
            told=_after_typing(self._flow.state.told),
        )

    def _names(self) -> list[str]:
        """Give what a partner would try first."""
        couple = self._flow.state.couple
        return f"{couple.one.name} {couple.two.name}".split()

    def _take(self, old: str, new: str, key: Key | None) -> None:
        state = self._flow.state
        self._flow.turn(busy=True, told=Told.NOTHING)
        if key is None:
            self._flow.do(deeds.making(state.couple, self.side, new), self._made)
        else:
            asked = old if state.at is At.CHANGE else None
            self._flow.do(deeds.changing(key, asked, new), self._changed)

    def _made(self, answer: deeds.Answer) -> None:
        if isinstance(answer, deeds.Ready):
            self.forget(self.side)
            self._enter(answer, At.WORDS)
        elif answer.trouble is not None:
            self._fail(answer, Told.TROUBLE)
        else:  # there is one already, or somebody was faster
            self._flow.turn(busy=False, at=At.THERE)

    def _changed(self, answer: deeds.Answer) -> None:
        if isinstance(answer, deeds.Ready):
            at = At.BOOK if self._flow.state.at is At.RESET else At.ROOM
            self._flow.turn(busy=False, at=at, told=Told.CHANGED)
        else:
            self._fail(answer, Told.TROUBLE if answer.trouble else Told.WRONG)

    def _fail(self, answer: deeds.Failed, told: Told) -> None:
        self._flow.failed = answer.trouble
        self._flow.turn(busy=False, told=told)


def _after_typing(told: Told) -> Told:
    """What was said of the last try is past once somebody types; a wait is not."""
    return told if told is Told.RESTING else Told.NOTHING
