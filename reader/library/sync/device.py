"""The id of this machine, generated once and stored in the data directory.

A copy of a data directory, on another machine or in another place, must not continue under the old
id, because two would then write one log. The id therefore belongs to the machine, and on it to the
file that contains it, identified by its inode, or by its path, as some file systems assign new
inodes with each mount.
"""

import json
import os
import platform
from contextlib import suppress
from pathlib import Path

from reader.library.files.ids import new_id
from reader.library.files.permissions import make_private_file
from reader.library.files.safe_rename import rename_to_unused
from reader.library.files.small_files import unfinished_beside
from reader.text.clean import clean_line
from reader.text.digest import sha256

FILE_NAME = "device.json"
_MACHINE_ID = Path("/etc/machine-id")
_MAX_BYTES = 4096


def device_id(directory: Path) -> str:
    """Return the id of this machine for a data directory, generating it if there is none.

    Raises:
        OSError: It cannot be stored.
    """
    path = directory / FILE_NAME
    found = _read_id(path)
    if found:
        return found
    unfinished = unfinished_beside(path)
    make_private_file(unfinished)
    try:
        device = new_id()
        value = {
            "device": device,
            "machine": _machine_digest(),
            "file": unfinished.stat().st_ino,
            "place": _path_digest(path),
        }
        with unfinished.open("w", encoding="utf-8") as file:
            json.dump(value, file)
            file.flush()
            os.fsync(file.fileno())
        _rename_or_keep(unfinished, path)
    finally:
        with suppress(OSError):
            unfinished.unlink()
    return _read_id(path) or device


def renew_device_id(directory: Path) -> None:
    """Continue under a new id.

    Raises:
        OSError: The old one cannot be removed.
    """
    (directory / FILE_NAME).unlink()


def device_name() -> str:
    """Return the name of this machine, as one short clean line."""
    return clean_line(platform.node())[:80] or "a machine"


def _rename_or_keep(unfinished: Path, path: Path) -> None:
    """Rename the file; if another process was faster, its file stays if it is valid."""
    try:
        rename_to_unused(unfinished, path)
    except FileExistsError:
        if not _read_id(path):
            unfinished.replace(path)


def _read_id(path: Path) -> str:
    """Return the id in a file; empty if it belongs to another machine or place."""
    with suppress(OSError, ValueError, TypeError, KeyError):
        if path.is_file() and path.stat().st_size <= _MAX_BYTES:  # no pipe, which has no end
            value = json.loads(path.read_text(encoding="utf-8"))
            device, machine = str(value["device"]), _machine_digest()
            same_file = value["file"] == path.stat().st_ino
            same_place = bool(machine) and value["place"] == _path_digest(path)
            belongs = value["machine"] == machine and (same_file or same_place)
            if belongs and device.isascii() and device.isalnum():
                return device
    return ""


def _path_digest(path: Path) -> str:
    """Return a digest of the path of a file."""
    return sha256(os.fsencode(os.path.realpath(path))).hexdigest()[:16]


def _machine_digest() -> str:
    """Return a digest that identifies this machine; empty if there is none."""
    with suppress(OSError):
        return sha256(_MACHINE_ID.read_bytes()).hexdigest()[:16]
    return ""
