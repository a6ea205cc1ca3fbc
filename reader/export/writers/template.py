"""Rendering notes with a user's template, in a sandbox with a deadline.

A template may come from anyone. So it runs in a sandbox (`template_process`), in a process of its
own with a deadline and a memory limit, and is given only text, numbers and lists.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import cast

from reader.errors import ParseError, ReaderError, RefusedError, SourceError
from reader.export.entry import Entry, colour_of, is_shown
from reader.export.fragment import text_link
from reader.export.links import shown_text, with_links
from reader.export.writers.citations import authors_of
from reader.isolation.pipes import receive
from reader.isolation.process import WorkLimits, run_isolated
from reader.model.annotation import KIND_NAMES, Annotation
from reader.session.notes.note_links import links_in, title_of
from reader.text.clean import clean_text

LIMITS = WorkLimits(seconds=10.0, memory_bytes=600_000_000)
MAX_TEMPLATE_BYTES = 256 * 1024

_MARKUP = (".html", ".htm", ".xml")

Value = Mapping[str, object]


def read_template(path: Path) -> str:
    """Return the text of a template.

    Raises:
        SourceError: It cannot be read, or is not a regular file, too large or not text.
    """
    from reader.sources.base import Limits
    from reader.sources.file import FileSource

    body = FileSource().load(str(path), Limits(max_file_bytes=MAX_TEMPLATE_BYTES)).body
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SourceError("not UTF-8 text", location=str(path)) from error


def render(
    template: str,
    entries: Sequence[Entry],
    *,
    name: str = "",
    ending: str = "",
) -> str:
    """Return the rendered template, cleaned.

    Args:
        template: A Jinja template.
        entries: The articles with their notes.
        name: The name of its file, for messages.
        ending: The extension of what it makes: values are escaped for ``.html`` and ``.xml``.

    Raises:
        ParseError: The template is invalid; the message contains the line.
        RefusedError: It uses something forbidden.
        ReaderError: It took too long, or too much memory.
    """
    request = (template, values_of(entries), ending.lower() in _MARKUP)
    parts: list[str] = []
    try:
        with run_isolated(
            "reader.export.writers.template_process", request, LIMITS, lambda: False
        ) as pipe:
            while True:
                kind, text = cast("tuple[str, str]", receive(pipe))
                if kind != "part":
                    break
                parts.append(text)
    except ReaderError as problem:
        raise ReaderError(f"the template {problem.message}", location=name) from problem
    if kind == "refused":
        raise RefusedError(text, location=name)
    if kind == "wrong":
        raise ParseError(text, location=name)
    return clean_text("".join(parts))


def values_of(entries: Sequence[Entry]) -> dict[str, object]:
    """Return the variables of a template: ``articles``, each with its ``notes``, and ``today``."""
    return {
        "today": date.today().isoformat(),  # noqa: DTZ011 - the user's local date
        "articles": [_article(entry) for entry in entries],
    }


def _article(entry: Entry) -> Value:
    meta = entry.meta
    return {
        "title": entry.title,
        "byline": meta.byline,
        "authors": authors_of(meta.byline),
        "site": meta.site,
        "published": meta.published,
        "language": meta.language,
        "url": entry.address,
        "location": entry.location,
        "starred": entry.starred,
        "notes": [_note(entry, note) for note in filter(is_shown, entry.notes)],
    }


def _note(entry: Entry, note: Annotation) -> Value:
    linked = (entry.linked.get(link.target.casefold()) for link in links_in(note.body))
    return {
        "id": note.id,
        "kind": KIND_NAMES[note.motivation],
        "title": title_of(note),
        "quote": note.target.exact,
        "note": with_links(note.body, entry.linked, shown_text),
        "markdown": note.body,
        "tags": list(note.tags),
        "speaker": note.speaker,
        "colour": note.colour,
        "colour_name": colour_of(entry, note),
        "link": text_link(entry.address, note.target),
        "links": [{"id": each.id, "title": each.title} for each in linked if each is not None],
        "whole_article": note.target.is_whole,
        "start": note.target.start,
        "created": _moment(note.created),
        "modified": _moment(note.modified),
    }


def _moment(when: datetime) -> str:
    """Return a time in UTC, in ISO 8601; empty for the epoch: not known."""
    return when.astimezone(UTC).isoformat() if when.timestamp() else ""
