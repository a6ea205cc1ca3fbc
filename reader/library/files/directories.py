"""The directories of this person on this platform: data, configuration, log, cache."""

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from errno import EINVAL
from pathlib import Path

from reader.errors import LibraryError

APPLICATION = "pullquote"
DATA_VARIABLE = "PULLQUOTE_DATA_DIR"
MAX_CONFIGURATION_BYTES = 256 * 1024

_PLATFORM: str = sys.platform

_XDG = {
    "data": ("XDG_DATA_HOME", ".local/share", ""),
    "config": ("XDG_CONFIG_HOME", ".config", ""),
    "log": ("XDG_STATE_HOME", ".local/state", "log"),
    "cache": ("XDG_CACHE_HOME", ".cache", ""),
}


def data_directory(
    given: Path | None = None, *, environment: Mapping[str, str] = os.environ
) -> Path:
    """Return where notes are kept, absolute: as given, as the environment says, or usual here."""
    if given is None and environment.get(DATA_VARIABLE):
        given = Path(environment[DATA_VARIABLE])
    return _expanded(given or _usual("data", environment))


def configuration_file(*, environment: Mapping[str, str] = os.environ) -> Path:
    """Return where ``config.toml`` is looked for."""
    return _usual("config", environment) / "config.toml"


def read_configuration(place: Path) -> bytes:
    """Return what the file says, up to one byte more than it may be long; nothing without a file.

    Raises:
        OSError: It cannot be read, or is no regular file, which might never end.
    """
    if not os.path.lexists(place):  # a link that leads nowhere is there
        return b""
    if place.exists() and not place.is_file():
        raise OSError(EINVAL, "not a regular file")
    with place.open("rb") as file:
        return file.read(MAX_CONFIGURATION_BYTES + 1)


def log_directory(*, environment: Mapping[str, str] = os.environ) -> Path:
    """Return where reports of crashes go."""
    return _usual("log", environment)


def copies_directory(
    given: Path | None = None, *, environment: Mapping[str, str] = os.environ
) -> Path:
    """Return where copies of pages are kept: in the cache, or in the data directory that is named.

    Whoever names a data directory wants everything in it, to take it along or to throw it away.
    """
    if given is not None or environment.get(DATA_VARIABLE):
        return data_directory(given, environment=environment) / "copies"
    return _usual("cache", environment) / "copies"


def article_cache_directory(
    given: Path | None = None, *, environment: Mapping[str, str] = os.environ
) -> Path:
    """Return where articles are kept as they were read, and what was found: beside the copies."""
    return copies_directory(given, environment=environment).with_name("readings")


def texts_file(given: Path | None = None, *, environment: Mapping[str, str] = os.environ) -> Path:
    """Return where the texts of read articles are kept to be searched: beside the copies."""
    return copies_directory(given, environment=environment).with_name("texts.sqlite3")


def _usual(kind: str, environment: Mapping[str, str]) -> Path:
    """Return what platformdirs says.

    On Linux that is one variable and one default, so that importing platformdirs, which takes
    longer than opening the library, is spared there.
    """
    if _PLATFORM == "linux":
        variable, below_home, inside = _XDG[kind]
        base = environment.get(variable, "").strip()
        # the specification wants what is relative ignored: it would be another place in each folder
        root = Path(base) if base.startswith("/") else _expanded(Path("~")) / below_home
        return root / APPLICATION / inside
    from platformdirs import PlatformDirs

    directories = PlatformDirs(APPLICATION, appauthor=False)
    return {
        "data": directories.user_data_path,
        "config": directories.user_config_path,
        "log": directories.user_log_path,
        "cache": directories.user_cache_path,
    }[kind]


def _expanded(path: Path) -> Path:
    """Return a path without ``~`` and absolute; a home that nobody knows stays as it is.

    Raises:
        LibraryError: It is relative to a directory that has been deleted.
    """
    with suppress(RuntimeError):
        path = path.expanduser()
    try:
        return path.absolute()
    except OSError as error:
        reason = "the directory you are in has been deleted"
        raise LibraryError(reason, location=str(path)) from error
