"""The guide covers every page of the window once, and is told where it does not."""

from pathlib import Path

import msgspec

from coach.content.guide_check import guide_mistakes
from coach.content.library import Library
from coach.content.prose import Drawing, GuidePage, GuideWords, PageLines
from tests.coach.content.samples import CONTENT, change, pack

GUIDE = Library().prose(GuideWords)


def told(content: Path) -> list[tuple[str, str]]:
    return [(one.key, one.reason) for one in guide_mistakes(Library(content))]


def test_its_chapters_come_in_this_order() -> None:
    assert [chapter.id for chapter in GUIDE.chapters] == [
        *("what", "first", "talk", "say", "cards", "rehearse", "reflect"),
        *("progress", "shared", "moving", "trouble", "keys"),
    ]


def test_every_page_of_the_window_has_one_chapter() -> None:
    about = [page for chapter in GUIDE.chapters for page in chapter.about]
    assert sorted(about) == sorted(GuidePage)


def test_it_knows_the_pages_that_f1_tells_of() -> None:
    lines = {field.name for field in msgspec.structs.fields(PageLines)}
    assert {page.value for page in GuidePage} == lines


def test_the_chapter_about_a_page_is_found_and_for_others_there_is_none() -> None:
    room, nowhere = GUIDE.about("room"), GUIDE.about("nowhere")
    assert room == GUIDE.chapter("talk")
    assert nowhere is None
    assert GUIDE.chapter("nothing") is None


def test_every_drawing_is_drawn_somewhere() -> None:
    assert {chapter.drawing for chapter in GUIDE.chapters} == set(Drawing)


def test_in_spanish_it_has_the_same_chapters_about_the_same_pages() -> None:
    spanish = Library(language="es").prose(GuideWords)
    form = [(one.id, one.about, one.drawing, len(one.parts)) for one in GUIDE.chapters]
    assert [(one.id, one.about, one.drawing, len(one.parts)) for one in spanish.chapters] == form
    assert {one.name for one in spanish.chapters}.isdisjoint({one.name for one in GUIDE.chapters})


def test_what_ships_has_no_mistake() -> None:
    assert told(CONTENT) == []


def test_an_id_and_a_page_that_stand_twice_are_told(tmp_path: Path) -> None:
    content = pack(tmp_path)
    change(content, "en/guide.toml", 'id = "say"', 'id = "talk"')
    change(content, "en/guide.toml", 'about = ["cards"]', 'about = ["cards", "say"]')
    assert told(content) == [
        ("chapters[4].id", "“talk” is the id of an earlier chapter, too"),
        ("chapters[5].about", "“talk” is about “say”, too"),
    ]


def test_a_part_with_nothing_under_its_title_is_told(tmp_path: Path) -> None:
    content = pack(tmp_path)
    title = 'title = "Practise them"'
    empty = f'title = "Nothing more"\n\n[[chapters.parts]]\n{title}'
    change(content, "en/guide.toml", title, empty)
    assert told(content) == [("chapters[5].parts[2]", "nothing stands under its title")]
