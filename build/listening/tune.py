"""Teach the speaker encoder to hear a voice under another one: ``build/listening/tune.py``.

    PYTHONPATH=. ENV/bin/python build/listening/tune.py VOICES Resemblyzer-*.whl OUT.pt MINUTES

Two voices in a room, enrolled from one half of what each reads, are heard from the other half:
alone, one after the other, or at once. The encoder learns (binary cross-entropy) that a window
lies near the enrolment of whoever is in it, by as much of it as they speak. It begins from the
weights of GE2E (Wan et al. 2018); 200 of the voices are learnt from, the others judge. PyTorch, one
core; the file is written every 50 steps: it may be stopped at any time, and goes on from there.
"""

# pyright: reportMissingImports=false, reportUnknownMemberType=false

from __future__ import annotations

import sys
import tempfile
import time
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
import torch
from cases import loud, matched, noise_of, room, scaled, spectrum
from checkpoint import tensors
from convert import GE2E, LAYERS, WIDE
from numpy.typing import NDArray
from scipy.signal import fftconvolve
from split import tuned_on
from torch import nn

from coach.listening.mel import BANDS, HOP, Mel
from coach.listening.stream import FAR, SHORT

Floats = NDArray[np.float32]

#: Windows that are heard and enrolled in an episode, and episodes in a step.
HEARD, ENROLLED, EPISODES = 24, 7, 2
RATE_OF_LEARNING = 2e-4
#: A voice that fills three quarters of a window is wholly there.
WHOLLY = 1.3
_LOUD = 10**-3.0
_BEYOND = 240

mel = Mel()


class Encoder(nn.Module):
    """The encoder, and how a window is judged against two enrolments."""

    def __init__(self, wheel: Path) -> None:
        super().__init__()
        self.lstm = nn.LSTM(BANDS, WIDE, LAYERS, batch_first=True)
        self.linear = nn.Linear(WIDE, WIDE)
        self.own = nn.Parameter(torch.tensor(10.0))
        self.other = nn.Parameter(torch.tensor(-3.0))
        self.bias = nn.Parameter(torch.tensor(-5.0))
        with zipfile.ZipFile(wheel) as opened, tempfile.TemporaryDirectory() as work:
            state = tensors(Path(opened.extract(GE2E, work)), "model_state")
        kept = {k: torch.tensor(np.array(v)) for k, v in state.items() if k[:4] in ("lstm", "line")}
        self.load_state_dict(kept, strict=False)

    def forward(self, windows: Any) -> Any:
        """Give the voices of (count, frames, bands)."""
        _, (last, _) = self.lstm(windows)
        raw = torch.relu(self.linear(last[-1]))
        return raw / (raw.norm(dim=1, keepdim=True) + 1e-6)

    def judge(self, heard: Any, own: Any, other: Any) -> Any:
        """Give the log-odds that ``own`` is in what was heard, with the other one known."""
        return self.own * (heard * own).sum(1) + self.other * (heard * other).sum(1) + self.bias


def windows(sound: NDArray[Any], starts: Any, frames: int) -> Floats:
    """Cut windows out of a sound, each brought to the same level, in bands."""
    found: list[Floats] = []
    for at in starts:
        piece = sound[at : at + frames * HOP + _BEYOND].astype(np.float32)
        found.append(mel(piece)[:frames] * np.float32(_LOUD / max(float((piece**2).mean()), 1e-10)))
    return np.stack(found)


class Maker:
    """Makes episodes of two voices."""

    def __init__(self, voices: list[Floats], pool: list[int], alike: Any) -> None:
        self._voices, self._pool, self._alike = voices, pool, alike

    def episode(self, rng: np.random.Generator, frames: int) -> tuple[list[Floats], Floats]:
        """Give the windows (both enrolments, then what is heard), and how much each is in it."""
        one, two = self._two(rng)
        quiet = 10 ** (-float(rng.choice([12, 15, 20, 25, 30])) / 20)
        kind = str(rng.choice(["pink", "pink", "traffic", "dishes", "talk"]))
        others = [self._voices[int(at)] for at in rng.choice(self._pool, 2)]
        noise = scaled(noise_of(rng, kind, 16_000 * 6, others))
        still = scaled(noise_of(rng, "pink", 16_000 * 6, others))
        long = frames * HOP + _BEYOND
        halves = len(one) // 2, len(two) // 2
        made: list[Floats] = []
        for voice, half in zip((one, two), halves, strict=True):
            starts = rng.integers(0, max(1, half - long), size=ENROLLED)
            text = np.concatenate([voice[:half], np.zeros(long, np.float32)])
            made.append(windows(text + quiet * np.resize(still, len(text)), starts, frames))
        heard: list[Floats] = []
        shares: list[tuple[float, float]] = []
        for _ in range(HEARD):
            at, to = (
                int(rng.integers(half, max(half + 1, len(voice) - long)))
                for voice, half in zip((one, two), halves, strict=True)
            )
            pair = np.resize(one[at : at + long], long), np.resize(two[to : to + long], long)
            mine, other, share = _meeting(rng, *pair)
            begin = int(rng.integers(len(noise) - long))
            gain = 10 ** (float(rng.choice([-6, -3, 0, 3])) / 20)
            sound = mine + gain * other + quiet * noise[begin : begin + long]
            heard.append(windows(sound, [0], frames)[0])
            shares.append(share)
        return [*made, np.stack(heard)], np.array(shares, np.float32)

    def _two(self, rng: np.random.Generator) -> tuple[Floats, Floats]:
        first = int(rng.choice(self._pool))
        rest = [at for at in self._pool if at != first]
        close = [at for at in self._alike[first] if at in rest][:10]
        second = int(rng.choice(close if rng.random() < 0.5 else rest))
        one, two = self._voices[first], self._voices[second]
        if rng.random() < 0.4:
            target = (spectrum(one) + spectrum(two)) / 2
            one, two = matched(one, target), matched(two, target)
            one, two = one / loud(one), two / loud(two)
        last, near = float(rng.uniform(0.15, 0.45)), float(rng.uniform(2, 8))
        return tuple(
            fftconvolve(voice, room(rng, last, near))[: len(voice)].astype(np.float32)
            for voice in (one, two)
        )


