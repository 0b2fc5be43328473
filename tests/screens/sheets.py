"""Contact sheets: all screens in one look on one page, to be looked over by a person."""

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from coach.files import resources
from tests.screens.variant import Paint, Variant, file_name, pictured

#: A small picture's width, the room for its caption and between two, in px.
_WIDE, _CAPTION, _GAP = 400, 26, 16

_FONT = "AtkinsonHyperlegibleNext_600SemiBold.ttf"


def write_sheets(screens: list[str], variants: list[Variant], folder: Path) -> list[Path]:
    """Write one sheet for each look: a row for each screen, a column for each form."""
    written: list[Path] = []
    for paint in Paint:
        own = [variant for variant in variants if variant.paint is paint]
        if own and screens:
            sheet = folder / f"sheet-{paint.value}.png"
            _sheet(screens, own, folder).save(sheet, optimize=True)
            written.append(sheet)
    return written


def _sheet(screens: list[str], variants: list[Variant], folder: Path) -> Image.Image:
    highest = max(round(_WIDE * variant.high / variant.wide) for variant in variants)
    row = highest + _CAPTION + _GAP
    size = (len(variants) * (_WIDE + _GAP) + _GAP, len(screens) * row + _GAP)
    sheet = Image.new("RGB", size, "grey")
    draw = ImageDraw.Draw(sheet)
    font = ImageFont.truetype(str(resources() / "fonts" / _FONT), 16)
    for line, screen in enumerate(screens):
        for column, variant in enumerate(variants):
            if not pictured(screen, variant):
                continue
            place = (_GAP + column * (_WIDE + _GAP), _GAP + line * row)
            draw.text(place, f"{screen}  {variant.name}", font=font, fill="white")
            with Image.open(folder / file_name(screen, variant)) as picture:
                picture.thumbnail((_WIDE, highest), Image.Resampling.LANCZOS)
                sheet.paste(picture.convert("RGB"), (place[0], place[1] + _CAPTION))
    return sheet
