"""Average the weights of runs that began at one run: ``build/wording/average.py OUT RUN RUN ...``.

What each run learnt by chance cancels out, and one network of the same size is left (Wortsman et
al. 2022). It works for runs that were trained on from the same run, and with that run itself.
"""
# pyright: reportMissingImports=false, reportUnknownMemberType=false

from __future__ import annotations

import json
import sys
from pathlib import Path

import torch


def average(out: Path, runs: list[Path]) -> None:
    """Write the mean of the weights of ``runs`` to ``out``, with the recipe of the last one."""
    states = [torch.load(run / "network.pt", weights_only=True) for run in runs]
    mean = {
        name: torch.stack([state[name].float() for state in states]).mean(0).to(first.dtype)
        for name, first in states[0].items()
    }
    out.mkdir(parents=True, exist_ok=True)
    torch.save(mean, out / "network.pt")
    recipe = json.loads((runs[-1] / "recipe.json").read_text("utf-8"))
    recipe["average"] = [run.name for run in runs]
    (out / "recipe.json").write_text(json.dumps(recipe, indent=1), "utf-8")


if __name__ == "__main__":
    folder, *parts = map(Path, sys.argv[1:])
    average(folder, parts)