def _meeting(
    rng: np.random.Generator, mine: Floats, other: Floats
) -> tuple[Floats, Floats, tuple[float, float]]:
    """Let two windows meet: one alone, the other alone, both, or the one after the other."""
    way = rng.random()
    if way < 0.34:
        return mine, other * 0, (1, 0)
    if way < 0.42:
        return mine * 0, other, (0, 1)
    if way < 0.8 and rng.random() < 0.5:
        return mine, other, (1, 1)
    share = float(rng.uniform(0.25, 1))
    gap = int(len(mine) * (1 - share))
    from_start = rng.random() < 0.75
    other[slice(0, gap) if from_start else slice(len(mine) - gap, len(mine))] = 0
    if way >= 0.8 and rng.random() < 0.5:
        mine[int(len(mine) * share) :] = 0
        return mine, other, (share, share)
    return mine, other, (1, share)


def judged(net: Encoder, episodes: list[tuple[list[Floats], Floats]]) -> tuple[Any, Any]:
    """Give the log-odds of both voices in each window, and how much they are in it."""
    voices = net(torch.tensor(np.concatenate([one for parts, _ in episodes for one in parts])))
    found, shares, at = list[Any](), list[Any](), 0
    for parts, share in episodes:
        one, two, heard = (
            voices[at + begin : at + begin + long]
            for begin, long in zip((0, ENROLLED, 2 * ENROLLED), map(len, parts), strict=True)
        )
        at += sum(map(len, parts))
        mine, other = (each.mean(0) / each.mean(0).norm() for each in (one, two))
        odds = net.judge(heard, mine[None], other[None]), net.judge(heard, other[None], mine[None])
        found.append(torch.stack(odds, 1))
        shares.append(torch.tensor(share))
    return torch.cat(found), torch.cat(shares)


def area(yes: Floats, no: Floats) -> float:
    """Give the area under the curve."""
    order = np.concatenate([yes, no]).argsort().argsort() + 1
    return (order[: len(yes)].sum() - len(yes) * (len(yes) + 1) / 2) / (len(yes) * len(no))


def judge(net: Encoder, kept: dict[int, list[Any]]) -> str:
    """Say how well a second voice is told from none, in windows where the first one speaks."""
    said: list[str] = []
    with torch.no_grad():
        for frames, batches in kept.items():
            both = [judged(net, [one]) for one in batches]
            odds, share = (torch.cat([one[at] for one in both]).numpy() for at in (0, 1))
            over = (share[:, 1] > 0.6) & (share[:, 0] > 0.6)
            said.append(f"{frames}: {area(odds[over, 1], odds[share[:, 1] == 0, 1]):.3f}")
    return ", ".join(said)


def _keep(net: Encoder, out: Path) -> None:
    # As Resemblyzer's own is kept: ``checkpoint.py`` reads that form without PyTorch.
    kept = {"model_state": net.state_dict()}
    torch.save(kept, out, _use_new_zipfile_serialization=False)


def main(folder: Path, wheel: Path, out: Path, minutes: float) -> int:
    """Tune for so long, and print how it goes."""
    torch.set_num_threads(1)
    files = sorted(folder.glob("*.flac"))
    voices = [soundfile.read(file, dtype="float32")[0] for file in files]
    voices = [(one / loud(one)).astype(np.float32) for one in voices]
    net = Encoder(wheel)
    with torch.no_grad():
        means = [
            net(torch.tensor(windows(one, range(0, len(one) - 14_000, 12_800), SHORT))).mean(0)
            for one in voices
        ]
        means = torch.stack([one / one.norm() for one in means])
        alike = (-(means @ means.T)).argsort(dim=1)[:, 1:].numpy()
    pool = tuned_on(files)
    rest = [at for at in range(len(files)) if at not in pool]
    maker, judging = Maker(voices, pool, alike), Maker(voices, rest, alike)
    kept = {
        frames: [judging.episode(np.random.default_rng(900 + at), frames) for at in range(24)]
        for frames in (SHORT, FAR)
    }
    scale, weights = (
        [net.own, net.other, net.bias],
        [*net.lstm.parameters(), *net.linear.parameters()],
    )
    if out.exists():  # it goes on from there
        net.load_state_dict(torch.load(out)["model_state"])
    optimizer = torch.optim.Adam([{"params": scale, "lr": 2e-2}, {"params": weights}])
    rng, begun, step = np.random.default_rng(1), time.monotonic(), 0
    while (done := (time.monotonic() - begun) / (60 * minutes)) < 1:
        if step % 50 == 0:
            print(f"{step} {judge(net, kept) if step % 100 == 0 else ''}", flush=True)
            _keep(net, out)
        slower = 1 if done < 0.5 else max(0.03, 2 * (1 - done))
        for group, rate in zip(optimizer.param_groups, (2e-2, RATE_OF_LEARNING), strict=True):
            group["lr"] = rate * slower
        frames = SHORT if step % 2 else FAR
        odds, share = judged(net, [maker.episode(rng, frames) for _ in range(EPISODES)])
        wanted = torch.clamp(share * WHOLLY, 0, 1)
        loss = nn.functional.binary_cross_entropy_with_logits(odds, wanted)
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimizer.step()
        step += 1
    _keep(net, out)
    print(f"{step} {judge(net, kept)}")
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), float(sys.argv[4])))
