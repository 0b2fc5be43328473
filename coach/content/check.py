"""The check of a content pack behind ``inturn-cli content check``: everything, at once."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec

from coach.content.alike import near
from coach.content.deck import Deck
from coach.content.guide_check import guide_mistakes
from coach.content.languages import Share, differing, own_texts, share, taken_of
from coach.content.library import ENGLISH, Library
from coach.content.manner_check import without_cards, without_words
from coach.content.mistakes import ContentBroken, Mistake, nth, under
from coach.content.private_pages import page_mistakes
from coach.content.prose import (
    PROSE,
    HelplinesWords,
    NeedsWords,
    PathWords,
    SigningWords,
    WritingWords,
)
from coach.content.reading import read
from coach.content.texts import Texts, texts_of
from coach.content.trainer import trainer_mistakes
from coach.content.wording import Checks, blaming, wording

#: The file of a language that says what its words are held against.
CHECKS = "checks.toml"
_ONLY_ENGLISH = frozenset(f"{kind.file}.toml" for kind in PROSE if kind.only_english)


def check(root: Path) -> tuple[Mistake, ...]:
    """Check every language below ``root`` (a folder such as ``resources/content``).

    All rules of reading hold, and those of wording for every file that can be read.
    """
    languages = _languages(root)
    if not languages:
        return (Mistake(root.name, "", "no folder of a language, such as en, is in here"),)
    return tuple(mistake for language in languages for mistake in _language(root, language))


def shares(root: Path) -> dict[str, tuple[Share, ...]]:
    """Count, for each language but English, how many of the texts of each folder are there."""
    whole = [
        (file, texts_of(value))
        for file, value in _values(root / ENGLISH, Library(root))
        if file not in _ONLY_ENGLISH
    ]
    others = (language for language in _languages(root) if language != ENGLISH and whole)
    return {language: _shares(root, language, whole) for language in others}


def _shares(root: Path, language: str, whole: list[tuple[str, Texts]]) -> tuple[Share, ...]:
    counts: dict[str, tuple[int, int]] = {}
    for file, texts in whole:
        folder = file.rpartition("/")[0]
        there, all_ = counts.get(folder, (0, 0))
        own = (root / language / file).is_file()
        taken = taken_of(root, language, file) if own else None
        counts[folder] = there + share(texts, taken or {}), all_ + len(texts.all)
    return tuple(Share(folder, *count) for folder, count in counts.items())


def _languages(root: Path) -> list[str]:
    folders = root.iterdir() if root.is_dir() else ()
    return sorted(path.name for path in folders if path.is_dir() and path.name.isalpha())


def _language(root: Path, language: str) -> Iterator[Mistake]:
    library = Library(root, language)
    broken = library.mistakes()
    yield from _named(language, broken)
    yield from _named(language, _strangers(root, language))
    try:
        checks = read(Checks, root / language / CHECKS)
    except ContentBroken as broken:
        yield from _named(language, broken.mistakes)
    else:
        told = {mistake.file for mistake in broken}
        values = [
            (file, value)
            for file, value in _values(root / language, library)
            if f"{language}/{file}" not in told  # there English stands in
        ]
        yield from _named(language, _worded(root, language, values, checks))
    for mistake in (
        *_twice(library),
        *_needs(library),
        *_leads(library),
        *_path(library),
        *_manners(library),
        *_helplines(library),
        *trainer_mistakes(library),
        *guide_mistakes(library),
        *page_mistakes(library),
    ):
        if (root / language / mistake.file).is_file():  # else it is one of English
            yield from _named(language, (mistake,))


def _worded(
    root: Path, language: str, values: list[tuple[str, msgspec.Struct]], checks: Checks
) -> Iterator[Mistake]:
    for file, value in values:
        texts = texts_of(value)
        taken = taken_of(root, language, file)
        if taken is not None:
            yield from differing(file, texts, taken)
            texts = own_texts(texts, taken)
        yield from wording(file, texts, checks)
        if isinstance(value, Deck):
            yield from blaming(file, value, checks)


def _named(language: str, mistakes: Iterator[Mistake] | tuple[Mistake, ...]) -> Iterator[Mistake]:
    for mistake in mistakes:
        if mistake.file.startswith((f"{language}/", f"{ENGLISH}/")):
            yield mistake
        else:
            yield msgspec.structs.replace(mistake, file=f"{language}/{mistake.file}")


def _strangers(root: Path, language: str) -> Iterator[Mistake]:
    known = {f"{kind.file}.toml" for kind in PROSE} | {CHECKS}
    folder, english = root / language, root / ENGLISH
    for path in sorted(folder.rglob("*.toml")):
        file = path.relative_to(folder).as_posix()
        if language != ENGLISH and file in _ONLY_ENGLISH:
            yield Mistake(file, "", "of use in English only: leave it out")
        elif path.parent == folder:
            if path.name not in known:
                yield Mistake(file, "", "no file that In Turn reads; is its name right?")
        elif english.is_dir() and not (english / file).is_file():
            yield Mistake(file, "", "English has no such file; is its name right?")


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
    for scene in library.scenes():
        file = f"scenes/{scene.id}.toml"
        if (folder / file).is_file():
            yield file, scene
    for temper in library.tempers():
        file = f"tempers/{temper.id}.toml"
        if (folder / file).is_file():
            yield file, temper
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


def _path(library: Library) -> Iterator[Mistake]:
    """Hold the path against the talks: each is on it, with its own skill and some of its needs."""
    words = library.find(PathWords)
    if words is None:
        return
    talks = {talk.id: talk for talk in library.whole()}
    for name in sorted(talks.keys() - {step.id for step in words.steps}):
        yield Mistake("path.toml", "steps", f"“{name}” is nowhere on the path")
    for index, step in enumerate(words.steps):
        key, talk = f"steps[{index + 1}]", talks.get(step.id)
        if talk is not None and step.skill != talk.skill:
            yield Mistake("path.toml", f"{key}.skill", f"“{step.id}” trains “{talk.skill}”")
        for need in sorted(set(step.suits) - set(talk.needs if talk else step.suits)):
            yield Mistake("path.toml", f"{key}.suits", f"“{step.id}” has no need “{need}”")


def _manners(library: Library) -> Iterator[Mistake]:
    """Find talks without words for another way to talk, and cards that are not there."""
    writing, signing = library.find(WritingWords), library.find(SigningWords)
    decks = {deck.id: deck for deck in library.decks()}
    for walkthrough in library.whole():
        yield from without_cards(walkthrough, decks)
        if writing is not None and signing is not None:
            yield from without_words(walkthrough, writing, signing)


def _helplines(library: Library) -> Iterator[Mistake]:
    words = library.find(HelplinesWords)
    for at, country in enumerate(words.countries if words else ()):
        for index, line in enumerate(country.lines):
            key = f"countries[{at + 1}].lines[{index + 1}].checked"
            try:
                date.fromisoformat(line.checked)
            except ValueError:
                yield Mistake("helplines.toml", key, f"“{line.checked}” is no day")
