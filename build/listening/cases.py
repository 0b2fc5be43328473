"""Make conversations of two: ``build/listening/cases.py VOICES OUT N`` writes some to judge by.

VOICES is a folder of FLAC files, one utterance of one person each (LibriSpeech, Panayotov et al.
2015, CC BY 4.0). Half of an utterance is the enrolment, the other half is what is said. Each case
is two people in one simulated room at one microphone: one holds the floor, the other one takes it
now and then, or makes a short sound. Nothing here is a real conversation: the rooms, the noises
and the turns are made; only the voices are real, and they read.

A case is written as the scorer of listening reads it: ID.wav, ID_one.wav, ID_two.wav, ID.json.
"""

# pyright: reportMissingImports=false, reportUnknownMemberType=false

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from numpy.typing import NDArray
from scipy.signal import fftconvolve, firwin2, welch
from split import judged_on

RATE = 16_000
Sound = NDArray[np.float32]
#: A stretch of the listener that counts as taking the floor, and the longest that does not, in s.
TAKING, SHORT = 0.8, 0.7


@dataclass
class Plan:
    """One case: how long, how loud the noise, which room, and what happens."""

    seconds: float
    snr: float
    room: float
    matched: bool
    lower: float
    noise: str
    segments: dict[str, list[tuple[float, float]]] = field(
        default_factory=lambda: {"one": [], "two": []}
    )
    events: list[dict[str, Any]] = field(default_factory=list)


def room(rng: np.random.Generator, rt60: float, near: float) -> Sound:
    """Make a room's answer: a direct sound, reflections, a tail that dies in ``rt60`` seconds."""
    length = int(RATE * max(rt60, 0.05))
    tail = rng.standard_normal(length) * np.exp(-6.9 * np.arange(length) / (rt60 * RATE))
    tail *= 10 ** (-near / 20) / np.sqrt(np.sum(tail**2))
    tail[: int(0.004 * RATE)] = 0
    for _ in range(6):
        tail[rng.integers(int(0.002 * RATE), int(0.03 * RATE))] += rng.uniform(-0.35, 0.35)
    tail[0] = 1.0
    return tail.astype(np.float32)


def spectrum(sound: Sound) -> NDArray[np.float64]:
    """Give the mean spectrum of a sound over a whole stretch, in 257 steps."""
    return welch(sound, RATE, nperseg=512)[1]


def matched(sound: Sound, target: NDArray[np.float64]) -> Sound:
    """Filter a sound so that its mean spectrum becomes ``target``: no microphone gives it away."""
    gain = np.sqrt(target / np.maximum(spectrum(sound), 1e-12))
    gain = np.clip(gain / np.median(gain), 0.1, 10)
    smooth = np.convolve(np.pad(gain, 4, mode="edge"), np.ones(9) / 9, mode="valid")
    return fftconvolve(sound, firwin2(513, np.linspace(0, 1, 257), smooth), mode="same").astype(
        np.float32
    )


