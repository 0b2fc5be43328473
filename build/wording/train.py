"""Train the network that reads texts and pairs: ``python build/wording/train.py --help``.

Whole voices are held out, never single texts. Needs torch and transformers (see README.md here);
on two cores the small body takes some twenty minutes. Saves after every epoch.
"""
# pyright: reportMissingImports=false, reportUnknownMemberType=false

from __future__ import annotations

import argparse
import json
import random
import time
from collections.abc import Iterator
from pathlib import Path

import measure
import torch
from corpus import MIRROR, VALIDATE, VOICES, Batch, Pair, Text, held_out, judging, read_all
from examples import Example, Pieces, of_pair, of_text, padded, varied, vocabulary
from network import Network
from torch import nn

#: How far the aim for a whole text stays from yes and no.
_UNSURE = 0.02


def folds(names: list[str], fold: int, count: int) -> tuple[list[str], list[str]]:
    """Split voices into those to learn from and those held out; ``fold`` -1 holds out none."""
    mixed = sorted(names)
    random.Random(5).shuffle(mixed)
    held = [name for at, name in enumerate(mixed) if fold >= 0 and at % count == fold]
    return [name for name in mixed if name not in held], held


def loss_of(
    network: Network, batch: dict[str, torch.Tensor], weights: dict[str, float]
) -> torch.Tensor:
    """Sum the losses of all tasks that the batch has."""
    tokens, text, pair = network(batch["ids"], batch["mask"], batch["reply"])
    total = tokens.new_zeros(())
    for name, logits, target in (
        ("tokens", tokens, batch["tokens"]),
        ("text", text, batch["text"]),
    ):
        judged = target >= 0
        if not bool(judged.any()):
            continue
        # Whole texts are not quite sure: a network that is stays wrong when it is.
        aim = target.clamp(min=0)
        aim = aim * (1 - 2 * _UNSURE) + _UNSURE if name == "text" else aim
        each = nn.functional.binary_cross_entropy_with_logits(logits, aim, reduction="none")
        weigh = judged.float()
        if name == "text":
            weigh[:, 2:] *= weights["categories"]
            weigh[:, 1] *= weights["safety"] * (1 + 2 * (target[:, 1] == 1).float())
            total = total + (each * weigh).sum() / len(weigh)
        else:
            # Few tokens are marked: they count more, and the "any" channel counts most.
            weigh = weigh * (1 + 2 * (target > 0).float())
            weigh[..., -1] *= 4
            total = total + weights["tokens"] * (each * weigh).sum() / judged[..., 0].sum().clamp(
                min=1
            )
    first, second = len(MIRROR), len(MIRROR) + len(VALIDATE)
    for name, logits in (
        ("mirror", pair[:, :first]),
        ("validate", pair[:, first:second]),
        ("level", pair[:, second:]),
    ):
        target = batch[name]
        if bool((target >= 0).any()):
            each = nn.functional.cross_entropy(
                logits, target, ignore_index=-1, reduction="sum", label_smoothing=0.05
            )
            total = total + weights[name] * each / len(target)
    return total


def batches(examples: list[Example], size: int, chance: random.Random) -> Iterator[list[Example]]:
    """Give batches of about one length each, in a mixed order."""
    order = sorted(examples, key=lambda one: len(one.ids) + chance.random() * 6)
    groups = [order[at : at + size] for at in range(0, len(order), size)]
    chance.shuffle(groups)
    yield from groups


