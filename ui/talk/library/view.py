"""What the library shows, and what a person can ask of it."""

import msgspec

#: The two ways to look that are not needs: every talk by its name, and what was kept.
ALL, KEPT = "*all", "*kept"


class OptionView(msgspec.Struct, frozen=True):
    """One of few, of which one is chosen: a need, or a part of a filter."""

    id: str
    words: str
    chosen: bool = False


class RowView(msgspec.Struct, frozen=True):
    """One talk. ``remark`` is advice beside its name, or empty."""

    id: str
    name: str
    remark: str
    line: str
    time: str


class NothingView(msgspec.Struct, frozen=True):
    """Nothing fits: what to say, and the two ways out.

    ``nearest`` is the talk that comes nearest (its ``words`` name it), or None where even any
    length would find none; ``wider`` is what finds more: any length, or all by name.
    """

    says: str
    nearest: OptionView | None
    wider: OptionView


class LibraryView(msgspec.Struct, frozen=True):
    """The whole page. ``needs`` ends with *Kept for later* if that was ever used.

    ``unreadable`` is a quiet sentence if a talk could not be read, else empty.
    """

    title: str
    needs: tuple[OptionView, ...]
    all_by_name: OptionView
    lengths: tuple[OptionView, ...]
    company: tuple[OptionView, ...]
    rows: tuple[RowView, ...]
    nothing: NothingView | None = None
    unreadable: str = ""


class FindBy(msgspec.Struct, frozen=True):
    """Look by this need (or ``ALL``, or ``KEPT``)."""

    need: str


class OfLength(msgspec.Struct, frozen=True):
    """Only talks that can be done in so many minutes; 0 for any length."""

    minutes: int


class InCompany(msgspec.Struct, frozen=True):
    """Talks for two, or their twins for one alone."""

    solo: bool


class OpenTalk(msgspec.Struct, frozen=True):
    """Go to the first page of a talk."""

    id: str


LibraryRequest = FindBy | OfLength | InCompany | OpenTalk
