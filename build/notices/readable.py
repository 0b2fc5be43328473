"""The list for people: whose work is in here, and every licence once."""

from __future__ import annotations

import textwrap
from collections import defaultdict
from typing import TYPE_CHECKING

from notices.licences import taken
from notices.model import HERE, Component, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_WIDE = 100
_LINE = "=" * _WIDE
#: So many claims and files are named in the list; the texts hold every claim, the SBOM every file.
_CLAIMS = 6
_FILES = 8


def text(components: Sequence[Component]) -> str:
    """Write the whole list."""
    numbers = _numbered(components)
    head = (HERE / "head.txt").read_text("utf-8").strip("\n")
    replaceable = [_how(component) for component in components if component.replace]
    versions = {one.name: one.version for one in components if not one.inside}
    listed = [_entry(component, numbers, versions) for component in components]
    texts = _texts(components, numbers)
    return "\n".join(
        [
            head.replace("{components}", str(len(components))).replace("{texts}", str(len(texts))),
            *_part("1. Libraries that you may replace", replaceable),
            *_part("2. What is in here", listed),
            *_part("3. The licences", texts),
        ]
    )


def _part(title: str, entries: Iterable[str]) -> list[str]:
    return ["", "", _LINE, title, _LINE, "", *entries]


def _numbered(components: Iterable[Component]) -> dict[str, int]:
    """Number the texts in the order in which they are spoken of; the same text has one number."""
    numbers: dict[str, int] = {}
    for component in components:
        for one in component.texts:
            numbers.setdefault(one.same, len(numbers) + 1)
    return numbers


def _wrapped(label: str, words: str) -> str:
    return textwrap.fill(
        f"{label}{words}",
        _WIDE,
        initial_indent="    ",
        subsequent_indent="      ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _some(lines: Sequence[str], most: int, where: str) -> str:
    more = f"; and {len(lines) - most} more, {where}" if len(lines) > most else ""
    return "; ".join(lines[:most]) + more


def _folders(files: Sequence[str]) -> list[str]:
    """Name few files one by one, and many by their folders."""
    if len(files) <= _FILES:
        return list(files)
    counted: dict[str, int] = defaultdict(int)
    for file in files:
        counted[file.rpartition("/")[0]] += 1
    return [f"{folder}/ ({number})" for folder, number in sorted(counted.items())]


def _entry(component: Component, numbers: dict[str, int], versions: dict[str, str]) -> str:
    inside = f"{component.inside} {versions.get(component.inside, '')}".strip()
    version = component.version or f"(as in {inside})"
    lines = [f"{component.name} {version}", _wrapped("Licence: ", component.licence)]
    chosen = " AND ".join(taken(component.licence))
    if chosen != component.licence and " OR " in component.licence:
        lines.append(_wrapped("Taken under: ", chosen))
    if component.copyright:
        lines.append(_wrapped("", _some(component.copyright, _CLAIMS, "in the text")))
    if component.inside:
        lines.append(_wrapped("Lies inside: ", inside))
    if component.purl:
        lines.append(_wrapped("From: ", component.purl))
    if component.files:
        lines.append(_wrapped("Files: ", ", ".join(_folders(component.files))))
    if component.modules:
        tops = sorted({name.partition(".")[0] for name in component.modules})
        lines.append(
            _wrapped("In the program file: ", _some(tops, 12, "all in the list for machines"))
        )
    if component.sources and not component.replace:
        lines.append(_wrapped("Sources: ", component.sources))
    texts = sorted({numbers[one.same] for one in component.texts})
    lines.append(_wrapped("Full text: ", ", ".join(f"[{number}]" for number in texts)))
    return "\n".join([*lines, ""])


def _how(component: Component) -> str:
    lines = [
        f"{component.name} {component.version}".strip(),
        _wrapped("Licence: ", " AND ".join(taken(component.licence))),
        _wrapped("Files: ", ", ".join(component.files) or f"inside {component.inside}"),
        _wrapped("How: ", component.replace),
        _wrapped("Sources: ", component.sources or "see its entry below"),
    ]
    return "\n".join([*lines, ""])


def _texts(components: Iterable[Component], numbers: dict[str, int]) -> list[str]:
    of: dict[int, list[Component]] = defaultdict(list)
    first: dict[int, Text] = {}
    for component in components:
        for one in component.texts:
            number = numbers[one.same]
            first.setdefault(number, one)
            if component not in of[number]:
                of[number].append(component)
    return [
        "\n".join(
            [
                "-" * _WIDE,
                f"[{number}] {one.name}",
                _wrapped("For: ", ", ".join(dict.fromkeys(c.name for c in of[number]))),
                "-" * _WIDE,
                one.body,
                "",
            ]
        )
        for number, one in sorted(first.items())
    ]
