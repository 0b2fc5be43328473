"""Holds what somebody is looking for in the library, and makes its page from that."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from coach.content.library import Library
from coach.content.model import Walkthrough
from coach.content.prose import Company, NeedsWords, TalkWords
from coach.content.words import fill
from ui.talk.library.finding import Looking, fitting, minutes_of, nearest, of_need, served
from ui.talk.library.view import (
    ALL,
    KEPT,
    FindBy,
    InCompany,
    LibraryRequest,
    LibraryView,
    NothingView,
    OfLength,
    OpenTalk,
    OptionView,
    RowView,
)

#: The lengths of the filter in minutes; 0 is any.
LENGTHS = (0, 10, 20, 40)


class LibraryPresenter(QObject):
    """The library. Content is read when its page is made for the first time."""

    #: The page is another one: a LibraryView.
    view_changed = Signal(object)
    #: A talk was chosen: its id, and whether it is for one person alone.
    walkthrough_chosen = Signal(str, bool)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._kept: tuple[str, ...] = ()
        self._looking = Looking("")
        self._settled_company = False
        self._made = False

    def set_kept(self, ids: tuple[str, ...]) -> None:
        """Say which talks are kept for later, the latest first."""
        self._kept = ids
        if self._made:  # until somebody looks, nothing is read
            self._tell()

    def ask(self, request: LibraryRequest) -> None:
        """Do what somebody asked for."""
        match request:
            case FindBy(need):
                self._look(replace(self._looking, need=need, solo=self._solo_for(need)))
            case OfLength(minutes):
                self._look(replace(self._looking, minutes=minutes))
            case InCompany(solo):
                self._settled_company = True
                self._look(replace(self._looking, solo=solo))
            case OpenTalk(name):
                self.walkthrough_chosen.emit(name, self._looking.solo)

    def view(self) -> LibraryView:
        """Make the page. Raises ``ContentBroken`` if the words of the page cannot be read."""
        self._made = True
        needs, words = self._library.prose(NeedsWords), self._library.prose(TalkWords)
        talks = self._library.whole()
        ways = self._ways(needs, talks)
        looking = self._settled(ways)
        here = of_need(talks, looking.need, self._kept)
        found = fitting(here, looking)
        missing = len(talks) < len(self._library.ids())
        by_name = self.tr("All {count}, by name").format(count=len(talks))
        return LibraryView(
            title=needs.title,
            needs=tuple(OptionView(way, says, way == looking.need) for way, says in ways),
            all_by_name=OptionView(ALL, by_name, looking.need == ALL),
            lengths=tuple(self._length(minutes, looking) for minutes in LENGTHS),
            company=(
                OptionView("together", self.tr("Together"), not looking.solo),
                OptionView("alone", self.tr("Alone"), looking.solo),
            ),
            rows=tuple(self._row(talk, looking) for talk in found),
            nothing=None if found else self._nothing(here, looking, words, by_name),
            unreadable=words.unreadable if missing else "",
        )

    def _look(self, looking: Looking) -> None:
        self._looking = looking
        self._tell()

    def _solo_for(self, need: str) -> bool:
        """Say whether a need is looked for alone, unless somebody said so by hand."""
        if self._settled_company:
            return self._looking.solo
        needs = self._library.prose(NeedsWords).needs
        return any(one.id == need and one.company is Company.ALONE for one in needs)

    def _tell(self) -> None:
        self.view_changed.emit(self.view())

    def _ways(
        self, needs: NeedsWords, talks: tuple[Walkthrough, ...]
    ) -> tuple[tuple[str, str], ...]:
        says = {need.id: need.says for need in needs.needs}
        ways = tuple((need, says[need]) for need in served(says, talks))
        return (*ways, (KEPT, needs.kept)) if of_need(talks, KEPT, self._kept) else ways

    def _settled(self, ways: tuple[tuple[str, str], ...]) -> Looking:
        """Look by the first need at first, and again when what was looked by has gone."""
        there = [way for way, _ in ways]
        if self._looking.need not in (*there, ALL):
            self._looking = replace(self._looking, need=there[0] if there else ALL)
        return self._looking

    def _length(self, minutes: int, looking: Looking) -> OptionView:
        words = self.tr("{minutes} min").format(minutes=minutes) if minutes else self._any_length()
        return OptionView(str(minutes), words, minutes == looking.minutes)

    def _any_length(self) -> str:
        return self.tr("Any length")

    def _row(self, talk: Walkthrough, looking: Looking) -> RowView:
        name = talk.solo.name if looking.solo else talk.name
        line = talk.solo.line if looking.solo else talk.line
        remark = "" if looking.solo else talk.remark
        minutes = minutes_of(talk, solo=looking.solo)
        return RowView(talk.id, name, remark, line, self._time(minutes))

    def _time(self, minutes: tuple[int, ...]) -> str:
        if len(minutes) == 1:
            return self.tr("{minutes} min").format(minutes=minutes[0])
        return self.tr("{least} to {most} min").format(least=minutes[0], most=minutes[-1])

    def _nothing(
        self, here: tuple[Walkthrough, ...], looking: Looking, words: TalkWords, by_name: str
    ) -> NothingView:
        near = nearest(here, solo=looking.solo)
        if near is None:
            return NothingView(words.nothing_here, None, OptionView(ALL, by_name))
        name = near.solo.name if looking.solo else near.name
        minutes = str(minutes_of(near, solo=looking.solo)[0])
        says = fill(words.nothing_fits, {"name": name, "minutes": minutes})
        wider = OptionView("0", self.tr("Show any length"))
        return NothingView(says, OptionView(near.id, name), wider)
