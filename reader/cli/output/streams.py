"""Output: data to standard output, messages to standard error, both without control characters."""

import os
import sys
from collections.abc import Iterable
from io import TextIOWrapper

from reader.text.clean import clean_line, clean_text

_ESCAPED = "\\u{:04x}"
_BASIC_PLANE = 0x10000
_MIN_CELLS = 28  # least width of wrapped text
_INDENT = "    "
_INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Characters that Unicode calls printable but that are invisible."""


_printed_messages: set[str] = set()


class OutputClosedError(OSError):
    """Standard output cannot be written to."""


def print_text(text: str) -> None:
    """Write data and a newline, without control characters.

    Raises:
        OutputClosedError: There is no standard output.
        BrokenPipeError: The reading program has ended.
        OSError: It cannot be written.
    """
    _write_line(clean_text(text))


def print_pieces(pieces: Iterable[str]) -> None:
    """Write data incrementally; it must be cleaned already, and ends with exactly one newline.

    Raises:
        OSError: As `print_text`.
    """
    if sys.stdout is None:
        raise OutputClosedError("standard output is closed")
    newlines = ""
    for piece in pieces:
        words = piece.rstrip("\n")
        if words:
            sys.stdout.write(newlines)
            sys.stdout.write(words)
            newlines = ""
        newlines += piece[len(words) :]
    sys.stdout.write("\n")


def print_beside(lead: str, text: str) -> None:
    """Write a text after `lead`; on a terminal it is wrapped and indented by the width of `lead`.

    If that leaves too little room, the text starts on the next line with a small indent.

    Raises:
        OSError: As `print_text`.
    """
    if not is_terminal():
        print_text(f"{lead}{text}")
        return
    from shutil import get_terminal_size

    from reader.layout.wrap import wrap
    from reader.text.cells import cell_width

    columns, before = get_terminal_size().columns, cell_width(lead)
    if columns - before < _MIN_CELLS:
        print_text(lead.rstrip())
        lead, before = _INDENT, len(_INDENT)
    cleaned = clean_text(text)
    for start, end in wrap(cleaned, 0, len(cleaned), columns - before):
        print_text(f"{lead}{cleaned[start:end]}".rstrip())
        lead = " " * before


def print_json(value: object) -> None:
    """Write an object as one line of JSON, with control characters escaped.

    Raises:
        OSError: As `print_text`.
    """
    _write_line(json_line(value))


def json_line(value: object) -> str:
    """Return a line of JSON in which every character is visible.

    Combining marks are escaped if there are more of them than `clean_text` allows, and everything
    but ASCII if standard output has an encoding in which some characters would be lost.
    """
    import json

    written = json.dumps(value, ensure_ascii=not _has_all(), separators=(",", ":"))
    if clean_text(written) != written:  # for example a path, which is kept as it is
        written = "".join(_escape(char) if _is_mark(char) else char for char in written)
    if written.isprintable() and _INVISIBLE.isdisjoint(written):
        return written
    return "".join(
        char if char.isprintable() and char not in _INVISIBLE else _escape(char) for char in written
    )


def print_message(message: str) -> None:
    """Write a message, one line, to standard error."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(f"pullquote: {clean_line(message)}\n")
        sys.stderr.flush()
    except OSError:
        pass  # there is no other place for the message


def print_message_once(message: str) -> None:
    """Write a message, unless this command has already written it."""
    if message not in _printed_messages:
        _printed_messages.add(message)
        print_message(message)


def begin_command() -> None:
    """Start a command: forget the messages of earlier ones."""
    _printed_messages.clear()
    _replace_unencodable()


def write_as_file() -> None:
    """Write what follows as to a file, in UTF-8, unless a terminal shows it in its own encoding."""
    if isinstance(sys.stdout, TextIOWrapper) and not is_any_terminal():
        sys.stdout.reconfigure(encoding="utf-8")


def _has_all() -> bool:
    """Whether the encoding of standard output has all characters."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    return encoding.lower().startswith("utf")


def _replace_unencodable() -> None:
    """Show ``?`` for characters that the terminal's encoding lacks, instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def flush() -> None:
    """Flush standard output.

    Raises:
        OSError: It cannot be written.
    """
    if sys.stdout is not None:
        sys.stdout.flush()


def is_terminal() -> bool:
    """Whether standard output is a terminal with cursor control."""
    return os.environ.get("TERM", "") not in {"", "dumb"} and is_any_terminal()


def is_any_terminal() -> bool:
    """Whether standard output is a terminal, even a dumb one, as in an editor."""
    try:
        return sys.stdout is not None and sys.stdout.isatty()
    except ValueError:
        return False


def discard_output() -> None:
    """Discard pending output, so that it is not written again at exit."""
    try:
        devnull = os.open(os.devnull, os.O_WRONLY)
        os.dup2(devnull, sys.stdout.fileno())
        os.close(devnull)
    except (OSError, ValueError, AttributeError):
        pass


def _write_line(text: str) -> None:
    if sys.stdout is None:
        raise OutputClosedError("standard output is closed")
    sys.stdout.write(text)
    sys.stdout.write("\n")


def _is_mark(char: str) -> bool:
    from unicodedata import category

    return char > "\u02ff" and category(char)[0] == "M"


def _escape(char: str) -> str:
    """Return the JSON escape sequence of a character."""
    code = ord(char)
    if code < _BASIC_PLANE:
        return _ESCAPED.format(code)
    code -= _BASIC_PLANE
    return _ESCAPED.format(0xD800 + (code >> 10)) + _ESCAPED.format(0xDC00 + (code & 0x3FF))
