"""Decides whether a command line gets a first screen, and what it shows."""

import os
import stat
import sys
from _codecs import utf_8_decode

from reader.first_screen import may_be_plain, start_hints
from reader.first_screen.picture import Block, Picture, rows_of, shows_cursor
from reader.first_screen.start_hints import DATA_VARIABLE, own_directory

_DRAWING_TERMINALS = ("xterm", "screen", "tmux", "alacritty", "kitty", "foot", "wezterm", "rxvt",
                      "st-", "konsole", "vte", "gnome", "iterm", "ghostty", "contour")  # fmt: skip
_TRUE_COLOUR = ("truecolor", "24bit")
_WITHOUT_ITALICS = ("screen", "linux")  # they show reverse video, and green, instead
# by TERM, the variable that only the terminal in question sets
_UNNAMED_COLOURS = {"xterm": "XTERM_VERSION", "screen": "TMUX", "tmux": "TMUX"}
# parts of TERM of terminals with many colours; ssh does not pass on the COLORTERM that says so
_MANY_COLOURS = frozenset(
    ("alacritty", "contour", "direct", "foot", "ghostty", "iterm2", "mintty", "rio", "wezterm")
)
# anything that changes what the program draws, and is not worth interpreting here
_OVERRIDING_VARIABLES = ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "COLUMNS", "LINES")
_PLAIN_LOCALES = ("C", "POSIX")  # in these the program only draws ASCII
_OVERRIDING_PREFIX, _SETTING_PREFIX = "TEXTUAL_", "PULLQUOTE_"
_DRAWING_SETTINGS = (b"theme", b"width", b"ascii", b"outline", b"\\")
_NARROWEST, _SHORTEST = 20, 8
_MAX_SIZE = 1000
_SETTINGS_BYTES = 64 * 1024

_WHOLE_BYTES = 1024 * 1024  # of larger files only the beginning is read at first
_CHECKED_BYTES = 16 * _WHOLE_BYTES  # reading that takes as long as it saves
_EXAMINED_BYTES = 64 * 1024  # files up to this size are examined whole
_HEAD_BYTES = 16 * 1024
"""More than the largest usual screen. Larger buffers are mapped anew each time, which is slow."""
# beginnings of other formats that could be mistaken for text
_OTHER_FORMATS = (b"BM", b"BZh", b"FLV", b"GIF8", b"ID3", b"MZ", b"OTTO", b"OggS", b"PK", b"RIFF",
                  b"Rar!", b"SQLite", b"8BPS", b"7z", b"fLaC", b"wOF", b"II*", b"MM")  # fmt: skip
# at the beginning of a text: what may tell that it is reStructuredText or AsciiDoc all the same
_MARKUP = (
    b"\n.. ", b"\n[verse", b"\n[source", b"\n[listing", b"\n[quote", b"\n[NOTE", b"\n[TIP",
    b"\n[WARNING", b"\n[horizontal", b"\n[[", b"linkgit:", b"include::", b"image::",
)  # fmt: skip
_MARKUP_BYTES = 4096  # in which the parser looks for it
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f")) + b"\x7f"


def paint(words: list[str]) -> bool:
    """Draw the first screen for a command line, if its content is certain.

    Never raises and never waits. Afterwards the terminal is held; see `terminal`.

    Returns:
        Whether anything was drawn.
    """
    if sys.platform == "win32":
        return False
    try:
        picture, foot, is_partial = _picture(words)
        if not picture:
            return False
        from reader.first_screen.terminal import hold

        return hold(picture, foot, is_partial=is_partial)
    except (OSError, ValueError, ImportError, RecursionError, MemoryError):
        return False


def _picture(words: list[str]) -> tuple[bytes, bytes, bool]:
    """Return the bytes that draw the first screen, and its bottom line; empty in any doubt.

    The third value is whether the last rows of an article are left to the early frame.
    """
    nothing = b"", b"", False
    source, data_dir = _source_and_data_dir(words)
    if not source or may_settings_affect_drawing():
        return nothing
    picture = terminal_picture()
    if picture is None:
        return nothing
    if source.startswith(("http://", "https://")):
        from reader.first_screen.plain_beginning import HARMLESS

        words_ahead = HARMLESS.issuperset(source)
        return (picture.waiting(f"loading {source}") if words_ahead else b""), b"", False
    blocks, size = blocks_of_file(source)
    top, cursor = stored_position(source, data_dir, "\n\n".join(text for _, text in blocks))
    if top or cursor < 0 or not blocks:
        return nothing
    if cursor and not shows_cursor(blocks, cursor, picture.column, picture.rows):
        return nothing
    rows = rows_of(blocks, size, picture.column, picture.rows)
    is_partial = not size and len(rows) < picture.rows
    return picture.article(rows), picture.foot(), is_partial


