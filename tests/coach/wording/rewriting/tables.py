"""Tables of what is typed and what is made of it, one ``typed => made`` a line.

A new line is one more promise; read it aloud before you write it down.
"""

from functools import cache

from coach.content.library import Library
from coach.content.prose import WordingWords
from coach.wording.findings import Reading, Verdict
from coach.wording.rewriting import Answers, Draft, Form, Tone, assemble, redraft
from tests.hygiene.project import ROOT

DATA = ROOT / "tests" / "data" / "wording"
#: Four answers that are in order, so that one of them can be tried.
IN_ORDER = Answers("you left the door open", "sad", "it was cold", "close it")


@cache
def words() -> WordingWords:
    """Give the words that ship."""
    return Library().prose(WordingWords)


def table(name: str) -> list[tuple[str, str]]:
    """Read the table ``name``."""
    lines = (DATA / f"{name}.txt").read_text("utf-8").splitlines()
    rows = [line.rpartition(" => ") for line in lines]
    return [(typed, made) for typed, _, made in rows]


def put(answers: Answers, tone: Tone = Tone.PLAIN, form: Form = Form.I) -> str:
    """Put answers together."""
    return assemble(answers, words(), tone, form).text


def drafted(text: str, tone: Tone = Tone.PLAIN) -> Draft:
    """Draft from a text of which nothing was read."""
    return redraft(Reading(text, Verdict.NEEDS_WORK), words(), tone)
