"""Links between notes in exports, which each format writes in its own way."""

import re
from collections.abc import Callable, Iterable, Mapping

from reader.export.entry import Entry, LinkedNote, is_shown
from reader.library.store import Library
from reader.model.annotation import Annotation
from reader.session.notes.note_links import (
    NoteLink,
    link_target,
    links_in,
    title_of,
    with_links_replaced,
)


def linked_notes(library: Library, notes: Iterable[Annotation]) -> dict[str, LinkedNote]:
    """Return the targets of the links in notes, by the typed target in lower case.

    Raises:
        LibraryError: The library cannot be read.
    """
    links = {
        link.target.casefold(): link
        for note in notes
        if "[[" in note.body
        for link in links_in(note.body)
    }
    found: dict[str, LinkedNote] = {}
    for typed, link in links.items():
        note = link_target(library, link)
        if note is not None:
            record = library.record(note.article)
            title = (record.title or record.location) if record is not None else ""
            found[typed] = LinkedNote(note.id, title_of(note), note.article, title)
    return found


def anchor_of(note_id: str) -> str:
    """Return the name that links within a document use for a note: letters, digits and dashes."""
    return f"pq-{re.sub(r'[^A-Za-z0-9-]', '-', note_id)}"


def link_target_ids(entries: Iterable[Entry]) -> set[str]:
    """Return the ids of notes in a document that are link targets of notes in it."""
    there: set[str] = set()
    linked: set[str] = set()
    for entry in entries:
        there.update(note.id for note in entry.notes if is_shown(note))
        linked.update(to.id for to in entry.linked.values())
    return there & linked


def with_links(
    body: str,
    linked: Mapping[str, LinkedNote],
    write: Callable[[NoteLink, LinkedNote], str],
    plain: Callable[[str], str] = str,
    *,
    lost: Callable[[str], str] | None = None,
) -> str:
    """Return the text of a note with its links converted to a format.

    Args:
        body: The text of the note.
        linked: The targets of its links.
        write: Formats a link.
        plain: Formats the text between links.
        lost: Formats a link without a target, if its brackets would have a meaning in the format.
    """

    def written(link: NoteLink) -> str:
        to = linked.get(link.target.casefold())
        return write(link, to) if to is not None else (lost or plain)(link.span.of(body))

    return with_links_replaced(body, written, plain)


def shown_text(link: NoteLink, note: LinkedNote) -> str:
    """Return the text shown for a link: its own, or the title of the note."""
    return note.title if link.shown == note.id and note.title else link.shown
