"""What the stage shows in written mode: somebody writes, or somebody reads."""

import msgspec

from ui.talk.view_parts import AidView, FieldView, LetterView, RingLook, Who


class WaitView(msgspec.Struct, frozen=True):
    """The narrow card of whoever does not write, or does not read.

    ``letter`` is what they have written before, which the other one has beside their own page.
    ``rather`` and ``text`` ask if the two would rather talk, ``speak`` is the way to that.
    """

    who: Who
    heading: str
    task: str
    rather: str
    text: str
    speak: str
    letter: LetterView | None = None


class PageView(msgspec.Struct, frozen=True, tag="page"):
    """Somebody writes: their wide panel with the page, and the other one who waits.

    ``ring`` is small and may be None for no clock, ``time`` says how it stands; ``note`` is the
    line below the page. ``card`` is a sentence that they brought along.
    """

    who: Who
    title: str
    hint: str
    field: FieldView
    note: str
    other: WaitView
    ring: RingLook | None = None
    time: str = ""
    card: str = ""
    card_label: str = ""
    aids: tuple[AidView, ...] = ()


class ReadView(msgspec.Struct, frozen=True, tag="read"):
    """What was handed over is read, on the reader's own tint and without a clock.

    ``reply`` is a line to write below, where the writer goes on and would see it.
    """

    who: Who
    title: str
    hint: str
    letter: LetterView
    other: WaitView
    reply: FieldView | None = None
