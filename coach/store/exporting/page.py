"""An export as a page to read: whole in itself, without a script, good on paper and aloud."""

from collections.abc import Iterator, Sequence
from html import escape

from coach.content.words import fill
from coach.files import resources
from coach.store.exporting.around import Around
from coach.store.exporting.sheets import Sheet

#: Nothing is fetched and nothing runs, whatever a browser makes of it.
_RULES = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
#: Signs that are none in a page: controls, and halves of a sign.
_NO_SIGNS = {
    code: "\ufffd"
    for code in (*range(32), *range(127, 160), *range(0xD800, 0xE000))
    if code not in {9, 10, 13}  # tab and line breaks are signs
}


def as_page(made: int, found: Sequence[Sheet], around: Around, language: str) -> bytes:
    """Write all tables that have a row; ``made`` is now, in ms since 1970 UTC."""
    words = around.words
    full = [sheet for sheet in found if sheet.rows]
    head = (
        f"<h1>{safe(words.title)}</h1>",
        f"<p>{safe(fill(words.made, {'date': around.moment(made)}))}</p>",
        f"<p>{safe(words.about)}</p>",
    )
    body = (*head, *_contents(full, words.contents), *(_section(sheet) for sheet in full))
    empty = () if full else (f"<p>{safe(words.nothing)}</p>",)
    return page(words.title, language, (*body, *empty))


def page(title: str, language: str, body: Sequence[str]) -> bytes:
    """Give a whole page; ``body`` is HTML already."""
    style = (resources() / "theme" / "taken-out.css").read_text("utf-8")
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{safe(language)}">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_RULES}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="color-scheme" content="light dark">',
            '<meta name="referrer" content="no-referrer">',
            f"<title>{safe(title)}</title>",
            f"<style>\n{style}</style>",
            "</head>",
            "<body>",
            "<main>",
            *body,
            "</main>",
            "</body>",
            "</html>",
            "",
        )
    ).encode()


def safe(text: str) -> str:
    """Let a text be nothing but text."""
    return escape(text.translate(_NO_SIGNS))


def _contents(found: Sequence[Sheet], title: str) -> Iterator[str]:
    if len(found) > 1:
        links = (f'<li><a href="#{one.id.value}">{safe(one.title)}</a></li>' for one in found)
        yield f'<nav aria-label="{safe(title)}">\n<ul>\n' + "\n".join(links) + "\n</ul>\n</nav>"


def _section(sheet: Sheet) -> str:
    name = sheet.id.value
    heads = "".join(f'<th scope="col">{safe(head)}</th>' for head in sheet.heads)
    return "\n".join(
        (
            f'<section aria-labelledby="{name}">',
            f'<h2 id="{name}">{safe(sheet.title)}</h2>',
            f'<p id="{name}-line">{safe(sheet.line)}</p>',
            f'<div class="wide" role="region" tabindex="0" aria-labelledby="{name}">',
            f'<table aria-labelledby="{name}" aria-describedby="{name}-line">',
            f"<thead><tr>{heads}</tr></thead>",
            "<tbody>",
            *(_row(row) for row in sheet.rows),
            "</tbody>",
            "</table>",
            "</div>",
            "</section>",
        )
    )


def _row(row: Sequence[str]) -> str:
    first, *others = (safe(cell) for cell in row)
    cells = "".join(f'<td dir="auto">{cell}</td>' for cell in others)
    return f'<tr><th scope="row" dir="auto">{first}</th>{cells}</tr>'
