"""How well the wording engine reads people it has never met, and how fast.

``python -m tests.bench.wording [--shared DIR]``

Figures are those of the voices that no network has learnt from (``build/wording/data``), and of
the development set where there is one; each with the interval that 95 of 100 samples of the same
texts would give (bootstrap, Efron 1979). Three simple ways are measured on the same texts in the
same run: a list of regular expressions, VADER (Hutto and Gilbert 2014; only where it is
installed), and flagging everything. The voice of small talk is everyday talk in which nothing
stings. The learning curve was recorded when the networks were trained (``build/wording/curve.py``).
Nothing fails here because a figure is low: it prints.
"""

import argparse
import json
import random
import statistics
import time
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from wording import corpus
from wording.corpus import Span, held_out, judging, rows
from wording.spans import count

from coach.wording.engine import Engine
from coach.wording.findings import Category, Finding, Verdict
from coach.wording.opening import load
from tests.bench.simple_ways import always, by_expressions, vader

#: Samples for an interval.
_SAMPLES = 1000
_FAMILIES = {
    "attack": "blame absolute label contempt comparison past allies therapize accusing_question",
    "reading": "mindread pseudo_feeling disguised_you",
    "pressure": "demand threat guilt negative_request vague_request",
    "dismissal": "minimise but_cancel defensive advice stonewall",
}
FAMILY = {Category(name): family for family, names in _FAMILIES.items() for name in names.split()}

Row = dict[str, Any]


