"""What one computer knows, as bytes for the others, and the way back from bytes.

The bytes are packed and sealed before they leave (``coach/store/shared_folder.py``). They come from
a folder that others can write to, so nothing in them is believed that is not checked.
"""

import re
from collections.abc import Mapping
from typing import Any

import msgspec

from coach.sync.dots import Dot, Entry, Known
from coach.sync.subjects import SUBJECTS

#: The form that this program writes, and the only one that it reads.
FORM = 1
#: Above this, a number was not counted by anybody.
_LARGEST_NUMBER = 10**15 - 1
#: What a computer can be called: whatever else comes could not go on to a third one.
_NAME = re.compile(r"[0-9a-zA-Z]{1,64}")


class BundleBroken(Exception):
    """The bytes are no bundle, or none that this version reads."""


class _Bundle(msgspec.Struct):
    form: int
    upto: dict[str, int]
    devices: list[str]
    #: Which device of the list, its number, the subject, the content.
    entries: list[tuple[int, int, str, dict[str, Any]]]


def write_bundle(known: Known) -> bytes:
    """Write all that is known."""
    devices = sorted(known.upto)
    place = {name: index for index, name in enumerate(devices)}
    entries = [
        (place[dot.device], dot.number, entry.subject, dict(entry.content))
        for dot, entry in sorted(known.entries.items())
    ]
    bundle = _Bundle(FORM, dict(known.upto), devices, entries)
    return msgspec.msgpack.encode(bundle)


def read_bundle(data: bytes) -> Known:
    """Read what another computer knew. Raises ``BundleBroken``."""
    try:
        bundle = msgspec.msgpack.decode(data, type=_Bundle)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BundleBroken from error
    if bundle.form != FORM or not _counts(bundle.upto):
        raise BundleBroken
    entries = {
        Dot(_device(bundle, place, number), number): _entry(subject, content)
        for place, number, subject, content in bundle.entries
    }
    return Known(entries, bundle.upto)


def _counts(upto: Mapping[str, int]) -> bool:
    return all(
        _NAME.fullmatch(name) and 0 <= number <= _LARGEST_NUMBER for name, number in upto.items()
    )


def _device(bundle: _Bundle, place: int, number: int) -> str:
    if not 0 <= place < len(bundle.devices):
        raise BundleBroken
    name = bundle.devices[place]
    if not 1 <= number <= bundle.upto.get(name, 0):
        raise BundleBroken
    return name


def _entry(subject: str, content: dict[str, Any]) -> Entry:
    """Take what has exactly the columns of its subject, each of its kind."""
    known = SUBJECTS.get(subject)
    if known is None or not known.fits(content):
        raise BundleBroken
    return Entry(subject, content)
