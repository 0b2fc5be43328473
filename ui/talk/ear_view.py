"""How listening stands, as the room shows it: an icon and a few words, always in one place."""

import msgspec
from PySide6.QtCore import QCoreApplication

from ui.listening.ear_state import EarState


class EarView(msgspec.Struct, frozen=True):
    """Words (``short`` where there is little room), an icon, and what a press does.

    ``on`` is True while the microphone is open.
    """

    words: str
    short: str
    icon: str
    press: str
    on: bool = False


_ICONS = {
    EarState.OFF: "mic-off",
    EarState.ASKING: "circle-help",
    EarState.LEARNING: "mic",
    EarState.LISTENING: "mic",
    EarState.UNSURE: "ear-off",
    EarState.NO_DEVICE: "ear-off",
    EarState.NOT_ALLOWED: "lock",
}
_ON = frozenset({EarState.ASKING, EarState.LEARNING, EarState.LISTENING, EarState.UNSURE})


def ear_view(state: EarState, *, silent: bool = False, stopped: bool = False) -> EarView:
    """Give the words of a state.

    ``silent``: not a sound has come in so far. ``stopped``: it failed in the middle of a talk.
    """
    on = state in _ON
    press = _tr("Switch listening off") if on else _tr("Switch listening on")
    words, short = _words()[state]
    if on and silent:
        words, short = _tr("Is the microphone on?"), _tr("Microphone on?")
    if stopped:
        words, short = _tr("Listening has stopped. F8 does the same"), _tr("Listening stopped")
    return EarView(words, short, "ear-off" if stopped else _ICONS[state], press, on)


def _words() -> dict[EarState, tuple[str, str]]:
    return {
        EarState.OFF: (_tr("Listening is off"), _tr("Not listening")),
        EarState.ASKING: (_tr("May it listen? Your computer asks"), _tr("Your computer asks")),
        EarState.LEARNING: (_tr("Listening on this computer only"), _tr("Listening here only")),
        EarState.LISTENING: (_tr("Listening on this computer only"), _tr("Listening here only")),
        EarState.UNSURE: (_tr("No cues: your voices are alike"), _tr("No cues, use F8")),
        EarState.NO_DEVICE: (_tr("No microphone found. F8 does the same"), _tr("No microphone")),
        EarState.NOT_ALLOWED: (_tr("Not allowed here. F8 does the same"), _tr("Not allowed here")),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Ear", text)
