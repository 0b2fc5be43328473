"""Read the labelled texts under ``build/wording/data/voices``, and check a batch.

``python3 build/wording/corpus.py`` with one of

- ``check FILE...``: say what is wrong with a batch, and count what is in it;
- ``jsonl OUT``: write all batches in the format of the JSONL tasks.

Needs only the standard library. The format of a batch is described in ``data/GUIDE.md``.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Container
from dataclasses import dataclass, field
from pathlib import Path

DATA = Path(__file__).resolve().parent / "data"
VOICES = DATA / "voices"

CATEGORIES = (
    "blame", "absolute", "label", "contempt", "mindread", "pseudo_feeling", "disguised_you",
    "demand", "threat", "accusing_question", "comparison", "past", "but_cancel", "minimise",
    "defensive", "stonewall", "guilt", "allies", "therapize", "advice", "vague_request",
    "negative_request",
)  # fmt: skip
VERDICTS = {"ok": "ok", "nw": "needs-work", "safety": "safety"}
KINDS = frozenset(
    [
        "plain",
        "text",
        "esl",
        "typo",
        "rant",
        "obl",
        "mixed",
        "advice",
        "good",
        "trap",
        "neutral",
        "heated",
        "near",
        "violence",
        "threat",
        "fear",
        "control",
        "stalking",
        "sexual",
        "child",
        "selfharm",
    ]
)
MIRROR = (
    "good", "parroting", "partial", "judging", "advice", "question", "own_agenda", "rebuttal",
    "distorted",
)  # fmt: skip
VALIDATE = ("validating", "invalidating", "neutral")
SECTIONS = ("utterances", "safety", "mirror", "validate")

_MARK = re.compile(r"\{([a-z_+/?]+)\|([^{}|]*)\}")


class BadLine(ValueError):
    """A line of a batch that does not follow the guide."""


@dataclass(frozen=True)
class Span:
    """A marked phrase: offsets into the text (end exclusive), and the categories that are right."""

    start: int
    end: int
    category: str
    accept: tuple[str, ...]
    optional: bool


@dataclass(frozen=True)
class Text:
    """One utterance with its marks."""

    text: str
    verdict: str
    kind: str
    section: str
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Pair:
    """What one said and the other answered, with its label (and level, 0 where it has none)."""

    task: str
    speaker: str
    reply: str
    label: str
    level: int = 0


@dataclass
class Batch:
    """All of one voice."""

    name: str
    voice: str = ""
    texts: list[Text] = field(default_factory=list)
    pairs: list[Pair] = field(default_factory=list)


def marks(raw: str) -> tuple[str, tuple[Span, ...]]:
    """Take the marks out of ``raw``; give the plain text and the spans."""
    plain: list[str] = []
    spans: list[Span] = []
    length = last = 0
    for found in _MARK.finditer(raw):
        before = raw[last : found.start()]
        plain += [before, found[2]]
        start = length + len(before)
        length = start + len(found[2])
        last = found.end()
        inner = found[2].strip()
        if not inner:
            raise BadLine("an empty mark")
        start += len(found[2]) - len(found[2].lstrip())
        optional = "?" in found[1]
        names = found[1].replace("?", "")
        alternatives = [n.split("+") for n in names.split("/")]
        for name in (n for group in alternatives for n in group):
            if name not in CATEGORIES:
                raise BadLine(f"no such category: {name}")
        both = alternatives[0]
        others = tuple(n for group in alternatives[1:] for n in group)
        spans += [Span(start, start + len(inner), one, (one, *others), optional) for one in both]
    plain.append(raw[last:])
    text = "".join(plain)
    if re.search(r"[{}]", text):
        raise BadLine("a brace outside a mark, or a mark that does not close")
    return text, tuple(spans)


def _text(section: str, head: str, raw: str) -> Text:
    if not raw:
        raise BadLine("no text after a bar")
    verdict, _, kind = head.partition(" ")
    if verdict not in VERDICTS or kind not in KINDS:
        raise BadLine(f"not a verdict and a kind: {head!r}")
    text, spans = marks(raw)
    required = any(not span.optional for span in spans)
    if verdict == "nw" and not required:
        raise BadLine("needs work, but nothing is marked")
    if verdict == "ok" and required:
        raise BadLine("ok, but something is marked")
    if verdict == "safety":
        spans = ()
    return Text(text, VERDICTS[verdict], kind, section, spans)


def _pair(section: str, speaker: str, head: str, reply: str) -> Pair:
    if not reply:
        raise BadLine("no text after a bar")
    label, _, level = head.partition(" ")
    labels = MIRROR if section == "mirror" else VALIDATE
    if label not in labels:
        raise BadLine(f"no such label: {head!r}")
    if not speaker:
        raise BadLine("a reply before any speaker")
    if label == "validating" and level not in set("123456"):
        raise BadLine("validating needs a level from 1 to 6")
    return Pair(section, speaker, reply, label, int(level or 0))


def read(path: Path) -> tuple[Batch, list[str]]:
    """Read one batch; give it and what is wrong with it, line by line."""
    batch, wrong = Batch(path.stem), list[str]()
    section = speaker = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("# voice:"):
            batch.voice = line.removeprefix("# voice:").strip()
            continue
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("=="):
            section, speaker = line.strip("= ").strip(), ""
            if section not in SECTIONS:
                wrong.append(f"{path.name}:{number}: no such section: {section}")
            continue
        head, _, raw = line.partition("|")
        head, raw = head.strip(), raw.strip()
        try:
            if head == "S" and raw:
                speaker = raw
            elif section in {"mirror", "validate"}:
                batch.pairs.append(_pair(section, speaker, head, raw))
            else:
                batch.texts.append(_text(section, head, raw))
        except BadLine as error:
            wrong.append(f"{path.name}:{number}: {error}")
    return batch, wrong


def read_all(folder: Path = VOICES, only: Container[str] | None = None) -> list[Batch]:
    """Read every batch of ``folder``, or ``only`` those of some names, in the order of names.

    Raises BadLine when one does not follow the guide.
    """
    batches: list[Batch] = []
    for path in sorted(folder.glob("*.txt")):
        if only is not None and path.stem not in only:
            continue
        batch, wrong = read(path)
        if wrong:
            raise BadLine("\n".join(wrong))
        batches.append(batch)
    return batches


def held_out(folder: Path = VOICES) -> list[Batch]:
    """Read the voices that no network may learn from: every figure is measured on them."""
    return read_all(folder, (DATA / "held-out.txt").read_text("utf-8").split())


def _count(batch: Batch) -> list[str]:
    """What is in a batch, and where it is thin, for whoever is writing it."""
    says: list[str] = []
    for section in ("utterances", "safety"):
        of_section = [t for t in batch.texts if t.section == section]
        verdicts = Counter(t.verdict for t in of_section)
        kinds = Counter(f"{t.verdict}/{t.kind}" for t in of_section)
        says.append(f"{section}: {len(of_section)} {dict(verdicts)} {dict(kinds)}")
    marked = Counter(s.category for t in batch.texts for s in t.spans)
    says.append(f"marks: {dict(marked)}")
    thin = [f"{name} {marked[name]}" for name in CATEGORIES if marked[name] < 4]
    if thin:
        says.append(f"fewer than four marks: {', '.join(thin)}")
    for task in ("mirror", "validate"):
        labels = Counter(p.label for p in batch.pairs if p.task == task)
        says.append(f"{task}: {labels.total()} {dict(labels)}")
    openings = Counter(" ".join(t.text.lower().split()[:2]) for t in batch.texts)
    often = [f"{words!r} {n}" for words, n in openings.items() if n > 4]
    if often:
        says.append(f"the same two first words too often: {', '.join(often)}")
    again = [text for text, n in Counter(t.text.lower() for t in batch.texts).items() if n > 1]
    says += [f"twice: {text}" for text in again]
    return says


def judging(batches: list[Batch]) -> list[Batch]:
    """Leave out voices in which nothing stings: beside them false alarms would look rare."""
    return [one for one in batches if any(text.verdict != "ok" for text in one.texts)]


def small_talk(batches: list[Batch]) -> list[str]:
    """Give the lines of the voices in which nothing stings."""
    judged = {one.name for one in judging(batches)}
    return [text.text for one in batches if one.name not in judged for text in one.texts]


def rows(batch: Batch) -> list[dict[str, object]]:
    """Give a batch as rows of the JSONL tasks."""
    found: list[dict[str, object]] = []
    for number, text in enumerate(batch.texts):
        spans = [
            {"start": s.start, "end": s.end, "category": s.category, "accept": list(s.accept),
             "optional": s.optional}
            for s in text.spans
        ]  # fmt: skip
        found.append({
            "id": f"{batch.name}-{number:03}", "task": "utterance", "text": text.text,
            "verdict": text.verdict, "register": text.kind, "spans": spans,
        })  # fmt: skip
    for number, pair in enumerate(batch.pairs):
        row: dict[str, object] = {
            "id": f"{batch.name}-p{number:03}", "task": pair.task, "speaker": pair.speaker,
            "reply": pair.reply, "label": pair.label,
        }  # fmt: skip
        found.append(row | ({"dbt_level": pair.level} if pair.task == "validate" else {}))
    return found


def main(arguments: list[str]) -> int:
    """Check the files that are named, or write all batches as JSONL."""
    match arguments:
        case ["check", *names] if names:
            bad = 0
            for name in names:
                batch, wrong = read(Path(name))
                bad += len(wrong)
                print(*wrong, *_count(batch), sep="\n")
            return 1 if bad else 0
        case ["jsonl", out]:
            with Path(out).open("w", encoding="utf-8") as file:
                for batch in read_all():
                    file.writelines(
                        json.dumps(row, ensure_ascii=False) + "\n" for row in rows(batch)
                    )
            return 0
        case _:
            print(__doc__)
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
