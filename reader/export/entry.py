"""What is exported and imported: an article's particulars and the notes on it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from reader.library.identity.identity import is_url
from reader.library.store import ArticleRecord
from reader.model.annotation import Annotation, Motivation
from reader.model.article import Meta
from reader.model.colours import Colours

_PLAIN = Colours()


_NO_HOST = re.compile(r"[\s\x00-\x1f\x7f{}\\^|\"<>`]")
_NO_PATH = re.compile(r"[\s\x00-\x1f\x7f{}\\^|\"<>`\[\]]")


@dataclass(frozen=True, slots=True)
class LinkedNote:
    """A note that a link leads to.

    Attributes:
        id: Of the note.
        title: What it is called.
        article: The library's key of its article.
        article_title: Of its article.
    """

    id: str
    title: str
    article: str
    article_title: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One article with notes.

    Attributes:
        key: The library's key of it; empty when it comes from elsewhere.
        location: Absolute path, URL, or ``urn:`` and a name.
        meta: What is known of it.
        notes: By position; the article that they name is `key`.
        starred: Whether it was saved for good.
        linked: Where the links in the notes lead, by what is typed, in small letters.
        colours: The highlight colours with the person's names for them.
        read: The day on which it was read last here, ISO 8601; empty when it never was.
        editions: Texts that it had elsewhere, of the editions that the notes were made on.
    """

    key: str
    location: str
    meta: Meta
    notes: Sequence[Annotation]
    starred: bool = False
    linked: Mapping[str, LinkedNote] = field(default_factory=dict)
    colours: Colours = _PLAIN
    read: str = ""
    editions: Sequence[str] = ()

    @property
    def title(self) -> str:
        """The headline, else the last part of the location."""
        if self.meta.title:
            return self.meta.title
        path = _path_in(self.location) if is_url(self.location) else self.location
        return path.rstrip("/").rpartition("/")[2] or self.location or "Untitled"

    @property
    def file(self) -> str:
        """The name of the file that it is, when no address is known to cite."""
        path = Path(self.location)
        return path.name if path.is_absolute() and not self.address else ""

    @property
    def address(self) -> str:
        """The address to cite: the canonical URL, else the one it was read from, else nothing.

        What browsers encode anyway is encoded, so that it ends no link and no field of any format.
        """
        for candidate in (self.meta.canonical_url, self.location):
            if is_url(candidate):
                host = re.match(r"\w+://[^/?#]*", candidate)
                end = host.end() if host else 0
                return _encoded(_NO_HOST, candidate[:end]) + _encoded(_NO_PATH, candidate[end:])
        return ""

    @property
    def source(self) -> str:
        """An address for other programs, also of a file."""
        if self.address or self.location.startswith("urn:"):
            return self.address or self.location
        path = Path(self.location)
        return path.as_uri() if path.is_absolute() else self.location


def _path_in(url: str) -> str:
    """Return the path in an address, which may be malformed: then urllib would raise."""
    rest = url.partition("://")[2].partition("#")[0].partition("?")[0]
    return rest.partition("/")[2]


def meta_of(record: ArticleRecord) -> Meta:
    """Return what the library knows of an article."""
    return Meta(
        record.title,
        record.byline,
        record.published,
        record.site,
        record.language,
        record.canonical_url,
    )


def colour_of(entry: Entry, note: Annotation) -> str:
    """Return what the colour of a highlight is called; empty for others."""
    if note.motivation is not Motivation.HIGHLIGHTING or not note.colour:
        return ""
    return entry.colours.shown(note.colour)


def is_shown(note: Annotation) -> bool:
    """Whether a note is for people to read: neither a mark nor a corrected speaker."""
    return note.motivation is not Motivation.IDENTIFYING and not note.mark


def _encoded(unsafe: re.Pattern[str], text: str) -> str:
    return unsafe.sub(lambda found: quote(found[0], safe="", errors="replace"), text)
