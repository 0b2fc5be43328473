"""Holds what was practised, and does what somebody asks of it.

Pictures, tables and letters come from counts; entries are read only when they are looked at. An
entry that is removed leaves the page at once and the disk a moment later; what is left of it is
held in memory alone, for as long as the note that can take it back is seen.
"""

from datetime import date, datetime, tzinfo

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.clock import Clock
from coach.content.library import Library
from coach.content.prose import ProblemsWords
from coach.errors import WorldError
from coach.planning.memory import Outcome
from coach.progress.counted import Counted
from coach.progress.facts import facts_of, way_to
from coach.progress.summing import progress_of
from coach.progress.weeks import span_of
from coach.store.items import Listed, Wanted
from ui.after import UNDO_FOR, After, after_with
from ui.preferences import Choices
from ui.progress.draw import other_weeks
from ui.progress.items import Left, key_of
from ui.progress.known import (
    AGREEMENTS,
    LETTERS,
    MORE,
    PAGE,
    Gone,
    Known,
    Page,
    put_back,
    there,
    wanted,
    without,
)
from ui.progress.letters import mondays, written
from ui.progress.page import build, first_talk, nothing_yet
from ui.progress.view import (
    Back,
    Begin,
    Export,
    NoteGone,
    OlderLetters,
    OpenAgreement,
    OpenLetter,
    OpenSkill,
    OtherWeeks,
    Print,
    ProgressRequest,
    ProgressView,
    Remove,
    See,
    ShowEarlier,
    ShowEntries,
    ShowWords,
    Undo,
)
from ui.progress.words import tr
from ui.told import sentence


