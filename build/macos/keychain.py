"""A keychain for the key that signs, which lives as long as the signing and no longer."""

from __future__ import annotations

import base64
import binascii
import tempfile
import uuid
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from machine import secrets
from machine.world import Stop

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from machine.world import World

_FILE, _WORDS = "APPLE_CERTIFICATE", "APPLE_CERTIFICATE_PASSPHRASE"
SECRETS: Mapping[str, str] = {
    _FILE: "the Developer ID certificate with its key, a P12 file written in base64",
    _WORDS: "its passphrase",
}


@contextmanager
def holding(world: World, key: Mapping[str, str]) -> Iterator[None]:
    """Hold the key where ``codesign`` finds it, and take it away afterwards whatever happens."""
    try:
        certificate = base64.b64decode(key[_FILE], validate=True)
    except binascii.Error:
        raise Stop(f"{_FILE} is not written in base64.") from None
    with tempfile.TemporaryDirectory(prefix="inturn-keychain-") as place:
        chain, file = str(Path(place) / "inturn.keychain-db"), Path(place) / "key.p12"
        file.write_bytes(certificate)
        # Nobody needs to know it: the keychain is gone when this ends.
        own = str(uuid.uuid4())
        hides = {**key, "keychain": own}

        def security(*words: str) -> None:
            secrets.do(world, ["security", *words], hides)

        security("create-keychain", "-p", own, chain)
        try:
            security("unlock-keychain", "-p", own, chain)
            tools = ["-T", "/usr/bin/codesign"]
            security("import", str(file), "-k", chain, "-P", key[_WORDS], *tools)
            security("set-key-partition-list", "-S", "apple-tool:,apple:", "-k", own, chain)
            security("list-keychains", "-d", "user", "-s", chain, "login.keychain-db")
            yield
        finally:
            security("list-keychains", "-d", "user", "-s", "login.keychain-db")
            security("delete-keychain", chain)
