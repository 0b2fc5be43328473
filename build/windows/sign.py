"""Sign programs for Windows with ``signtool``: a placeholder until there is a certificate.

What is done is written down in full, and none of it was ever run: it wants a certificate for
signing code as a file with a passphrase. One that is kept in hardware or by a service is
signed with in another way; then this module is what to change, and nothing else.
"""

from __future__ import annotations

import base64
import binascii
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from machine import secrets
from machine.world import Stop

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from machine.world import World

_FILE, _WORDS = "WINDOWS_CERTIFICATE", "WINDOWS_CERTIFICATE_PASSPHRASE"
_KITS = Path(r"C:\Program Files (x86)\Windows Kits\10\bin")
SECRETS: Mapping[str, str] = {
    _FILE: "the certificate for signing code, a PFX file written in base64",
    _WORDS: "its passphrase",
}
#: Who bears witness of when it was signed: else it holds only as long as the certificate does.
TIMESTAMPS = "http://timestamp.digicert.com"


def found(world: World, kits: Path = _KITS) -> str:
    """Give the path of ``signtool``: it comes with the Windows SDK, and is on no path."""
    newest = sorted(kits.glob("10.*/x64/signtool.exe"))
    tool = world.which("signtool") or (str(newest[-1]) if newest else None)
    if tool is None:
        raise Stop("signtool is missing here: it comes with the Windows SDK.")
    return tool


def sign(world: World, files: Sequence[Path], key: Mapping[str, str]) -> None:
    """Sign ``files``, and look whether Windows will take the signature."""
    tool = found(world)
    try:
        certificate = base64.b64decode(key[_FILE], validate=True)
    except binascii.Error:
        raise Stop(f"{_FILE} is not written in base64.") from None
    # A path of its own, gone as soon as this is done.
    with tempfile.TemporaryDirectory(prefix="inturn-sign-") as folder:
        file = Path(folder) / "certificate.pfx"
        file.write_bytes(certificate)
        options = ["/f", str(file), "/p", key[_WORDS], "/fd", "SHA256"]
        witness = ["/tr", TIMESTAMPS, "/td", "SHA256"]
        names = [str(one) for one in files]
        secrets.do(world, [tool, "sign", *options, *witness, *names], key)
        secrets.do(world, [tool, "verify", "/pa", *names], key)


if __name__ == "__main__":
    sys.exit("Start build/windows/package.py: it signs what it makes.")
