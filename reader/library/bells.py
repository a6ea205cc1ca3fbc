"""How a window hears at once that something was written to the library, without ever looking.

Every window that listens has a socket in the data directory; whoever has written rings them all.
A ring says nothing but "look now", so it does not matter who rings or how often.
"""

import os
from contextlib import suppress
from pathlib import Path

FOLDER = "windows"
_LONGEST_PATH = 100  # bytes of the address of a socket, on every system
_HANDLES = "/proc/self/fd"


class Bell:
    """Is rung by everybody who writes to the library of a data directory.

    Args:
        directory: The data directory.

    Raises:
        OSError: There can be no such socket there: an old file system, or another platform.
    """

    def __init__(self, directory: Path) -> None:
        import socket

        from reader.library.permissions import FILE_MODE, make_private_directory

        if not hasattr(socket, "AF_UNIX"):
            raise OSError("no sockets in the file system")
        folder = directory / FOLDER
        make_private_directory(folder)
        self._path = folder / f"{os.getpid()}-{os.urandom(4).hex()}"
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        try:
            self._socket.setblocking(False)
            with _Address(folder) as address:
                self._socket.bind(address.of(self._path.name))
            self._path.chmod(FILE_MODE)
        except OSError:
            self._socket.close()
            raise

    def fileno(self) -> int:
        """Return what becomes readable when it was rung."""
        return self._socket.fileno()

    def quiet(self) -> None:
        """Take note of all the rings so far."""
        with suppress(OSError):  # the last one was read
            while True:
                self._socket.recv(1)

    def close(self) -> None:
        """Listen no more."""
        self._socket.close()
        with suppress(OSError):
            self._path.unlink()


def ring(directory: Path) -> None:
    """Ring the bells of all windows on a data directory; those of dead ones are taken away."""
    folder = directory / FOLDER
    try:
        names = os.listdir(folder)  # noqa: PTH208 - after every save, mostly without any window
    except OSError:
        return
    if not names:
        return
    import socket

    with (
        suppress(OSError),
        _Address(folder) as address,
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ringing,
    ):
        ringing.setblocking(False)
        for name in names:
            try:
                ringing.sendto(b"\a", address.of(name))
            except ConnectionRefusedError:  # the window has ended without a chance to tidy up
                with suppress(OSError):
                    (folder / name).unlink()
            except OSError:
                continue  # full of rings already, or gone in between


class _Address:
    """Addresses of sockets in a folder: short ones, whatever the folder is called."""

    def __init__(self, folder: Path) -> None:
        self._folder = os.fspath(folder)
        self._handle = -1

    def __enter__(self) -> "_Address":
        if len(os.fsencode(self._folder)) > _LONGEST_PATH - 24 and os.path.isdir(_HANDLES):  # noqa: PTH112 - after every save
            self._handle = os.open(self._folder, os.O_RDONLY)
            self._folder = f"{_HANDLES}/{self._handle}"
        return self

    def of(self, name: str) -> str:
        """Return the address of one."""
        return f"{self._folder}/{name}"

    def __exit__(self, *_: object) -> None:
        if self._handle >= 0:
            os.close(self._handle)
