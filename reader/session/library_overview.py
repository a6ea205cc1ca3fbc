"""The first list: recent articles, newest notes, and how far files were read."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from reader.library.store import ArticleRecord, Library
from reader.model.annotation import Annotation, Motivation
from reader.startup.light_typing import NamedTuple

_MAX_ARTICLES = 200
_MAX_NOTES = 12
_ANNOTATIONS_PER_NOTE = 8  # annotations fetched for each note that is shown
_COUNTED = 200  # most annotations of an article whose notes are counted


class LibraryOverview(NamedTuple):
    """Articles and notes of a library.

    Attributes:
        records: The articles.
        notes: The notes.
        counts: How many notes each article has, by key, except for those with very many.
    """

    records: Sequence[ArticleRecord] = ()
    notes: Sequence[Annotation] = ()
    counts: Mapping[str, int] = MappingProxyType({})


def load_overview(library: Library) -> LibraryOverview:
    """Return the most recently opened articles, and the newest notes.

    Raises:
        LibraryError: It cannot be read.
    """
    recent = library.recent(_MAX_ARTICLES)
    # nothing can be read again of what came from a pipe, unless its text was stored with notes
    records = [each for each in recent if each.location != "-" or each.annotations or each.starred]
    notes = [
        each
        for each in library.annotations(limit=_MAX_NOTES * _ANNOTATIONS_PER_NOTE)
        if each.motivation is Motivation.COMMENTING
    ]
    return LibraryOverview(records, notes[:_MAX_NOTES], note_counts(library, records))


def note_counts(library: Library, records: Sequence[ArticleRecord]) -> Mapping[str, int]:
    """Return how many notes articles have, by key; those with many annotations are left out."""
    few = [record.key for record in records if record.annotations <= _COUNTED]
    return library.note_counts(few)


def records_of(library: Library, files: Sequence[Path]) -> dict[Path, ArticleRecord]:
    """Return the records of those files that the library knows.

    Raises:
        LibraryError: It cannot be read.
    """
    found = ((path, library.find(str(path.absolute()))) for path in files)
    return {path: record for path, record in found if record is not None}
