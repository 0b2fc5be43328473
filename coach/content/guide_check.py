"""The chapters of the guide: each has an id of its own, and a page leads to one at the most."""

from collections.abc import Iterator

from coach.content.library import Library
from coach.content.mistakes import Mistake, nth, under
from coach.content.prose import GuidePage, GuideWords

_FILE = "guide.toml"


def guide_mistakes(library: Library) -> Iterator[Mistake]:
    """Find ids that stand twice, pages that two chapters are about, and parts without a word.

    Nothing is said where the guide cannot be read: that is said elsewhere.
    """
    guide = library.find(GuideWords)
    ids: set[str] = set()
    pages: dict[GuidePage, str] = {}
    for index, chapter in enumerate(guide.chapters if guide else ()):
        key = nth("chapters", index)
        if chapter.id in ids:
            reason = f"“{chapter.id}” is the id of an earlier chapter, too"
            yield Mistake(_FILE, under(key, "id"), reason)
        ids.add(chapter.id)
        for page in chapter.about:
            if page in pages:
                reason = f"“{pages[page]}” is about “{page.value}”, too"
                yield Mistake(_FILE, under(key, "about"), reason)
            pages.setdefault(page, chapter.id)
        for at, part in enumerate(chapter.parts):
            if not (part.text or part.lines or part.steps):
                yield Mistake(_FILE, nth(under(key, "parts"), at), "nothing stands under its title")
