"""Figures of a trained network on texts and pairs that it has not seen."""
# pyright: reportMissingImports=false, reportUnknownMemberType=false

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from corpus import MIRROR, VALIDATE, Pair, Text
from examples import Pieces, of_pair, of_text, padded
from network import Network
from numpy.typing import NDArray


@dataclass
class Read:
    """What the network says: probabilities of texts and tokens, probabilities of pairs."""

    text: NDArray[np.float32]
    tokens: list[NDArray[np.float32]]
    pair: NDArray[np.float32]


def read(network: Network, pieces: Pieces, texts: list[Text], pairs: list[Pair]) -> Read:
    """Read everything, in batches of one length."""
    network.eval()
    examples = [of_text(pieces, t) for t in texts] + [of_pair(pieces, p) for p in pairs]
    order = sorted(range(len(examples)), key=lambda at: len(examples[at].ids))
    text: dict[int, NDArray[np.float32]] = {}
    tokens: dict[int, NDArray[np.float32]] = {}
    pair: dict[int, NDArray[np.float32]] = {}
    with torch.no_grad():
        for first in range(0, len(order), 32):
            some = order[first : first + 32]
            batch = padded([examples[at] for at in some], pieces.padding)
            by_token, by_text, by_pair = network(batch["ids"], batch["mask"], batch["reply"])
            for row, at in enumerate(some):
                text[at] = by_text[row].sigmoid().numpy()
                tokens[at] = by_token[row, : len(examples[at].ids)].sigmoid().numpy()
                pair[at] = by_pair[row].numpy()
    count = len(texts)
    return Read(
        np.stack([text[at] for at in range(count)]) if texts else np.zeros((0, 24), np.float32),
        [tokens[at] for at in range(count)],
        np.stack([pair[count + at] for at in range(len(pairs))])
        if pairs
        else np.zeros((0, 18), np.float32),
    )


def auc(scores: NDArray[np.float32], right: NDArray[np.bool_]) -> float:
    """Give the area under the curve: how often a right one scores above a wrong one."""
    order = np.argsort(np.concatenate([scores[right], scores[~right]]), kind="stable")
    ranks = np.empty(len(order))
    ranks[order] = np.arange(1, len(order) + 1)
    n, m = int(right.sum()), int((~right).sum())
    return float((ranks[:n].sum() - n * (n + 1) / 2) / (n * m)) if n and m else float("nan")


def found_at(scores: NDArray[np.float32], right: NDArray[np.bool_], alarms: float) -> float:
    """Give the share found where at most ``alarms`` of the others are taken for it."""
    bar = np.quantile(scores[~right], 1 - alarms)
    return float((scores[right] > bar).mean())


def sting(read: Read) -> NDArray[np.float32]:
    """Give how likely each text stings: the whole text's word and its worst phrase's word."""
    most = np.array([t[:, -1].max() for t in read.tokens], np.float32)
    return ((read.text[:, 0] + most) / 2).astype(np.float32)


def figures(texts: list[Text], pairs: list[Pair], read: Read) -> dict[str, float]:
    """Give the figures by name."""
    out: dict[str, float] = {}
    plain = np.array([t.verdict != "safety" for t in texts])
    nw = np.array([t.verdict == "needs-work" for t in texts])
    everyday = np.array([t.section == "utterances" for t in texts])
    for name, score in (("text", read.text[:, 0]), ("both", sting(read))):
        use = plain & everyday
        out[f"auc_{name}"] = auc(score[use], nw[use])
        out[f"found10_{name}"] = found_at(score[use], nw[use], 0.1)
    safety = np.array([t.verdict == "safety" for t in texts])
    near = safety | (np.array([t.section == "safety" for t in texts]))
    out["safety_auc"] = auc(read.text[near, 1], safety[near])
    out["safety12"] = found_at(read.text[near, 1], safety[near], 0.12)
    out["safety_all_1pct"] = found_at(read.text[:, 1], safety, 0.01)
    first, second = len(MIRROR), len(MIRROR) + len(VALIDATE)
    for task, labels, part in (
        ("mirror", MIRROR, read.pair[:, :first]),
        ("validate", VALIDATE, read.pair[:, first:second]),
    ):
        mine = np.array([p.task == task for p in pairs], bool)
        if not mine.any():
            continue
        gold = np.array([labels.index(p.label) for p in pairs if p.task == task])
        said = part[mine].argmax(1)
        out[task] = float((said == gold).mean())
        out[f"{task}_good"] = float(((said == 0) == (gold == 0)).mean())
    return out
