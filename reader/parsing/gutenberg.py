"""Plain text books in the style of Project Gutenberg, with a licence and title fields around."""

import re
from codecs import BOM_UTF8
from typing import NamedTuple

from reader.model.article import InlineKind
from reader.parsing.block_text import Mark
from reader.startup.lazy_regex import lazily

LICENCE_MARK = "PROJECT GUTENBERG"
_SEARCHED_CHARACTERS = 30_000  # characters in which the beginning of the book is looked for
_START = lazily(
    r"^\*{3}\s?START\s+OF\s+(?:THE|THIS)\s+PROJECT\s+GUTENBERG[^\n]{0,300}\n", re.MULTILINE
)
_END = lazily(
    r"^(?:\*{3}\s?END\s+OF\s+(?:THE|THIS)\s+PROJECT\s+GUTENBERG"
    r"|End\s+of\s+(?:the\s+)?Project\s+Gutenberg)",
    re.MULTILINE,
)
_HEADER_FIELD = re.compile(
    r"^(Title|Author|Language): (\S.{0,300}(?:\n[ ]{6,}\S.{0,300}){0,3})", re.MULTILINE
)
_META_FIELDS = {"Title": "title", "Author": "byline", "Language": "language"}
_LANGUAGES = {
    "english": "en", "french": "fr", "german": "de", "spanish": "es", "italian": "it",
    "portuguese": "pt", "dutch": "nl", "finnish": "fi", "swedish": "sv", "danish": "da",
    "norwegian": "no", "latin": "la", "greek": "el", "chinese": "zh", "polish": "pl",
    "hungarian": "hu", "czech": "cs", "russian": "ru", "japanese": "ja", "esperanto": "eo",
}  # fmt: skip
_ITALICS = re.compile(r"(?<!\w)_([^_\s](?:[^_]{0,800}[^_\s])?)_(?!\w)")


class Book(NamedTuple):
    """A book without the licence around it.

    Attributes:
        text: The text between the start and end markers.
        fields: Title, author and language, by the names of `Meta`.
    """

    text: str
    fields: dict[str, str]


def find_book(text: str) -> Book | None:
    """Return the book in `text`; None when there is no start marker.

    Cost: a search of the head, and for a book one search for its end.
    """
    head = text[:_SEARCHED_CHARACTERS]
    if LICENCE_MARK not in head:
        return None
    start = _START.search(head)
    if start is None:
        return None
    end = _END.search(text, max(start.end(), len(text) - _SEARCHED_CHARACTERS))
    inside = text[start.end() : end.start() if end else len(text)]
    return Book(inside.strip("\n"), _fields_of(head[: start.start()]))


def find_undecoded_book(body: bytes) -> tuple[bytes, dict[str, str]] | None:
    """Return the book in a text in UTF-8, and its fields, as `find_book` finds them."""
    most_bytes = 4 * _SEARCHED_CHARACTERS
    mark = BOM_UTF8 if body.startswith(BOM_UTF8) else b""
    text = body.removeprefix(mark)
    head = text[:most_bytes].decode("utf-8", "replace")[:_SEARCHED_CHARACTERS]
    start = _START.search(head)
    if start is None:
        return None
    begin = len(head[: start.end()].encode())
    last = text[max(begin - 1, len(text) - most_bytes) :].decode("utf-8", "ignore")
    end = _END.search(last, max(1, len(last) - _SEARCHED_CHARACTERS))
    after = len(last[end.start() :].encode()) if end else 0
    return text[begin : len(text) - after].strip(b"\r\n"), _fields_of(head[: start.start()])


def _fields_of(head: str) -> dict[str, str]:
    """Return title, author and language from the lines above the start marker."""
    fields = {
        _META_FIELDS[name]: " ".join(value.split()) for name, value in _HEADER_FIELD.findall(head)
    }
    language = _LANGUAGES.get(fields.pop("language", "").lower(), "")
    if language:
        fields["language"] = language
    return fields


def extract_italics(text: str) -> tuple[str, list[Mark]]:
    """Return `text` without the underscores around italics, and the marks of the italics."""
    marks: list[Mark] = []
    parts: list[str] = []
    done = size = 0
    for found in _ITALICS.finditer(text):
        before = text[done : found.start()]
        size += len(before)
        words = found.group(1)
        marks.append(Mark(size, size + len(words), "", InlineKind.EMPHASIS))
        parts += before, words
        size += len(words)
        done = found.end()
    return "".join([*parts, text[done:]]), marks