def noise_of(rng: np.random.Generator, kind: str, count: int, others: list[Sound]) -> Sound:
    """Make background: pink, low hum of traffic, clatter of dishes, or far-off talk as of a TV."""
    if kind == "talk":
        made = np.zeros(count, np.float32)
        for voice in others:
            made += np.resize(np.roll(voice, int(rng.integers(len(voice)))), count)
        return fftconvolve(made, room(rng, 0.7, -6), mode="full")[:count].astype(np.float32)
    white = np.fft.rfft(rng.standard_normal(count))
    steps = np.maximum(np.fft.rfftfreq(count, 1 / RATE), 20)
    tilt = {"pink": 0.5, "traffic": 1.2, "dishes": 0.3}[kind]
    made = np.fft.irfft(white / steps**tilt, count)
    made /= np.std(made)
    if kind == "dishes":
        for _ in range(max(1, count // (2 * RATE))):
            at = int(rng.integers(count - RATE // 4))
            ring = np.sin(2 * np.pi * rng.uniform(2000, 6000) * np.arange(RATE // 4) / RATE)
            made[at : at + RATE // 4] += (
                rng.uniform(2, 8) * ring * np.exp(-np.arange(RATE // 4) / (0.03 * RATE))
            )
    return made.astype(np.float32)


def talk(rng: np.random.Generator, plan: Plan, floor: str) -> None:
    """Decide who speaks when."""
    other = "two" if floor == "one" else "one"
    at = rng.uniform(0.5, 1.5)
    holds: list[tuple[float, float]] = []
    while at < plan.seconds:
        until = min(plan.seconds, at + rng.uniform(2.5, 9))
        holds.append((at, until))
        at = until + rng.uniform(0.2, 1.0)
    at = rng.uniform(2.5, 5)
    while at < plan.seconds - 5:
        taking = rng.random() < 0.5
        length = rng.uniform(1.0, 3.5) if taking else rng.uniform(0.2, 0.6)
        plan.segments[other].append((at, at + length))
        kind = "interrupt" if taking else "backchannel"
        plan.events.append({"start": at, "end": at + length, "kind": kind})
        if taking and rng.random() < 0.5:  # the speaker yields
            overlap = rng.uniform(0.2, 0.9)
            holds = list(_without(holds, at + overlap, at + length + rng.uniform(0.1, 0.6)))
        at += length + rng.uniform(3.5, 8)
    plan.segments[floor] = [pair for pair in holds if pair[1] - pair[0] > 0.3]


def _without(
    holds: list[tuple[float, float]], begin: float, end: float
) -> list[tuple[float, float]]:
    kept: list[tuple[float, float]] = []
    for a, b in holds:
        kept += [(a, min(b, begin)), (max(a, end), b)]
    return [(a, b) for a, b in kept if b > a]


def voiced(sound: Sound, segments: list[tuple[float, float]], count: int, at: int) -> Sound:
    """Lay a stretch of speech, begun anew where it ends, into the segments."""
    out = np.zeros(count, np.float32)
    for begin, end in segments:
        a, b = int(begin * RATE), min(count, int(end * RATE))
        if b <= a:
            continue
        piece = np.take(sound, np.arange(at, at + b - a), mode="wrap")
        ramp = min(160, (b - a) // 4)
        piece[:ramp] *= np.linspace(0, 1, ramp)
        piece[-ramp:] *= np.linspace(1, 0, ramp)
        out[a:b] = piece
        at += b - a
    return out


def runs(said: Sound, gap: float = 0.3) -> list[tuple[float, float]]:
    """Give the stretches in which a dry voice is heard; shorter gaps are within a stretch."""
    step = RATE // 50
    level = np.sqrt((said[: len(said) // step * step].reshape(-1, step) ** 2).mean(1))
    heard = np.flatnonzero(level > 0.08)
    found: list[tuple[float, float]] = []
    for at in heard.tolist():
        begin, end = at / 50, (at + 1) / 50
        if found and begin - found[-1][1] < gap:
            found[-1] = (found[-1][0], end)
        else:
            found.append((begin, end))
    return [(round(a, 2), round(b, 2)) for a, b in found if b - a > 0.06]


def hum(rng: np.random.Generator, voice: Sound, count: int) -> Sound:
    """Make an "mm-hm" at the pitch of a voice: closed lips, one or two humps, falling or rising."""
    middle = voice[len(voice) // 4 :][: 4 * RATE]
    spectrum_of = np.abs(np.fft.rfft(middle, 1 << 17)) ** 2
    echo = np.fft.irfft(spectrum_of)[RATE // 350 : RATE // 75]
    pitch = RATE / (RATE // 350 + int(np.argmax(echo)))
    at = np.linspace(0, 1, count)
    drift = 0.01 * np.cumsum(rng.standard_normal(count)) / count
    tone = pitch * (1 + rng.uniform(-0.12, 0.12) * at + drift)
    phase = 2 * np.pi * np.cumsum(tone) / RATE
    made = sum(np.sin(phase * n + n) / n**1.8 for n in range(1, 12))
    humps = np.abs(np.sin(np.pi * at * rng.integers(1, 3))) ** 0.5
    made = np.asarray(made) * humps + 0.01 * rng.standard_normal(count) * humps
    return (made / np.sqrt(np.mean(made**2)) * 0.8).astype(np.float32)


def loud(sound: Sound) -> float:
    """Give the mean level of what is not silence."""
    frames = sound[: len(sound) // 320 * 320].reshape(-1, 320)
    level = np.sqrt((frames**2).mean(1))
    return float(level[level > 0.1 * level.max()].mean())


def make(
    rng: np.random.Generator, one: Sound, two: Sound, others: list[Sound], seconds: float = 45
) -> tuple[Plan, str, Sound, list[Sound]]:
    """Make one case: its plan, who has the floor, the conversation, and both enrolments."""
    plan = Plan(
        seconds,
        float(rng.choice([12, 15, 20, 25, 30])),
        float(rng.uniform(0.2, 0.45)),
        bool(rng.random() < 0.5),
        float(rng.choice([-6, -3, 0, 3])),
        str(rng.choice(["pink", "pink", "traffic", "dishes", "talk"])),
    )
    floor = "one" if rng.random() < 0.5 else "two"
    talk(rng, plan, floor)
    if plan.matched:
        target = (spectrum(one) + spectrum(two)) / 2
        one, two = matched(one, target), matched(two, target)
    one, two = one / loud(one), two / loud(two) * 10 ** (plan.lower / 20)
    near = float(rng.uniform(2, 8))
    rooms = [room(rng, plan.room, near) for _ in range(2)]
    halves = [len(one) // 2, len(two) // 2]
    count = int(seconds * RATE)
    quiet = 10 ** (-plan.snr / 20)
    mixed = np.zeros(count, np.float32)
    enrolled: list[Sound] = []
    for voice, half, answer, side in zip((one, two), halves, rooms, ("one", "two"), strict=True):
        said = voiced(voice[half:], plan.segments[side], count, int(rng.integers(half)))
        if side != floor:
            _hum_some(rng, plan, voice, said)
        plan.segments[side] = runs(said)
        mixed += fftconvolve(said, answer)[:count].astype(np.float32)
        text = fftconvolve(voice[:half], answer)[:half].astype(np.float32)
        text += quiet * scaled(noise_of(rng, "pink", half, others))
        enrolled.append(0.05 * text)
    mixed += quiet * scaled(noise_of(rng, plan.noise, count, others))
    return plan, floor, (0.05 * mixed).astype(np.float32), enrolled


def _hum_some(rng: np.random.Generator, plan: Plan, voice: Sound, said: Sound) -> None:
    """Put hums in the place of some short words."""
    for event in plan.events:
        if event["kind"] == "backchannel" and rng.random() < 0.4:
            a, b = (int(event[end] * RATE) for end in ("start", "end"))
            said[a:b] = hum(rng, voice, len(said[a:b]))


def scaled(noise: Sound) -> Sound:
    """Bring a noise to a mean square of one."""
    return (noise / max(float(np.std(noise)), 1e-9)).astype(np.float32)


def main(voices: Path, out: Path, many: int, seed: int = 1) -> int:
    """Write ``many`` cases of voices that nothing is learnt from."""
    out.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(seed)
    files = sorted(voices.glob("*.flac"))
    for number in range(many):
        picked = rng.choice(judged_on(files), 4, replace=False)
        sounds = [soundfile.read(files[at], dtype="float32")[0] for at in picked]
        plan, floor, mixed, enrolled = make(rng, sounds[0], sounds[1], sounds[2:])
        name = f"s{number:03}"
        for end, sound in zip(("", "_one", "_two"), (mixed, *enrolled), strict=True):
            soundfile.write(out / f"{name}{end}.wav", np.clip(sound, -1, 1), RATE, "PCM_16")
        case = {
            "id": name, "duration": plan.seconds, "floor": floor, "snr_db": plan.snr,
            "rt60": round(plan.room, 2), "eq_matched": plan.matched, "noise": plan.noise,
            "voices": [files[at].stem for at in picked[:2]],
            "segments": plan.segments, "events": plan.events,
        }  # fmt: skip
        (out / f"{name}.json").write_text(json.dumps(case), "utf-8")
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), *map(int, sys.argv[3:])))