def blocks_of_file(source: str) -> tuple[list[Block], int]:
    """Return the certain first blocks of a plain-text file; see `certain_blocks`.

    Raises:
        OSError: The file cannot be read.
    """
    from reader.first_screen.plain_beginning import certain_blocks  # not for other formats

    def width() -> int | None:
        return _width_of_long_text(source)

    text, complete, is_utf8 = _beginning(source)
    found = certain_blocks(text, complete=complete, width_of_whole=width)
    if is_utf8 or not found[0] or _is_file_utf8(source):
        return found
    return certain_blocks(_ascii_lines(text), complete=False, width_of_whole=width)


def terminal_picture() -> Picture | None:
    """Return a picture with the program's default look, or None on unknown terminals.

    Raises:
        OSError: The size is unknown.
    """
    if not all(map(os.isatty, (0, 1, 2))):
        return None
    has_true_colours = _true_colours()
    if has_true_colours is None or _is_drawing_overridden():
        return None
    width, height = os.get_terminal_size(1)
    if not _NARROWEST <= width <= _MAX_SIZE or not _SHORTEST <= height <= _MAX_SIZE:
        return None
    return Picture(width, height, has_true_colours=has_true_colours)


def stored_position(source: str, data_dir: str, text: str) -> tuple[int, int]:
    """Return where an article was left; see `start_hints.stored_position`.

    Args:
        source: Its location.
        data_dir: The data directory; empty for the default of the platform.
        text: Its text, or the beginning of it.

    Raises:
        OSError: On other platforms only the library knows the data directory.
    """
    place = source if "://" in source else os.path.abspath(source)  # noqa: PTH100 - pathlib is slow
    return start_hints.stored_position(data_dir or start_hints.data_directory(), place, text)


def _source_and_data_dir(words: list[str]) -> tuple[str, str]:
    """Return the only source and the data directory of a command line; both empty in doubt."""
    source = data_dir = ""
    queue = iter(words)
    for word in queue:
        if word == "--data-dir":
            data_dir = next(queue, "")
        elif word.startswith("--data-dir="):
            data_dir = word.partition("=")[2]
        elif word.startswith("-") or source:
            return "", ""
        else:
            source = word
    if source.startswith(("http://", "https://")):
        return source, data_dir
    # a bare word may be a subcommand; a colon may belong to a URL
    sure = ("." in source or "/" in source) and ":" not in source and source[0] != "~"
    return (source, data_dir) if sure else ("", "")


def _true_colours() -> bool | None:
    """Return whether the terminal has true colours or only 256; None when unknown."""
    term = os.environ.get("TERM", "").strip().lower()
    if not term.startswith(_DRAWING_TERMINALS):
        return None
    if names_true_colour():
        return True
    surely = term.rpartition("-")[2] in ("256color", "kitty") or has_unnamed_colours()
    return False if surely else None


def names_true_colour() -> bool:
    """Whether the environment says that the terminal has 16 million colours."""
    return os.environ.get("COLORTERM", "").strip().lower() in _TRUE_COLOUR


def has_unnamed_colours() -> bool:
    """Whether the terminal has 256 colours although neither TERM nor COLORTERM says so.

    This is true of xterm, whose TERM is also used by similar terminals, of tmux, which converts
    colours to those of the terminal in which it runs, and of many terminals over ssh.
    """
    if names_true_colour():
        return False
    term = os.environ.get("TERM", "").strip().lower()
    if not _MANY_COLOURS.isdisjoint(term.split("-")):
        return True
    variable = _UNNAMED_COLOURS.get(term)
    return variable is not None and bool(os.environ.get(variable))


def has_italics() -> bool:
    """Whether the terminal shows italics as such.

    GNU screen does not, whatever TERM says, nor does tmux unless its own terminal type is set.
    """
    term = os.environ.get("TERM", "").strip().lower()
    if os.environ.get("TMUX"):
        return term.startswith("tmux")
    return not term.startswith(_WITHOUT_ITALICS) and not os.environ.get("STY")


