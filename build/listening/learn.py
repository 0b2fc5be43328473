"""Learn what listening judges by: ``PYTHONPATH=. ENV/bin/python build/listening/learn.py ...``.

    make VOICES MODELS WORK N [PART OF]   hear N made conversations as the app would
    learn WORK MODELS                     write voices.npz and turns.npz into MODELS

The conversations are of those voices that the encoder was not tuned on (see ``tune.py``): what it
says of voices that it knows would be too good to learn from. Every fifth is kept for judging.
"""

# pyright: reportMissingImports=false, reportUnknownMemberType=false

from __future__ import annotations

import json
import sys
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from cases import RATE, make
from numpy.typing import NDArray
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier
from split import judged_on, learnt_from

from coach.listening.enrolment import Enrolment
from coach.listening.mel import Mel
from coach.listening.networks import Networks
from coach.listening.pair import Pair, Space, Voice
from coach.listening.stream import SECONDS, STEP, Step, Stream
from coach.people import Side

Floats = NDArray[np.float32]

#: Directions that are kept of 256, and made-up voices to compare with.
KEPT, OTHERS = 48, 64
#: Steps that are judged together, what is hidden, nets that are joined, and rounds.
PAST, HIDDEN, NETS, ROUNDS = 13, 40, 3, 24
#: Short sounds of the listener must not be taken for more: they count so many times.
SHORT_COUNTS = 3.0


# It is asked for one round at a time.
warnings.filterwarnings("ignore", category=ConvergenceWarning)


def hear(networks: Networks, mel: Mel, sound: Floats, *, all_of_it: bool) -> list[Step]:
    """Give the steps of a sound, as the engine would see them."""
    return list(Stream(networks, mel).take(sound, all_of_it=all_of_it))


def near(networks: Networks, mel: Mel, files: list[Path]) -> NDArray[np.int64]:
    """Give for each file the others, the one whose voice is most alike first."""
    means: list[Floats] = []
    for file in files:
        steps = hear(networks, mel, soundfile.read(file, dtype="float32")[0], all_of_it=False)
        mean = np.mean([step.short for step in steps if step.fresh], axis=0)
        means.append(mean / np.linalg.norm(mean))
    return np.argsort(-(np.stack(means) @ np.stack(means).T), axis=1)[:, 1:]


def as_device(sound: Floats, gain: float) -> Floats:
    """Bring sound to 16 bits."""
    return (np.round(np.clip(sound * gain, -1, 1) * 32767) / 32768).astype(np.float32)