def main() -> None:
    """Train as the options say."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--body", type=Path, required=True, help="folder of the pretrained body")
    ask.add_argument("--out", type=Path, required=True)
    ask.add_argument("--layers", type=int)
    ask.add_argument(
        "--fold",
        type=int,
        default=-1,
        help="hold out another part of the voices than held-out.txt names",
    )
    ask.add_argument("--folds", type=int, default=5)
    ask.add_argument("--epochs", type=int, default=8)
    ask.add_argument("--rate", type=float, default=1.5e-4)
    ask.add_argument("--size", type=int, default=16)
    ask.add_argument("--freeze", type=int, default=0, help="lowest layers that do not learn")
    ask.add_argument("--start", type=Path, help="a run to go on from")
    ask.add_argument("--share", type=float, default=1.0, help="share of the voices to learn from")
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--half", action="store_true", help="multiply in bfloat16: twice as fast")
    ask.add_argument("--voices", type=Path, default=VOICES)
    options = ask.parse_args()
    torch.manual_seed(options.seed)
    chance = random.Random(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    pieces = vocabulary(options.body)
    everything = {batch.name: batch for batch in read_all(options.voices)}
    if options.fold >= 0:
        learn, held = folds(list(everything), options.fold, options.folds)
    else:
        held = [batch.name for batch in held_out(options.voices)]
        learn = [name for name in everything if name not in held]
        random.Random(5).shuffle(learn)
    learn = learn[: max(1, round(len(learn) * options.share))]
    texts = [text for name in learn for text in everything[name].texts]
    pairs = [pair for name in learn for pair in everything[name].pairs]
    network = Network(options.body, options.layers)
    if options.start:
        network.load_state_dict(torch.load(options.start / "network.pt", weights_only=True))
    # The words' own vectors stay as they are: a small corpus would only spoil the rare ones.
    for part in (network.body.embeddings, *network.body.encoder.layer[: options.freeze]):
        part.requires_grad_(False)
    heads = [p for n, p in network.named_parameters() if not n.startswith("body.")]
    body = [p for n, p in network.named_parameters() if n.startswith("body.") and p.requires_grad]
    teach = torch.optim.AdamW(
        [{"params": body, "lr": options.rate}, {"params": heads, "lr": 10 * options.rate}],
        weight_decay=0.01,
        fused=True,
    )
    steps = options.epochs * ((len(texts) + len(pairs)) // options.size + 1)
    slow = torch.optim.lr_scheduler.LambdaLR(
        teach, lambda step: min(step / (0.08 * steps), max(0.0, (steps - step) / (0.92 * steps)))
    )
    weights = {"categories": 0.3, "safety": 1.0, "tokens": 0.5, "mirror": 1.5, "validate": 1.5,
               "level": 0.3}  # fmt: skip
    recipe = {name: str(value) for name, value in vars(options).items()}
    recipe |= {"learn": learn, "held": held, "texts": len(texts), "pairs": len(pairs)}
    (options.out / "recipe.json").write_text(json.dumps(recipe, indent=1), "utf-8")
    print(
        f"{len(texts)} texts and {len(pairs)} pairs of {len(learn)} voices; held out {held}",
        flush=True,
    )
    unseen = judging([everything[name] for name in held])
    began = time.monotonic()
    for epoch in range(options.epochs):
        network.train()
        examples = [of_text(pieces, varied(text, chance)) for text in texts]
        examples += [of_pair(pieces, pair) for pair in pairs]
        total, count = 0.0, 0
        for group in batches(examples, options.size, chance):
            with torch.autocast("cpu", torch.bfloat16, enabled=options.half):
                loss = loss_of(network, padded(group, pieces.padding), weights)
            teach.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            teach.step()
            slow.step()
            total, count = total + float(loss.detach()), count + 1
        torch.save(network.state_dict(), options.out / "network.pt")
        print(
            f"epoch {epoch + 1}: loss {total / count:.3f}, {time.monotonic() - began:.0f} s",
            flush=True,
        )
        if unseen:
            report(network, pieces, unseen)


def report(network: Network, pieces: Pieces, held: list[Batch]) -> None:
    """Print the figures on the voices that are held out."""
    texts: list[Text] = [text for batch in held for text in batch.texts]
    pairs: list[Pair] = [pair for batch in held for pair in batch.pairs]
    read = measure.read(network, pieces, texts, pairs)
    print(
        "  " + "  ".join(f"{k} {v:.3f}" for k, v in measure.figures(texts, pairs, read).items()),
        flush=True,
    )


if __name__ == "__main__":
    main()
