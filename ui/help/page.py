"""From a topic to its page: what the content says, block after block."""

from collections.abc import Iterator

import msgspec

from coach.content.library import Library
from coach.content.mistakes import Mistake
from coach.content.model import Walkthrough
from coach.content.prose import (
    GradeWords,
    GuideWords,
    HelplinesWords,
    HelpWords,
    Note,
    SafetyWords,
    TalkWords,
)
from coach.content.prose import Topic as TopicWords
from coach.content.words import fill
from coach.people import Couple
from ui.help.all_keys import all_keys
from ui.help.guide import chapter_blocks, chapter_rows, onward
from ui.help.helplines import helplines, tr
from ui.help.view import (
    BackToToday,
    Block,
    BrokenView,
    Heading,
    HelpView,
    Lead,
    Onward,
    Paragraph,
    Points,
    RestsView,
    SourceView,
    Topic,
    TopicView,
)

#: So many mistakes of one file are shown; the others come when these are mended.
MOST_MISTAKES = 5

_WALKTHROUGHS = "walkthroughs/"


def build(
    library: Library, chosen: str, country: str, folder: str = "", couple: Couple | None = None
) -> HelpView:
    """Make the page of a topic, or of a chapter; one that is not there is like the first.

    ``folder`` is where everything is kept; ``couple`` are those whose colours are drawn.
    """
    words, guide = library.find(HelpWords), library.find(GuideWords)
    name, _, inner = chosen.partition("/")
    topics = {topic.id: topic for topic in _topics(library, words, guide)}
    topic = topics.get(name) or next(iter(topics.values()))
    in_guide = guide if topic.id == Topic.GUIDE else None
    chapter = in_guide.chapter(inner) if in_guide else None
    if chapter is not None:
        blocks = chapter_blocks(chapter, couple or Couple())
    else:
        blocks = _blocks(library, words, topic, country, folder)
    return HelpView(
        topics=tuple(TopicView(one.id, one.name) for one in topics.values()),
        chosen=topic.id,
        page=f"{topic.id}/{chapter.id}" if chapter else topic.id,
        title=chapter.name if chapter else topic.title,
        blocks=tuple(blocks),
        hide=words.hide if words else tr("Hide this window (F9)"),
        onward=(onward(in_guide, chapter) if in_guide else None) or _to_today(),
        back=in_guide.back if in_guide and chapter else "",
    )


def _to_today() -> Onward:
    return Onward(tr("Back to Today"), BackToToday())


def _topics(
    library: Library, words: HelpWords | None, guide: GuideWords | None
) -> Iterator[TopicWords]:
    """Give the topics of the content. Without it, at least the way to help stays open."""
    own = () if guide is None else (TopicWords(Topic.GUIDE, guide.name, guide.title, guide.lead),)
    if words is None:
        wrong, help_ = tr("When this app is the wrong tool"), tr("Where to find help")
        yield TopicWords(Topic.WRONG_TOOL, wrong, wrong)
        yield TopicWords(Topic.FIND_HELP, help_, help_)
        yield TopicWords(Topic.KEYS, tr("Keys"), tr("Keys"))
        yield from own
    else:
        yield from own
        yield from words.topics
    if library.mistakes():
        missing = tr("What could not be read")
        yield TopicWords(Topic.MISSING, missing, missing)


def _blocks(
    library: Library, words: HelpWords | None, topic: TopicWords, country: str, folder: str
) -> Iterator[Block]:
    if topic.lead:
        yield Lead(topic.lead)
    yield from (Paragraph(text) for text in topic.text)
    match topic.id:
        case Topic.GUIDE:
            yield from chapter_rows(library.find(GuideWords))
        case Topic.RESTS_ON:
            yield from _rests(library)
            yield from _against(words)
        case Topic.WRONG_TOOL:
            yield from _wrong_tool(library, country)
        case Topic.ALONE:
            yield from _alone(library, country)
        case Topic.FIND_HELP:
            yield from _numbers(library, country)
        case Topic.KEYS:
            yield from all_keys()
        case Topic.KEPT if folder:
            yield Heading(tr("The folder"))
            yield Paragraph(folder)
        case Topic.MISSING:
            yield from _missing(library.mistakes(), words)
        case _:
            pass


