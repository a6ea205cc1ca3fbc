"""Which machine this is: an id that is made once and kept in the data directory.

A data directory that was copied, to another machine or to another place on this one, must not go
on under the old id: two would write one log. The id therefore belongs to the machine, and there to
the very file that it stands in, by the number that the file system gave it, or to its place, as
some file systems give new numbers with each mount.
"""

import json
import os
import platform
from contextlib import suppress
from pathlib import Path

from reader.library.files.ids import new_id
from reader.library.files.permissions import make_private_file
from reader.text.clean import clean_text
from reader.text.digest import sha256

FILE_NAME = "device.json"
_MACHINE = Path("/etc/machine-id")
_MAX_BYTES = 4096


def device_id(directory: Path) -> str:
    """Return the id of this machine for a data directory, made when it has none.

    Raises:
        OSError: It cannot be made.
    """
    path = directory / FILE_NAME
    found = _known(path)
    if found:
        return found
    unfinished = directory / f".{FILE_NAME}-{new_id()}"
    make_private_file(unfinished)
    try:
        device = new_id()
        value = {
            "device": device,
            "machine": _machine(),
            "file": unfinished.stat().st_ino,
            "place": _place_of(path),
        }
        with unfinished.open("w", encoding="utf-8") as file:
            json.dump(value, file)
            file.flush()
            os.fsync(file.fileno())
        _put(unfinished, path)
    finally:
        with suppress(OSError):
            unfinished.unlink()
    return _known(path) or device


def device_name() -> str:
    """Return what this machine is called, one short clean line."""
    return clean_text(platform.node(), line=True)[:80] or "a machine"


def _put(unfinished: Path, path: Path) -> None:
    """Give the file its name; that of another process which was faster stays, if it is good."""
    if not path.exists():
        try:
            os.link(unfinished, path)
        except FileExistsError:
            return
        except OSError:  # a file system without hard links
            pass
        else:
            return
    unfinished.replace(path)


def _known(path: Path) -> str:
    """Return the id in a file; empty when it belongs to another one."""
    with suppress(OSError, ValueError, TypeError, KeyError):
        if path.stat().st_size <= _MAX_BYTES:
            value = json.loads(path.read_text(encoding="utf-8"))
            device, machine = str(value["device"]), _machine()
            same_file = value["file"] == path.stat().st_ino
            same_place = bool(machine) and value["place"] == _place_of(path)
            belongs = value["machine"] == machine and (same_file or same_place)
            if belongs and device.isascii() and device.isalnum():
                return device
    return ""


def _place_of(path: Path) -> str:
    """Return a digest of where a file is."""
    return sha256(os.fsencode(os.path.realpath(path))).hexdigest()[:16]


def _machine() -> str:
    """Return what tells this machine from others; empty where nothing does."""
    with suppress(OSError):
        return sha256(_MACHINE.read_bytes()).hexdigest()[:16]
    return ""
