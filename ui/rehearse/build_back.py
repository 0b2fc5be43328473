"""From a run to the look back on it."""

from msgspec.structs import replace

from coach.content.prose import Note, RehearseWords
from coach.content.scene import CLOSING, Tag
from coach.content.words import fill
from coach.rehearsal.looking import LookBack, look_back
from coach.rehearsal.state import Cast, Ending, Rehearsal
from ui.offer import UndoView
from ui.plural import number_words
from ui.rehearse.build_scene import name_of, picture, temper_words
from ui.rehearse.state import Play, Table
from ui.rehearse.view import LookBackView, PartView, ReplyView, StepView

#: A reply is cut to so many characters where it is quoted.
_QUOTED = 90
#: So many moves that brought nearer are named, and so many lines offered to keep.
_MOVES, _LINES = 2, 3
#: Whether it ended sharply is seen by so many of the last replies.
_LAST = 2


def back_view(
    table: Table, play: Play, cast: Cast, words: RehearseWords, note: UndoView | None
) -> LookBackView:
    """Make the page."""
    run, said = play.run, words.back
    looked = look_back(run)
    again = number_words((looked.again or 0) + 1)
    end = ending_words(run, words)
    lines = lines_of(run, looked)
    try_next = getattr(words.lacks, looked.lacking.value).next
    return LookBackView(
        back=name_of(run, cast.scene),
        name=name_of(run, cast.scene),
        temper=temper_words(cast.temper, words),
        title=end.title,
        happened=end.text,
        path_title=said.path,
        path=_path(table, run, cast, words, looked),
        nearer=PartView(said.nearer.title, _nearer(run, words, looked)),
        again=PartView(fill(said.again, {"number": again}), _again(run, words, looked)),
        keep_title=said.keep if lines else "",
        keep_lines=tuple(
            ReplyView(str(at), line, str(at) == play.line) for at, line in enumerate(lines)
        ),
        keep=said.keep_button if lines and play.kept is None else "",
        kept=said.kept if play.kept else "",
        try_next=f"{said.try_next} {try_next}",
        honest=said.honest,
        help_note=cast.scene.note,
        help=words.own.help if cast.scene.note else "",
        primary=fill(said.try_again, {"number": again}),
        another=said.another,
        done=said.done_kept if play.kept else said.done,
        note=note,
    )


def lines_of(run: Rehearsal, looked: LookBack) -> tuple[str, ...]:
    """Give the lines that may be kept: the one to begin with, then others that opened."""
    opened = (run.turns[at].answer.text for at in looked.opened)
    lines = (line for line in (looked.opener, *opened) if line)
    return tuple(dict.fromkeys(lines))[:_LINES]


def ending_words(run: Rehearsal, words: RehearseWords) -> Note:
    """Say how it ended: a no after sharp words is another one than a no that stayed kind."""
    ends = words.back.ends
    if run.ending is None:
        return ends.stopped
    sharp = any(set(turn.answer.tags) & CLOSING for turn in run.turns[-_LAST:])
    if run.ending is Ending.NO and sharp:
        return ends.sharp
    if run.ending is Ending.LEFT and Tag.GIVES_UP not in run.turns[-1].answer.tags:
        return ends.faded
    return getattr(ends, run.ending.value)


def _path(
    table: Table, run: Rehearsal, cast: Cast, words: RehearseWords, looked: LookBack
) -> tuple[StepView, ...]:
    first = picture(table, replace(run, turns=()), cast.temper, words)
    steps = [StepView(-1, words.back.start, _small(first.mood), first)]
    for at in looked.path:
        upto = replace(run, turns=run.turns[: at + 1])
        shown = picture(table, upto, cast.temper, words)
        name = fill(words.back.step, {"number": number_words(at + 1)})
        steps.append(StepView(at, name, _small(shown.mood), shown))
    return tuple(steps)


def _small(mood: str) -> str:
    return mood[:1].lower() + mood[1:]


def _nearer(run: Rehearsal, words: RehearseWords, looked: LookBack) -> str:
    said = words.back.nearer
    opened = [run.turns[at].trigger for at in looked.opened]
    moves = [said.moves[one] for one in dict.fromkeys(opened) if one in said.moves]
    if moves:
        return " ".join(moves[:_MOVES])
    return said.nothing if looked.closed else said.clear


def _again(run: Rehearsal, words: RehearseWords, looked: LookBack) -> str:
    if looked.again is None:
        return ""
    turn = run.turns[looked.again]
    mood = getattr(words.moods, turn.after.mood.name.lower())
    return fill(mood.here, {"reply": _cut(turn.answer.text)})


def _cut(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _QUOTED else f"{words[:_QUOTED].rsplit(' ', 1)[0]} …"
