"""Record how what was learnt grew with the voices: ``build/wording/curve.py BODY RUN [RUN ...]``.

Each run was trained by ``train.py`` with another ``--share`` of the voices. All are measured on
the voices that are held out, before rules and whole numbers; ``curve.json`` is what
``python -m tests.bench.wording`` prints.
"""
# pyright: reportMissingImports=false, reportUnknownMemberType=false

from __future__ import annotations

import json
import sys
from pathlib import Path

import measure
from corpus import held_out, judging
from examples import vocabulary
from export import load

CURVE = Path(__file__).resolve().parent / "curve.json"
#: The names here, and those of measure.py.
_FIGURES = {
    "area": "auc_both",
    "harsh found at .10 false alarms": "found10_both",
    "danger found at .12 of the near-misses": "safety12",
    "mirror: label": "mirror",
    "validate: label": "validate",
}


def point(body: Path, run: Path) -> dict[str, object]:
    """Measure one run."""
    texts = [text for batch in judging(held_out()) for text in batch.texts]
    pairs = [pair for batch in held_out() for pair in batch.pairs]
    read = measure.read(load(run, body), vocabulary(body), texts, pairs)
    figures = measure.figures(texts, pairs, read)
    recipe = json.loads((run / "recipe.json").read_text("utf-8"))
    sizes: dict[str, object] = {name: recipe[name] for name in ("texts", "pairs")}
    sizes["voices"] = len(recipe["learn"])
    sizes.update({name: round(figures[key], 3) for name, key in _FIGURES.items()})
    return sizes


if __name__ == "__main__":
    body, *runs = map(Path, sys.argv[1:])
    points = sorted((point(body, run) for run in runs), key=lambda one: str(one["texts"]).zfill(6))
    CURVE.write_text(json.dumps(points, indent=1) + "\n", "utf-8")
    print(CURVE.read_text("utf-8"))
