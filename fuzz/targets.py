"""What is fuzzed: bytes go in, and an AssertionError or any other exception is a finding.

Each target is a function of the bytes alone. `ReaderError` is an answer, not a finding.
"""

import io
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

import properties

from reader.analysis.quotes import find_quotes
from reader.analysis.sections import find_sections
from reader.analysis.speakers import speakers_of
from reader.anchoring.changes import Change, compare_editions
from reader.anchoring.describe import describe_target
from reader.anchoring.fragment import text_fragment
from reader.anchoring.resolve import resolve_target
from reader.anchoring.summary import summarise_changes
from reader.cli.command_line.request import WrongUsage, parse_arguments
from reader.commands.command import Where
from reader.commands.keymap import Keymap
from reader.commands.keys import key_names
from reader.commands.line import parse_line
from reader.errors import ReaderError
from reader.export.entry import Entry
from reader.export.file_names import file_name
from reader.export.formats import FORMATS
from reader.export.gathering import Gathered
from reader.export.importing.file_kinds import read_import
from reader.export.importing.note_merging import import_parts, preview_import
from reader.layout.page import Page, Place
from reader.library.opening import open_library
from reader.library.settings.configuration import load_settings
from reader.library.store import Library
from reader.model.analysis import Analysis
from reader.model.annotation import Status
from reader.model.article import Article
from reader.parsing.registry import parse_article
from reader.sources.addresses import (
    display_host,
    parse_address,
    safe_to_open,
    web_address,
    without_credentials,
)
from reader.text.cells import cell_width
from reader.text.clean import clean_line, clean_text

Target = Callable[[bytes], None]

PART = b"\n%%%%\n"
"""Between the parts of an input that has several: the old and the new edition, and so on."""


def _parts(body: bytes, count: int) -> list[bytes]:
    parts = body.split(PART, count - 1)
    return parts + [b""] * (count - len(parts))


def _text(body: bytes) -> str:
    """Return text with anything in it, lone surrogates too."""
    return body.decode("utf-8", "surrogateescape")


def _parsed(body: bytes, media_type: str | None, location: str = "") -> Article | None:
    try:
        article = parse_article(body, media_type=media_type, location=location)
    except ReaderError as error:
        properties.error(error)
        return None
    properties.article(article)
    return article


def clean(body: bytes) -> None:
    """Clean text."""
    text = _text(body)
    properties.clean(clean_text(text))
    properties.one_line(clean_line(text))


def plain(body: bytes) -> None:
    """Read plain text and lay it out at a narrow and a wide width."""
    article = _parsed(body, "text/plain")
    if article is not None:
        for width in (8, 72):
            _laid_out(article, width)


def _laid_out(article: Article, width: int) -> None:
    page = Page(article, width)
    for row in page.window(Place(0, 0), 1_000):
        assert 0 <= row.start <= row.end <= len(article.text)
        for column, start, end in row.pieces:
            assert 0 <= start <= end <= len(article.text)
            used = column + cell_width(article.text[start:end])
            assert used <= width, f"{used} cells in a row of {width}"


def sniffed(body: bytes) -> None:
    """Read whatever the bytes look like."""
    _parsed(body, None)


def html(body: bytes) -> None:
    """Read a page."""
    _parsed(body, "text/html", "https://news.example.org/a/b")


def markdown(body: bytes) -> None:
    """Read Markdown."""
    _parsed(body, "text/markdown", "notes/a.md")


def feed(body: bytes) -> None:
    """Read a feed."""
    _parsed(body, "application/rss+xml", "https://news.example.org/feed")


def mail(body: bytes) -> None:
    """Read a mail."""
    _parsed(body, "message/rfc822")


def epub(body: bytes) -> None:
    """Read a book: the bytes of an archive, or the parts of one."""
    if body.startswith(b"PK"):
        _parsed(body, "application/epub+zip", "a.epub")
        return
    names = ("META-INF/container.xml", "a.opf", "a.xhtml", "nav.xhtml")
    parts = (b"application/epub+zip", *_parts(body, len(names)))
    _parsed(_archive(("mimetype", *names), parts), "application/epub+zip", "a.epub")


def document(body: bytes) -> None:
    """Read a document of a word processor: RTF, FictionBook, or the parts of a DOCX or ODT one."""
    if body.startswith(b"{\\rtf"):
        _parsed(body, "application/rtf", "a.rtf")
    elif b"<FictionBook" in body:
        _parsed(body, "application/x-fictionbook", "a.fb2")
    elif b"<article" in body:
        _parsed(body, "application/jats+xml", "a.nxml")
        _parsed(body, "application/docbook+xml", "a.dbk")
    elif b"office:" in body:
        kind = b"application/vnd.oasis.opendocument.text"
        members = ("mimetype", "content.xml", "styles.xml", "meta.xml")
        _parsed(_archive(members, (kind, *_parts(body, len(members) - 1))), None, "a.odt")
    else:
        kinds = ("document.xml", "styles.xml", "numbering.xml", "footnotes.xml")
        names = (*kinds, "_rels/document.xml.rels")
        named = ("[Content_Types].xml", *(f"word/{name}" for name in names))
        _parsed(_archive(named, (b"", *_parts(body, len(names)))), None, "a.docx")


