"""Turn labelled texts and pairs into numbers for training, and vary them a little."""
# pyright: reportMissingImports=false, reportUnknownMemberType=false

from __future__ import annotations

import random
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from corpus import CATEGORIES, MIRROR, VALIDATE, Pair, Span, Text

from coach.wording.network import HALF, LONGEST
from coach.wording.normal import plain
from coach.wording.pieces import Pieces


@dataclass
class Example:
    """One input with its targets; ``None`` where a task has none."""

    ids: list[int]
    #: How many of the first tokens are not the reply's; all of them in a text.
    before: int
    #: (L, C + 1): 1 marked, 0 not, 0.5 an alternative; -1 not judged.
    tokens: list[list[float]] | None = None
    text: list[float] | None = None
    mirror: int = -1
    validate: int = -1
    level: int = -1


def vocabulary(folder: Path) -> Pieces:
    """Read the pieces of words that a pretrained body knows."""
    with (folder / "vocab.txt").open(encoding="utf-8") as file:
        return Pieces(file)


def of_text(pieces: Pieces, text: Text) -> Example:
    """Make an example of an utterance."""
    smooth = plain(text.text)
    cut = pieces.cut(smooth.text)[: LONGEST - 2]
    ids = [pieces.start, *(piece.id for piece in cut), pieces.end]
    offsets = [(0, 0), *((piece.start, piece.end) for piece in cut), (0, 0)]
    width = len(CATEGORIES) + 1
    judged = -1.0 if text.verdict == "safety" else 0.0
    tokens = [[judged] * width for _ in ids]
    present = [judged] * len(CATEGORIES)
    for span in text.spans:
        start, end = smooth.find(span.start, span.end)
        for at, (first, last) in enumerate(offsets):
            if first < end and last > start and last > first:
                _mark(tokens[at], span)
        if not span.optional:
            for nth, name in enumerate(span.accept):
                where = CATEGORIES.index(name)
                present[where] = max(present[where], 1.0 if nth == 0 else 0.5)
    sting = {"ok": 0.0, "needs-work": 1.0, "safety": -1.0}[text.verdict]
    safety = 1.0 if text.verdict == "safety" else 0.0
    return Example(ids, len(ids), tokens=tokens, text=[sting, safety, *present])


def _mark(row: list[float], span: Span) -> None:
    for nth, name in enumerate(span.accept):
        where = CATEGORIES.index(name)
        new = -1.0 if span.optional else 1.0 if nth == 0 else 0.5
        row[where] = max(row[where], new) if new > 0 or row[where] > 0 else new
    row[-1] = -1.0 if span.optional and row[-1] <= 0 else 1.0


def of_pair(pieces: Pieces, pair: Pair) -> Example:
    """Make an example of a pair."""
    said, back = (pieces.cut(plain(one).text)[:HALF] for one in (pair.speaker, pair.reply))
    ids = [pieces.start, *(piece.id for piece in said), pieces.end]
    example = Example([*ids, *(piece.id for piece in back), pieces.end], len(ids))
    if pair.task == "mirror":
        return replace(example, mirror=MIRROR.index(pair.label))
    level = pair.level - 1 if pair.level else -1
    return replace(example, validate=VALIDATE.index(pair.label), level=level)


_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?]+[\"')\]]*|\n|$)\s*")


def shortened(text: Text, chance: random.Random) -> Text:
    """Keep some sentences of a text whose label they surely share: people are often briefer.

    Any part of a fair text is fair; a part of a harsh one is harsh where a whole mark is in it.
    What of a text tells of danger cannot be known, so such texts stay whole.
    """
    parts = [found.span() for found in _SENTENCE.finditer(text.text) if len(found[0].split()) > 1]
    if text.verdict == "safety" or len(parts) < 2:
        return text
    first = chance.randrange(len(parts))
    last = chance.randrange(first, len(parts))
    start, end = parts[first][0], parts[last][1]
    spans = tuple(
        replace(span, start=span.start - start, end=span.end - start)
        for span in text.spans
        if start <= span.start and span.end <= start + len(text.text[start:end].rstrip())
    )
    if text.verdict == "needs-work" and all(span.optional for span in spans):
        return text
    if any(span.start < end and span.end > start for span in text.spans) and not spans:
        return text
    return replace(text, text=text.text[start:end].rstrip(), spans=spans)


def varied(text: Text, chance: random.Random) -> Text:
    """Write a text as another person might type it: its labels stay right, its offsets too."""
    if chance.random() < 0.35:
        text = shortened(text, chance)
    letters = list(text.text)
    if chance.random() < 0.25:
        letters = [one.lower() for one in letters]
    if chance.random() < 0.15:
        letters = ["" if one in "'\u2019," else one for one in letters]
    if chance.random() < 0.2:
        last = len(letters) - 1
        if letters[last] in ".!?":
            letters[last] = chance.choice(["", ".", "!"]) if letters[last] != "?" else ""
    if chance.random() < 0.12:
        for found in re.finditer(r"[a-z]{5,}", text.text):
            if chance.random() < 0.15:
                at = found.start() + chance.randrange(1, len(found[0]) - 1)
                letters[at] = chance.choice(["", letters[at] * 2])
    lengths = [0]
    for one in letters:
        lengths.append(lengths[-1] + len(one))
    spans = tuple(
        replace(span, start=lengths[span.start], end=lengths[span.end])
        for span in text.spans
        if lengths[span.end] > lengths[span.start]
    )
    return replace(text, text="".join(letters), spans=spans)


def padded(examples: Sequence[Example], pad: int) -> dict[str, torch.Tensor]:
    """Put examples into tensors of one length."""
    longest = max(len(one.ids) for one in examples)
    width = len(CATEGORIES) + 1
    ids = torch.full((len(examples), longest), pad, dtype=torch.long)
    mask = torch.zeros((len(examples), longest), dtype=torch.long)
    reply = torch.zeros((len(examples), longest), dtype=torch.long)
    tokens = torch.full((len(examples), longest, width), -1.0)
    text = torch.full((len(examples), 2 + len(CATEGORIES)), -1.0)
    for at, one in enumerate(examples):
        ids[at, : len(one.ids)] = torch.tensor(one.ids)
        mask[at, : len(one.ids)] = 1
        reply[at, one.before : len(one.ids)] = 1
        if one.tokens is not None:
            tokens[at, : len(one.ids)] = torch.tensor(one.tokens)
        if one.text is not None:
            text[at] = torch.tensor(one.text)
    label = {
        name: torch.tensor([getattr(one, name) for one in examples])
        for name in ("mirror", "validate", "level")
    }
    return {"ids": ids, "mask": mask, "reply": reply, "tokens": tokens, "text": text, **label}
