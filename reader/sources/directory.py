"""Finding the articles in a directory."""

import os
import re
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from reader.errors import SourceError, system_reason

MAX_ENTRIES = 50_000
"""Directory entries examined at most; a mail archive must not block the start."""
MAX_FOLDERS = 500
"""Directories examined at most to find articles below one that has none itself."""
_NO_ARTICLES = "no articles in this folder or below (.html, .txt, .md, .pdf, .eml and the like)"

ARTICLE_SUFFIX = re.compile(
    r"\.(adoc|asc|asciidoc|ass|atom|dbk|docbook|docx|emlx?|enex|epub|fb2|fodt|gemini|gmi|ipynb|jats"
    r"|json|markdown|md|mdown|mdx|mediawiki|mht|mhtml|mkd|nxml|odt|opml|org|pdf|qmd|rdf|rmd|rss|rst|rtf"
    r"|sbv|s?html?|srt|ssa|tei|tex|text|textile|ttml|txt|vtt|webarchive|wiki|xhtml|xml)",
    re.IGNORECASE,
)
"""File name extensions of articles, with the dot."""

_COMPRESSED_SUFFIXES = (".gz", ".bz2", ".xz")
_DIGITS = re.compile(r"([0-9]+)")


def list_articles(path: Path) -> tuple[Path, ...]:
    """Return the readable article files of a directory, ``part 2`` before ``part 10``.

    These are regular files, also through links, with an article extension or none; hidden files and
    subdirectories are skipped.

    Raises:
        SourceError: The directory cannot be read.
    """
    try:
        with os.scandir(path) as entries:
            names = [e.name for e in islice(entries, MAX_ENTRIES) if _is_article(e)]
    except OSError as error:
        raise SourceError(system_reason(error), location=str(path)) from error
    return tuple(path / name for name in sorted(names, key=_natural_sort_key))


def find_articles(path: Path) -> tuple[Path, ...]:
    """Return the article files of a directory, or of its subdirectories if it has none itself.

    At most `MAX_FOLDERS` directories and `MAX_ENTRIES` entries of each are examined, so that
    opening a whole disk by mistake does not take long.

    Raises:
        SourceError: The directory cannot be read.
    """
    return list_articles(path) or tuple(
        walk_articles(path, max_folders=MAX_FOLDERS, max_entries=MAX_ENTRIES)
    )


def gather_articles(path: Path) -> tuple[Path, ...]:
    """Return what `find_articles` finds.

    Raises:
        SourceError: The directory cannot be read, or there are no articles.
    """
    found = find_articles(path)
    if not found:
        raise SourceError(_NO_ARTICLES, location=str(path))
    return found


def walk_articles(
    path: Path, *, max_folders: int = sys.maxsize, max_entries: int = sys.maxsize
) -> Iterator[Path]:
    """Yield the article files of a directory and all its subdirectories.

    Files are selected and sorted as in `list_articles`; those of a directory come before those of
    its subdirectories. Hidden directories, links to directories, and unreadable subdirectories are
    skipped.

    Args:
        path: The directory.
        max_folders: The maximum number of directories examined.
        max_entries: The maximum number of entries examined per directory.

    Raises:
        SourceError: The directory itself cannot be read.
    """
    waiting = [path]  # a stack
    for _ in range(max_folders):
        if not waiting:
            return
        folder = waiting.pop()
        try:
            with os.scandir(folder) as found:
                entries = sorted(
                    islice(found, max_entries), key=lambda entry: _natural_sort_key(entry.name)
                )
        except OSError as error:
            if folder is path:
                raise SourceError(system_reason(error), location=str(path)) from error
            continue
        yield from (folder / entry.name for entry in entries if _is_article(entry))
        below = [each.name for each in entries if _is_folder(each)]
        waiting += (folder / name for name in reversed(below))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    return entry.is_dir(follow_symlinks=False) and not entry.name.startswith(".")


def _is_article(entry: os.DirEntry[str]) -> bool:
    suffix = Path(without_compression_suffix(entry.name)).suffix
    if entry.name.startswith(".") or (suffix and not ARTICLE_SUFFIX.fullmatch(suffix)):
        return False
    try:
        return entry.is_file() and os.access(entry, os.R_OK)
    except OSError:
        return False


def without_compression_suffix(name: str) -> str:
    """Return a file name without a compression extension such as ``.gz``."""
    return os.path.splitext(name)[0] if name.lower().endswith(_COMPRESSED_SUFFIXES) else name  # noqa: PTH122


def _natural_sort_key(name: str) -> tuple[list[str | int], str]:
    """Return a key for natural sorting: digit runs, at odd indices, compare as numbers."""
    pieces = _DIGITS.split(name.casefold())
    return [int(piece[:300]) if at % 2 else piece for at, piece in enumerate(pieces)], name
