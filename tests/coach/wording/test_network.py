"""The model that ships can be opened, and says something for every text and reply."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from coach.wording.engine import Engine
from coach.wording.findings import Verdict
from coach.wording.opening import load


@pytest.fixture(scope="module")
def engine() -> Engine:
    return load()


def test_a_plain_reproach_is_marked(engine: Engine) -> None:
    reading = engine.read("You never listen to me.")
    assert reading.verdict is Verdict.NEEDS_WORK
    assert reading.findings


def test_a_fair_sentence_is_left_in_peace(engine: Engine) -> None:
    text = "I felt sad when we ate apart on Tuesday. Could we have dinner together tomorrow?"
    assert engine.read(text).verdict is Verdict.OK


def test_plain_words_of_danger_lead_to_help(engine: Engine) -> None:
    assert engine.read("He hit me again last night and I'm scared of him.").verdict is (
        Verdict.SAFETY
    )


@pytest.mark.parametrize("text", ["", "\u202e\u200f", "🙄" * 300, "x" * 5000, "\x00\x01 you"])
def test_odd_texts_are_read_without_a_word_too_many(engine: Engine, text: str) -> None:
    assert all(0 <= one.start < one.end <= len(text) for one in engine.read(text).findings)


def test_a_reply_is_judged_even_where_it_is_empty(engine: Engine) -> None:
    assert engine.reply("I was sad.", "").level in range(7)


def test_the_same_text_is_read_the_same_after_everything_is_forgotten(engine: Engine) -> None:
    before = engine.read("You spoiled the evening.")
    engine.forget()
    assert engine.read("You spoiled the evening.") == before


def test_the_library_that_computes_leaves_nothing_in_the_home_of_whoever_runs_it(
    tmp_path: Path,
) -> None:
    code = "from coach.wording.opening import load; load().read('You never help.')"
    surroundings = {
        **{name: value for name, value in os.environ.items() if not name.startswith("ORT_")},
        "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache"),
    }  # fmt: skip
    subprocess.run([sys.executable, "-c", code], check=True, env=surroundings, timeout=120)
    assert list(tmp_path.rglob("*")) == []
