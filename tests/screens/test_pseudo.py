"""Every screen in a language that nobody speaks: longer words, accents, from right to left.

What is still plain English there never went through translation.
"""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from coach.content.library import Library
from tests.hygiene.project import ROOT
from tests.unmeasured import unmeasured

pytestmark = pytest.mark.slow

#: Modules whose words stand for what people typed or are called.
_TYPED = (
    "tests/screens/scenes",
    "tests/ui/say",
    "tests/ui/talk",
    "tests/ui/progress",
    "tests/ui/reflect",
)
#: Names, and what the keys of this computer are called.
_NAMES = re.compile(
    r"\b([A-Z]|In Turn|Noor|Sam|Español|Enter|Tab|Space|Esc|Backspace|Ctrl|Shift|F\d+"
    r"|(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|January|August|September|October|November|December"
    r"|Sun|Mon|Tue|Wed|Thu|Fri|Sat|Aug|Sept|Oct|Nov|Dec|A4|New baby|CC BY-SA|kB|MB)\b"
)
#: Who sits on the left stays there, so between the two halves Tab goes against the reading; and
#: a page with longer words has scrolled by the time the stops above and below are compared.
_ALLOWED = re.compile(
    r"(decide-ideas|written|cards-nothing|say-it|say-keep|reflect)[\w-]*: order: "
)
#: So long is what is known even inside of something longer.
_SENTENCE = 12
#: Parts without words of their own, and Help where it names files and what is wrong in them.
_LEFT_OUT = (
    *("parts-", "help-missing", "problem-", "content-refused"),
    *("reflect-words", "guided-calm-over-time"),  # words of one's own, and a name beside a day
)


@pytest.fixture(scope="session")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Take the pictures, in a process of their own."""
    out = tmp_path_factory.mktemp("pseudo")
    command = [sys.executable, "-m", "tests.screens", str(out), "--pseudo", "--audit"]
    done = subprocess.run(
        command, cwd=ROOT, env=unmeasured(), check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return out


def test_every_screen_passes_the_audit_from_right_to_left(taken: Path) -> None:
    found = (taken / "audit.txt").read_text("utf-8").splitlines()
    assert [line for line in found if not _ALLOWED.match(line)] == []


def test_no_words_bypass_translation(taken: Path) -> None:
    typed = _typed()
    found = [
        line
        for line in (taken / "plain.txt").read_text("utf-8").splitlines()
        if not line.startswith(_LEFT_OUT) and not _is_known(line.partition(": ")[2], typed)
    ]
    assert not found, found


@pytest.mark.parametrize(
    ("line", "known"),
    [
        ("Take a break", False),
        ("More below", False),
        ("Noor, Sam", True),
        ("Ctrl + Z", True),
        ("Ţááķéé áá ḃŕééááķ", True),
        ("Lonely.", True),
    ],
)
def test_plain_words_are_told_from_names_and_what_was_typed(line: str, known: bool) -> None:
    assert _is_known(line, _typed()) is known


def _is_known(line: str, typed: frozenset[str]) -> bool:
    plain = _NAMES.sub("", line)
    if not re.search("[A-Za-z]", plain) or re.search("[À-ſṀ-ẞ]", line):
        return True  # nothing plain, or put together from both
    words = line.strip(" .…“”")
    return any(words in text or (len(text) >= _SENTENCE and text in words) for text in typed)


def _typed() -> frozenset[str]:
    """Give all texts of those modules that are sentences or names."""
    folders = [ROOT / folder for folder in _TYPED]
    files = [
        path
        for folder in folders
        for path in folder.rglob("*.py")
        if not path.name.startswith("test_")  # they hold what the program says
    ]
    texts = {
        node.value
        for file in files
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    # Some scenes were begun with English cards before the language changed.
    texts |= {card.text for deck in Library().decks() for card in deck.cards}
    return frozenset(text.strip(" .") for text in texts if len(text.strip(" .")) > 1)
