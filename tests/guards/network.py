"""No test can open a socket that leads off this computer: offline is a promise."""

import socket
from collections.abc import Iterator

import pytest

#: The only kind of socket that In Turn uses: a file on this computer.
LOCAL = getattr(socket, "AF_UNIX", None)


class LocalSocket(socket.socket):
    """A socket that refuses to be anything but local."""

    def __init__(
        self,
        family: int = -1,
        type: int = -1,  # noqa: A002 - the standard library's own name
        proto: int = -1,
        fileno: int | None = None,
    ) -> None:
        if fileno is None and family != LOCAL:
            raise AssertionError("a test tried to open a socket that is not local")
        super().__init__(family, type, proto, fileno)


@pytest.fixture(scope="session", autouse=True)
def no_network() -> Iterator[None]:
    """Put the local socket in the place of every socket, for the whole run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "socket", LocalSocket)
        yield
