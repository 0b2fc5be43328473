"""The guide in Help: its list of chapters, a chapter block after block, and what comes next."""

from collections.abc import Iterator, Mapping

from coach.content.prose import Chapter, Drawing, GuidePart, GuideWords
from coach.content.words import fill
from coach.people import Couple
from ui.help.all_keys import all_keys
from ui.help.view import (
    Block,
    ChapterRow,
    ChaptersView,
    DrawingView,
    Onward,
    Opening,
    Paragraph,
    Points,
    Section,
    ShowTopic,
    Steps,
    Topic,
)

#: The icon of a chapter in the list: that of its place, where it is about one.
_ICONS: Mapping[str, str] = {
    "what": "users-round",
    "first": "sun",
    "talk": "messages-square",
    "say": "pen-line",
    "cards": "layers",
    "rehearse": "drama",
    "reflect": "notebook-pen",
    "progress": "sprout",
    "shared": "eye-off",
    "moving": "laptop",
    "trouble": "life-buoy",
    "keys": "keyboard",
}
_ANY_ICON = "book-open"


def page_of(chapter: Chapter) -> str:
    """Give what Help calls the page of a chapter."""
    return f"{Topic.GUIDE}/{chapter.id}"


def chapter_rows(guide: GuideWords | None) -> Iterator[Block]:
    """Give the list of all chapters."""
    if guide is not None:
        yield ChaptersView(
            tuple(
                ChapterRow(page_of(one), _ICONS.get(one.id, _ANY_ICON), one.name, one.line)
                for one in guide.chapters
            )
        )


def chapter_blocks(chapter: Chapter, couple: Couple) -> Iterator[Block]:
    """Give a chapter: its opening, what is drawn, its parts."""
    yield Opening(chapter.name, chapter.lead)
    if chapter.drawing is Drawing.KEYS:
        yield from (_section(part) for part in chapter.parts)
        yield all_keys()[0]
        return
    if chapter.drawing is not Drawing.NONE:
        yield DrawingView(chapter.drawing, couple)
    yield from (_section(part) for part in chapter.parts)


def onward(guide: GuideWords, chapter: Chapter | None) -> Onward | None:
    """Say which chapter comes next, or None after the last one."""
    at = guide.chapters.index(chapter) + 1 if chapter else 0
    if at >= len(guide.chapters):
        return None
    following = guide.chapters[at]
    words = fill(guide.onward, {"chapter": following.name}) if chapter else guide.begin
    return Onward(words, ShowTopic(page_of(following)))


def _section(part: GuidePart) -> Section:
    blocks: list[Paragraph | Points | Steps] = [Paragraph(text) for text in part.text]
    if part.lines:
        blocks.append(Points(part.lines))
    if part.steps:
        blocks.append(Steps(part.steps))
    return Section(part.title, tuple(blocks))
