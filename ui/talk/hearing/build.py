"""From where the way into listening stands to what is shown of it."""

import sys

import msgspec
from PySide6.QtCore import QCoreApplication

from coach.content.prose import ListeningWords
from coach.content.words import fill
from coach.people import Side
from ui.talk.ear_view import EarView
from ui.talk.gate import view as g
from ui.talk.hearing.state import ENOUGH, Answering, Learning, Result, Telling
from ui.talk.hearing.view import VoiceView
from ui.talk.stage_view import ChoiceView, HeaderView, PrimaryView, Who


def tr(text: str) -> str:
    """Translate a short label: the words are those of the stage."""
    return QCoreApplication.translate("stage", text)


_ICONS = ("laptop", "trash-2", "mic-off")
#: Results after which one may try once more.
AGAIN = frozenset({Result.NO_DEVICE, Result.NOT_ALLOWED, Result.FAILED, Result.ALIKE})


class Scene(msgspec.Struct, frozen=True):
    """The words, and who the two are."""

    words: ListeningWords
    one: Who
    two: Who

    def who(self, side: Side) -> Who:
        """Give the person on ``side``."""
        return self.one if side is Side.ONE else self.two

    def names(self, side: Side) -> dict[str, str]:
        """Give the names for the places in a text about ``side``."""
        return {"name": self.who(side).name, "other": self.who(side.other).name}


def asking(scene: Scene, step: Answering | Telling) -> g.GateView:
    """Build the page on which both are asked, or told what follows."""
    return _told(scene, step.result) if isinstance(step, Telling) else _answering(scene, step)


def _answering(scene: Scene, step: Answering) -> g.GateView:
    words = scene.words
    halves = tuple(_half(scene, step, side) for side in Side)
    ready = bool(step.marked)
    return g.GateView(
        back=words.back,
        body=g.AskingView(
            title=words.title,
            lead=words.lead,
            halves=halves,
            missing="" if ready else "willing",
            facts=tuple(zip(_ICONS, words.facts, strict=True)),
            foot=words.both_needed,
        ),
        primary=PrimaryView(words.cover if ready else words.choose, ready=ready),
        decline=words.without,
    )


def _half(scene: Scene, step: Answering, side: Side) -> g.Half:
    words, who = scene.words, scene.who(side)
    if side is not step.open:
        # The second half is still to open; the first one stays covered.
        if side is Side.TWO:
            title, line = words.look_away, words.opens_next
            names = scene.names(step.open)
            return g.CoveredHalf(who, fill(title, names), fill(line, names), small=True)
        title = fill(words.answered, scene.names(side))
        return g.CoveredHalf(who, title, words.result_only, small=True)
    choices = (("yes", words.yes), ("no", words.no))
    return g.OpenHalf(
        who=who,
        heading=fill(words.half, scene.names(side)),
        question=words.question,
        choices=tuple(ChoiceView(id_, word, chosen=step.marked == id_) for id_, word in choices),
        sliders=(),
        foot=words.one_no,
    )


def _told(scene: Scene, result: Result) -> g.GateView:
    words = scene.words
    told = {
        Result.BEGINS: words.begins,
        Result.STAYS_OFF: words.stays_off,
        Result.NO_DEVICE: words.no_device,
        Result.NOT_ALLOWED: words.not_allowed,
        Result.FAILED: words.failed,
        Result.ALIKE: words.alike,
    }[result]
    lines = (_way_here(words),) if result is Result.NOT_ALLOWED else told.lines
    other = words.without if result is Result.BEGINS else ""
    return g.GateView(
        back=words.back,
        body=g.ResultView(told.title, told.text, (scene.one, scene.two), lines=lines),
        primary=PrimaryView(told.button),
        decline=words.once_more if result in AGAIN else other,
    )


def _way_here(words: ListeningWords) -> str:
    """Say where this computer lets programs use the microphone."""
    if sys.platform == "win32":
        return words.allow.windows
    return words.allow.macos if sys.platform == "darwin" else words.allow.linux


def learning(scene: Scene, step: Learning, ear: EarView, *, own: bool = False) -> VoiceView:
    """Build the page on which one of the two reads; ``own`` offers what a book can do."""
    words, said = scene.words, scene.words.voice
    names = scene.names(step.side)
    count = {"seconds": str(int(min(step.seconds, ENOUGH))), "all": str(int(ENOUGH))}
    enough = step.enough or step.comparing
    voice = said.quiet if step.silent else said.begin
    if step.seconds:
        voice = said.enough if enough else ""
    if step.kept:
        voice = words.own.kept
    primary = PrimaryView(said.use if enough else said.keep_on, ready=enough)
    if step.comparing:
        primary = PrimaryView(said.comparing, ready=False)
    number = 2 if step.side is Side.ONE else 3
    steps = tr("{0} of {1}").format(number, 3)
    return VoiceView(
        header=HeaderView(words.name, number, 3, steps, steps, ear=ear),
        who=scene.who(step.side),
        title=fill(said.title, names),
        hint=said.hint,
        text=said.texts[step.text % len(said.texts)],
        heard=min(step.seconds / ENOUGH, 1.0),
        bars=step.bars,
        said=voice,
        count=fill(said.some, count) if step.seconds and not enough else "",
        other=scene.who(step.side.other),
        other_says=fill(said.other, scene.names(step.side.other)),
        please=fill(said.please, scene.names(step.side.other)),
        note=said.note,
        again=said.again,
        another=said.another,
        without=words.without,
        primary=primary,
        own=_own(words, step) if own and not (step.kept or step.comparing) else "",
        kept=step.kept,
    )


def _own(words: ListeningWords, step: Learning) -> str:
    """Say what a book can do: for both alike, whether they have one or not."""
    return words.own.keep if step.enough else words.own.use
