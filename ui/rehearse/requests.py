"""What a person can ask for in Rehearse; a screen emits one of these and decides nothing."""

import msgspec


class Filter(msgspec.Struct, frozen=True):
    """Show scenes of this theme only; empty for all."""

    key: str


class ChooseWho(msgspec.Struct, frozen=True):
    """Rehearse with the shape of this side."""

    key: str


class ShowAll(msgspec.Struct, frozen=True):
    """Show the scenes that are folded away."""


class ChooseScene(msgspec.Struct, frozen=True):
    """Take this scene."""

    key: str


class ChooseTemper(msgspec.Struct, frozen=True):
    """Take this temper."""

    key: str


class Surprise(msgspec.Struct, frozen=True):
    """Take any temper."""


class Begin(msgspec.Struct, frozen=True):
    """Begin the scene, or one's own talk."""


class BuildOwn(msgspec.Struct, frozen=True):
    """Put one's own talk together."""


class Filled(msgspec.Struct, frozen=True):
    """A field of one's own talk holds these words now."""

    key: str
    text: str


class GoOn(msgspec.Struct, frozen=True):
    """Take up the run that was left."""


class LetGo(msgspec.Struct, frozen=True):
    """Let the run that was left go, words and all."""


class ChooseReply(msgspec.Struct, frozen=True):
    """Mark this reply; it is not said yet."""

    key: str


class Typed(msgspec.Struct, frozen=True):
    """The free field holds these words now."""

    text: str


class Say(msgspec.Struct, frozen=True):
    """Say what is marked or written."""


class BackOne(msgspec.Struct, frozen=True):
    """Back one reply; what was said stays for comparing."""


class BackTo(msgspec.Struct, frozen=True):
    """Back to before this reply (from 0)."""

    reply: int


class Hint(msgspec.Struct, frozen=True):
    """Show what one could try, or hide it."""


class Beside(msgspec.Struct, frozen=True):
    """Put the marked reply beside another one: without a key, beside what is written."""

    key: str = ""


class TakeBeside(msgspec.Struct, frozen=True):
    """Say the one (0) or the other (1) of the two that stand side by side."""

    which: int


class Aloud(msgspec.Struct, frozen=True):
    """Say the marked or written reply aloud."""


class Stop(msgspec.Struct, frozen=True):
    """Stop here, and look back."""


class ChooseLine(msgspec.Struct, frozen=True):
    """Mark this line, to keep it."""

    key: str


class KeepLine(msgspec.Struct, frozen=True):
    """Keep the marked line."""


class Again(msgspec.Struct, frozen=True):
    """Try the reply that the look back names another way."""


class AnotherTemper(msgspec.Struct, frozen=True):
    """The same scene with another temper: back to choosing."""


class Done(msgspec.Struct, frozen=True):
    """Leave the run; its words go."""


class About(msgspec.Struct, frozen=True):
    """Show what rehearsing can do."""


class HelpAsked(msgspec.Struct, frozen=True):
    """Open the help page."""


class Undo(msgspec.Struct, frozen=True):
    """Undo what the note tells of."""


class NoteGone(msgspec.Struct, frozen=True):
    """The note that offered to undo something is not seen any more."""


class Back(msgspec.Struct, frozen=True):
    """Back to where one came from."""