@dataclass
class Figure:
    """A figure of a set of rows, with what it is made of, so that it can be sampled again."""

    name: str
    of: Callable[[Sequence[Any]], float]
    parts: Sequence[Any] = field(repr=False)

    def __str__(self) -> str:
        """Give the figure with its interval."""
        if not self.parts:
            return f"  {self.name:34} -"
        chance = random.Random(1)
        again = sorted(
            self.of(chance.choices(self.parts, k=len(self.parts))) for _ in range(_SAMPLES)
        )
        low, high = again[_SAMPLES // 40], again[-_SAMPLES // 40]
        return f"  {self.name:34} {self.of(self.parts):.3f}  ({low:.3f} to {high:.3f})"


def share(hits: Sequence[bool]) -> float:
    """Give the share that is true."""
    return sum(hits) / len(hits) if hits else float("nan")


def area(pairs: Sequence[tuple[float, bool]]) -> float:
    """Give the area under the curve: how often a right one scores above a wrong one."""
    ordered = sorted(score for score, right in pairs if not right)
    rights = [score for score, right in pairs if right]
    if not ordered or not rights:
        return float("nan")
    wins = sum((bisect_left(ordered, s) + bisect_right(ordered, s)) / 2 for s in rights)
    return wins / (len(ordered) * len(rights))


def f1(counts: Sequence[tuple[int, int, int]]) -> float:
    """Give F1 of (hits, false ones, missed ones)."""
    hit, more, less = (sum(one[at] for one in counts) for at in range(3))
    return 2 * hit / max(1, 2 * hit + more + less)


def texts(found: Sequence[Row], engine: Engine) -> list[Figure]:
    """Give the figures of utterances."""
    read = [(row, engine.read(row["text"])) for row in found]
    plain = [(row, said) for row, said in read if row["verdict"] != "safety"]
    harsh = [(row, said) for row, said in plain if row["verdict"] == "needs-work"]
    good = [(row, said) for row, said in plain if row["verdict"] == "ok"]

    def counts(right: Callable[[Finding, Span], bool]) -> list[tuple[int, int, int]]:
        return [
            count(said.findings, [_span(one) for one in row["spans"]], right) for row, said in plain
        ]

    return [
        Figure("harsh texts found", share, [s.verdict is not Verdict.OK for _, s in harsh]),
        Figure("good texts taken for harsh", share, [s.verdict is not Verdict.OK for _, s in good]),
        Figure("area under the curve", area, [(s.p, r["verdict"] != "ok") for r, s in plain]),
        Figure("F1 of spans, any category", f1, counts(lambda _p, _g: True)),
        Figure(
            "F1 of spans, four families",
            f1,
            counts(lambda p, g: FAMILY[p.category] in {FAMILY[Category(c)] for c in g.accept}),
        ),
        Figure("F1 of spans, same category", f1, counts(lambda p, g: p.category in g.accept)),
    ]


def _span(row: Row) -> Span:
    accept = tuple(row["accept"])
    return Span(row["start"], row["end"], row["category"], accept, row["optional"])


def safety(found: Sequence[Row], engine: Engine) -> list[Figure]:
    """Give the figures of words of danger and of what only sounds like them."""
    read = [(row["verdict"] == "safety", engine.read(row["text"])) for row in found]
    return [
        Figure("words of danger found", share, [s.verdict is Verdict.SAFETY for d, s in read if d]),
        Figure(
            "near-misses taken for danger",
            share,
            [s.verdict is Verdict.SAFETY for d, s in read if not d],
        ),
        Figure("area under the curve", area, [(s.p_safety, d) for d, s in read]),
    ]


def pairs(found: Sequence[Row], engine: Engine) -> list[Figure]:
    """Give the figures of replies."""
    figures: list[Figure] = []
    for task, good in (("mirror", "good"), ("validate", "validating")):
        said = [(row["label"], _label(engine, row, task)) for row in found if row["task"] == task]
        figures += [
            Figure(f"{task}: label", share, [one == two for one, two in said]),
            Figure(f"{task}: {good} or not", share, [(o == good) == (t == good) for o, t in said]),
        ]
    return figures


def _label(engine: Engine, row: Row, task: str) -> str:
    reply = engine.reply(row["speaker"], row["reply"])
    return reply.mirror.value if task == "mirror" else reply.validation.value


def simple(found: Sequence[Row]) -> list[Figure]:
    """Give the same figures for the simple ways."""
    plain = [row for row in found if row["verdict"] != "safety"]
    figures: list[Figure] = []
    for name, way in (("expressions", by_expressions), ("VADER", vader()), ("always", always)):
        if way is None:
            print(f"  {name} is not installed here, so it is left out.")
            continue
        scored = [(way(row["text"]), row["verdict"] != "ok") for row in plain]
        figures += [
            Figure(f"{name}: harsh texts found", share, [s >= 0.5 for s, harsh in scored if harsh]),
            Figure(f"{name}: false alarms", share, [s >= 0.5 for s, harsh in scored if not harsh]),
            Figure(f"{name}: area", area, scored),
        ]
    return figures


def speed(engine: Engine) -> None:
    """Print what one edit of a long text takes, as processor time, beside the expressions."""
    text = " ".join(row["text"] for row in _utterances(held_out()[0].name))
    text = " ".join(text.split()[:300])
    engine.read(text)
    edits: list[float] = []
    for at in range(0, len(text), len(text) // 20):
        began = time.process_time()
        engine.read(text[:at] + "x" + text[at:])
        edits.append(1000 * (time.process_time() - began))
    began = time.process_time()
    for _ in range(20):
        by_expressions(text)
    simply = 1000 * (time.process_time() - began) / 20
    engine.forget()
    began = time.process_time()
    engine.read(text)
    whole = 1000 * (time.process_time() - began)
    median = statistics.median(edits)
    print(f"  one letter in 300 words: {median:.1f} ms (worst {max(edits):.1f});", end=" ")
    print(f"all of it: {whole:.1f} ms; expressions: {simply:.2f} ms, ratio {median / simply:.0f}")


def _utterances(name: str) -> list[Row]:
    return [row for b in held_out() if b.name == name for row in rows(b) if "text" in row]


def report(name: str, found: Sequence[Row], engine: Engine) -> None:
    """Print every figure of a set."""
    print(f"\n{name}: {len(found)} rows")
    everyday = [row for row in found if "text" in row and not row.get("near")]
    danger = [row for row in found if "text" in row and row.get("near")]
    for title, figures in (
        ("What may sting", texts(everyday, engine)),
        ("Danger", safety(danger, engine)),
        ("Replies", pairs(found, engine)),
        ("The simple ways", simple(everyday)),
    ):
        print(f" {title}")
        print(*figures, sep="\n")


def held() -> list[Row]:
    """Give the rows of the voices that are held out."""
    found: list[Row] = []
    for batch in judging(held_out()):
        for number, row in enumerate(rows(batch)):
            near = number < len(batch.texts) and batch.texts[number].section == "safety"
            found.append(row | {"near": near})
    return found


def development(folder: Path) -> list[Row]:
    """Give the rows of the development set."""
    found: list[Row] = []
    for file in sorted(folder.glob("*.jsonl")):
        if not file.name.startswith("rewrite"):
            lines = file.read_text("utf-8").splitlines()
            near = file.name.startswith("safety")
            found += [json.loads(line) | {"near": near} for line in lines if line.strip()]
    return found


def small_talk(engine: Engine) -> None:
    """Print how much everyday talk, in which nothing stings, is flagged all the same."""
    lines = corpus.small_talk(held_out())
    print(f"\nSmall talk: {len(lines)} lines of a voice held out")

    def in_turn(text: str) -> float:
        return float(engine.read(text).verdict is not Verdict.OK)

    ways: list[tuple[str, Callable[[str], float]]] = [("In Turn", in_turn)]
    ways += [("expressions", by_expressions)]
    if (by_vader := vader()) is not None:
        ways.append(("VADER", by_vader))
    for name, way in ways:
        print(Figure(f"flagged: {name}", share, [way(line) >= 0.5 for line in lines]))


def curve() -> None:
    """Print what was recorded while the corpus grew."""
    points = json.loads((Path(corpus.__file__).parent / "curve.json").read_text("utf-8"))
    print("\nLearning curve, recorded at training: the network alone, on the voices held out")
    for one in points:
        print("  " + ", ".join(f"{name} {number}" for name, number in one.items()))


def main() -> None:
    """Measure as the options say."""
    ask = argparse.ArgumentParser(description=__doc__)
    here = Path(__file__).resolve().parents[2]
    ask.add_argument("--shared", type=Path, default=here.parent / "shared" / "text" / "dev")
    options = ask.parse_args()
    began = time.process_time()
    engine = load()
    print(f"opening the network: {1000 * (time.process_time() - began):.0f} ms of processor time")
    report("Voices held out", held(), engine)
    if options.shared.is_dir():
        report("Development set", development(options.shared), engine)
    else:
        print(f"\nThere is no development set at {options.shared}, so it is left out.")
    small_talk(engine)
    curve()
    print("\nSpeed")
    speed(engine)


if __name__ == "__main__":
    main()
