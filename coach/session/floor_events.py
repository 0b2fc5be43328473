"""Events of whose voice it is. ``heard``: a voice was heard, and nobody pressed a key."""

import msgspec


class _Event(msgspec.Struct, frozen=True, tag_field="kind", forbid_unknown_fields=True):
    pass


class FloorTaken(_Event, frozen=True, tag="floor_taken"):
    """Somebody else speaks: the speaker's time waits."""

    heard: bool = False


class FloorFree(_Event, frozen=True, tag="floor_free"):
    """It is quiet again, or the speaker goes on."""

    heard: bool = False


class FloorWrong(_Event, frozen=True, tag="floor_wrong"):
    """What was heard last was nobody else who speaks."""
