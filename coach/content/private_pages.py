"""The questions of the private pages, held against what the program does with their answers."""

from collections import Counter
from collections.abc import Iterator

from coach.content.library import Library
from coach.content.mistakes import Mistake, nth, under
from coach.content.prose import DriftItem, Lead, PageWords, ReflectWords

_FILE = "reflect.toml"
#: Fields and sliders that the program knows by their ids, by the kind of page.
KNOWN = {
    "before": ("opening", "need", "sees", "strength", "strength-now"),
    "calm": ("before", "after"),
    "draft": ("draft", "final"),
}
#: So many things that are there, beside the signs.
STRENGTHS = 3


def page_mistakes(library: Library) -> Iterator[Mistake]:
    """Find fields that are missing or there twice, and ways that lead nowhere."""
    words = library.find(ReflectWords)
    if words is None:
        return
    kinds = words.kinds.__struct_fields__
    for kind in kinds:
        yield from _fields(kind, getattr(words.kinds, kind))
    if words.card.talk not in library.ids():
        yield Mistake(_FILE, "card.talk", f"“{words.card.talk}” is no talk")
    strengths = sum(item.strength for item in words.drift.items)
    if strengths != STRENGTHS:
        yield Mistake(_FILE, "drift.items", f"{strengths} strengths, not {STRENGTHS}")
    known = {
        Lead.NOTHING: ("",),
        Lead.TALK: library.ids(),
        Lead.DRILL: library.drill_ids(),
        Lead.PAGE: kinds,
    }
    for index, item in enumerate(words.drift.items):
        for key, reason in _item(item, known):
            yield Mistake(_FILE, under(nth("drift.items", index), key), reason)


def _fields(kind: str, words: PageWords) -> Iterator[Mistake]:
    key = f"kinds.{kind}"
    ids = Counter(
        one.id for question in words.questions for one in (*question.fields, *question.scales)
    )
    for twice in sorted(id_ for id_, times in ids.items() if times > 1):
        yield Mistake(_FILE, key, f"“{twice}” is there twice")
    for missing in (one for one in KNOWN.get(kind, ()) if one not in ids):
        yield Mistake(_FILE, key, f"“{missing}” is missing")


def _item(item: DriftItem, known: dict[Lead, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    if item.to not in known[item.leads]:
        yield "to", f"“{item.to}” is no {item.leads.value}"
    if item.then and item.then not in known[Lead.TALK]:
        yield "then", f"“{item.then}” is no talk"
    if item.leads is not Lead.NOTHING and not item.about:
        yield "about", "missing, where an item leads to something"
