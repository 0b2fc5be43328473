"""Makes the first page of a talk from its content and from what was settled so far: pure."""

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from coach.content.library import Library
from coach.content.model import Length, RoleLine, Walkthrough
from coach.content.prose import SkillsWords, TalkWords, WaysWords, WelcomeWords
from coach.content.words import fill
from coach.session.modes import Mode
from coach.session.plan import Manner, minutes_of
from ui.plural import plural
from ui.talk.first_page.build_ways import way_words, ways_sheet
from ui.talk.first_page.view import (
    BeginView,
    Choice,
    ExampleSheet,
    FactView,
    FirstPageView,
    Known,
    LengthsView,
    RestsView,
    SourcesSheet,
    StarterView,
    WaysSheet,
)
from ui.talk.people import both
from ui.talk.stage_view import ChoiceView, FieldView

translate = QCoreApplication.translate

_WAY_ICONS = {Mode.TALK: "messages-square", Mode.WRITE: "pen-line", Mode.SIGN: "eye"}


class FirstPage(msgspec.Struct, frozen=True):
    """A first page as its presenter holds it; ``sheet`` is sources, example, ways or empty."""

    talk: Walkthrough
    known: Known
    choice: Choice
    sheet: str = ""
    note: bool = False

    @property
    def waits(self) -> bool:
        """Whether this very talk, in this company, was begun and can be taken up again."""
        waiting = self.known.waiting
        return waiting is not None and (waiting.walkthrough, waiting.solo) == (
            self.talk.id,
            self.choice.solo,
        )

    @property
    def short(self) -> bool:
        """Whether it is a first talk, on something easy: what can wait is left out."""
        return self.known.new and self.talk.gate.light

    @property
    def minutes(self) -> int:
        """How long it takes as it is settled now."""
        if self.choice.solo:
            return self.talk.solo.minutes
        manner = Manner(self.choice.mode, clock=self.choice.clock)
        return minutes_of(self.talk, self.choice.length or self.talk.minutes, manner)


def build(page: FirstPage, library: Library) -> FirstPageView:
    """Make the page. Raises ``ContentBroken`` if the words around it cannot be read."""
    talk, words = page.talk, library.prose(TalkWords)
    rests, short = _rests(talk, words), page.short
    begun = page.known.waiting if page.waits else None
    return FirstPageView(
        name=talk.solo.name if page.choice.solo else talk.name,
        purpose=talk.solo.purpose if page.choice.solo else talk.purpose,
        facts=_facts(page),
        trains=("", "") if short else _trains(talk, library),
        roles=_roles(page),
        caution=talk.caution,
        caution_link=words.caution_link,
        begin=_begin(page, words, library.prose(WelcomeWords)),
        lengths=_lengths(page),
        rests=replace(rests, says="") if short else rests,
        kept=page.known.kept,
        primary=_go_on(begun.place.step + 1) if begun else translate("FirstPage", "Check in first"),
        again=translate("FirstPage", "Start again") if begun else "",
        note=_note(page),
        sheet=_sheet(page, rests, words) or _ways_sheet(page, library),
        way="" if page.choice.solo else way_words(page.choice.mode),
        way_icon=_WAY_ICONS[page.choice.mode],
        short=short,
    )


def _go_on(step: int) -> str:
    return translate("FirstPage", "Go on from step {step}").format(step=step)


def _note(page: FirstPage) -> str:
    if not page.note:
        return ""
    return (
        translate("FirstPage", "Kept for later")
        if page.known.kept
        else translate("FirstPage", "Not kept any longer")
    )


def _facts(page: FirstPage) -> tuple[FactView, ...]:
    about = plural("FirstPage", "About {minutes} minute", "About {minutes} minutes", page.minutes)
    minutes = about.format(minutes=page.minutes)
    if not page.minutes:
        minutes = translate("FirstPage", "As long as it takes")
    time = FactView("clock", minutes)
    if page.choice.solo:
        return time, FactView("user-round", translate("FirstPage", "For you alone"))
    two = FactView("users-round", translate("FirstPage", "Both of you"))
    topic = FactView("leaf", page.talk.topic)
    # Where the length can be chosen, the choice says it.
    return (two, topic) if page.talk.lengths else (time, two, topic)


def _trains(talk: Walkthrough, library: Library) -> tuple[str, str]:
    for skill in library.prose(SkillsWords).skills:
        if skill.id == talk.skill:
            return skill.name, skill.line
    return "", ""  # not reached with content that was checked: the skill of a talk must exist


def _roles(page: FirstPage) -> tuple[RoleLine, ...]:
    return page.talk.solo.roles if page.choice.solo else page.talk.roles


def _begin(page: FirstPage, words: TalkWords, welcome: WelcomeWords) -> BeginView:
    people = both(page.known.couple, welcome.left, welcome.right)
    starters = tuple(StarterView(who, who.side is page.choice.starter) for who in people)
    topic = None if page.short else FieldView("topic", words.topic, page.choice.topic)
    if not page.choice.solo:
        line = words.begin_freely
        if page.known.waiting is not None:
            line = _ending(page)
        elif page.known.brings is not None:
            name = next(who.name for who in people if who.side is page.known.brings)
            line = fill(words.brings, {"name": name})
        elif page.known.last_starter is not None:
            last = next(who for who in people if who.side is page.known.last_starter)
            other = next(who for who in people if who is not last)
            line = fill(words.began_last, {"last": last.name, "next": other.name})
        return BeginView(
            translate("FirstPage", "Who begins?"), line, starters, topic, words.topic_note
        )
    # With two names on this computer it has to be known whose practice it is.
    two = page.known.couple.is_named
    heading = translate("FirstPage", "Who practises?") if two else ""
    line = _ending(page)
    return BeginView(heading, line, starters if two else (), topic, words.topic_note)


def _ending(page: FirstPage) -> str:
    """Say that beginning here ends the talk that waits, of which there is one at most."""
    if page.known.waiting is None:
        return ""
    if page.waits:
        return translate("FirstPage", "Starting again ends the talk that waits; its words go.")
    return translate("FirstPage", "Another talk waits. Beginning this one ends it; its words go.")


def _lengths(page: FirstPage) -> LengthsView | None:
    if page.choice.solo or not page.talk.lengths:
        return None
    chosen = page.choice.length
    lengths = sorted(page.talk.lengths, key=lambda length: length.minutes)
    return LengthsView(
        translate("FirstPage", "How long?"),
        tuple(_length(length, chosen=length.minutes == chosen) for length in lengths),
        next((length.note for length in lengths if length.minutes == chosen), ""),
    )


def _length(length: Length, *, chosen: bool) -> ChoiceView:
    words = translate("FirstPage", "{minutes} min").format(minutes=length.minutes)
    return ChoiceView(str(length.minutes), words, length.note, chosen=chosen)


def _rests(talk: Walkthrough, words: TalkWords) -> RestsView:
    grade = words.grades[talk.evidence.grade]
    return RestsView(grade.name, grade.dots, talk.evidence.says)


def _sheet(
    page: FirstPage, rests: RestsView, words: TalkWords
) -> SourcesSheet | ExampleSheet | None:
    talk = page.talk
    match page.sheet:
        case "sources":
            meaning = words.grades[talk.evidence.grade].line
            return SourcesSheet(rests, meaning, talk.evidence.sources)
        case "example":
            return ExampleSheet(talk.good, talk.bad, talk.help)
        case _:
            return None


def _ways_sheet(page: FirstPage, library: Library) -> WaysSheet | None:
    if page.sheet != "ways":
        return None
    return ways_sheet(library.prose(WaysWords), page.choice)
