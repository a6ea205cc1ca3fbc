"""The user's directories on this platform: data, configuration, log, cache."""

import os
import sys
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


def data_directory(given: Path | None = None) -> Path:
    """Return the absolute data directory: as given, from the environment, or the default."""
    if given is None and os.environ.get(DATA_VARIABLE):
        given = Path(os.environ[DATA_VARIABLE])
    return _expanded(given or _default_directory("data"))


def configuration_file() -> Path:
    """Return the path of ``config.toml``."""
    return _default_directory("config") / "config.toml"


def read_configuration(place: Path) -> bytes:
    """Return the content of the file, up to one byte beyond its limit; empty if there is none.

    Raises:
        OSError: It cannot be read, or is not a regular file, which might be endless.
    """
    if not os.path.lexists(place):  # a dangling link counts as existing
        return b""
    if place.exists() and not place.is_file():
        raise OSError(EINVAL, "not a regular file")
    with place.open("rb") as file:
        return file.read(MAX_CONFIGURATION_BYTES + 1)


def log_directory() -> Path:
    """Return the directory of crash reports."""
    return _default_directory("log")


def page_cache_directory(given: Path | None = None) -> Path:
    """Return the directory of the page cache: in the cache, or in a given data directory.

    A given data directory should contain everything, so that it can be moved or deleted as a whole.
    """
    if given is not None or os.environ.get(DATA_VARIABLE):
        return data_directory(given) / "copies"
    return _default_directory("cache") / "copies"


def article_cache_directory(given: Path | None) -> Path:
    """Return the directory of the article cache, next to the page cache."""
    return page_cache_directory(given).with_name("readings")


def text_index_file(given: Path | None = None) -> Path:
    """Return the path of the full-text index of articles read, next to the page cache."""
    return page_cache_directory(given).with_name("texts.sqlite3")


def _default_directory(kind: str) -> Path:
    """Return the default directory of a kind, as platformdirs defines it.

    On Linux this needs only a variable and a default, which saves importing platformdirs. That
    would take longer than opening the library.
    """
    if _PLATFORM == "linux":
        variable, below_home, inside = _XDG[kind]
        base = os.environ.get(variable, "").strip()
        # the specification says to ignore relative paths, which would depend on the working
        # directory
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


def with_home(path: Path | str) -> Path:
    """Return a path with ``~`` replaced by the home directory; that of an unknown user stays."""
    try:
        return Path(path).expanduser()
    except (RuntimeError, ValueError):  # a name with a null character
        return Path(path)


def _expanded(path: Path) -> Path:
    """Return an absolute path with the home directory.

    Raises:
        LibraryError: It is relative to a working directory that was deleted.
    """
    path = with_home(path)
    try:
        return path.absolute()
    except OSError as error:
        reason = "the directory you are in has been deleted"
        raise LibraryError(reason, location=str(path)) from error
