"""The voice of a book's owner, kept for listening: numbers in pieces, each as long as a page.

A whole voice is longer than all that people write: one sealed thing of its length would tell
everybody that a voice is kept. So it lies in pieces among the pages, and nothing outside of a seal
tells a piece from a short page. Ids look like chance; inside the seals they follow from each other,
so a piece that is damaged can still be named, and taken away with the others.
"""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Annotated

import msgspec

#: How what stands in a voice is written down. Of a later form no more is known than that it is one.
FORM = 1
#: So many bytes of a voice are in one piece: with what stands beside them, a short page.
LONG = 1_850
#: How long the number of a voice is, in bytes.
NUMBER = 16

_MOST = 1_000


class _Piece(msgspec.Struct, frozen=True, array_like=True, tag="voice"):
    """One of ``count`` pieces of ``voice``, which was kept at ``made`` (ms since 1970, UTC)."""

    form: int
    voice: bytes
    made: int
    count: Annotated[int, msgspec.Meta(ge=1, le=_MOST)]
    data: bytes


class Voice(msgspec.Struct, frozen=True):
    """A kept voice: since when, all ids under which it lies, and what can be read of it there.

    ``data`` is the whole of it, None where a piece is missing or a newer version wrote it.
    """

    made: int
    ids: tuple[str, ...]
    pieces: tuple[tuple[str, bytes], ...]
    data: bytes | None = None


_DECODER = msgspec.msgpack.Decoder(_Piece)


def voice_from(data: bytes, number: bytes, made: int) -> Voice:
    """Cut a voice into pieces; ``number`` is chance."""
    parts = [data[at : at + LONG] for at in range(0, len(data), LONG)]
    ids = _ids(number, len(parts))
    pieces = (
        msgspec.msgpack.encode(_Piece(FORM, number, made, len(parts), part)) for part in parts
    )
    return Voice(made, ids, tuple(zip(ids, pieces, strict=True)), data)


def is_piece(data: bytes) -> bool:
    """Say whether these bytes are a piece of a voice, and no page."""
    return _read(data) is not None


def voice_in(sheets: Iterable[tuple[str, bytes]]) -> Voice | None:
    """Give the voice among open sheets (the id and bytes of each), None where there is none.

    Where two books became one there may be two: the newest that can be read counts, and is
    taken away with the others.
    """
    found: dict[bytes, dict[str, tuple[_Piece, bytes]]] = {}
    for id_, data in sheets:
        piece = _read(data)
        if piece is not None:
            found.setdefault(piece.voice, {})[id_] = piece, data
    voices = [_whole(number, found[number]) for number in sorted(found)]
    if not voices:
        return None
    best = max(voices, key=lambda voice: (voice.data is not None, voice.made))
    every = tuple(id_ for voice in voices for id_ in voice.ids)
    pieces = tuple(piece for voice in voices for piece in voice.pieces)
    return msgspec.structs.replace(best, ids=every, pieces=pieces)


def _whole(number: bytes, pieces: Mapping[str, tuple[_Piece, bytes]]) -> Voice:
    first = next(piece for piece, _ in pieces.values())
    ids = _ids(number, first.count)
    known = all(piece.form == FORM for piece, _ in pieces.values())
    whole = known and sorted(pieces) == sorted(ids)
    data = b"".join(pieces[id_][0].data for id_ in ids) if whole else None
    kept = tuple((id_, data) for id_, (_, data) in pieces.items())
    return Voice(first.made, tuple(dict.fromkeys((*ids, *pieces))), kept, data)


def _ids(number: bytes, count: int) -> tuple[str, ...]:
    return tuple(
        sha256(number + at.to_bytes(2, "big")).hexdigest()[: 2 * NUMBER] for at in range(count)
    )


def _read(data: bytes) -> _Piece | None:
    try:
        return _DECODER.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
