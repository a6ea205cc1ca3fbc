"""Org mode: a heading per article, and one below it for each note."""

import re
from collections.abc import Iterable, Iterator

from reader.export.entry import Entry, LinkedNote, colour_of, edit_of, is_shown
from reader.export.fragment import text_link
from reader.export.links import shown_text, with_links
from reader.model.annotation import Annotation
from reader.session.notes.note_links import NoteLink, with_link_words
from reader.text.days import local_day

_HEADINGS = re.compile(r"^(?=\*+ )", re.MULTILINE)
_ACTIVE = re.compile(r"^[ \t]*(?=#(?:\+|\s|$)|:[\w-]+:|%%)", re.MULTILINE)
"""The indentation of keywords, blocks, comments and drawers, which Org acts on or leaves out."""
_LINKS = re.compile(r"\[(?=\[)|\b(?:src|call)_(?=\S*[\[{(])|\b(?:elisp|shell):(?=\S)|\{\{(?=\{)")
"""Links, code and macros, which Org would follow or execute."""
_NO_TAG = re.compile(r"[^\w@#%]+")
_HEADING_CHARS = 60


def org(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield all notes as one document, article by article."""
    for entry in entries:
        yield "\n".join((*_article(entry), ""))


def _article(entry: Entry) -> Iterator[str]:
    yield f"* {_line(entry.title)}"
    yield ":PROPERTIES:"
    meta = entry.meta
    for name, value in (
        ("URL", entry.place),
        ("AUTHOR", meta.byline),
        ("PUBLISHED", meta.published),
        ("SITE", meta.site),
    ):
        if value:
            yield f":{name}: {_line(value) if name != 'URL' else ' '.join(value.split())}"
    yield ":END:"
    for note in filter(is_shown, entry.notes):
        yield from _note(entry, note)


def _note(entry: Entry, note: Annotation) -> Iterator[str]:
    def link_to(link: NoteLink, to: LinkedNote) -> str:
        words = _line(shown_text(link, to))
        return f"[[id:{_line(to.id)}][{words}]]"

    first = _line(note.target.exact or with_link_words(note.body))
    tags = "".join(f":{_NO_TAG.sub('_', tag)}" for tag in note.tags)
    heading = f"{first[: _HEADING_CHARS - 1]}…" if len(first) > _HEADING_CHARS else first
    yield f"** {heading or 'Note'}{f'  {tags}:' if tags else ''}"
    yield from (":PROPERTIES:", f":ID: {_line(note.id)}")
    if day := local_day(note.created):
        yield f":CREATED: [{day}]"
    if colour := colour_of(entry, note):
        yield f":COLOUR: {_line(colour)}"
    if edit := edit_of(entry, note):
        yield f":STATE: {edit}"
    if note.speaker:
        yield f":SPEAKER: {_line(note.speaker)}"
    yield ":END:"
    if note.target.exact.strip():
        yield from ("#+begin_quote", _without_markup(note.target.exact), "#+end_quote")
    link = text_link(entry.address, note.target)
    if link:
        yield f"[[{link.replace('[', '%5B').replace(']', '%5D')}][in the article]]"
    if note.body.strip():
        yield with_links(note.body, entry.linked, link_to, _without_markup)


def _line(text: str) -> str:
    """Return a text as one line, without active links and code."""
    return _LINKS.sub(r"\g<0> ", " ".join(text.split()))


def _without_markup(text: str) -> str:
    """Return text whose lines begin no heading, block or drawer, and contain no link or code.

    Inserting a space is enough for that; where a line may be indented, one that does not break.
    """
    without_links = _LINKS.sub(r"\g<0> ", text)
    return _ACTIVE.sub("\\g<0>\N{NO-BREAK SPACE}", _HEADINGS.sub(" ", without_links))