def _is_drawing_overridden() -> bool:
    """Whether the environment changes the output of all terminal programs."""
    return any(
        name in _OVERRIDING_VARIABLES or name.startswith(_OVERRIDING_PREFIX) for name in os.environ
    )


def may_settings_affect_drawing() -> bool:
    """Whether a setting may change what is drawn.

    Raises:
        OSError: Only the library knows where the settings are.
    """
    if os.environ.get("LC_ALL", "") in _PLAIN_LOCALES:
        return True
    if any(name.startswith(_SETTING_PREFIX) and name != DATA_VARIABLE for name in os.environ):
        return True
    try:
        settings = os.open(
            own_directory("XDG_CONFIG_HOME", ".config") + "/config.toml", os.O_RDONLY
        )
    except FileNotFoundError:
        return False
    try:
        body = os.read(settings, _SETTINGS_BYTES)
    finally:
        os.close(settings)
    return len(body) == _SETTINGS_BYTES or any(word in body for word in _DRAWING_SETTINGS)


def _beginning(source: str) -> tuple[str, bool, bool]:
    """Return the beginning of a plain-text file, whether it is all of it, and certainly UTF-8.

    Raises:
        OSError: It cannot be read.
    """
    nothing = "", True, True
    if not may_be_plain(source):
        return nothing
    head, complete, is_utf8 = _read(source)
    head = head.removeprefix(_BYTE_ORDER_MARK)
    if head.startswith(_OTHER_FORMATS) or head[4:8] == b"ftyp" or head[257:262] == b"ustar":
        return nothing
    if is_utf8 is False or any(map(head.__contains__, _CONTROLS)):
        return nothing
    if any(map(head[:_MARKUP_BYTES].__contains__, _MARKUP)):
        return nothing
    text = head.decode("utf-8", "ignore" if is_utf8 else "replace")  # of another encoding, maybe
    return text, complete, is_utf8 is True or head.isascii()


def _width_of_long_text(source: str) -> int | None:
    """Return the width that the lines of a file are wrapped to; None if that is uncertain.

    Raises:
        OSError: It cannot be read.
    """
    from reader.first_screen.long_texts import read_sample, width_of_sample  # for few texts

    descriptor = os.open(source, os.O_RDONLY | os.O_CLOEXEC)
    try:
        size = os.fstat(descriptor).st_size
        sample = read_sample(descriptor, size)
    finally:
        os.close(descriptor)
    if not (sample.isascii() or _is_file_utf8(source)):
        return None
    return width_of_sample(sample, is_whole=len(sample) == size)


def _ascii_lines(text: str) -> str:
    """Return the lines before the first character beyond ASCII."""
    at = next((number for number, sign in enumerate(text) if sign > "\x7f"), len(text))
    return text[: text.rfind("\n", 0, at) + 1]


def _read(source: str) -> tuple[bytes, bool, bool | None]:
    """Return the beginning of a regular file, whether that is all, and whether all is UTF-8.

    The last is None if it takes long to know.

    Raises:
        OSError: It cannot be read, or is not a regular file.
    """
    if not stat.S_ISREG(os.stat(source).st_mode):  # noqa: PTH116 - opening a device can act
        raise OSError(source)
    descriptor = os.open(source, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise OSError(source)
        is_examined = status.st_size <= _EXAMINED_BYTES
        head = os.read(descriptor, _EXAMINED_BYTES if is_examined else _HEAD_BYTES)
        if status.st_size > _WHOLE_BYTES:
            return head, False, None
        return head, len(head) == status.st_size, _is_utf8(head, descriptor)
    finally:
        os.close(descriptor)


def _is_file_utf8(source: str) -> bool:
    """Whether a whole file is UTF-8; no is the answer for one that it takes too long to read.

    Raises:
        OSError: It cannot be read.
    """
    descriptor = os.open(source, os.O_RDONLY | os.O_CLOEXEC)
    try:
        if os.fstat(descriptor).st_size > _CHECKED_BYTES:
            return False
        return _is_utf8(os.read(descriptor, _HEAD_BYTES), descriptor)
    finally:
        os.close(descriptor)


def _is_utf8(piece: bytes, descriptor: int) -> bool:
    """Whether `piece` and the rest of the file are UTF-8; read in pieces, to save memory."""
    left = b""
    while piece:
        if left or not piece.isascii():
            piece = left + piece
            try:
                _, used = utf_8_decode(piece, "strict", False)
            except UnicodeDecodeError:
                return False
            left = piece[used:]
        piece = os.read(descriptor, _HEAD_BYTES)
    return not left
