"""A cache of parsed articles and their analyses, so that reopening an article needs neither.

It is stored next to the cached pages and may be deleted at any time. For each location, the article
is stored under a digest of its source bytes, and its analysis under a digest of the article;
entries for other bytes, or from another version of the program, are ignored. Plain text is parsed
faster than it could be read from here, so only its analysis is stored.
"""

import marshal
import os
import sys
from functools import partial
from itertools import chain
from zlib import crc32

from reader import __version__
from reader.isolation.packing import pack_analysis, pack_article, unpack_analysis, unpack_article
from reader.library.files.file_cache import NAME_CHARS, FileCache
from reader.pipeline import is_worth_caching
from reader.startup.light_functools import cache
from reader.startup.light_typing import TYPE_CHECKING, Any, cast
from reader.text.digest import digest_of, sha256

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from reader.isolation.packing import Findings, PackedArticle
    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.sources.base import Loaded

MAX_BYTES = 100 * 1024 * 1024
"""The maximum size of the cache in bytes."""

MAX_CHARS = 4_000_000
"""The length of the longest article that is cached, in code points."""

_MAX_FILE_BYTES = 16 * 1024 * 1024
_FORMAT = b"pullquote reading 1\n"
_SIZE_BYTES = 4  # length of the size before each value, and of the checksum at the end
_PIECE = 8_192  # code points of a text that are stored as one value
_DAMAGED = (ValueError, EOFError, TypeError, IndexError, KeyError, MemoryError)
_DECIDING_PACKAGES = ("analysis", "model", "parsing", "startup", "text")
"""Packages whose code determines what is parsed and found."""
# parsing libraries, by the names of the directories that tell their versions
_LIBRARIES = ("charset_normalizer-", "htmldate-", "justext-", "lxml-", "lxml_html_clean-",
              "markdown_it_py-", "mdit_py_plugins-", "pypdfium2-", "trafilatura-")  # fmt: skip


