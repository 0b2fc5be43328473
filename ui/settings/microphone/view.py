"""What *Microphone* in Settings shows, and what a person can ask of it."""

import msgspec

#: The meter has so many marks.
MARKS = 9


class MicrophoneView(msgspec.Struct, frozen=True):
    """The page. ``devices`` are keys and names, and an empty key is the computer's own choice.

    ``state`` says how it stands, ``allow`` how to allow it. While it is tried, ``heard`` says
    what it hears in words, and ``filled`` the same in marks.
    """

    texts: tuple[str, ...]
    devices: tuple[tuple[str, str], ...]
    chosen: str
    state: str
    allow: str = ""
    can_try: bool = True
    trying: bool = False
    heard: str = ""
    filled: int = 0


class ChooseDevice(msgspec.Struct, frozen=True):
    """Take another microphone."""

    id: str


class Try(msgspec.Struct, frozen=True):
    """Open it to try it; or close it again."""


MicrophoneRequest = ChooseDevice | Try
