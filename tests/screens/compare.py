"""Whether two pictures of a screen are the same, as a person would see it.

Letters come out a little different with every version of the library that draws them, so
single pixels count for nothing. Both pictures are blurred a little and compared tile by tile:
a word that changed fills some tiles, a softer edge fills none.
"""

from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageChops, ImageDraw, ImageFilter

#: Levels (of 255) by which a blurred pixel must differ to count, and the share of a tile of
#: this many px in which it must.
LEVELS, SHARE, TILE = 28, 0.015, 32

#: Colours of a kept picture: screens have few, so this halves the file and is not seen.
COLOURS = 64


class Tile(NamedTuple):
    """A square of a picture in which it differs, by its edges in px."""

    left: int
    top: int
    right: int
    bottom: int


def differing(approved: Image.Image, seen: Image.Image) -> list[Tile]:
    """Give the tiles in which two pictures differ; all of them if the sizes do."""
    wide, high = approved.size
    tiles = [
        Tile(left, top, min(left + TILE, wide), min(top + TILE, high))
        for top in range(0, high, TILE)
        for left in range(0, wide, TILE)
    ]
    if approved.size != seen.size:
        return tiles
    if _alike(approved, seen):
        return []
    apart = _apart(approved, seen)
    return [tile for tile in tiles if _share(apart.crop(tile)) > SHARE]


def side_by_side(approved: Image.Image, seen: Image.Image, tiles: list[Tile]) -> Image.Image:
    """Put both beside each other, with frames around what differs."""
    both = Image.new("RGB", (approved.width + seen.width + TILE, max(approved.height, seen.height)))
    for number, picture in enumerate((approved, seen)):
        framed = picture.convert("RGB")
        draw = ImageDraw.Draw(framed)
        for tile in tiles:
            draw.rectangle(tile, outline="magenta", width=2)
        both.paste(framed, (number * (approved.width + TILE), 0))
    return both


def keep(picture: Path, folder: Path) -> Path:
    """Approve a picture: put it into ``folder`` as a small file with few colours."""
    # This method keeps a colour that few pixels have, such as a name in its person's colour.
    small = (
        Image.open(picture)
        .convert("RGB")
        .quantize(COLOURS, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    )
    kept = folder / picture.name
    small.save(kept, optimize=True)
    return kept


def forget(folder: Path) -> None:
    """Take back every approval, also of screens that are no more."""
    for kept in folder.glob("*.png"):
        kept.unlink()


def _alike(one: Image.Image, two: Image.Image) -> bool:
    """Whether no pixel differs by what counts: blurred, none would either (it is a mean)."""
    return _share(_difference(one.convert("RGB"), two.convert("RGB"))) == 0


def _apart(one: Image.Image, two: Image.Image) -> Image.Image:
    """Give a grey picture of how far the two are apart when they are blurred, in levels."""
    return _difference(
        *(picture.convert("RGB").filter(ImageFilter.BoxBlur(1)) for picture in (one, two))
    )


def _difference(one: Image.Image, two: Image.Image) -> Image.Image:
    red, green, blue = ImageChops.difference(one, two).split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def _share(part: Image.Image) -> float:
    return sum(part.histogram()[LEVELS + 1 :]) / (part.width * part.height)