def active(segments: list[tuple[float, float]], count: int) -> Floats:
    """Say how much of each step is within the segments."""
    fine = np.zeros(count * STEP // 160)
    for begin, end in segments:
        fine[int(begin * 100) : int(end * 100)] = 1
    return fine.reshape(count, -1).mean(axis=1).astype(np.float32)


def make_all(voices: Path, models: Path, work: Path, many: int, part: int, of: int) -> None:
    """Write one file a conversation; what is there already is left."""
    work.mkdir(parents=True, exist_ok=True)
    networks, mel = Networks(models), Mel()
    files = sorted(voices.glob("*.flac"))
    known = work / "alike.npy"
    if not known.exists():
        np.save(known, near(networks, mel, files))
    alike = np.load(known)
    for number in range(part, many, of):
        out = work / f"{number:04}.npz"
        if out.exists():
            continue
        rng = np.random.default_rng(50_000 + number)
        pool = judged_on(files) if number % 5 == 0 else learnt_from(files)
        first = int(rng.choice(pool))
        others = [int(one) for one in pool if one != first]
        close = [one for one in alike[first] if one in others][:6]
        second = int(rng.choice(close if close and rng.random() < 0.4 else others))
        noisy = [int(one) for one in rng.choice([one for one in others if one != second], 2)]
        sounds = [soundfile.read(files[at], dtype="float32")[0] for at in (first, second, *noisy)]
        plan, floor, mixed, enrolled = make(rng, sounds[0], sounds[1], sounds[2:])
        gain = 10 ** (rng.uniform(-15, 5) / 20)
        kept: dict[str, Any] = {}
        try:
            for side, sound in zip(("one", "two"), enrolled, strict=True):
                enrolment = Enrolment()
                for step in hear(networks, mel, as_device(sound, gain), all_of_it=False):
                    enrolment.take(step)
                voice = enrolment.voice()
                kept[f"{side}_short"], kept[f"{side}_far"] = (
                    each.astype(np.float16) for each in (voice.short, voice.far)
                )
                kept[f"{side}_level"] = voice.level
        except ValueError:
            continue
        steps = hear(networks, mel, as_device(mixed, gain), all_of_it=True)
        kept["speech"] = np.array([step.speech for step in steps], np.float32)
        kept["level"] = np.array([step.level for step in steps], np.float32)
        kept["short"] = np.stack([step.short for step in steps]).astype(np.float16)
        kept["far"] = np.stack([step.far for step in steps]).astype(np.float16)
        for side in ("one", "two"):
            kept[f"{side}_active"] = active(plan.segments[side], len(steps))
        about = {
            "id": out.stem, "floor": floor, "events": plan.events, "duration": len(mixed) / RATE,
            "noise": plan.noise, "snr": plan.snr, "matched": plan.matched, "lower": plan.lower,
            "voices": [files[first].stem, files[second].stem],
        }  # fmt: skip
        np.savez(out, about=np.array(json.dumps(about)), **kept)


class Conversation:
    """One that was heard, read again."""

    def __init__(self, file: Path) -> None:
        with np.load(file) as kept:
            self.kept = {name: kept[name] for name in kept.files}
        self.about = json.loads(str(self.kept["about"]))
        self.floor = Side(self.about["floor"])

    @property
    def to_judge(self) -> bool:
        """Whether it is kept for judging."""
        return int(self.about["id"]) % 5 == 0

    def voice(self, side: str) -> Voice:
        """What was enrolled."""
        short, far = (self.kept[f"{side}_{of}"].astype(np.float32) for of in ("short", "far"))
        return Voice(short, far, float(self.kept[f"{side}_level"]))

    def steps(self) -> list[Step]:
        """Give the steps that the engine saw."""
        kept = self.kept
        return [
            Step(
                (at + 1) * SECONDS,
                tuple(kept["speech"][at].tolist()),
                float(kept["level"][at]),
                kept["short"][at].astype(np.float32),
                kept["far"][at].astype(np.float32),
                fresh=False,
            )
            for at in range(len(kept["level"]))
        ]

    def traits(self, spaces: dict[str, Space]) -> tuple[Floats, float]:
        """Give the traits of each step, and how far apart the two are."""
        pair = Pair(spaces, self.voice("one"), self.voice("two"))
        found = np.array([pair.traits(step, self.floor) for step in self.steps()], np.float32)
        return found, pair.apart[0]

    def wanted(self) -> tuple[Floats, Floats]:
        """Give what is to be judged of each step, and how much each counts."""
        listener, holder = (self.kept[f"{side}_active"] for side in (self.floor.other, self.floor))
        out = np.zeros((len(listener), 3), np.float32)
        out[1:, 0], out[1:, 1] = listener[:-1] > 0.5, holder[:-1] > 0.5
        weight = np.ones(len(listener), np.float32)
        ends = (np.arange(len(listener)) + 1) * SECONDS
        for event in self.about["events"]:
            if event["kind"] == "interrupt":
                out[(ends >= event["start"] + 0.75) & (ends <= event["end"] + 0.4), 2] = 1
            else:
                weight[(ends >= event["start"]) & (ends <= event["end"] + 1.2)] = SHORT_COUNTS
        return out, weight


def space_of(heard: list[Conversation], name: str) -> Space:
    """Find the directions in which people differ most, and one person in one session least."""
    windows, ids, sessions = list[Floats](), list[str](), list[int]()
    for number, one in enumerate(heard):
        for side, who in zip(("one", "two"), one.about["voices"], strict=True):
            voice = getattr(one.voice(side), name)
            windows.append(voice)
            ids += [who] * len(voice)
            sessions += [2 * number + (side == "two")] * len(voice)
    all_, who, when = np.concatenate(windows).astype(np.float64), np.array(ids), np.array(sessions)
    middle = all_.mean(axis=0)
    within = np.zeros((256, 256))
    for session in np.unique(when):
        off = all_[when == session] - all_[when == session].mean(axis=0)
        within += off.T @ off
    within /= len(all_)
    within += 0.05 * np.trace(within) / 256 * np.eye(256)
    people = np.array([all_[who == one].mean(axis=0) for one in np.unique(who)])
    values, vectors = np.linalg.eigh(within)
    white = vectors / np.sqrt(values)
    spread, turned = np.linalg.eigh(white.T @ np.cov(people.T) @ white)
    directions = white @ turned[:, ::-1][:, :KEPT]
    # Nobody's voice is shipped: those to compare with are drawn, as different as people are.
    rng = np.random.default_rng(7)
    others = rng.standard_normal((OTHERS, KEPT)) * np.sqrt(np.maximum(spread[::-1][:KEPT], 0))
    return Space(middle, directions, others)


def stacked(traits: Floats) -> Floats:
    """Put the steps before beside each step."""
    size = traits.shape[1]
    before = np.concatenate([np.zeros((PAST - 1, size), np.float32), traits])
    return np.concatenate([before[at : at + len(traits)] for at in range(PAST)], axis=1)


def learn(work: Path, models: Path) -> None:
    """Fit the spaces and the head, print what comes of those kept for judging, and write both."""
    heard = [Conversation(file) for file in sorted(work.glob("*.npz"))]
    learning = [one for one in heard if not one.to_judge]
    judging = [one for one in heard if one.to_judge]
    spaces = {name: space_of(learning, name) for name in ("short", "far")}
    given = [stacked(one.traits(spaces)[0]) for one in learning]
    wanted, counts = zip(*(one.wanted() for one in learning), strict=True)
    x, y, weight = np.concatenate(given), np.concatenate(wanted), np.concatenate(counts)
    mean, spread = x.mean(axis=0), x.std(axis=0) + 1e-3
    tests = [(stacked(one.traits(spaces)[0]) - mean) / spread for one in judging]
    test_y = np.concatenate([one.wanted()[0] for one in judging])
    print(f"{len(learning)} to learn from, {len(judging)} to judge")
    nets = [_net(seed, (x - mean) / spread, y, weight, tests, test_y) for seed in range(NETS)]
    inner, inner_bias = (np.concatenate([net[at] for net in nets], axis=-1) for at in (0, 1))
    outer = np.concatenate([net[2] for net in nets]) / NETS
    head = {
        "mean": mean, "spread": spread, "inner": inner, "inner_bias": inner_bias,
        "outer": outer, "outer_bias": sum(net[3] for net in nets) / NETS,
    }  # fmt: skip
    np.savez(models / "turns.npz", **{k: v.astype(np.float32) for k, v in head.items()})
    np.savez(
        models / "voices.npz",
        **{
            f"{name}_{part}": getattr(space, part).astype(np.float32)
            for name, space in spaces.items()
            for part in ("middle", "directions", "others")
        },
    )


def _net(seed: int, x: Floats, y: Floats, weight: Floats, tests: Any, test_y: Floats) -> Any:
    net = MLPClassifier(
        (HIDDEN,), alpha=0.02, batch_size=512, learning_rate_init=7e-4, max_iter=1,
        warm_start=True, random_state=seed,
    )  # fmt: skip
    best: Any = (9.0,)
    for _ in range(ROUNDS):
        net.fit(x, y, sample_weight=weight)
        likely = np.clip(np.concatenate([net.predict_proba(one) for one in tests]), 1e-6, 1 - 1e-6)
        loss = -(test_y * np.log(likely) + (1 - test_y) * np.log(1 - likely)).mean(axis=0)
        if loss.sum() < best[0]:
            layers = [[one.copy() for one in each] for each in (net.coefs_, net.intercepts_)]
            best = (loss.sum(), loss, *layers)
    print(f"  net {seed}: loss of listener, holder, taken {best[1].round(4)}")
    return best[2][0], best[3][0], best[2][1], best[3][1]


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["make", voices, models, work, many, *rest]:
            part, of = map(int, rest or (0, 1))
            make_all(Path(voices), Path(models), Path(work), int(many), part, of)
        case ["learn", work, models]:
            learn(Path(work), Path(models))
        case _:
            sys.exit(__doc__)
