"""Second readers: give them a batch without its labels, and compare what they say with the writer.

``python3 build/wording/readers.py`` with one of

- ``blind FILE``: print the batch numbered and without labels;
- ``agree [FILE]``: compare with what second readers said (``data/second``);
- ``settle FILE FIRST``: write beside each label of a second reader the one that the writer had
  given in FIRST, the batch as it was before the correction.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from pathlib import Path

from corpus import DATA, VERDICTS, VOICES, Batch, Pair, Text, read


def _mixed(count: int, name: str) -> list[int]:
    order = list(range(count))
    random.Random(name).shuffle(order)
    return order


def blind(batch: Batch) -> list[str]:
    """Give the items of a batch mixed, numbered as they then stand, and without their labels.

    A place in the file would tell: writers write in blocks of one label.
    """
    texts = [batch.texts[at].text for at in _mixed(len(batch.texts), batch.name)]
    pairs = [batch.pairs[at] for at in _mixed(len(batch.pairs), batch.name)]
    lines = [f"t{number} | {text}" for number, text in enumerate(texts)]
    return lines + [
        f"r{number} | [{pair.task}] {pair.speaker} / {pair.reply}"
        for number, pair in enumerate(pairs)
    ]


def items(batch: Batch) -> dict[str, Text | Pair]:
    """Give each item by the number that ``blind`` prints."""
    texts, pairs = _mixed(len(batch.texts), batch.name), _mixed(len(batch.pairs), batch.name)
    found: dict[str, Text | Pair] = {
        f"t{number}": batch.texts[at] for number, at in enumerate(texts)
    }
    found.update({f"r{number}": batch.pairs[at] for number, at in enumerate(pairs)})
    return found


def second(name: str) -> list[list[str]]:
    """Read what a second reader said of a batch: a line has a number, the label that they gave.

    Once it is settled there follow what the item is and the writer's label, as they were then:
    the batch has been corrected since.
    """
    lines = (DATA / "second" / f"{name}.txt").read_text("utf-8").splitlines()
    return [line.split() for line in lines if line.strip()]


def settled(name: str, first: Batch) -> list[str]:
    """Give the lines of a second reading together with what the writer had said at first."""
    known = items(first)
    return [
        " ".join([number, label, *_written(known[number])]) for number, label, *_ in second(name)
    ]


def _written(item: Text | Pair) -> tuple[str, str]:
    """Give what an item is and the label of its writer."""
    if isinstance(item, Pair):
        return item.task, item.label
    return "verdict", {long: brief for brief, long in VERDICTS.items()}[item.verdict]


def kappa(both: list[tuple[str, str]]) -> float:
    """Cohen's kappa (1960): agreement beyond what chance alone would give."""
    if not both:
        return float("nan")
    agreed = sum(one == two for one, two in both) / len(both)
    ones, twos = Counter(one for one, _ in both), Counter(two for _, two in both)
    chance = sum(ones[name] * twos[name] for name in ones) / len(both) ** 2
    return (agreed - chance) / (1 - chance) if chance < 1 else 1.0


def agreement(names: list[str], *, show: bool) -> list[str]:
    """Compare writers with second readers: each kind of label on its own."""
    kinds: dict[str, list[tuple[str, str]]] = {"verdict": [], "mirror": [], "validate": []}
    says: list[str] = []
    for name in names:
        known = items(read(VOICES / f"{name}.txt")[0])
        for number, other, *then in second(name):
            kind, label = then or _written(known[number])
            kinds[kind].append((label, other))
            if show and label != other and number in known:
                item = known[number]
                text = f"{item.speaker} / {item.reply}" if isinstance(item, Pair) else item.text
                says.append(f"{number}: writer {label}, second reader {other} | {text}")
    for kind, both in kinds.items():
        same = sum(one == two for one, two in both)
        says.append(f"{kind}: {same} of {len(both)} the same, kappa {kappa(both):.3f}")
    return says


def main(arguments: list[str]) -> int:
    """Do what the arguments say."""
    match arguments:
        case ["blind", name]:
            print(*blind(read(Path(name))[0]), sep="\n")
        case ["agree", *names]:
            all_names = [path.stem for path in sorted((DATA / "second").glob("*.txt"))]
            chosen = [Path(name).stem for name in names] or all_names
            print(*agreement(chosen, show=bool(names)), sep="\n")
        case ["settle", name, first]:
            file = DATA / "second" / f"{Path(name).stem}.txt"
            batch = read(Path(first))[0]
            file.write_text("\n".join(settled(file.stem, batch)) + "\n", "utf-8")
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
