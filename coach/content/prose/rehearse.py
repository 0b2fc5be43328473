"""Words of the place Rehearse: what is chosen, the scene, the look back, what it can do."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.model import Id
from coach.content.places import at_least, exactly, places
from coach.content.prose.base import Note, Prose
from coach.content.scene import Theme, Trigger

#: ``{does}`` is what the guard of a temper looks like: "defends".
Does = Annotated[str, places("does")]
#: ``{topic}`` is a word that somebody named, as the partner takes it up.
Topic = Annotated[str, places("topic")]
#: ``{name}`` is a scene, ``{temper}`` how the partner answers in it.
Played = Annotated[str, places("name", "temper")]
#: ``{number}`` counts from one.
Numbered = Annotated[str, places("number")]
#: ``{reply}`` is what was said, perhaps cut.
Quoting = Annotated[str, places("reply")]
#: A partner has at least so many ways to take up a word.
ECHOES = 10


class ThemeNames(msgspec.Struct, frozen=True):
    """What the themes are called, to filter by."""

    names: Annotated[dict[Theme, str], at_least(len(Theme))]


class WaitingWords(msgspec.Struct, frozen=True):
    """A run that was left: in the middle, or at its end."""

    middle: Played
    ended: Played
    go_on: str
    look_back: str
    let_go: str
    gone: str  # said of its words, with the way back


class ChooseWords(msgspec.Struct, frozen=True):
    """The page on which scene and temper are chosen."""

    title: str
    who: str
    every: str
    themes: ThemeNames
    suggested: tuple[Id, ...]  # the scenes that stand first
    scenes: str  # what the list is called
    minutes: Annotated[str, places("minutes")]
    more: Numbered  # leads to all the rest, and to one's own talk
    only_more: Numbered  # the same where one's own talk is not to be had
    own: str
    tempers: str
    surprise: str
    begin: str
    about: str
    rests: str  # beside a scene that was played twice today
    rest: str
    waiting: WaitingWords


class FieldWords(msgspec.Struct, frozen=True):
    """A field of one's own talk."""

    label: str
    example: str


class OwnWords(msgspec.Struct, frozen=True):
    """The page on which one's own talk is put together."""

    title: str
    lead: str
    topic: FieldWords
    wish: FieldWords
    fear: FieldWords
    note: str
    comes_along: str  # a sentence was brought from Say it
    calm: Note
    help: str


class MoodWords(msgspec.Struct, frozen=True):
    """A mood: its name, what the picture of it shows, what is said of a reply that led to it."""

    name: str
    picture: str
    here: Quoting


class MoodsWords(msgspec.Struct, frozen=True):
    """All moods, from afar to near."""

    turned_away: MoodWords
    leaning_back: MoodWords
    waiting: MoodWords
    listening: MoodWords
    near: MoodWords


class Because(msgspec.Struct, frozen=True):
    """Why the partner is as they are, by what was heard in a reply.

    ``cool`` with the guard up, ``warm`` nearer. ``otherwise`` where it went another way:
    something good did not arrive, something sharp was let pass.
    """

    cool: Does
    warm: Does
    otherwise: Does


class BecauseWords(msgspec.Struct, frozen=True):
    """All that can be heard, and what brings a partner to be as they are."""

    triggers: Annotated[dict[Trigger, Because], at_least(len(Trigger))]
    begins: str  # at the beginning, before anything was said
    nearer: str  # before the reason, where the mood has the same name as before
    further: str


class AloudWords(msgspec.Struct, frozen=True):
    """A reply is said aloud."""

    button: str
    lead: str
    takes: str
    over: str
    back: str


class BesideWords(msgspec.Struct, frozen=True):
    """Two replies stand side by side."""

    button: str
    title: str
    choose: Annotated[tuple[str, ...], exactly(2)]
    another: str
    back: str


class SceneWords(msgspec.Struct, frozen=True):
    """The scene itself."""

    temper: Annotated[str, places("temper")]
    you: str
    partner: str
    question: str
    write: str
    example: str
    say: str
    choose_first: str  # in its place while nothing is marked or written
    reading: str
    undo: str
    stop: str
    hint: str
    hide_hint: str
    unread: str  # what was written cannot be read just now
    beside: BesideWords
    aloud: AloudWords


class LackWords(msgspec.Struct, frozen=True):
    """What was there least: two hints while it is played, and one thing to try at the end."""

    hints: Annotated[tuple[str, ...], exactly(2)]
    next: str


class LacksWords(msgspec.Struct, frozen=True):
    """Whatever may be there least."""

    heard: LackWords
    clarity: LackWords
    own: LackWords
    ask: LackWords
    none: LackWords


class EndsWords(msgspec.Struct, frozen=True):
    """How a talk ended: the title of the look back, and two sentences.

    ``sharp`` takes the place of ``no`` where the last words were sharp, ``faded`` that of ``left``
    where it was the partner who let it be. ``stopped`` is a talk that did not come to an end.
    """

    yes: Note
    part: Note
    no: Note
    sharp: Note
    left: Note
    faded: Note
    open: Note
    closed: Note
    stopped: Note


class NearerWords(msgspec.Struct, frozen=True):
    """What brought nearer, by what was heard; ``clear`` where nothing did and nothing was sharp."""

    moves: dict[Trigger, str]
    title: str
    nothing: str
    clear: str


class BackWords(msgspec.Struct, frozen=True):
    """The look back."""

    path: str
    start: str
    step: Numbered
    again: Numbered
    keep: str
    keep_button: str
    kept_button: str
    kept: str
    try_next: str  # what stands before it
    honest: str
    try_again: Numbered
    another: str
    done: str
    done_kept: str  # the same where a line of it was kept
    nearer: NearerWords
    ends: EndsWords


class AboutWords(msgspec.Struct, frozen=True):
    """What rehearsing can do and cannot."""

    title: str
    done: str
    parts: Annotated[tuple[Note, ...], at_least(3)]


class RehearseWords(Prose, frozen=True):
    """Rehearse: all of its pages."""

    file: ClassVar[str] = "rehearse"
    choose: ChooseWords
    own: OwnWords
    scene: SceneWords
    moods: MoodsWords
    because: BecauseWords
    lacks: LacksWords
    back: BackWords
    about: AboutWords
    echoes_cool: Annotated[tuple[Topic, ...], at_least(ECHOES)]
    echoes_warm: Annotated[tuple[Topic, ...], at_least(ECHOES)]
