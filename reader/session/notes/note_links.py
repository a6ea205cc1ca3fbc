"""Links between notes, as typed: ``[[id|words]]`` or ``[[first line]]``."""

import re
from collections.abc import Callable, Iterator, Sequence

from reader.library.store import Library
from reader.model.annotation import Annotation
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple
from reader.text.caseless import alike
from reader.text.span import Span

_MAX_TITLE = 200
"""Code points of a first line that can be linked to."""

_SHOWN_TITLE = 60  # code points of the title shown in a link to a chosen note

_PIECE = lazily(
    r"```.*?(?:```|\Z)|`[^`\n]*`"  # text in code is not a link
    r"|\[\[(?P<target>[^\[\]\n|]{1,200})(?:\|(?P<shown>[^\[\]\n]{0,200}))?\]\]",
    re.DOTALL,
)
_LINE_MARKUP = lazily(r"\A\s*(?:#{1,6}|>|[-*+]|\d{1,3}[.)])\s+")
_LINE_MARKUP_STARTS = "#>-*+0123456789"
_ADDRESS = lazily(r"!?\[([^\[\]]{0,400})\]\([^)\s]{0,2000}\)")
_CANDIDATES = 1_000


class NoteLink(NamedTuple):
    """A link in the text of a note.

    Attributes:
        span: From the first bracket to the last.
        target: The id or the first line of a note.
        shown: The text shown for the link.
    """

    span: Span
    target: str
    shown: str


class FollowedLink(NamedTuple):
    """A link and its target note; None if there is no such note."""

    link: NoteLink
    note: Annotation | None


class NoteLinks(NamedTuple):
    """The outgoing links and backlinks of a note.

    Attributes:
        links: Where its links lead.
        backlinks: The notes that link to it.
    """

    links: Sequence[FollowedLink] = ()
    backlinks: Sequence[Annotation] = ()


def links_in(body: str) -> Iterator[NoteLink]:
    """Yield the links of a note in order. Cost: linear."""
    for found in _PIECE.finditer(body):
        if found["target"] is not None and found["target"].strip():
            target = " ".join(found["target"].split())
            shown = " ".join((found["shown"] or "").split())
            yield NoteLink(Span(*found.span()), target, shown or target)


def with_links_replaced(
    body: str, words: Callable[[NoteLink], str], plain: Callable[[str], str] = str
) -> str:
    """Return the text of a note with each link replaced.

    Args:
        body: The text of the note.
        words: Returns the replacement of a link.
        plain: Formats the text between links.
    """
    if "[[" not in body:
        return plain(body)
    parts: list[str] = []
    at = 0
    for link in links_in(body):
        parts += (plain(body[at : link.span.start]), words(link))
        at = link.span.end
    return "".join((*parts, plain(body[at:])))


def with_link_words(body: str) -> str:
    """Return the text of a note with each link replaced by its words."""
    return with_links_replaced(body, lambda link: link.shown)


def plain_line(line: str) -> str:
    """Return a line of Markdown without the most common markup."""
    line = with_link_words(line)
    if (
        line.lstrip()[:1] in _LINE_MARKUP_STARTS
    ):  # the patterns are slow when thousands of notes are drawn
        line = _LINE_MARKUP.sub("", line)
    if "](" in line:
        line = _ADDRESS.sub(r"\1", line)
    return line.replace("**", "").replace("`", "")


def title_of(note: Annotation) -> str:
    """Return the title of a note in links: its first line, or else the passage."""
    lines = (plain_line(line[: 2 * _MAX_TITLE]).strip() for line in note.body.split("\n"))
    first = next((line for line in lines if line), "") or note.target.exact
    words = re.sub(r"[\[\]|]", "", first[: 2 * _MAX_TITLE]).split()
    return " ".join(words)[:_MAX_TITLE].strip()


def name_of(note: Annotation) -> str:
    """Return the name by which links can refer to a note; empty if its first line is a link.

    Otherwise a note that only consists of a link would be mistaken for the target of that link.
    """
    first = next((line for line in note.body.split("\n") if line.strip()), "")
    return "" if "[[" in first[: 2 * _MAX_TITLE] or not first else title_of(note)


def link_to(note: Annotation) -> str:
    """Return a link to a note as typed: its id, and a few words to show."""
    title = title_of(note)
    if len(title) > _SHOWN_TITLE:
        cut = title[:_SHOWN_TITLE]
        title = f"{cut.rpartition(' ')[0] or cut}…"
    return f"[[{note.id}|{title}]]" if title else f"[[{note.id}]]"


def link_target(library: Library, link: NoteLink) -> Annotation | None:
    """Return the target note of a link: by id, or else the last saved one with that first line.

    Raises:
        LibraryError: The library cannot be read.
    """
    found = library.annotation(link.target)
    if found is not None:
        return found
    wanted = alike(link.target)
    called = library.find_phrase(link.target, _CANDIDATES, first=True)
    return next((note for note in called if alike(name_of(note)) == wanted), None)


def link_targets(library: Library, note: Annotation) -> list[FollowedLink]:
    """Return the links of a note with their targets, each target once.

    Raises:
        LibraryError: The library cannot be read.
    """
    links = {link.target.casefold(): link for link in links_in(note.body)}
    return [FollowedLink(link, link_target(library, link)) for link in links.values()]


def backlinks(library: Library, note: Annotation) -> Sequence[Annotation]:
    """Return the notes that link to a note, most recently saved first.

    Raises:
        LibraryError: The library cannot be read.
    """
    called = [name for name in (note.id, name_of(note)) if name]
    found = {
        each.id: each
        for words in called
        for each in library.find_phrase(words, _CANDIDATES)
        if "[[" in each.body and each.id != note.id
    }
    names = {alike(word) for word in called}

    def is_meant(link: NoteLink) -> bool:
        if link.target == note.id:
            return True
        if alike(link.target) not in names:
            return False
        led = link_target(library, link)
        return led is not None and led.id == note.id

    return [each for each in found.values() if any(map(is_meant, links_in(each.body)))]