def _archive(names: Sequence[str], contents: Sequence[bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in zip(names, contents, strict=True):
            archive.writestr(name, content)
    return file.getvalue()


def configuration(body: bytes) -> None:
    """Read a configuration file, and take its keys."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "config.toml")
        path.write_bytes(body)
        settings, problems = load_settings(path, environment={})
    for problem in problems:
        properties.one_line(problem)
    keymap = Keymap(settings.keys)
    for problem in keymap.problems:
        properties.harmless(problem)


def imports(body: bytes) -> None:
    """Take over notes of another program, and export them in every format."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "notes")
        path.write_bytes(body)
        try:
            entries = read_import(path)
        except ReaderError as error:
            properties.error(error)
            return
        library = open_library(Path(folder, "data"))
        try:
            _taken_over(library, entries)
        finally:
            library.close()


def _taken_over(library: Library, entries: Sequence[Entry]) -> None:
    """Take entries over into a library, and export what is there then."""
    counts = preview_import(library, entries)
    assert counts.notes >= counts.new
    for note in (note for part in import_parts(library, entries) for note in part.notes):
        for text in (note.body, note.target.exact, note.target.prefix, note.target.suffix):
            properties.clean(text)
        for line in (*note.tags, note.colour, note.id, note.mark, note.speaker):
            properties.one_line(line)
    assert not preview_import(library, entries).new, "a second import would add to the first"
    exported = list(Gathered(library))
    for form in FORMATS.values():
        properties.harmless(form.write(exported).replace("\r\n", "\n"))
    for entry in exported:
        name = file_name(entry.title, ".md")
        assert len(name.encode()) <= 255
        assert "/" not in name
        assert name not in (".", "..")


_LANGUAGES = ("", "en", "de", "nl", "fr", "es", "it", "pt", "ru", "ja")


def quotes(body: bytes) -> None:
    """Find quotes, speakers and sections in any text, cleaned or not, read in any language."""
    text = _text(body)
    found = find_quotes(text, language=_LANGUAGES[len(body) % len(_LANGUAGES)])
    properties.inside((quote.span for quote in found), text)
    clean_one = clean_text(text)
    if clean_one.strip():
        article = parse_article(clean_one.encode(), media_type="text/plain")
        there = find_quotes(article.text)
        analysis = Analysis(find_sections(article), there, speakers_of(there))
        properties.analysis(analysis, article.text)


def anchoring(body: bytes) -> None:
    """Describe passages of one edition and find them in another; compare the two."""
    old, new = (clean_text(_text(part)) for part in _parts(body, 2))
    changes = compare_editions(old, new)
    properties.inside((change.old for change in changes), old)
    properties.inside((change.new for change in changes), new)
    assert _put_together(old, new, changes) == new
    summarise_changes(old, new, changes)
    for start, end in _passages(old):
        target = describe_target(old, start, end)
        here = resolve_target(target, old)
        if target.exact.strip() and target.copies == 1:
            assert here.status is Status.EXACT, f"{here} instead of {start}, {end}"
            assert here.span is not None
            assert (here.span.start, here.span.end) == (start, end)
        for old_text in (None, old):
            found = resolve_target(target, new, old_text=old_text)
            assert (found.span is None) == (found.status is Status.ORPHAN)
            properties.inside([found.span] if found.span else [], new)
        properties.harmless(text_fragment(old, start, end))


def _put_together(old: str, new: str, changes: Sequence[Change]) -> str:
    """Return the old text with every change made."""
    parts: list[str] = []
    at = 0
    for change in changes:
        parts += [old[at : change.old.start], change.new.of(new)]
        at = change.old.end
    return "".join([*parts, old[at:]])


def _passages(text: str) -> list[tuple[int, int]]:
    """Return a few passages: a word, the middle, everything, an empty one."""
    size = len(text)
    third = size // 3
    return [(0, min(size, 12)), (third, size - third), (0, size), (third, third)]


def addresses(body: bytes) -> None:
    """Take addresses apart and write them anew."""
    text = _text(body)
    without = without_credentials(text)
    assert without == without_credentials(without)
    properties.one_line(display_host(text))
    try:
        argument = web_address(text)
    except ReaderError as error:
        properties.error(error)
        return
    assert argument.isascii()
    assert argument.isprintable()
    assert " " not in argument
    assert argument.startswith(("http://", "https://", "mailto:"))
    assert web_address(argument) == argument, "writing it anew is no fixed point"
    opening = safe_to_open(text, "")
    assert opening.argument == argument
    properties.one_line(opening.host)
    if not argument.startswith("mailto:"):
        again = parse_address(argument)
        assert again.host == parse_address(text).host
        assert again.port == parse_address(text).port


def commands(body: bytes) -> None:
    """Understand keys, lines of commands, and command lines."""
    text = _text(body)
    for line in text.split("\n"):
        with suppress(ReaderError):
            parse_line(line, tuple(Where))
        with suppress(ValueError):
            assert 1 <= len(key_names(line)) <= 2
        with suppress(WrongUsage):
            parse_arguments(line.split(" "))
    lines = [line.split() or [""] for line in text.split("\n")]
    keymap = Keymap({name: tuple(rest) for name, *rest in lines})
    for line in text.split("\n"):
        keymap.command((line,), tuple(Where))
        keymap.continuations(line[:1], tuple(Where))


TARGETS: dict[str, Target] = {
    target.__name__: target
    for target in (
        clean,
        plain,
        sniffed,
        html,
        markdown,
        feed,
        mail,
        epub,
        document,
        configuration,
        imports,
        quotes,
        anchoring,
        addresses,
        commands,
    )
}
