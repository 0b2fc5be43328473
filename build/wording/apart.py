"""Find near-duplicates: ``python3 build/wording/apart.py [FOLDER_OF_JSONL]``.

Two texts are near where they share most of their runs of letters (Jaccard index of the sets of
runs of five, Broder 1997). Texts of one voice may resemble each other a little more than texts of
two; none may resemble a text of FOLDER, which is for measuring only.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter, defaultdict
from math import ceil
from pathlib import Path

from corpus import Batch, read_all

#: From here on two texts count as one said twice.
NEAR = 0.5
_RUN = 5


def runs(text: str) -> frozenset[str]:
    """Give the runs of letters of a text, without case and marks."""
    plain = re.sub(r"\W+", " ", text.lower()).strip()
    return frozenset(plain[at : at + _RUN] for at in range(max(1, len(plain) - _RUN + 1)))


def sayings(batch: Batch) -> list[str]:
    """Give what is said in a batch; a speaker's statement once, a reply with it."""
    said = [text.text for text in batch.texts]
    said += list(dict.fromkeys(pair.speaker for pair in batch.pairs))
    return said + [f"{pair.speaker} {pair.reply}" for pair in batch.pairs]


def near(texts: list[tuple[str, str]], others: list[tuple[str, str]]) -> list[str]:
    """Name the pairs of ``texts`` and ``others`` (where it comes from, what it says) that are near.

    A text is not compared with texts from the same place.
    """
    mine, cut = [runs(text) for _, text in texts], [runs(text) for _, text in others]
    common = Counter(piece for pieces in (*mine, *cut) for piece in pieces)
    index: dict[str, list[int]] = defaultdict(list)
    for at, pieces in enumerate(cut):
        for piece in _rarest(pieces, common):
            index[piece].append(at)
    found: list[str] = []
    for (place, text), pieces in zip(texts, mine, strict=True):
        maybe = {at for piece in _rarest(pieces, common) for at in index[piece]}
        for at in sorted(maybe):
            if others[at][0] <= place:
                continue
            if len(pieces & cut[at]) / len(pieces | cut[at]) >= NEAR:
                found.append(f"{place} / {others[at][0]}: {text} / {others[at][1]}")
    return found


def _rarest(pieces: frozenset[str], common: Counter[str]) -> list[str]:
    """Give so many of the rarest runs that two near texts share at least one of them.

    The prefix filter of Chaudhuri, Ganti and Kaushik (2006): it misses nothing.
    """
    ordered = sorted(pieces, key=lambda piece: (common[piece], piece))
    return ordered[: len(ordered) - ceil(NEAR * len(ordered)) + 1]


def main(arguments: list[str]) -> int:
    """Print what is near; give 1 where anything is."""
    texts = [(batch.name, text) for batch in read_all() for text in sayings(batch)]
    found = near(texts, texts)
    for folder in arguments:
        for file in sorted(Path(folder).glob("*.jsonl")):
            rows = [json.loads(line) for line in file.read_text("utf-8").splitlines() if line]
            kept = [
                (f"~{file.stem}", said)
                for row in rows
                for said in ([row["text"]] if "text" in row else [row["speaker"], row["reply"]])
            ]
            found += near(texts, kept)
    print(*found, sep="\n")
    print(f"{len(texts)} texts compared, {len(found)} pairs near")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
