"""The private pages of one person, as a page to read: made only while their book is open.

It holds the pages of that person and of nobody else. What *Are we drifting?* brought up stays in
the book: out of it, it could be held against somebody.
"""

from collections.abc import Iterable, Iterator, Mapping

from coach.content.prose import ReflectWords
from coach.content.prose.reflect import PageWords, Scale
from coach.content.words import fill
from coach.reflect.pages import Kind, Page, title_of
from coach.store.exporting.around import Around
from coach.store.exporting.page import page, safe

#: Kinds of pages that never leave a book.
STAY = frozenset({Kind.DRIFT})


def taken(pages: Iterable[Page]) -> tuple[Page, ...]:
    """Give those that can be taken out, the oldest first."""
    come = (one for one in pages if one.kind not in STAY and not one.is_blank)
    return tuple(sorted(come, key=lambda one: (one.made, one.id)))


def as_private_page(
    pages: Iterable[Page], words: ReflectWords, around: Around, name: str, language: str
) -> bytes:
    """Write them as HTML; ``name`` is their owner's, or empty."""
    said = around.words
    title = fill(said.private_title, {"name": name}) if name.strip() else said.private_plain
    kinds = {kind.value: _kind(words, kind).name for kind in Kind}
    come = taken(pages)
    body = [f"<h1>{safe(title)}</h1>", f"<p>{safe(said.private_about)}</p>"]
    for number, one in enumerate(come, 1):
        body += _section(f"page-{number}", one, words, around, kinds)
    if not come:
        body.append(f"<p>{safe(said.private_none)}</p>")
    return page(title, language, body)


def _kind(words: ReflectWords, kind: Kind) -> PageWords:
    return getattr(words.kinds, kind.value)


def _section(
    place: str, one: Page, words: ReflectWords, around: Around, kinds: Mapping[str, str]
) -> Iterator[str]:
    title, name = title_of(one, kinds), kinds[one.kind.value]
    times = {"made": around.moment(one.made), "changed": around.moment(one.changed)}
    line = around.words.changed if one.changed > one.made else around.words.begun
    yield f'<section aria-labelledby="{place}">'
    yield f'<h2 id="{place}" dir="auto">{safe(title)}</h2>'
    yield f"<p>{safe(name)}. {safe(fill(line, times))}</p>"
    for label, text in _lines(one, words):
        if label:
            yield f"<h3>{safe(label)}</h3>"
        yield f'<p class="words" dir="auto">{safe(text)}</p>'
    yield "</section>"


def _lines(one: Page, words: ReflectWords) -> Iterator[tuple[str, str]]:
    """Give what stands on it, each with its label; what this version asks no more, without."""
    asked = _kind(words, one.kind)
    fields = {field.id: field.label for question in asked.questions for field in question.fields}
    scales = {scale.id: scale for question in asked.questions for scale in question.scales}
    yield from ((asked.about, one.topic),) if one.topic.strip() else ()
    yield from ((fields.get(name, ""), text) for name, text in one.answers.items() if text.strip())
    for name, number in one.numbers.items():
        scale = scales.get(name)
        strong = scale is not None and scale.scale is Scale.STRENGTH
        steps = words.strength_steps if strong else words.calm_steps
        if 0 <= number < len(steps):
            yield scale.question if scale else "", steps[number]