class AloneView(msgspec.Struct, frozen=True):
    """S0 as one person reads it alone, wherever that is."""

    title: str
    blocks: tuple[Block, ...]


def read_alone(library: Library, country: str) -> AloneView:
    """Make the page for one person alone: it is the same for everybody, from everywhere."""
    safety = library.find(SafetyWords)
    title = safety.title if safety else tr("When this app is the wrong tool")
    return AloneView(title, tuple(_alone(library, country)))


def _alone(library: Library, country: str) -> Iterator[Block]:
    """S0 for one person alone: four areas to read, and nothing to answer."""
    safety = library.find(SafetyWords)
    if safety is not None:
        yield Lead(safety.lead)
        yield Paragraph(safety.alone.text)
        for area in safety.areas:
            yield Heading(area.title)
            yield from (Paragraph(text) for text in area.text)
        yield from _list(safety.what_now, safety.steps)
    yield from _numbers(library, country)
    if safety is not None:
        yield from _list(safety.leaving, ())
        yield Paragraph(safety.traces)
        yield from _list(safety.excuses, safety.excuse_lines)


def _wrong_tool(library: Library, country: str) -> Iterator[Block]:
    """S0, the plain page: the same for everybody, and nothing in it to answer.

    The four areas are on a page of their own, for one person alone.
    """
    safety = library.find(SafetyWords)
    if safety is not None:
        yield Lead(safety.lead)
        yield from (Paragraph(text) for text in safety.text)
    yield from _numbers(library, country)
    if safety is not None:
        yield from _list(safety.what_now, safety.steps)
        yield from _list(safety.leaving, ())
        yield Paragraph(safety.traces)
        yield from _list(safety.excuses, safety.excuse_lines)
        yield from _list(safety.also_not, safety.not_for)


def _numbers(library: Library, country: str) -> Iterator[Block]:
    safety, words = library.find(SafetyWords), library.find(HelplinesWords)
    if safety is None or words is None:
        yield Paragraph(tr("In danger now, call the local emergency number."))
    else:
        yield helplines(safety, words, country)


def _list(note: Note, lines: tuple[str, ...]) -> Iterator[Block]:
    yield Heading(note.title)
    yield Paragraph(note.text)
    if lines:
        yield Points(lines)


def _rests(library: Library) -> Iterator[Block]:
    words = library.find(TalkWords)
    for talk in library.whole():
        yield _talk(talk, words.grades[talk.evidence.grade] if words else None)


def _talk(talk: Walkthrough, grade: GradeWords | None) -> RestsView:
    evidence = talk.evidence
    sources = (
        SourceView(tr("{who}, {year}").format(who=one.who, year=one.year), one.found)
        for one in evidence.sources
    )
    return RestsView(talk.name, grade.name if grade else "", evidence.says, tuple(sources))


def _against(words: HelpWords | None) -> Iterator[Block]:
    if words is not None:
        yield from _list(words.negative, words.findings)


def _missing(mistakes: tuple[Mistake, ...], words: HelpWords | None) -> Iterator[Block]:
    yield Lead(tr("Everything else works as usual."))
    for file in dict.fromkeys(mistake.file for mistake in mistakes):
        own = [_mistake(one) for one in mistakes if one.file == file]
        more = len(own) - MOST_MISTAKES
        if more > 0:
            own = [*own[:MOST_MISTAKES], tr("and {count} more").format(count=more)]
        says = tr("The file {file} could not be read, so some of its words are missing.")
        if words is not None and _WALKTHROUGHS in file:
            says = words.missing
        yield BrokenView(fill(says, {"file": file}), tuple(own))


def _mistake(mistake: Mistake) -> str:
    if not mistake.key:
        return mistake.reason
    return tr("{key}: {reason}").format(key=mistake.key, reason=mistake.reason)
