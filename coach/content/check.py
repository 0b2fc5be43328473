"""The check of a content pack behind ``inturn-cli content check``: everything, at once."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec

from coach.content.alike import near
from coach.content.library import Library
from coach.content.mistakes import ContentBroken, Mistake, nth, under
from coach.content.prose import PROSE, HelplinesWords, NeedsWords
from coach.content.reading import read
from coach.content.texts import texts_of
from coach.content.wording import Checks, wording

#: The file of a language that says what its words are held against.
CHECKS = "checks.toml"


def check(root: Path) -> tuple[Mistake, ...]:
    """Check every language below ``root`` (a folder such as ``resources/content``).

    All rules of reading hold, and those of wording for every file that can be read.
    """
    folders = root.iterdir() if root.is_dir() else ()
    languages = sorted(path.name for path in folders if path.is_dir() and path.name.isalpha())
    if not languages:
        return (Mistake(root.name, "", "no folder of a language, such as en, is in here"),)
    return tuple(mistake for language in languages for mistake in _language(root, language))


def _language(root: Path, language: str) -> Iterator[Mistake]:
    library = Library(root, language)
    yield from _named(language, library.mistakes())
    yield from _named(language, _strangers(root / language))
    try:
        checks = read(Checks, root / language / CHECKS)
    except ContentBroken as broken:
        yield from _named(language, broken.mistakes)
    else:
        for file, value in _values(root / language, library):
            yield from _named(language, wording(file, texts_of(value), checks))
    yield from _named(language, _twice(library))
    yield from _named(language, _needs(library))
    yield from _named(language, _leads(library))
    yield from _named(language, _helplines(library))


def _named(language: str, mistakes: Iterator[Mistake] | tuple[Mistake, ...]) -> Iterator[Mistake]:
    for mistake in mistakes:
        file = mistake.file.removeprefix(f"{language}/")
        yield msgspec.structs.replace(mistake, file=f"{language}/{file}")


def _strangers(folder: Path) -> Iterator[Mistake]:
    known = {f"{kind.file}.toml" for kind in PROSE} | {CHECKS}
    for path in sorted(folder.glob("*.toml")):
        if path.name not in known:
            yield Mistake(path.name, "", "no file that In Turn reads; is its name right?")


def _values(folder: Path, library: Library) -> Iterator[tuple[str, msgspec.Struct]]:
    """Give what can be read of this language itself, and not what stands in from English."""
    for walkthrough in library.whole():
        file = f"walkthroughs/{walkthrough.id}.toml"
        if (folder / file).is_file():
            yield file, walkthrough
    for drill in library.drills():
        file = f"drills/{drill.id}.toml"
        if (folder / file).is_file():
            yield file, drill
    for deck in library.decks():
        file = f"decks/{deck.id}.toml"
        if (folder / file).is_file():
            yield file, deck
    for kind in PROSE:
        file = f"{kind.file}.toml"
        words = library.find(kind)
        if words is not None and (folder / file).is_file():
            yield file, words


def _twice(library: Library) -> Iterator[Mistake]:
    """Find cards, of whatever deck, that nearly say the same."""
    cards = [
        (f"decks/{deck.id}.toml", f"cards[{at + 1}].text", card.text)
        for deck in library.decks()
        for at, card in enumerate(deck.cards)
    ]
    texts = [text for _, _, text in cards]
    for one, two in near(texts, texts):
        if one < two:
            file, key, text = cards[two]
            before = cards[one]
            reason = f"“{text}” is nearly {before[0]}: {before[1]} “{before[2]}”"
            yield Mistake(file, key, reason)


def _needs(library: Library) -> Iterator[Mistake]:
    words = library.find(NeedsWords)
    met = {need for walkthrough in library.whole() for need in walkthrough.needs}
    for index, need in enumerate(words.needs if words else ()):
        if need.id not in met:
            yield Mistake("needs.toml", f"needs[{index + 1}]", f"no talk for “{need.id}”")


def _leads(library: Library) -> Iterator[Mistake]:
    """Find cards, and steps, that lead to a talk that is not there."""
    talks = library.ids()
    for talk in library.whole():
        steps = (("steps", talk.steps), ("solo.steps", talk.solo.steps))
        leads = [(nth("items", at), item.leads) for at, item in enumerate(talk.items)]
        leads += [(nth(key, at), step.leads) for key, one in steps for at, step in enumerate(one)]
        for key, led in leads:
            if led and led not in talks:
                file = f"walkthroughs/{talk.id}.toml"
                yield Mistake(file, under(key, "leads"), f"“{led}” is no talk")


def _helplines(library: Library) -> Iterator[Mistake]:
    words = library.find(HelplinesWords)
    for at, country in enumerate(words.countries if words else ()):
        for index, line in enumerate(country.lines):
            key = f"countries[{at + 1}].lines[{index + 1}].checked"
            try:
                date.fromisoformat(line.checked)
            except ValueError:
                yield Mistake("helplines.toml", key, f"“{line.checked}” is no day")
