"""Signals between processes that the library was written, by sockets instead of polling.

Every listening process has a datagram socket in the data directory. After writing, a process sends
a byte to all of them. It only means "look now", so it does not matter who sends it or how often.
"""

import os
from contextlib import suppress
from pathlib import Path

FOLDER = "windows"
_MAX_PATH_BYTES = 100  # bytes of a socket address that every system supports
_HANDLES = "/proc/self/fd"


class ChangeListener:
    """A socket that becomes readable when a process writes to the library of a data directory.

    Args:
        directory: The data directory.

    Raises:
        OSError: There is no support for sockets, by the file system or the platform.
    """

    def __init__(self, directory: Path) -> None:
        import socket

        from reader.library.files.permissions import FILE_MODE, make_private_directory

        if not hasattr(socket, "AF_UNIX"):
            raise OSError("no sockets in the file system")
        folder = directory / FOLDER
        make_private_directory(folder)
        self._path = folder / f"{os.getpid()}-{os.urandom(4).hex()}"
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        try:
            self._socket.settimeout(0)
            with _Address(folder) as address:
                self._socket.bind(address.of(self._path.name))
            self._path.chmod(FILE_MODE)
        except OSError:
            self._socket.close()
            raise

    def fileno(self) -> int:
        """Return the descriptor of the socket, for `select` or an event loop."""
        return self._socket.fileno()

    def drain(self) -> None:
        """Discard the signals received so far."""
        with suppress(OSError):  # there are no more
            while True:
                self._socket.recv(1)

    def close(self) -> None:
        """Close and remove the socket."""
        self._socket.close()
        with suppress(OSError):
            self._path.unlink()


def signal_change(directory: Path) -> None:
    """Signal all listeners of a data directory, removing the sockets of dead processes."""
    folder = directory / FOLDER
    try:
        names = os.listdir(folder)  # noqa: PTH208 - runs after every save
    except OSError:
        return
    if not names:
        return
    import socket

    with (
        suppress(OSError),
        _Address(folder) as address,
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender,
    ):
        sender.settimeout(0)
        for name in names:
            try:
                sender.sendto(b"\a", address.of(name))
            except ConnectionRefusedError:  # its process has died
                with suppress(OSError):
                    (folder / name).unlink()
            except OSError:
                continue  # its queue is full, or it has been closed


class _Address:
    """Addresses of sockets in a folder, short enough for the system even if the path is long."""

    def __init__(self, folder: Path) -> None:
        self._folder = os.fspath(folder)
        self._handle = -1

    def __enter__(self) -> "_Address":
        if len(os.fsencode(self._folder)) > _MAX_PATH_BYTES - 24 and os.path.isdir(_HANDLES):  # noqa: PTH112 - after every save
            self._handle = os.open(self._folder, os.O_RDONLY)
            self._folder = f"{_HANDLES}/{self._handle}"
        return self

    def of(self, name: str) -> str:
        """Return the address of the socket with a file name."""
        return f"{self._folder}/{name}"

    def __exit__(self, *_: object) -> None:
        if self._handle >= 0:
            os.close(self._handle)