class ArticleCache:
    """A directory of parsed articles and their analyses.

    Safe to use from several threads and processes. Errors of the disk and damaged files raise
    nothing: what cannot be read is computed again, and what cannot be written is not cached.

    Args:
        directory: Where they are stored; it is created when there is something to store.
        max_bytes: The maximum size of all files together.

    Attributes:
        directory: Where they are stored.
    """

    def __init__(self, directory: str, *, max_bytes: int = MAX_BYTES) -> None:
        self.directory = directory
        self._articles, self._findings = (
            FileCache(directory, suffix, max_bytes=max_bytes // 2, max_file_bytes=_MAX_FILE_BYTES)
            for suffix in (".article", ".quotes")
        )
        self._waiting: list[tuple[Loaded, Article]] = []
        self._kept: set[str] = set()  # names and keys of the analyses known to be stored

    def read(self, loaded: "Loaded", parse: "Callable[[Loaded], Article]") -> "Article":
        """Return the article in loaded bytes: from the cache, or else from `parse`.

        Raises:
            ReaderError: As `parse` does.
        """
        article = self.find(loaded)
        if article is None:
            article = parse(loaded)
            self._keep_article(loaded, article)
        return article

    def read_with(self, parse: "Callable[[Loaded], Article]") -> "Callable[[Loaded], Article]":
        """Return a function that calls `read` with `parse`."""
        return lambda loaded: self.read(loaded, parse)

    def find(self, loaded: "Loaded") -> "Article | None":
        """Return the cached article for loaded bytes, if there is one."""
        if not is_worth_caching(loaded):
            return None
        name = _name(loaded.location, ".article")
        kept = _unpacked(self._articles.read(name), lambda: _body_key(loaded))
        if kept is None:
            return None
        try:
            packed, *pieces = kept
            article = unpack_article(
                cast("PackedArticle", packed), "".join(cast("list[str]", pieces))
            )
        except _DAMAGED:
            return None
        self._articles.note_use(name)
        return article._replace(notices=(*loaded.notices, *article.notices))

    def remember(self, loaded: "Loaded", article: "Article") -> None:
        """Remember a parsed article until `keep` stores it."""
        self._waiting.append((loaded, article))

    def analysis(self, article: "Article") -> "Analysis | None":
        """Return the cached analysis of an article, if there is one."""
        name = _name(article.location, ".quotes")
        data = self._findings.read(name)
        if data is None:
            return None
        key = _article_key(article)
        kept = _unpacked(data, lambda: key)
        if kept is None:
            return None
        try:
            sections, speakers, kinds, names, words, *columns = kept
            findings = sections, (kinds, tuple(columns), names, words), speakers
            analysis = unpack_analysis(cast("Findings", findings))
        except _DAMAGED:
            return None
        self._findings.note_use(name)
        self._kept.add(name + key)
        return analysis

    def keep(self, article: "Article", analysis: "Analysis") -> None:
        """Store the analysis of an article, and the articles that wait to be stored."""
        waiting, self._waiting = self._waiting, []
        for loaded, parsed in waiting:
            self._keep_article(loaded, parsed)
        name, key = _name(article.location, ".quotes"), _article_key(article)
        if _can_be_opened_again(article.location) and name + key not in self._kept:
            sections, (kinds, columns, names, words), speakers = pack_analysis(analysis)
            values = sections, speakers, kinds, names, words, *columns
            self._findings.keep(name, _packed(key, values))
            self._kept.add(name + key)

    def writer_for(self, loaded: "Loaded") -> "Callable[[Article], None]":
        """Return a function that caches the article; it keeps no reference to the loaded bytes."""
        if not (_can_be_opened_again(loaded.location) and is_worth_caching(loaded)):
            return _store_nothing
        name = _name(loaded.location, ".article")
        return partial(self._store_article, name, _body_key(loaded), len(loaded.notices))

    def forget(self, location: str) -> None:
        """Delete everything cached for a path or URL."""
        self._articles.forget(_name(location, ".article"))
        self._findings.forget(_name(location, ".quotes"))
        self._kept.clear()

    def _keep_article(self, loaded: "Loaded", article: "Article") -> None:
        if len(article.text) <= MAX_CHARS:
            self.writer_for(loaded)(article)

    def _store_article(self, name: str, key: str, notices: int, article: "Article") -> None:
        """Store an article whose first `notices` came from loading it, if it is short enough."""
        text = article.text
        if len(text) > MAX_CHARS:
            return
        bare = article._replace(notices=tuple(article.notices)[notices:])
        pieces = (text[at : at + _PIECE] for at in range(0, len(text), _PIECE))
        try:
            self._articles.keep(name, _packed(key, chain((pack_article(bare),), pieces)))
        except ValueError:
            return  # something in it is not a plain value


def article_cache_at(data_dir: str) -> ArticleCache:
    """Return the cache of a data directory; the default cache for an empty path."""
    from reader.first_screen.start_hints import cache_directory

    try:
        directory = cache_directory(data_dir)
    except OSError:  # only the library, which takes longer to load, knows the directory
        from pathlib import Path

        from reader.library.files.directories import article_cache_directory

        return ArticleCache(str(article_cache_directory(Path(data_dir) if data_dir else None)))
    return ArticleCache(f"{directory}/readings")


def _store_nothing(_: "Article") -> None:
    return


def _can_be_opened_again(location: str) -> bool:
    return location not in ("", "-")


def _name(location: str, suffix: str) -> str:
    if "://" not in location:
        location = os.path.abspath(location)  # noqa: PTH100 - pathlib takes longer than all this
    return digest_of(location)[:NAME_CHARS] + suffix


def _body_key(loaded: "Loaded") -> str:
    """Return a key that identifies the loaded bytes."""
    key = sha256()
    for page in loaded.pages:
        said = (
            page.payload.location,
            page.payload.media_type,
            page.requested,
            len(page.payload.body),
        )
        key.update(ascii(said).encode())
        key.update(page.payload.body)
    return key.hexdigest()


def _article_key(article: "Article") -> str:
    """Return a key that identifies an article, regardless of its location."""
    key = sha256()
    for part in pack_article(article)[1:6]:
        for each in part:  # one by one, since a whole column would need its size in memory again
            key.update(each if isinstance(each, bytes) else ascii(each).encode())
    return f"{article.digest} {key.hexdigest()}"


def _packed(key: str, values: "Iterable[object]") -> "Iterator[bytes]":
    """Yield the content of a file value by value, so that no buffer is as large as all of it.

    Raises:
        ValueError: A value is not a plain one.
    """
    check = 0
    yield _FORMAT
    for value in chain(((_version_key(), key),), values):
        data = marshal.dumps(value)  # type: ignore[arg-type]
        part = len(data).to_bytes(_SIZE_BYTES, "big") + data
        check = crc32(part, check)
        yield part
    yield check.to_bytes(_SIZE_BYTES, "big")


def _unpacked(kept: bytes | None, key: "Callable[[], str]") -> list[object] | None:
    """Return the values stored under a key; None if they have another key, or are damaged."""
    if kept is None or not kept.startswith(_FORMAT):
        return None
    at, end = len(_FORMAT), len(kept) - _SIZE_BYTES
    with memoryview(kept) as view:
        if crc32(view[at:end]) != int.from_bytes(view[end:], "big"):
            return None
        values = list[Any]()
        try:
            while at < end:
                start = at + _SIZE_BYTES
                at = start + int.from_bytes(view[at:start], "big")
                values.append(marshal.loads(view[start:at]))  # noqa: S302 - as Python reads modules
            (made_by, found), *rest = values
        except _DAMAGED:
            return None
    return rest if made_by == _version_key() and found == key() else None


@cache
def _version_key() -> str:
    """Return a key that identifies this version of the program, also during development."""
    return f"{sys.version} {__version__} {_sources()} {_libraries()}"


def _libraries() -> list[str]:
    """Return the parsing libraries with their versions, without loading them."""
    found: set[str] = set()
    for folder in sys.path:
        if folder.endswith("-packages"):
            try:
                names = os.listdir(folder)  # noqa: PTH208 - pathlib takes longer than all this
            except OSError:
                continue
            found.update(name for name in names if name.startswith(_LIBRARIES))
    return sorted(found)


def _sources() -> int:
    """Return a checksum over the times and sizes of the modules that parse and analyse; 2 ms."""
    root = __file__.rpartition(f"{os.sep}workers{os.sep}")[0]
    folders = [f"{root}{os.sep}{name}" for name in _DECIDING_PACKAGES]
    found = 0
    for folder in folders:  # grows on the way
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError:  # the package is in an archive, so only the version counts
            continue
        for entry in entries:
            if entry.name.endswith(".py"):
                try:
                    status = entry.stat()
                except OSError:  # it was removed just now, or is a link that leads nowhere
                    continue
                about = f"{entry.path} {status.st_size} {status.st_mtime_ns}"
                found = crc32(about.encode("utf-8", "surrogateescape"), found)
            elif entry.name != "__pycache__" and entry.is_dir():
                folders.append(entry.path)
    return found
