"""What a person can ask for in Say it; a screen emits one of these and decides nothing."""

import msgspec

from coach.wording.drafts import Form, Slot, Tone
from ui.say.view import Sub


class Typed(msgspec.Struct, frozen=True):
    """The words in the editor are these now."""

    text: str


class Answered(msgspec.Struct, frozen=True):
    """The answer to a question is this now."""

    question: Slot
    text: str


class Worded(msgspec.Struct, frozen=True):
    """The sentence was changed by hand."""

    text: str


class Overflowed(msgspec.Struct, frozen=True):
    """More came than there is room for."""


class ChooseWriter(msgspec.Struct, frozen=True):
    """Somebody said who writes: the key of a side."""

    side: str


class OpenNote(msgspec.Struct, frozen=True):
    """Open a note, and close the one before it."""

    key: int


class MoreNotes(msgspec.Struct, frozen=True):
    """Show the notes that are folded away."""


class KeepMine(msgspec.Struct, frozen=True):
    """Leave the words as they are: the mark goes."""

    key: int


class ChooseTone(msgspec.Struct, frozen=True):
    """How it should sound."""

    tone: Tone


class ChooseForm(msgspec.Struct, frozen=True):
    """Who says it."""

    form: Form


class OpenSide(msgspec.Struct, frozen=True):
    """Unfold the fifth question."""


class ChosenWords(msgspec.Struct, frozen=True):
    """Words for a feeling were chosen."""

    words: tuple[str, ...]


class ChosenNeeds(msgspec.Struct, frozen=True):
    """Words for a need were chosen."""

    words: tuple[str, ...]


class Anew(msgspec.Struct, frozen=True):
    """Put the sentence together again from what was answered."""


class Press(msgspec.Struct, frozen=True):
    """A button of the bar or a row, by its key."""

    key: str


class GoTo(msgspec.Struct, frozen=True):
    """Show another of the pages."""

    sub: Sub


class Back(msgspec.Struct, frozen=True):
    """Back to the page one writes on; while it asks, back to not asking."""


class SeeHelp(msgspec.Struct, frozen=True):
    """The way to help."""


class Undo(msgspec.Struct, frozen=True):
    """Take the last thing back, while its note stands."""


class NoteGone(msgspec.Struct, frozen=True):
    """The note is not seen any more."""


class CopyKept(msgspec.Struct, frozen=True):
    """Copy a sentence that was kept."""

    id: int


class UseKept(msgspec.Struct, frozen=True):
    """Take a sentence that was kept up again."""

    id: int


class RemoveKept(msgspec.Struct, frozen=True):
    """Let a sentence that was kept go."""

    id: int


SayRequest = (
    Typed
    | Answered
    | Worded
    | Overflowed
    | ChooseWriter
    | OpenNote
    | MoreNotes
    | KeepMine
    | ChooseTone
    | ChooseForm
    | OpenSide
    | ChosenWords
    | ChosenNeeds
    | Anew
    | Press
    | GoTo
    | Back
    | SeeHelp
    | Undo
    | NoteGone
    | CopyKept
    | UseKept
    | RemoveKept
)
