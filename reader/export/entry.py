"""What is exported and imported: an article's metadata and the notes on it."""

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from reader.library.identity.address_keys import is_url
from reader.model.annotation import Annotation, Motivation
from reader.model.article import Meta
from reader.model.colours import UNNAMED, Colours

_NO_HOST = re.compile(r"[\s\x00-\x1f\x7f{}\\^|\"<>`]")
_NO_PATH = re.compile(r"[\s\x00-\x1f\x7f{}\\^|\"<>`\[\]]")


@dataclass(frozen=True, slots=True)
class LinkedNote:
    """The target of a link between notes.

    Attributes:
        id: Id of the note.
        title: Its title.
        article: The library's key of its article.
        article_title: The title of its article.
    """

    id: str
    title: str
    article: str
    article_title: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An article with notes.

    Attributes:
        key: Its key in the library; empty if it comes from elsewhere.
        location: Absolute path, URL, or ``urn:`` and a name.
        meta: Its known metadata.
        notes: The notes, by position; their `article` is `key`.
        starred: Whether the article is saved.
        linked: Targets of the links in the notes, by the typed target in lower case.
        colours: The highlight colours with the user's names.
        read: The day when it was last read here, ISO 8601; empty if never.
        editions: Texts that it had elsewhere, of the editions that the notes were made on.
        edited: Ids of the notes whose words are not in the edition read last.
    """

    key: str
    location: str
    meta: Meta
    notes: Sequence[Annotation]
    starred: bool = False
    linked: Mapping[str, LinkedNote] = field(default_factory=dict)
    colours: Colours = UNNAMED
    read: str = ""
    editions: Sequence[str] = ()
    edited: Set[str] = frozenset()

    @property
    def title(self) -> str:
        """The title, else the last part of the location."""
        if self.meta.title:
            return self.meta.title
        path = _path_in(self.location) if is_url(self.location) else self.location
        return path.rstrip("/").rpartition("/")[2] or self.location or "Untitled"

    @property
    def author(self) -> str:
        """Who wrote it, else the publication."""
        return self.meta.byline or self.meta.site

    @property
    def file(self) -> str:
        """The file name, if there is no address to cite."""
        path = Path(self.location)
        return path.name if path.is_absolute() and not self.address else ""

    @property
    def address(self) -> str:
        """The address to cite: the canonical URL, else the location if it is a URL, else empty.

        Unsafe characters are percent-encoded, so that it cannot end a link or field in any format.
        """
        for candidate in (self.meta.canonical_url, self.location):
            if is_url(candidate):
                host = re.match(r"\w+://[^/?#]*", candidate)
                end = host.end() if host else 0
                return _encoded(_NO_HOST, candidate[:end]) + _encoded(_NO_PATH, candidate[end:])
        return ""

    @property
    def place(self) -> str:
        """The address to cite, else the location; empty for a text that came from a pipe."""
        return self.address or ("" if self.location == "-" else self.location)

    @property
    def path(self) -> str:
        """The path of the file, if there is no address to cite; else empty."""
        return "" if self.place == self.address or self.place.startswith("urn:") else self.place

    @property
    def source(self) -> str:
        """An address for other programs, which may be a file URI."""
        if self.address or self.location.startswith("urn:"):
            return self.address or self.location
        path = Path(self.location)
        return path.as_uri() if path.is_absolute() else self.location


def _path_in(url: str) -> str:
    """Return the path of a URL, which may be malformed: urllib would raise an error."""
    rest = url.partition("://")[2].partition("#")[0].partition("?")[0]
    return rest.partition("/")[2]


def colour_of(entry: Entry, note: Annotation) -> str:
    """Return the name of a highlight's colour, also if it has a note; empty for other notes."""
    return entry.colours.shown(note.colour) if note.is_coloured else ""


def edit_of(entry: Entry, note: Annotation) -> str:
    """Return what the article's later edits did to the words of a note; empty for nothing."""
    return "reworded or removed since" if note.id in entry.edited else ""


def is_shown(note: Annotation) -> bool:
    """Whether a note is meant for reading, unlike marks and corrected speakers."""
    return note.motivation is not Motivation.IDENTIFYING and not note.mark


def _encoded(unsafe: re.Pattern[str], text: str) -> str:
    return unsafe.sub(lambda found: quote(found[0], safe="", errors="replace"), text)
