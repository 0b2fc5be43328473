"""A page with questions as it was answered: what was asked, shortly, and what was said."""

from coach.content.prose import ReflectWords
from coach.content.prose.reflect import Scale
from coach.reflect.guide import words_of
from coach.reflect.pages import Page


def lines_of(page: Page, words: ReflectWords) -> tuple[tuple[str, str], ...]:
    """Give each answer with its label, in the order in which it was asked."""
    lines: list[tuple[str, str]] = []
    for question in words_of(page.kind, words).questions:
        for scale in question.scales:
            steps = words.calm_steps if scale.scale is Scale.CALM else words.strength_steps
            if scale.id in page.numbers:
                lines.append((scale.question, steps[min(max(page.numbers[scale.id], 0), 10)]))
        said = ((field.label, page.answers.get(field.id, "").strip()) for field in question.fields)
        lines += (line for line in said if line[1])
    return (*lines, *_marked(page, words))


def _marked(page: Page, words: ReflectWords) -> tuple[tuple[str, str], ...]:
    marks = words.drift.marks
    named = {"often": marks.often, "sometimes": marks.sometimes}
    said = {item.id: item.says for item in words.drift.items}
    found = (
        (
            name,
            "\n".join(
                said[item] for item in page.marks if page.marks[item] == mark and item in said
            ),
        )
        for mark, name in named.items()
    )
    return tuple((name, text) for name, text in found if text)
