from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from coach.files import resources
from tests.screens.compare import TILE, differing, forget, keep, side_by_side

FONT = ImageFont.truetype(
    str(resources() / "fonts" / "AtkinsonHyperlegibleNext_400Regular.ttf"), 20
)


def page(words: str = "Hand over to Sam", left: float = 40, ink: str = "#26221D") -> Image.Image:
    picture = Image.new("RGB", (320, 160), "#FAF6F0")
    ImageDraw.Draw(picture).text((left, 60), words, font=FONT, fill=ink)
    return picture


def test_the_same_picture_does_not_differ() -> None:
    assert differing(page(), page()) == []


def test_fewer_colours_do_not_count(tmp_path: Path) -> None:
    page().save(tmp_path / "a.png")
    (tmp_path / "kept").mkdir()
    kept = keep(tmp_path / "a.png", tmp_path / "kept")
    assert differing(Image.open(kept), page()) == []


def test_what_is_no_longer_approved_is_gone(tmp_path: Path) -> None:
    page().save(tmp_path / "a.png")
    forget(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("softer", [0.3, 0.5])
def test_letters_with_softer_edges_do_not_count(softer: float) -> None:
    assert differing(page(), page().filter(ImageFilter.GaussianBlur(softer))) == []


@pytest.mark.parametrize(
    "words", ["Hand over to Tom", "Hand over to", "Hand back to Sam", "Hand over to Sam,"]
)
def test_another_word_counts_and_is_found_where_it_is(words: str) -> None:
    tiles = differing(page(), page(words))
    assert tiles
    assert all(40 - TILE < tile.left < 220 and 60 - TILE < tile.top < 90 for tile in tiles)


def test_another_colour_counts() -> None:
    assert differing(page(), page(ink="#B9520F"))


def test_words_that_moved_count() -> None:
    assert differing(page(), page(left=42))


def test_another_size_differs_everywhere() -> None:
    assert len(differing(page(), page().crop((0, 0, 160, 80)))) == 10 * 5


def test_both_are_put_beside_each_other_with_frames() -> None:
    one, two = page(), page("Hand back")
    both = side_by_side(one, two, differing(one, two))
    assert both.size == (320 + TILE + 320, 160)
    assert (255, 0, 255) in {color for _, color in both.getcolors(both.width * both.height) or []}
