"""What Qt leaves out of a PDF: its language, chapters to jump to, links, and no clock in it."""

from datetime import UTC, datetime
from io import BytesIO
from typing import cast

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    RectangleObject,
    TextStringObject,
)

import coach
from coach.cards.paper import SIZES
from guide.book import PAPER, Book, Mark

#: Points in a millimetre.
_POINTS = 72 / 25.4
#: The page of the list of contents, from 0.
_CONTENTS = 1
#: Before the name of a font of which only some letters are in the file.
_TAG = "AAAAAA+"


def finished(data: bytes, book: Book, title: str, language: str, epoch: str) -> bytes:
    """Give the same pages with all that; the same input gives the same bytes."""
    writer = PdfWriter()
    writer.append(PdfReader(BytesIO(data)), import_outline=False)
    for mark in book.marks:
        writer.add_outline_item(title=mark.name, page_number=mark.page)
    links = ArrayObject(_link(mark, writer.pages[mark.page]) for mark in book.marks)
    writer.pages[_CONTENTS][NameObject("/Annots")] = links
    root = writer.root_object
    root[NameObject("/Lang")] = TextStringObject(language)
    root[NameObject("/PageMode")] = NameObject("/UseOutlines")
    root[NameObject("/ViewerPreferences")] = DictionaryObject(
        {NameObject("/DisplayDocTitle"): BooleanObject(True)}
    )
    root.pop("/Metadata", None)  # says when it was made, and says it of this computer
    writer.metadata = {"/Title": title, "/Creator": f"In Turn {coach.__version__}"}
    if epoch:
        day = datetime.fromtimestamp(int(epoch), UTC)
        writer.add_metadata({"/CreationDate": day.strftime("D:%Y%m%d%H%M%SZ")})
    _name_fonts(writer)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _link(mark: Mark, page: PageObject) -> DictionaryObject:
    """Let a press on an entry of the contents lead to its page, without a box around it."""
    return DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Link"),
            NameObject("/Rect"): _on_page(mark),
            NameObject("/Border"): ArrayObject([NumberObject(0)] * 3),
            NameObject("/Dest"): ArrayObject([page.indirect_reference, NameObject("/Fit")]),
            NameObject("/Contents"): TextStringObject(mark.name),
        }
    )


def _on_page(mark: Mark) -> RectangleObject:
    """Turn mm from the upper left into points from the lower left."""
    high = SIZES[PAPER][1]
    edges = (mark.left, high - mark.bottom, mark.right, high - mark.top)
    left, bottom, right, top = (round(edge * _POINTS, 2) for edge in edges)
    return RectangleObject((left, bottom, right, top))


def _name_fonts(writer: PdfWriter) -> None:
    """Give the fonts their plain names: Qt puts letters by chance before them."""
    for page in writer.pages:
        fonts = cast("DictionaryObject", cast("DictionaryObject", page["/Resources"])["/Font"])
        for font in fonts.values():
            for inner in font.get_object()["/DescendantFonts"]:
                look = inner.get_object()["/FontDescriptor"]
                name = str(look["/FontName"]).rpartition("+")[2].removeprefix("/")
                look[NameObject("/FontName")] = NameObject(f"/{_TAG}{name}")
