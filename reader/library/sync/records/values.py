"""Validation of the values in a log, with all text cleaned."""

from typing import TypeGuard

from reader.library.sync.records.article import LINES, NAMED
from reader.library.sync.records.note import PLAIN, TAG
from reader.library.sync.records.record import Value
from reader.library.sync.records.stamp import EARLIEST, LATEST
from reader.model.annotation import Motivation
from reader.text.clean import clean_line, clean_text

NOTE, ARTICLE, EDITION = "note", "article", "edition"
KINDS = (NOTE, ARTICLE, EDITION)

MAX_NAME = 4000
_ABOVE_NUMBERS = 2**31
_TARGET = (int, int, str, str, str, int, int, str)
_MOTIVATIONS = frozenset(Motivation)


class UnreadableError(ValueError):
    """A line is not what any release has written."""


class UnknownError(ValueError):
    """A line is valid, but from a newer release."""


def cleaned(kind: str, name: str, value: object) -> Value:
    """Return the value of a field, validated and cleaned.

    Raises:
        UnreadableError: It is not a valid value of that field.
        UnknownError: There is no such field.
    """
    if kind == NOTE:
        return _note_value(name, value)
    if kind == EDITION:
        if name != "article":
            raise UnknownError(name)
        return name_of(value)
    if name in LINES:
        return line_of(value)
    if name.startswith(NAMED):
        if value not in (1, None) or isinstance(value, bool):
            raise UnreadableError(name)
        return 1 if value else None
    raise UnknownError(name)


def _note_value(name: str, value: object) -> Value:
    if name.startswith(TAG):
        if value is not None and not _is_number(value):
            raise UnreadableError(name)
        return value
    if name == "target":
        return _target(value)
    if name not in PLAIN:
        raise UnknownError(name)
    if name in {"created", "modified"}:
        if isinstance(value, bool) or not isinstance(value, int):
            raise UnreadableError(name)
        if not EARLIEST <= value <= LATEST:
            raise UnreadableError(name)
        return value
    if name == "article":
        return name_of(value)
    text = line_of(value)
    if name == "motivation" and text not in _MOTIVATIONS:
        raise UnknownError(text)
    return text


def _target(value: object) -> Value:
    if not isinstance(value, list | tuple) or len(value) != len(_TARGET):
        raise UnreadableError("target")
    parts: list[str | int] = []
    for each, kind in zip(value, _TARGET, strict=True):
        if kind is str and isinstance(each, str):
            parts.append(clean_text(each))
        elif kind is int and _is_number(each):
            parts.append(each)
        else:
            raise UnreadableError("target")
    return tuple(parts)


def is_time(value: object) -> TypeGuard[int]:
    """Whether it is a valid time of a change."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value <= LATEST


def _is_number(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _ABOVE_NUMBERS


def line_of(value: object) -> str:
    """Return a text as one clean line.

    Raises:
        UnreadableError: It is not text.
    """
    if not isinstance(value, str):
        raise UnreadableError("no text")
    return clean_line(value)


def is_name(value: object) -> TypeGuard[str]:
    """Whether it is a short clean line, as ids and names are."""
    return isinstance(value, str) and 0 < len(value) <= MAX_NAME and clean_line(value) == value


def is_sendable_tag(tag: str) -> bool:
    """Whether a tag is short enough for a log; a longer one stays on its machine."""
    return is_name(f"{TAG}{tag}")


def name_of(value: object) -> str:
    """Return an id or name unchanged.

    Raises:
        UnreadableError: It is not valid.
    """
    if not is_name(value):
        raise UnreadableError("no name")
    return value
