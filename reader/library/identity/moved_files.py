"""Recognising a file that was moved and edited at once."""

import os
from collections.abc import Callable, Iterable

from reader.library.identity.identity import SHORT_TEXT, Runs, is_url, runs_of, shared
from reader.library.store import ArticleRecord
from reader.model.article import Article
from reader.text.clean import clean_text

_ALIKE = 0.7
"""Of the runs of four words of the shorter text; two days of one column share fewer."""

_COMPARED = 200_000
"""Code points at the beginning of a text that are compared; their runs take some 6 MB."""


def headline_of(article: Article) -> str:
    """Return the title under which the library keeps an article; empty when files go without it.

    Only what was read from a file can be moved, and short texts are alike by accident.
    """
    location = article.location
    if location in {"", "-"} or is_url(location) or len(article.text) < SHORT_TEXT:
        return ""
    return clean_text(article.title, line=True)


def moved_from(
    article: Article,
    candidates: Iterable[ArticleRecord],
    edition: Callable[[str], str | None],
) -> ArticleRecord | None:
    """Return the record of the file that was moved to where `article` is, or None.

    That file is gone, had the same headline, and most of its words are here.

    Args:
        article: As it was read.
        candidates: Records of its headline.
        edition: Returns the text of a kept edition by its digest.
    """
    best, found = _ALIKE, None
    here: Runs | None = None  # costs memory: not before there is something to compare with
    for record in candidates:
        if not _is_gone(record.location):
            continue
        kept = edition(record.digest) or ""
        if len(kept) < SHORT_TEXT:
            continue
        here = here or runs_of(article.text[:_COMPARED])
        share = shared(runs_of(kept[:_COMPARED]), here)
        if share >= best:
            best, found = share, record
    return found


def _is_gone(location: str) -> bool:
    """Whether a location is a path at which there is nothing any more."""
    return os.path.isabs(location) and not os.path.lexists(location)  # noqa: PTH117
