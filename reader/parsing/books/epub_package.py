"""The package of an EPUB: its chapters in order, its metadata, and its table of contents."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from reader.errors import ParseError
from reader.model.article import Meta
from reader.parsing.archive import Archive
from reader.parsing.books.book_links import member_name
from reader.parsing.lines.mail_addresses import without_mail_addresses
from reader.parsing.lines.written_dates import bare_date, iso_date
from reader.parsing.safe_xml import Element, first_inside, local_name, parse_xml, text_of
from reader.text.media_types import PAGE_TYPES

CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_FONT_ONLY = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_CHAPTER_TYPES = (*PAGE_TYPES, "application/x-dtbook+xml", "")
_TABLES = ("application/x-dtbncx+xml",)
_PLACEHOLDER = re.compile(  # what programs write where they know neither title nor author
    r"unknown(?: title| author)?|calibre|untitled|un-named|user|admin|author|microsoft office user",
    re.IGNORECASE,
)
_FEWEST_PARTS = 2  # entries that others are nested in, in the contents of a book in parts
_MOST_CHAPTERS = 5000
_MOST_ASIDES = 200


class Entry(NamedTuple):
    """What the table of contents says of a page.

    Attributes:
        title: Its title.
        depth: How many entries it is nested in.
        part: The number of the outermost of these.
    """

    title: str
    depth: int
    part: int


@dataclass(frozen=True, slots=True)
class Book:
    """The parts of the package document that are used.

    Attributes:
        meta: Title, authors, date, language, publisher.
        chapters: Member names in reading order.
        tables: Member names of the tables of contents.
        asides: Member names of pages outside the reading order, some of which hold notes.
    """

    meta: Meta
    chapters: tuple[str, ...]
    tables: tuple[str, ...]
    asides: tuple[str, ...]


def check_protection(archive: Archive, root: str, location: str) -> None:
    """Raise `ParseError` if the text of the book in the folder `root` is encrypted."""
    if root + _ENCRYPTION not in archive:
        return
    encryption = parse_xml(archive.read(root + _ENCRYPTION), location=location)
    methods = [found.get("Algorithm", "") for found in encryption.iter("{*}EncryptionMethod")]
    if any(method not in _FONT_ONLY for method in methods):
        raise ParseError("is protected against copying (DRM)", location=location)


def read_package(archive: Archive, folder: str, location: str) -> Book:
    """Return what the package document of the book in `folder` says.

    Raises:
        ParseError: There is none.
    """
    container = parse_xml(archive.read(folder + CONTAINER), location=location)
    paths = [folder + found.get("full-path", "") for found in container.iter("{*}rootfile")]
    path = next((path for path in paths if path in archive), "")
    if not path:
        raise ParseError("is not an EPUB: its package is missing", location=location)
    root = parse_xml(archive.read(path), location=location)
    folder = posixpath.dirname(path)
    members: dict[str, tuple[str, str, str]] = {}
    for item in root.iter("{*}item"):
        name = member_name(folder, item.get("href", ""))
        kind, role = item.get("media-type", "").lower(), item.get("properties", "")
        members[item.get("id", "")] = (name, kind, role)
    chapters: list[str] = []
    asides: list[str] = []
    for ref in root.iter("{*}itemref"):
        name, kind, _ = members.get(ref.get("idref", ""), ("", "none", ""))
        if kind in _CHAPTER_TYPES:
            (asides if ref.get("linear") == "no" else chapters).append(name)
    tables = [
        name for name, kind, role in members.values() if kind in _TABLES or "nav" in role.split()
    ]
    chapters = chapters or asides  # a book whose pages are all outside the reading order
    unique = tuple(dict.fromkeys(chapters))[:_MOST_CHAPTERS]
    unique_asides = tuple(dict.fromkeys(name for name in asides if name not in chapters))
    found = tuple(name for name in tables if name in archive)
    return Book(_meta(root), unique, found, unique_asides[:_MOST_ASIDES])


def _meta(root: Element) -> Meta:
    fields: dict[str, list[str]] = {}
    for element in root.iter():
        if "purl.org/dc/" in str(element.tag):
            fields.setdefault(local_name(element), []).append(text_of(element))
    first = {name: next(filter(None, values), "") for name, values in fields.items()}
    return Meta(
        title="" if _PLACEHOLDER.fullmatch(first.get("title", "")) else first.get("title", ""),
        byline=", ".join(_authors(root)[:8]),
        published=iso_date(first.get("date", "")) or bare_date(first.get("date", "")),
        site=first.get("publisher", ""),
        language=first.get("language", ""),
    )


def _authors(root: Element) -> list[str]:
    """Return the authors among the creators of a book, without translators and editors."""
    roles = {
        meta.get("refines", "").removeprefix("#"): text_of(meta)
        for meta in root.iter("{*}meta")
        if meta.get("property") == "role" and meta.get("refines")
    }
    creators = [
        (
            without_mail_addresses(text_of(creator)),
            roles.get(creator.get("id", "")) or _role(creator),
        )
        for creator in root.iter("{http://purl.org/dc/elements/1.1/}creator")
    ]
    known = [(name, role) for name, role in creators if name and not _PLACEHOLDER.fullmatch(name)]
    return [name for name, role in known if role in ("", "aut")] or [name for name, _ in known]


def _role(creator: Element) -> str:
    roles = (value for key, value in creator.attrib.items() if str(key).endswith("}role"))
    return str(next(roles, ""))


def contents_entries(archive: Archive, book: Book, location: str) -> dict[str, Entry]:
    """Return the first entry of each member in the tables of contents, by member name."""
    entries: dict[str, Entry] = {}
    for table in book.tables:
        try:
            root = parse_xml(archive.read(table), location=location)
        except ParseError:
            continue
        for name, entry in _entries_of_table(root, posixpath.dirname(table)):
            entries.setdefault(name, entry)
    parts = {entry.part for entry in entries.values() if entry.depth}
    if len(parts) < _FEWEST_PARTS:  # the only one is the book itself
        return {name: entry._replace(depth=0) for name, entry in entries.items()}
    return entries


def _entries_of_table(root: Element, folder: str) -> Iterator[tuple[str, Entry]]:
    part = 0
    for element in root.iter("{*}navPoint", "{*}a", "{*}li"):
        above = sum(1 for _ in element.iterancestors("{*}navPoint", "{*}li"))
        part += not above
        if local_name(element) == "li":
            continue
        if local_name(element) == "a":
            href, title, depth = element.get("href", ""), text_of(element), max(0, above - 1)
        else:
            found = first_inside(element, "content")
            href = "" if found is None else found.get("src", "")
            title, depth = text_of(first_inside(element, "text")), above
        if title and (name := member_name(folder, href)):
            yield name, Entry(title, depth, part)
