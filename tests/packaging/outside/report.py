"""The report: what was measured, in tables that a person can read."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from tests.packaging.outside.finding import Finding, Known, sorted_out
from tests.packaging.outside.stage import HANDED, SHAPES, SIGN, WORDS, Measured
from tests.packaging.outside.talk import Act, transcript
from tests.packaging.outside.visit import Seen


class Report(msgspec.Struct):
    """All rounds of one run."""

    version: str
    day: str
    app: str
    pages: dict[str, list[Seen]] = {}
    acts: list[Act] = []
    measured: dict[str, list[Measured]] = {}
    found: dict[str, list[Finding]] = {}

    @property
    def every(self) -> list[Finding]:
        """Give everything that was found, once each."""
        of_pages = [found for seen in self.pages.values() for page in seen for found in page.found]
        return list(
            dict.fromkeys([*of_pages, *(one for some in self.found.values() for one in some)])
        )

    def write(self, folder: Path) -> int:
        """Write ``report.md`` and what a screen reader says; give how many findings count."""
        counts, excused = sorted_out(self.every)
        text = "\n".join([*self._head(), *self._rounds(), *self._found(counts, excused),
                          *self._eyes()])  # fmt: skip
        (folder / "report.md").write_text(text + "\n", "utf-8")
        (folder / "talk.txt").write_text(transcript(self.acts), "utf-8")
        (folder / "read-aloud.txt").write_text("\n".join(self._aloud()) + "\n", "utf-8")
        return len(counts)

    def _head(self) -> Iterable[str]:
        yield "# In Turn from outside"
        yield ""
        yield f"In Turn {self.version}, `{self.app}`, {self.day}."
        yield ""

    def _rounds(self) -> Iterable[str]:
        yield "| round | pages | objects | usable | stops of Tab | found |"
        yield "| --- | --: | --: | --: | --: | --: |"
        for name, seen in self.pages.items():
            sums = (
                sum(getattr(page, key) for page in seen) for key in ("objects", "usable", "stops")
            )
            found = sum(len(sorted_out(list(page.found))[0]) for page in seen)
            yield f"| {name} | {len(seen)} | " + " | ".join(map(str, sums)) + f" | {found} |"
        for name, some in self.found.items():
            yield f"| {name} | | | | | {len(some)} |"
        yield ""

    def _found(
        self, counts: Sequence[Finding], excused: Sequence[tuple[Finding, Known]]
    ) -> Iterable[str]:
        yield f"## Found: {len(counts)}"
        yield ""
        for name, seen in self.pages.items():
            for page in seen:
                yield from (f"* {name}, {page.page}: {one}" for one in page.found if one in counts)
        for name, some in self.found.items():
            yield from (f"* {name}: {one}" for one in some if one in counts)
        yield ""
        yield f"## Known, and left as it is: {len(excused)}"
        yield ""
        yield from dict.fromkeys(f"* {one.rule}: {known.why}" for one, known in excused)
        yield ""

    def _eyes(self) -> Iterable[str]:
        yield "## The stage through other eyes"
        yield ""
        yield f"At least: ring and sign {SIGN}, words {WORDS}, shapes {SHAPES}, hand-over {HANDED}."
        yield ""
        yield "| form | eyes | ring | sign | title | listener | shapes | hand-over |"
        yield "| --- | --- | --: | --: | --: | --: | --: | --: |"
        for name, measured in self.measured.items():
            for one in measured:
                values = " | ".join(f"{value:.2f}" for value in one[1:])
                yield f"| {name} | {one.eyes.value} | {values} |"
        yield ""

    def _aloud(self) -> Iterable[str]:
        for page in self.pages.get("usual", ()):
            yield f"== {page.page}"
            yield from page.heard
