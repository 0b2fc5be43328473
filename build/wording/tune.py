"""Set the bars of a network on voices it has not read: ``python build/wording/tune.py FOLDER``.

Writes ``bars.toml`` beside the network and prints what they lead to. The app's own code decides
here as it does in the app.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from corpus import Span, Text, held_out, judging, small_talk
from spans import count

from coach.wording.decode import Bars, Phrase, phrases
from coach.wording.engine import stings
from coach.wording.network import TextSense
from coach.wording.opening import senses

#: At most so many good texts may be marked, so many surely; so many near-misses taken as safety;
#: so much of everyday talk, in which nothing stings, may be marked.
ALARMS, SURE_ALARMS, SAFETY_ALARMS, TALK_ALARMS = 0.06, 0.02, 0.118, 0.06
#: So many texts of other kinds may be taken as safety: a quiet card too many is the smaller harm.
OTHER_SAFETY_ALARMS = 0.056


def main(folder: Path) -> None:
    """Set the bars and write them."""
    network = senses(folder)
    texts = [text for batch in judging(held_out()) for text in batch.texts]
    read = [network.text(text.text) for text in texts]
    everyday = [
        (text, sense)
        for text, sense in zip(texts, read, strict=True)
        if text.verdict != "safety" and text.section == "utterances"
    ]
    good = [stings(s, s.tokens) for t, s in everyday if t.verdict == "ok"]
    near = [s.safety for t, s in zip(texts, read, strict=True)
            if t.section == "safety" and t.verdict != "safety"]  # fmt: skip
    others = [s.safety for _, s in everyday]
    talk = [network.text(line) for line in small_talk(held_out())]
    safety = max(above(near, SAFETY_ALARMS), above(others, OTHER_SAFETY_ALARMS))
    # Either way such a line is flagged.
    quiet = [1.0 if s.safety >= safety else stings(s, s.tokens) for s in talk]
    sting = max(above(good, ALARMS), above(quiet, TALK_ALARMS))
    solid = max(above(good, SURE_ALARMS), (1 + sting) / 2)
    marked = [(t, s) for t, s in everyday if stings(s, s.tokens) >= sting]
    missed = [t for t, s in everyday if stings(s, s.tokens) < sting]
    best = Bars(sting, solid, safety)
    most = 0.0
    for inside in (-1.0, -0.5, 0.0, 0.5, 1.0, 1.5):
        for change in (1.0, 2.0, 3.0, 4.0, 6.0):
            bars = Bars(sting, solid, safety, inside, change)
            some, same = spans(marked, missed, bars)
            if some + 2 * same > most:
                best, most = bars, some + 2 * same
                print(f"inside {inside} change {change}: any {some:.3f} category {same:.3f}")
    lines = [f"{name} = {getattr(best, name):.4f}" for name in best.__struct_fields__]
    (folder / "bars.toml").write_text(
        "# Set by build/wording/tune.py on voices that were held out.\n" + "\n".join(lines) + "\n",
        "utf-8",
    )
    print((folder / "bars.toml").read_text("utf-8"))


def above(scores: Sequence[float], share: float) -> float:
    """Give the bar that at most ``share`` of ``scores`` reach."""
    ordered = sorted(scores, reverse=True)
    allowed = int(share * len(ordered))
    return min(0.99, ordered[allowed] + 1e-4)


def _same(phrase: Phrase, span: Span) -> bool:
    return phrase.category in span.accept


def _anything(_phrase: Phrase, _span: Span) -> bool:
    return True


def spans(
    marked: list[tuple[Text, TextSense]], missed: list[Text], bars: Bars
) -> tuple[float, float]:
    """Give the F1 of phrases by place alone, and with the right category."""
    sums = [[0, 0, 0], [0, 0, 0]]
    for text, sense in marked:
        for at, same in enumerate((False, True)):
            said = phrases(sense.tokens, bars)
            right = _same if same else _anything
            for nth, number in enumerate(count(said, text.spans, right)):
                sums[at][nth] += number
    lost = sum(not span.optional for text in missed for span in text.spans)
    return tuple(2 * hit / max(1, 2 * hit + more + less + lost) for hit, more, less in sums)  # type: ignore[return-value]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
