"""The guide as one PDF: made by its script, and read back as a reader's program would."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any, cast

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from coach.content.library import Library
from coach.content.prose import GuideWords
from tests.hygiene.project import ROOT

WORDS = Library().prose(GuideWords)
FACE = "AtkinsonHyperlegibleNext"
#: The cover, the list of contents, one page for each chapter, the keys.
PAGES = 2 + len(WORDS.chapters) + 1


def made(folder: Path, *options: str, epoch: str = "") -> Path:
    """Run the script as package time does; it may complain of nothing."""
    out = folder / "guide.pdf"
    world = {**os.environ, "SOURCE_DATE_EPOCH": epoch} if epoch else dict(os.environ)
    ended = subprocess.run(
        [sys.executable, ROOT / "build" / "guide", out, *options],
        cwd=folder, env=world, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert (ended.returncode, ended.stderr) == (0, "")
    return out


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("guide"), epoch="1795000000")


@pytest.fixture(scope="module")
def guide(file: Path) -> PdfReader:
    return PdfReader(file)


def plain(text: str) -> str:
    """Leave out where lines break."""
    return "".join(text.split())


def words_of(guide: PdfReader, page: int) -> str:
    return plain(guide.pages[page].extract_text())


def id_of(reference: Any) -> int:
    """Give the number by which the file knows a page."""
    return int(reference.idnum)


def chapters(guide: PdfReader) -> list[tuple[str, int]]:
    """Give what a reader's program shows beside the pages: titles and pages from 0."""
    outline: list[Any] = guide.outline
    return [(str(one.title), guide.get_destination_page_number(one) or 0) for one in outline]


def fonts(guide: PdfReader) -> set[tuple[str, bool]]:
    """Give the name of each font, and whether it is in the file."""
    found: set[tuple[str, bool]] = set()
    for page in guide.pages:
        resources = cast("DictionaryObject", page["/Resources"])
        for font in cast("DictionaryObject", resources["/Font"]).values():
            face = font.get_object()["/DescendantFonts"][0]["/FontDescriptor"]
            found.add((str(face["/FontName"]), "/FontFile2" in face))
    return found


def test_each_chapter_stands_on_the_page_that_the_outline_and_the_contents_name(
    guide: PdfReader,
) -> None:
    named = chapters(guide)
    assert [title for title, _ in named] == [chapter.name for chapter in WORDS.chapters]
    listed = words_of(guide, 1)
    for chapter, (_, page) in zip(WORDS.chapters, named, strict=True):
        assert words_of(guide, page).startswith(plain(chapter.name + chapter.lead))
        assert plain(f"{chapter.name}{page + 1}{chapter.line}") in listed
        assert words_of(guide, page).endswith(str(page + 1))


def test_every_word_of_the_chapters_is_in_it(guide: PdfReader) -> None:
    whole = "".join(words_of(guide, page) for page in range(len(guide.pages)))
    parts = [part for chapter in WORDS.chapters for part in chapter.parts]
    texts = [text for part in parts for text in (*part.text, *part.lines, *part.steps)]
    assert [text for text in texts if plain(text) not in whole] == []


def test_it_has_a_page_for_each_chapter_all_of_them_a4(guide: PdfReader) -> None:
    assert len(guide.pages) == PAGES
    sizes = {(round(page.mediabox.width), round(page.mediabox.height)) for page in guide.pages}
    assert sizes == {(595, 842)}


def test_its_letters_are_ours_and_in_the_file(guide: PdfReader) -> None:
    found = fonts(guide)
    assert all(there for _, there in found), found
    assert all(FACE in name for name, _ in found), found


def test_each_picture_is_sharp_and_says_what_it_shows(guide: PdfReader) -> None:
    named = dict(chapters(guide))
    for chapter in (one for one in WORDS.chapters if one.picture):
        page = named[chapter.name]
        drawn: Any = cast("DictionaryObject", guide.pages[page]["/Resources"])["/XObject"]
        assert max(one.get_object()["/Width"] for one in drawn.values()) == 2560, chapter.name
        assert plain(chapter.picture) in words_of(guide, page)


def test_a_press_on_the_contents_leads_to_the_chapter(guide: PdfReader) -> None:
    pages = {id_of(page.indirect_reference): at for at, page in enumerate(guide.pages)}
    links: list[Any] = [one.get_object() for one in guide.pages[1].annotations or ()]
    led = [(str(one["/Contents"]), pages[id_of(next(iter(one["/Dest"])))]) for one in links]
    assert led == chapters(guide)


def test_it_says_its_title_and_language_and_no_time_but_the_given_one(guide: PdfReader) -> None:
    root, told = guide.root_object, guide.metadata
    assert root["/Lang"] == "en"
    assert cast("Any", root["/ViewerPreferences"])["/DisplayDocTitle"]
    assert told is not None
    assert told.title == "In Turn: The guide"
    assert told["/CreationDate"] == "D:20261118110640Z"
    assert "/Metadata" not in root


@pytest.mark.slow
def test_the_same_sources_give_the_same_file(file: Path, tmp_path: Path) -> None:
    assert made(tmp_path, epoch="1795000000").read_bytes() == file.read_bytes()


@pytest.mark.slow
def test_it_can_be_made_in_spanish_too(tmp_path: Path) -> None:
    guide = PdfReader(made(tmp_path, "--language", "es"))
    spanish = Library(language="es").prose(GuideWords)
    assert [title for title, _ in chapters(guide)] == [one.name for one in spanish.chapters]
    assert len(guide.pages) == PAGES + 1  # Reflect needs a second one
    assert guide.root_object["/Lang"] == "es"
    assert guide.metadata is None or guide.metadata.creation_date is None
