"""Data available without the library: reading positions, and whether speakers were corrected.

The library stores the reading position of every article, but opening it takes longer than drawing
the first screen. So a small file next to it lists the articles that were left in the middle, with
the positions. Where the cursor was on the screen is only listed here.
"""

import os
import sys

FILE_NAME = "resumed"
DATA_VARIABLE = "PULLQUOTE_DATA_DIR"
_PLATFORM: str = sys.platform
_MAX_BYTES = 64 * 1024
_DIGITS = 12  # digits of the largest offset
_WORDS_CHARS = 40  # characters stored from the position in the text
_NOTHING = ("",) * 5  # for what a damaged line lacks
_HEAD_CHARS = 120  # characters that identify an article under another name
# separates location, beginning of the text, position and the words there, cursor and those there
_SEPARATOR = "\x1f"
_START, _UNCERTAIN = (0, 0), (-1, -1)


def stored_position(data_dir: str, location: str, text: str) -> tuple[int, int]:
    """Return where an article was left, in code points; both are -1 if that is not certain.

    Args:
        data_dir: The data directory.
        location: Absolute path or URL.
        text: Its text, or the beginning of it.

    Returns:
        The offsets of the top of the screen, and of the cursor, which is -1 if other words are
        there now.
    """
    try:
        listed = _read(os.path.expanduser(data_dir))  # noqa: PTH111 - as the library does
    except FileNotFoundError:
        return _START
    except OSError:
        return _UNCERTAIN
    head, seen_elsewhere = _head(text), False
    for line in listed:
        place, known, number, words, cursor, there = (*line.split(_SEPARATOR), *_NOTHING)[:6]
        if place == location:
            top = _offset_of(number, words, text)
            return (top, _offset_of(cursor, there, text) if cursor and top >= 0 else top)
        seen_elsewhere = seen_elsewhere or (head == known and number != "0")
    return _UNCERTAIN if seen_elsewhere else _START


def _offset_of(number: str, words: str, text: str) -> int:
    """Return the offset that is listed, if these words are there; else -1, as beyond the end."""
    if not words or not number.isdecimal() or len(number) >= _DIGITS:
        return -1
    return int(number) if words == _words(text, int(number)) else -1


def store_position(data_dir: str, location: str, text: str, *, at: int, cursor: int = 0) -> None:
    """Remember where to open an article the next time.

    Args:
        data_dir: The data directory.
        location: Absolute path or URL.
        text: Its text.
        at: The first code point on the screen.
        cursor: The code point at the cursor, if it is further down. If both are 0, the article is
            no longer listed.

    Raises:
        OSError: It cannot be written.
    """
    try:
        before = _read(data_dir)
    except FileNotFoundError:
        before = []
    place = _line(location)
    lines = [old for old in before if old.partition(_SEPARATOR)[0] != place]
    if at > 0 or cursor > 0:
        parts = [place, _head(text), str(at), _words(text, at)]
        if cursor > at:
            parts += (str(cursor), _words(text, cursor))
        lines.append(_SEPARATOR.join(parts))
    if lines == before:
        return
    _write(data_dir, lines)


def _write(data_dir: str, lines: list[str]) -> None:
    from reader.startup.atomic_writing import remove_abandoned  # not for the first screen

    body = "\n".join(lines).encode("utf-8", "surrogateescape")
    if len(body) > _MAX_BYTES:
        body = body[body.index(b"\n", len(body) - _MAX_BYTES) + 1 :]
    path = os.path.join(data_dir, FILE_NAME)  # noqa: PTH118 - pathlib takes longer than all this
    new = f"{path}.{os.getpid()}"
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        try:
            while body:
                body = body[os.write(descriptor, body) :]
        finally:
            os.close(descriptor)
        os.replace(new, path)  # noqa: PTH105
    except OSError:
        os.unlink(new)  # noqa: PTH108
        raise
    remove_abandoned(path)


def data_directory() -> str:
    """Return the default data directory, as the library computes it.

    Raises:
        OSError: On platforms other than Linux and macOS only the library knows it.
    """
    return os.environ.get(DATA_VARIABLE) or own_directory("XDG_DATA_HOME", ".local/share")


def may_have_corrections(data_dir: str) -> bool:
    """Whether the library may contain corrected speakers, so that it is worth opening.

    Args:
        data_dir: The data directory; empty for the default.
    """
    try:
        directory = data_dir or data_directory()
    except OSError:
        return True
    return os.path.exists(f"{os.path.expanduser(directory)}/corrected")  # noqa: PTH110, PTH111


def cache_directory(data_dir: str) -> str:
    """Return the default cache directory, as the library computes it.

    Args:
        data_dir: A data directory given by the user, which then also contains the cache; or empty.

    Raises:
        OSError: As for `data_directory`, or a directory that no longer exists.
    """
    named = data_dir or os.environ.get(DATA_VARIABLE)
    if named:
        return os.path.abspath(os.path.expanduser(named))  # noqa: PTH100, PTH111
    return own_directory("XDG_CACHE_HOME", ".cache", on_mac="Caches")


def own_directory(variable: str, below_home: str, *, on_mac: str = "Application Support") -> str:
    """Return the program's directory of a given kind.

    Args:
        variable: The environment variable that can set the parent directory.
        below_home: The default parent directory on Linux, relative to the home directory.
        on_mac: The name of the parent directory in ``~/Library`` on macOS.

    Raises:
        OSError: As for `data_directory`.
    """
    base = os.environ.get(variable, "").strip()
    home = os.path.expanduser("~")  # noqa: PTH111 - pathlib takes longer than all this
    if _PLATFORM == "linux":
        root = base if base.startswith("/") else f"{home}/{below_home}"
        return f"{root}/pullquote"
    if _PLATFORM == "darwin" and not base:
        return f"{home}/Library/{on_mac}/pullquote"
    raise OSError(variable)


def _read(data_dir: str) -> list[str]:
    path = os.path.join(data_dir, FILE_NAME)  # noqa: PTH118
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    try:
        body = os.read(descriptor, _MAX_BYTES + 4096)
    finally:
        os.close(descriptor)
    return [line for line in body.decode("utf-8", "surrogateescape").split("\n") if line]


def _words(text: str, at: int) -> str:
    """Return the words by which a position in a text is found again."""
    return _line(text[at : at + _WORDS_CHARS])


def _head(text: str) -> str:
    return _line(text.strip()[:_HEAD_CHARS].partition("\n")[0].rstrip())


def _line(text: str) -> str:
    return text.replace("\n", " ").replace(_SEPARATOR, " ")
