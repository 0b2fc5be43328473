"""Find near-duplicates: ``python3 build/wording/apart.py [FOLDER_OF_JSONL]``.

How near two texts are is what ``coach.content.alike`` says, which holds the cards apart, too.
Texts of one voice may resemble each other a little more than texts of two; none may resemble a
text of FOLDER, which is for measuring only.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from corpus import Batch, read_all

from coach.content.alike import near


def sayings(batch: Batch) -> list[str]:
    """Give what is said in a batch; a speaker's statement once, a reply with it."""
    said = [text.text for text in batch.texts]
    said += list(dict.fromkeys(pair.speaker for pair in batch.pairs))
    return said + [f"{pair.speaker} {pair.reply}" for pair in batch.pairs]


def named(texts: list[tuple[str, str]], others: list[tuple[str, str]]) -> list[str]:
    """Name the pairs of ``texts`` and ``others`` (where it comes from, what it says) that are near.

    A text is not compared with texts from the same place.
    """
    pairs = near([text for _, text in texts], [text for _, text in others])
    return [
        f"{texts[one][0]} / {others[two][0]}: {texts[one][1]} / {others[two][1]}"
        for one, two in pairs
        if texts[one][0] < others[two][0]
    ]


def main(arguments: list[str]) -> int:
    """Print what is near; give 1 where anything is."""
    texts = [(batch.name, text) for batch in read_all() for text in sayings(batch)]
    found = named(texts, texts)
    for folder in arguments:
        for file in sorted(Path(folder).glob("*.jsonl")):
            rows = [json.loads(line) for line in file.read_text("utf-8").splitlines() if line]
            kept = [
                (f"~{file.stem}", said)
                for row in rows
                for said in ([row["text"]] if "text" in row else [row["speaker"], row["reply"]])
            ]
            found += named(texts, kept)
    print(*found, sep="\n")
    print(f"{len(texts)} texts compared, {len(found)} pairs near")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
