"""Answer the JSONL tasks: one JSON object a line in, one a line out, with the same id."""

from collections.abc import Iterable, Iterator
from typing import Literal

import msgspec

from coach.content.prose import WordingWords
from coach.wording.engine import Engine
from coach.wording.findings import Reading, Strength, Verdict
from coach.wording.notes import notes
from coach.wording.rewriting import Answers, assemble, redraft


class TaskError(ValueError):
    """A line cannot be understood; the message says which and why."""


class AnswersGiven(msgspec.Struct, frozen=True):
    """The four answers of somebody who was asked."""

    see: str = ""
    feel: str = ""
    why: str = ""
    ask: str = ""


class Utterance(msgspec.Struct, frozen=True, tag="utterance", tag_field="task"):
    """What may sting in ``text``?"""

    id: str
    text: str


class MirrorTask(msgspec.Struct, frozen=True, tag="mirror", tag_field="task"):
    """Does ``reply`` say back what ``speaker`` said?"""

    id: str
    speaker: str
    reply: str


class ValidateTask(msgspec.Struct, frozen=True, tag="validate", tag_field="task"):
    """Does ``reply`` take seriously what ``speaker`` feels?"""

    id: str
    speaker: str
    reply: str


class Rewrite(msgspec.Struct, frozen=True, tag="rewrite", tag_field="task"):
    """Put ``text`` so that it can be heard, from itself or from the answers."""

    id: str
    text: str
    mode: Literal["direct", "guided"] = "direct"
    answers: AnswersGiven | None = None


Task = Utterance | MirrorTask | ValidateTask | Rewrite


def read_tasks(lines: Iterable[str]) -> Iterator[Task]:
    """Read tasks; empty lines are passed over. Raises ``TaskError``."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield msgspec.json.decode(line, type=Task)
            except msgspec.MsgspecError as error:
                raise TaskError(f"line {number}: {error}") from error


def answer(task: Task, engine: Engine, words: WordingWords) -> dict[str, object]:
    """Answer one task."""
    match task:
        case Utterance():
            return {"id": task.id, **_read(engine.read(task.text))}
        case MirrorTask():
            return {"id": task.id, "label": engine.reply(task.speaker, task.reply).mirror.value}
        case ValidateTask():
            reply = engine.reply(task.speaker, task.reply)
            return {"id": task.id, "label": reply.validation.value, "dbt_level": reply.level}
        case _:
            return {"id": task.id, "rewrite": _rewritten(task, engine, words)}


def _rewritten(task: Rewrite, engine: Engine, words: WordingWords) -> str:
    if task.mode == "guided" and task.answers is not None:
        return assemble(Answers(**msgspec.structs.asdict(task.answers)), words).text
    return redraft(engine.read(task.text), words, stings=lambda text: _stings(engine, text)).text


def _stings(engine: Engine, text: str) -> bool:
    return engine.read(text).verdict is not Verdict.OK


def said(reading: Reading, words: WordingWords) -> Iterator[str]:
    """Say for people what was found in a text, and how else it could be put."""
    if reading.verdict is Verdict.SAFETY:
        yield words.console.safety
        return
    if reading.verdict is Verdict.OK:
        yield words.console.fine if reading.english else words.console.other_language
        return
    for note in notes(reading, words):
        sign = "==" if note.finding.strength is Strength.SOLID else ".."
        yield f"{sign} {note.quoted}"
        yield f"   {note.reason}"
        yield from (f"   > {way}" for way in note.ways)
    yield ""
    yield redraft(reading, words).text


def _read(reading: Reading) -> dict[str, object]:
    spans = [
        {"start": one.start, "end": one.end, "category": one.category.value}
        for one in reading.findings
    ]
    return {
        "spans": spans,
        "verdict": reading.verdict.value,
        "p": round(reading.p, 4),
        "p_safety": round(reading.p_safety, 4),
    }
