"""Markdown: a section per article, with passages as block quotes and the notes below them."""

import re
from collections.abc import Iterable, Iterator, Set

from reader.export.entry import Entry, LinkedNote, colour_of, edit_of, is_shown
from reader.export.fragment import text_link
from reader.export.links import anchor_of, link_target_ids, shown_text, with_links
from reader.model.annotation import Annotation
from reader.session.notes.note_links import NoteLink
from reader.text.days import local_day, readable_day

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~&$])")
_AT_LINE_START = re.compile(r"^([^\S\n]*)([#+\-=:]|\d+(?=[.)]))", re.MULTILINE)


def markdown(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield the notes of all entries as one document, article by article."""
    link_targets = link_target_ids(entries)
    before = ""
    for entry in entries:
        yield before + "\n\n".join(_article(entry, link_targets))
        before = "\n\n"
    yield "\n"


def escaped(text: str) -> str:
    """Return text with all Markdown syntax escaped."""
    marked = _SPECIAL.sub(r"\\\1", text)
    return _AT_LINE_START.sub(_escaped_start, marked)


def quotation(text: str) -> str:
    """Return text as a block quote, keeping its paragraphs."""
    lines = re.sub(r"\n{2,}", "\n\n", escaped(text.strip())).split("\n")
    return "\n".join(f"> {line}".rstrip() for line in lines)


def credit(entry: Entry) -> str:
    """Return the known ones of outlet, author and date."""
    meta = entry.meta
    known = (meta.site, meta.byline, readable_day(meta.published))
    return " · ".join(escaped(part) for part in known if part)


def address(url: str) -> str:
    """Return a URL with characters encoded that would end a link or line."""
    return re.sub(r"[\s<>()\\]", lambda found: f"%{ord(found[0]):02X}", url)


def _article(entry: Entry, link_targets: Set[str]) -> Iterator[str]:
    """Yield the paragraphs of an article; `link_targets` are ids of notes."""
    yield f"# {escaped(entry.title)}"
    if credit(entry):
        yield credit(entry)
    if entry.address:
        yield f"<{address(entry.address)}>"
    elif entry.path:
        yield escaped(entry.path)
    for note in filter(is_shown, entry.notes):
        yield from _note(entry, note, link_targets)


def _note(entry: Entry, note: Annotation, link_targets: Set[str]) -> Iterator[str]:
    """Yield the paragraphs of a note."""

    def link_to(link: NoteLink, to: LinkedNote) -> str:
        words = escaped(shown_text(link, to))
        return f"[{words}](#{anchor_of(to.id)})" if to.id in link_targets else words

    if note.id in link_targets:
        yield f'<a id="{anchor_of(note.id)}"></a>'
    if note.target.exact.strip():
        yield quotation(note.target.exact)
    link = text_link(entry.address, note.target)
    source = [escaped(note.speaker)] if note.speaker else []
    source += [f"[in the article]({address(link)})"] if link else []
    if source:
        yield f"— {', '.join(source)}"
    if note.body.strip():
        yield with_links(note.body.strip("\n"), entry.linked, link_to, lost=escaped)
    tags = " ".join(f"#{escaped(tag.replace(' ', '-'))}" for tag in note.tags)
    about = "on the whole article" if note.target.is_whole else escaped(colour_of(entry, note))
    known = (local_day(note.created), about, edit_of(entry, note), tags)
    facts = " · ".join(part for part in known if part)
    if facts:
        yield f"*{facts}*"


def _escaped_start(found: re.Match[str]) -> str:
    """Return the escaped start of a line, so that it begins no list, heading or rule."""
    space, mark = found.groups()
    return f"{space}{mark}\\" if mark.isdigit() else f"{space}\\{mark}"
