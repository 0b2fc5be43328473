"""What is kept, as a test has it: the store's answers without a store."""

from collections.abc import Sequence

from coach.clock import HandClock
from coach.planning.memory import Agreed, Agreement, Outcome
from coach.progress.counted import Counted, counted
from coach.progress.sitting import Did, Sat, Sitting
from coach.store.items import Item, Listed, Wanted
from coach.store.rows import Entry, Removed
from tests.ui.progress.entries import at, entry
from ui.progress.items import Left, item_of, key_of, order_of, time_of
from ui.progress.presenter import ProgressPresenter


class Kept:
    """Entries, and the same answers that the store gives; each at once, or when asked for."""

    def __init__(self, items: Sequence[Item], clock: HandClock) -> None:
        self.items, self._clock = tuple(items), clock
        self.asked: list[Wanted] = []
        self.shared = False

    def counted(self, items: Sequence[Item] | None = None) -> Counted:
        """Count everything, or some."""
        items = self.items if items is None else items
        return counted(
            (one.record for one in items if isinstance(one, Entry)),
            (one.sitting for one in items if isinstance(one, Sat)),
            (one for one in self.items if isinstance(one, Agreed)),
            self._clock.now().wall,
            shared=self.shared,
        )

    def newest(self, wanted: Wanted) -> Listed:
        """List the newest."""
        self.asked.append(wanted)
        fits = sorted((one for one in self.items if _fits(one, wanted)), key=order_of)
        return Listed(tuple(fits[: wanted.count]), len(fits) > wanted.count)

    def between(self, span: tuple[int, int]) -> Counted:
        """Count what lies in a span of time."""
        return self.counted([one for one in self.items if span[0] <= time_of(one) < span[1]])

    def remove(self, item: Item) -> Left:
        """Remove an entry."""
        self.items = tuple(one for one in self.items if key_of(one) != key_of(item))
        return Removed(item, None) if isinstance(item, Entry) else item

    def restore(self, left: Left) -> None:
        """Bring it back."""
        self.items = (*self.items, item_of(left))

    def join(self, presenter: ProgressPresenter) -> None:
        """Answer all that the presenter asks for."""

        def list_entries(asked: Wanted) -> None:
            presenter.know_list(asked, self.newest(asked))

        def count_week(monday: str, span: tuple[int, int]) -> None:
            presenter.know_week(monday, self.between(span))

        presenter.list_asked.connect(list_entries)
        presenter.week_asked.connect(count_week)

        def remove(item: Item) -> None:
            left = self.remove(item)
            presenter.know_removed(left)
            presenter.know(self.counted())

        def restore(left: Left) -> None:
            self.restore(left)
            presenter.know(self.counted())

        presenter.remove_asked.connect(remove)
        presenter.restore_asked.connect(restore)


def _fits(item: Item, wanted: Wanted) -> bool:
    match item:
        case Entry():
            seen = not (wanted.shared and item.record.solo)
            return wanted.talks is None or (seen and item.record.walkthrough in wanted.talks)
        case Sat():
            pair = (item.sitting.kind, item.sitting.what)
            return wanted.smalls is None or pair in wanted.smalls
        case _:
            return wanted.agreements


def sat(number: int, when: int, kind: Did, what: str = "", lines: int = 0) -> Sat:
    """Something small."""
    return Sat(number, Sitting(when, kind.value, what, lines))


def agreed(
    number: int, words: str, made: int, due: str, outcome: Outcome = Outcome.OPEN, at: int = 0
) -> Agreed:
    """An agreement."""
    return Agreed(number, Agreement(made, due, words, outcome=outcome, answered=at))


AGREEMENTS = (
    agreed(3, "Money talk on the first", at(20), "2026-12-01"),
    agreed(2, "Phones away at dinner", at(8), "2026-11-18", Outcome.CHANGED, at(18)),
    agreed(1, "Coffee until ten", at(2), "2026-11-21", Outcome.KEPT, at(21)),
)

#: As on the drawing board: a season of practice, seen on the evening of 22 November 2026.
SEASON = (
    *(
        entry(number, when, talk, turns=turns, whole=whole, whole_time=whole * 90_000, **others)
        for number, when, talk, turns, whole, others in (
            (1, at(14, month=9), "first-try", 4, 4, {}),
            (2, at(30, month=9), "say-it-back", 4, 3, {"breaks": 1, "returns": 1}),
            (3, at(6, month=10), "say-it-back", 4, 4, {}),
            (4, at(14, month=10), "open-gently", 2, 2, {"repairs_taken": 1}),
            (5, at(21, month=10), "know-my-world", 3, 3, {}),
            (6, at(3), "say-it-back", 4, 3, {"breaks": 1, "returns": 1, "repairs_taken": 1}),
            (7, at(5), "good-news", 2, 2, {}),
            (8, at(10), "solve-it-together", 3, 3, {"breaks": 1}),
            (9, at(16), "six-steps-to-sense", 4, 3, {"repairs_taken": 1}),
            (10, at(18), "long-turns", 2, 2, {}),
            (11, at(21), "say-it-back", 2, 2, {}),
        )
    ),
    *(
        sat(number, when, kind, what, lines)
        for number, (when, kind, what, lines) in enumerate(
            (
                (at(7, month=10), Did.CARDS, "appreciation", 8),
                (at(13, month=10), Did.DRILL, "follow-up-question", 6),
                (at(4), Did.DRILL, "reflect-dont-reply", 6),
                (at(6), Did.CARDS, "repair", 8),
                (at(11), Did.CARDS, "curiosity", 8),
                (at(12), Did.CARDS, "appreciation", 5),
                (at(13), Did.DRILL, "request-or-demand", 6),
                (at(17), Did.BREATH, "", 0),
                (at(19), Did.SENTENCE, "", 1),
                (at(20), Did.ANSWERS, "", 4),
            ),
            start=1,
        )
    ),
    *AGREEMENTS,
)


def years(count: int = 10, a_week: int = 6) -> tuple[Item, ...]:
    """So many years, with so many things in each week: more than anybody will ever do."""
    talks = ("say-it-back", "open-gently", "long-turns", "good-news", "solve-it-together",
             "six-steps-to-sense", "know-my-world", "pause-and-come-back", "after-the-storm",
             "build-an-i-sentence", "our-weekly-meeting")  # fmt: skip
    end, week = at(22, 12), 7 * 86_400_000
    made: list[Item] = []
    for number in range(count * 52 * a_week):
        when = end - number * week // a_week
        if number % 3 == 0:
            made.append(sat(number, when, Did.CARDS, "repair", 8))
        else:
            whole = 4 if number % 5 else 3
            talk = talks[number % len(talks)]
            made.append(entry(number, when, talk, turns=4, whole=whole, whole_time=whole * 100_000))
    return (*made, *AGREEMENTS)
