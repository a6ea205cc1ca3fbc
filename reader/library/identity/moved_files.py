"""Identifying a file that was both moved and edited."""

import os
from collections.abc import Callable, Iterable

from reader.library.identity.address_keys import is_url
from reader.library.identity.text_likeness import SHORT_TEXT, WordGrams, overlap, word_grams
from reader.library.store import ArticleRecord
from reader.model.article import Article
from reader.text.clean import clean_line

_MIN_OVERLAP = 0.7
"""Share of the word 4-grams of the shorter text; two days of one column share fewer."""

_MAX_COMPARED_CHARS = 200_000
"""Length of the beginning of a text that is compared; its 4-grams take about 6 MB."""


def stored_title_of(article: Article) -> str:
    """Return the title under which the library stores a file; empty if it cannot be identified.

    Only files can be moved, and short texts coincide by accident.
    """
    location = article.location
    if location in {"", "-"} or is_url(location) or len(article.text) < SHORT_TEXT:
        return ""
    return clean_line(article.title)


def find_moved_record(
    article: Article, candidates: Iterable[ArticleRecord], edition: Callable[[str], str | None]
) -> ArticleRecord | None:
    """Return the record of the file that was moved to the location of `article`, or None.

    That file no longer exists, had the same headline, and most of its words are in the article.

    Args:
        article: The article as it was read.
        candidates: Records with its headline.
        edition: Returns the text of a stored edition by its digest.
    """
    best_share, found = _MIN_OVERLAP, None
    article_grams: WordGrams | None = None  # computed only if needed, as it costs memory
    for record in candidates:
        if not _is_gone(record.location):
            continue
        edition_text = edition(record.digest) or ""
        if len(edition_text) < SHORT_TEXT:
            continue
        article_grams = article_grams or word_grams(article.text[:_MAX_COMPARED_CHARS])
        share = overlap(word_grams(edition_text[:_MAX_COMPARED_CHARS]), article_grams)
        if share >= best_share:
            best_share, found = share, record
    return found


def _is_gone(location: str) -> bool:
    """Whether a location is an absolute path that no longer exists."""
    return os.path.isabs(location) and not os.path.lexists(location)  # noqa: PTH117
