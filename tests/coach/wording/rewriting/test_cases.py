"""Whole cases in many voices: does the rewrite keep what matters, and drop what hurts?"""

import re
from functools import cache
from typing import Literal

import msgspec
import pytest

from coach.wording.rewriting import Answers
from coach.wording.rewriting.lexicon import lexicon
from tests.coach.wording.rewriting.tables import DATA, drafted, put


class Case(msgspec.Struct, frozen=True):
    """A harsh text, its answers, the words to keep (any of a group) and those to drop."""

    id: str
    text: str
    mode: Literal["guided", "direct"]
    keep: tuple[tuple[str, ...], ...]
    ban: tuple[str, ...]
    answers: Answers | None = None


_CLASHES = (
    r"\b(\w+) \1\b", r"  ", r" [,.;?!]", r"[,.;]{2,}", r"(?<![\w'])i(?![\w'])", r"^[a-z]",
    r"[^.?]$",
    r"\bfeel (?:I|feel|feeling|am|was|because)\b", r"\bbecause (?:that|when|because)\b",
    r"\byou (?:was|has|is)\b", r"\byou (?:always|never|constantly)\b", r"\bI feel (?:like|that)\b",
    r"\b(?:monday|friday|polish|english|christmas)\b",
)  # fmt: skip


@cache
def _cases() -> tuple[Case, ...]:
    files = [(DATA / name).read_text("utf-8") for name in ("rewrite.jsonl", "rewrite_two.jsonl")]
    lines = [line for text in files for line in text.splitlines()]
    return tuple(msgspec.json.decode(line, type=Case) for line in lines)


def _rewritten(case: Case) -> str:
    return put(case.answers) if case.answers else drafted(case.text).text


def _faults(case: Case) -> list[str]:
    text = _rewritten(case)
    low = text.lower()
    words = set(re.findall(r"[a-z'-]+", low))
    felt = bool(words & lexicon().feelings) or (case.mode == "direct" and "___" in text)
    kept = [any(re.search(rf"(?<!\w){re.escape(one)}", low) for one in any_) for any_ in case.keep]
    checks = {
        "keeps": all(kept),
        "drops": not any(re.search(rf"(?<!\w){re.escape(one)}(?!\w)", low) for one in case.ban),
        "feels": felt,
        "asks": re.search(r"(?:could|would) (?:you|we|it)|i would (?:like|love)", low) is not None,
        "fits": not any(re.search(clash, text) for clash in _CLASHES),
        "whole": case.mode == "direct" or "___" not in text,
    }  # fmt: skip
    return [name for name, good in checks.items() if not good]


@pytest.mark.parametrize(("mode", "least"), [("guided", 0.97), ("direct", 0.9)])
def test_nearly_every_case_is_rewritten_without_a_fault(mode: str, least: float) -> None:
    cases = [case for case in _cases() if case.mode == mode]
    bad = {case.id: faults for case in cases if (faults := _faults(case))}
    assert len(cases) >= 105
    assert 1 - len(bad) / len(cases) >= least, bad
