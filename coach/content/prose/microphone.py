"""Words for the microphone: what listening does, how it stands, and how to allow it."""

from typing import Annotated, ClassVar

import msgspec

from coach.content.places import places
from coach.content.prose.base import Prose


class AllowWords(msgspec.Struct, frozen=True):
    """Where each system lets people say who may hear."""

    windows: str
    macos: str
    linux: str


class MicrophoneWords(Prose, frozen=True):
    """Settings, *Microphone*; the stage says some of it, too."""

    file: ClassVar[str] = "microphone"
    lead: str
    care: str
    consent: str
    usual: str
    usual_named: Annotated[str, places("name")]
    absent: str
    ready: str
    trying: str
    will_ask: str
    no_device: str
    not_allowed: str
    lost: str
    hears: str
    quiet: str
    allow: AllowWords
