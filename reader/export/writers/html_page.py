"""A self-contained HTML page without scripts and external resources."""

from collections.abc import Iterable, Iterator, Set
from html import escape
from itertools import islice

from reader.export.entry import Entry, LinkedNote, colour_of, edit_of, is_shown
from reader.export.fragment import text_link
from reader.export.links import link_target_ids, shown_text, with_links
from reader.model.annotation import Annotation
from reader.session.notes.note_links import NoteLink
from reader.text.days import local_day, readable_day

_POLICY = (
    '<meta http-equiv="Content-Security-Policy"'
    " content=\"default-src 'none'; style-src 'unsafe-inline'\">"
)
_STYLE = (
    "body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif}"
    "blockquote{margin:1.5rem 0 .5rem;padding-left:1rem;border-left:.2rem solid;"
    "white-space:pre-line}.note{white-space:pre-line}.small{font-size:.85rem;opacity:.8}"
)
PAGE_END = "</body></html>\n"


def html_page(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield all notes as a page, article by article."""
    link_targets = link_target_ids(entries)
    first = list(islice(entries, 2))
    title = first[0].title if len(first) == 1 else "Notes"
    language = first[0].meta.language if len(first) == 1 else ""
    yield page_head(title, language)
    for entry in entries:
        yield "\n".join((*_article(entry, link_targets), ""))
    yield PAGE_END


def page_head(title: str, language: str = "") -> str:
    """Return the page up to its first article."""
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{escape(language)}">' if language else "<html>",
            '<head><meta charset="utf-8">',
            _POLICY,
            f"<title>{escape(title)}</title>",
            f"<style>{_STYLE}</style></head>",
            "<body>",
            "",
        )
    )


def article_head(title: str, address: str, *known: str) -> Iterator[str]:
    """Yield the linked title of an article, and what is known about it."""
    heading = escape(title)
    if address:
        heading = f'<a href="{escape(address)}" rel="noreferrer">{heading}</a>'
    yield f"<h1>{heading}</h1>"
    credit = " · ".join(escape(part) for part in known if part)
    if credit:
        yield f'<p class="small">{credit}</p>'


def _article(entry: Entry, link_targets: Set[str]) -> Iterator[str]:
    meta = entry.meta
    yield "<article>"
    known = (meta.site, meta.byline, readable_day(meta.published), entry.path)
    yield from article_head(entry.title, entry.address, *known)
    for note in filter(is_shown, entry.notes):
        yield from _note(entry, note, link_targets)
    yield "</article>"


def _note(entry: Entry, note: Annotation, link_targets: Set[str]) -> Iterator[str]:
    def link_to(link: NoteLink, to: LinkedNote) -> str:
        words = escape(shown_text(link, to))
        return f'<a href="#{escape(to.id)}">{words}</a>' if to.id in link_targets else words

    link = text_link(entry.address, note.target)
    yield f'<section id="{escape(note.id)}">'
    if note.target.exact.strip():
        cite = f' cite="{escape(link)}"' if link else ""
        yield f"<blockquote{cite}>{escape(note.target.exact)}</blockquote>"
    source = [escape(note.speaker)] if note.speaker else []
    source += [f'<a href="{escape(link)}" rel="noreferrer">in the article</a>'] if link else []
    if source:
        yield f'<p class="small">— {", ".join(source)}</p>'
    if note.body.strip():
        yield f'<div class="note">{with_links(note.body, entry.linked, link_to, escape)}</div>'
    tags = " ".join(f"#{escape(tag)}" for tag in note.tags)
    about = "on the whole article" if note.target.is_whole else escape(colour_of(entry, note))
    day = local_day(note.created)
    time = f"<time>{day}</time>" if day else ""
    facts = " ".join(part for part in (time, about, edit_of(entry, note), tags) if part)
    if facts:
        yield f'<p class="small">{facts}</p>'
    yield "</section>"