class ProgressPresenter(QObject):
    """Progress. ``open`` it each time it is shown, and give it the counts as they are then."""

    #: The page is another one: a ProgressView.
    view_changed = Signal(object)
    #: The first page of a talk: its id, and whether it is for one person alone.
    talk_asked = Signal(str, bool)
    #: All talks are to be shown.
    talks_asked = Signal()
    #: A place is to be opened: its key, and where in it to begin.
    place_asked = Signal(str, str)
    #: Entries are wanted: a coach.store.items.Wanted. The answer goes to ``know_list``.
    list_asked = Signal(object)
    #: The counts of a week are wanted: its Monday, its begin and end in ms since 1970 UTC (as
    #: an object: they are longer than Qt's numbers). The answer goes to ``know_week``.
    week_asked = Signal(str, object)
    #: An entry is to be removed: an Item. The answer goes to ``know_removed``.
    remove_asked = Signal(object)
    #: A removal is to be undone; carries what was left.
    restore_asked = Signal(object)
    #: The data is to be taken along.
    export_asked = Signal()
    #: What is shown is to be printed: the Known, and whether into a file. What comes of it is
    #: told to ``tell_saved``, ``tell_printed`` and ``tell_trouble``.
    print_asked = Signal(object, bool)

    def __init__(
        self,
        library: Library,
        clock: Clock,
        after: After | None = None,
        zone: tzinfo | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``zone`` is where days begin at midnight, the computer's own if not given."""
        super().__init__(parent)
        self._zone = zone
        self._library = library
        self._clock = clock
        self._after = after or after_with(self)
        self._known = Known()
        self._notes = 0
        #: The letter is to be printed once it is written; whether into a file, None for not.
        self._to_print: bool | None = None

    # what is told to it

    def open(self, choices: Choices) -> None:
        """Begin at the pictures, with no words shown; a way back is there as long as before."""
        known, self._to_print = self._known, None
        self._turn_to(
            Known(
                counted=known.counted,
                progress=known.progress,
                facts=known.facts,
                choices=choices,
                leaving=known.leaving,
                returning=known.returning,
                gone=known.gone,
                trouble=known.trouble,
                details=known.details,
            )
        )

    def know(self, counted: Counted) -> None:
        """Take what is counted now. What was read before it may be another now."""
        facts = facts_of(self._library, (one.walkthrough for one in counted.talked))
        progress = progress_of(counted, facts, self._clock.now().wall, self._zone)
        same = counted == self._known.counted
        letters = self._known.letters if same else {}
        self._turn_to(
            replace(self._known, counted=counted, progress=progress, facts=facts, letters=letters)
        )
        if self._known.page is Page.LETTER:
            self._open_letter(self._known.monday)
        if self._known.page is Page.ENTRIES and self._known.asked != wanted(self._known):
            self._ask_list()

    def know_list(self, asked: Wanted, listed: Listed) -> None:
        """Take entries; an answer to what is not wanted any more is left."""
        if asked == self._known.asked:
            self._turn_to(replace(self._known, listed=listed))

    def know_week(self, monday: str, counted: Counted) -> None:
        """Take what was counted in a week, and write its letter."""
        letter = written(monday, counted, self._known, self._library, self._now())
        if letter is not None:
            letters = {**self._known.letters, monday: letter}
            self._turn_to(replace(self._known, letters=letters))
            to_print = self._to_print
            if to_print is not None and monday == self._known.monday:
                self._print(to_file=to_print)

    def know_removed(self, left: Left | None) -> None:
        """Take the answer to the first removal that has none yet; None: it was not there."""
        key, *rest = self._known.leaving
        back = left if key in self._known.returning else None
        known = replace(self._known, leaving=tuple(rest), returning=self._known.returning - {key})
        if back is None:
            known = without(known, key)
        if known.gone is not None and key_of(known.gone.item) == key:
            known = replace(known, gone=replace(known.gone, left=left) if left else None)
        self._turn_to(known)
        if back is not None:
            self._restore(back)

    def show_trouble(self, trouble: WorldError | None) -> None:
        """Take that the store cannot be read or written just now, or that all is well."""
        problem, details = (trouble.problem, trouble.facts) if trouble else (None, {})
        self._turn_to(replace(self._known, trouble=problem, details=details))

    def tell_saved(self, file: str) -> None:
        """Say that a file was saved."""
        self._turn_to(replace(self._known, told=tr("Saved as {file}.").format(file=file)))

    def tell_printed(self) -> None:
        """Say that the pages were handed over."""
        self._turn_to(replace(self._known, told=tr("Handed to the printer.")))

    def tell_trouble(self, trouble: WorldError) -> None:
        """Say why it was not possible, what is safe, and what can be done."""
        words = self._library.find(ProblemsWords)
        said = sentence(words, trouble) if words else tr("This could not be saved.")
        self._turn_to(replace(self._known, told=said))

    # what is asked of it

    def ask(self, request: ProgressRequest) -> None:
        """Do what somebody asked for."""
        match request:
            case See(key):
                self._see(Page(key))
            case OpenSkill(key):
                self._open_skill(key)
            case OtherWeeks(earlier):
                self._go_weeks(earlier=earlier)
            case OpenAgreement(key):
                self._open_agreement(key)
            case ShowEntries(key):
                self._show_entries(key)
            case Back():
                self._see(self._known.came_from)
            case OpenLetter(key):
                self._open_letter(key)
            case Begin():
                self._begin()
            case Print(to_file):
                self._print(to_file=to_file)
            case Export():
                self.export_asked.emit()
            case _:
                self._in_list(request)

    def view(self) -> ProgressView:
        """Make the page."""
        return build(self._known, self._library, self._now(), self._letters())

    # the pictures

    def _see(self, page: Page) -> None:
        self._to_print = None
        self._turn_to(replace(self._known, page=page, opened=frozenset(), told=""))
        if page is Page.LETTER:
            self._open_letter(self._known.monday or next(iter(self._letters()), ""))

    def _open_skill(self, key: str) -> None:
        practices = self._known.progress.practices if self._known.progress else ()
        if any(one.skill == key and one.times for one in practices):
            self._show_entries(f"skill-{key}")
        else:
            self._try(key)

    def _go_weeks(self, *, earlier: bool) -> None:
        progress, back = self._known.progress, self._known.back
        if progress is not None:
            back = other_weeks(progress, back, earlier=earlier)
            self._turn_to(replace(self._known, back=back))

    def _open_agreement(self, key: str) -> None:
        number = key.rpartition("-")[2]
        marks = self._known.progress.agreements if self._known.progress else ()
        mark = next((one for one in marks if str(one.id) == number), None)
        if mark is not None and mark.outcome is Outcome.OPEN:
            self.place_asked.emit("plan", f"agreement-{mark.id}")
        else:
            self._show_entries(AGREEMENTS)

    def _begin(self) -> None:
        known = self._known
        if known.page is Page.LETTER and not nothing_yet(known):
            self._print()
        elif nothing_yet(known) and (first := first_talk(self._library)) is not None:
            self.talk_asked.emit(first.id, known.choices.alone)
        elif known.page is Page.ENTRIES or known.progress is None:
            self.talks_asked.emit()
        else:
            self._try(known.progress.next_skill)

    def _try(self, skill: str) -> None:
        """Go to where a skill can be practised."""
        way = way_to(self._library, skill)
        if way is None:
            self.talks_asked.emit()
        elif way.place == "talk":
            self.talk_asked.emit(way.begin, self._known.choices.alone)
        else:
            self.place_asked.emit(way.place, way.begin)

    def _print(self, *, to_file: bool = False) -> None:
        self._turn_to(replace(self._known, told=""))
        known, self._to_print = self._known, None
        if known.page is Page.LETTER and known.monday not in known.letters:
            self._to_print = to_file  # as soon as it is written
        else:
            self.print_asked.emit(known, to_file)

    # letters

    def _letters(self) -> tuple[str, ...]:
        if self._known.page is not Page.LETTER:
            return ()
        return mondays(self._known, self._clock.now().wall, self._zone)

    def _open_letter(self, monday: str) -> None:
        if monday not in self._letters():
            monday = next(iter(self._letters()), "")
        if monday != self._known.monday:
            self._to_print = None
        self._turn_to(replace(self._known, monday=monday))
        if monday and monday not in self._known.letters:
            self.week_asked.emit(monday, span_of(date.fromisoformat(monday), self._zone))

    # the list

    def _show_entries(self, key: str) -> None:
        came_from = self._known.page
        if came_from is Page.ENTRIES:
            came_from = self._known.came_from
        known = replace(
            self._known, page=Page.ENTRIES, came_from=came_from, only=key, shown=PAGE, listed=None
        )
        self._turn_to(known)
        self._ask_list()

    def _ask_list(self) -> None:
        """Ask for the entries that are wanted now."""
        asked = wanted(self._known)
        self._turn_to(replace(self._known, asked=asked))
        self.list_asked.emit(asked)

    def _in_list(self, request: ProgressRequest) -> None:
        known = self._known
        match request:
            case Remove(key):
                self._remove(key)
            case Undo() if known.gone:
                self._undo(known.gone)
            case NoteGone() if known.gone and known.gone.over:
                self._turn_to(replace(known, gone=None))
            case ShowWords(key):
                self._turn_to(replace(known, opened=known.opened ^ {key}))
            case ShowEarlier():
                self._turn_to(replace(known, shown=known.shown + MORE))
                self._ask_list()
            case OlderLetters():
                self._turn_to(replace(known, letters_shown=known.letters_shown + LETTERS))
            case _:
                pass

    def _remove(self, key: str) -> None:
        item = next((one for one in there(self._known) if key_of(one) == key), None)
        if item is None:
            return
        known = replace(
            self._known,
            opened=self._known.opened - {key},
            returning=self._known.returning - {key},
            gone=Gone(item, only=self._known.only),
        )
        to_ask = key not in known.leaving
        if to_ask:
            known = replace(known, leaving=(*known.leaving, key))
        self._notes += 1
        note = self._notes
        self._turn_to(known)
        self._after(UNDO_FOR, lambda: self._end_note(note))
        if to_ask:
            self.remove_asked.emit(item)

    def _end_note(self, note: int) -> None:
        gone = self._known.gone
        if note == self._notes and gone is not None:
            self._turn_to(replace(self._known, gone=replace(gone, over=True)))

    def _undo(self, gone: Gone) -> None:
        known = replace(self._known, gone=None)
        if gone.left is None:
            known = replace(known, returning=known.returning | {key_of(gone.item)})
        elif known.listed is not None and known.only == gone.only:
            known = put_back(known, gone.item)
        self._turn_to(known)
        if gone.left is not None:
            self._restore(gone.left)

    def _restore(self, left: Left) -> None:
        """Have it again on the disk, and in the list if it belongs there."""
        self.restore_asked.emit(left)
        if self._known.page is Page.ENTRIES:
            self._ask_list()

    def _now(self) -> datetime:
        return self._clock.now().local(self._zone)

    def _turn_to(self, known: Known) -> None:
        if known != self._known:
            self._known = known
            self.view_changed.emit(self.view())
