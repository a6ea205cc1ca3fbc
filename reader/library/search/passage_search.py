"""Finding words in the indexed passages."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from reader.library.search.fts_queries import PREFIX_CHARS
from reader.library.search.passages import unpacked
from reader.library.search.word_index import Term, expression, find_terms, parse_terms
from reader.model.annotation import Target
from reader.text.digest import digest_of
from reader.text.excerpts import excerpt_end, excerpt_start
from reader.text.span import Span

_SENTENCE, _WORD = 28, 20  # limits for starting the context at a sentence or word before the hit
_CONTEXT_AFTER = 160  # code points of context after the start of the hit
_ELLIPSIS = "… "  # before text that was cut
_TARGET_CONTEXT = 64  # code points of context stored with a passage to find it again
_MAX_GAP = 3  # largest gap between words that count as one passage
_CANDIDATES_PER_HIT = 3  # passages examined per requested hit before asking for whole words
_MAX_EXAMINED = 1_500  # most passages examined by a search

_ON_ONE_LINE = str.maketrans("\n\t", "  ")

_MATCHING_PASSAGES = (
    "SELECT articles.key, articles.digest, passages.start, passages.text FROM found"
    " JOIN passages ON passages.n = found.rowid JOIN articles ON articles.n = passages.article"
    " WHERE found MATCH ? ORDER BY found.rowid DESC LIMIT ?"
)


class TextHit(NamedTuple):
    """An article whose text matches a search.

    Attributes:
        key: Key of its record in the library.
        passage: The passage found, in the stored edition.
        context: The text around it, on one line.
        marks: The spans of the search words in `context`.
    """

    key: str
    passage: Target
    context: str
    marks: tuple[Span, ...]


def search(base: sqlite3.Connection, query: str, limit: int) -> Sequence[TextHit]:
    """Return the first hits of a query; see `_readings_of`."""
    found = (_search(base, wanted, limit) for wanted in _readings_of(query))
    return next(filter(None, found), ())


def _readings_of(query: str) -> Iterator[Sequence[Term]]:
    """Yield the terms of a query, and then, for want of hits, with every word as a prefix."""
    wanted = parse_terms(query)
    if wanted:
        yield wanted
        if (loosely := parse_terms(query, loosely=True)) != wanted:
            yield loosely


def _search(base: sqlite3.Connection, wanted: Sequence[Term], limit: int) -> Sequence[TextHit]:
    """Return the first hits.

    The index finds prefixes fast only up to the length that it stores; for a longer prefix it
    merges all matching words. So passages with the short prefix are examined first; if enough of
    the newest have the long one, they are the first hits.
    """
    last = wanted[-1]
    if last.is_open and len(last.words[-1]) > PREFIX_CHARS:
        rough = expression(wanted, longest=PREFIX_CHARS)
        found = _examine_newest(base, rough, wanted, limit, _CANDIDATES_PER_HIT * limit)
        if len(found) == limit:
            return found
    return _examine_newest(base, expression(wanted), wanted, limit, _MAX_EXAMINED)


def search_unindexed(
    texts: Mapping[str, str], query: str, limit: int, cancelled: Callable[[], bool]
) -> Sequence[TextHit]:
    """Return the first hit in each of some texts that has all words, not only in its headline.

    Args:
        texts: The texts of articles by their keys.
        query: The words, as for the index.
        limit: Most hits to return.
        cancelled: Polled; True ends the search.
    """

    def hits(wanted: Sequence[Term]) -> Iterator[TextHit]:
        for key, text in texts.items():
            if cancelled():
                return
            spans = find_terms(wanted, text, after=_headline_end(text))
            if spans and spans[-1].end > _headline_end(text):
                yield _hit_at(spans, key, digest_of(text), 0, text)

    found = (list(islice(hits(wanted), limit)) for wanted in _readings_of(query))
    return next(filter(None, found), ())


def _examine_newest(
    base: sqlite3.Connection, expression: str, wanted: Sequence[Term], limit: int, most: int
) -> Sequence[TextHit]:
    """Return the first hit of each article among the newest passages that the index returns."""
    seen: set[str] = set()

    def hits() -> Iterator[TextHit]:
        for key, digest, start, packed in base.execute(_MATCHING_PASSAGES, (expression, most)):
            hit = None if key in seen else _hit(key, digest, start, unpacked(packed), wanted)
            if hit is not None:
                seen.add(key)
                yield hit

    return list(islice(hits(), limit))


def _hit(key: str, digest: str, start: int, text: str, wanted: Sequence[Term]) -> TextHit | None:
    """Return the hit in a passage that begins at offset `start`, or None."""
    spans = find_terms(wanted, text, after=_headline_end(text) if start == 0 else 0)
    return _hit_at(spans, key, digest, start, text) if spans else None


def _headline_end(text: str) -> int:
    """Return where the headline of an article ends: titles are listed separately."""
    return max(0, text.find("\n\n"))


def _hit_at(spans: Sequence[Span], key: str, digest: str, start: int, text: str) -> TextHit:
    """Return the hit at the spans of the words in a passage that begins at offset `start`."""
    first, last = spans[0], spans[-1]
    is_adjacent = all(b.start - a.end <= _MAX_GAP for a, b in pairwise(spans))
    passage = Span(first.start, max(first.end, last.end)) if is_adjacent else first
    target = Target(
        start + passage.start,
        start + passage.end,
        passage.of(text),
        text[max(0, passage.start - _TARGET_CONTEXT) : passage.start],
        text[passage.end : passage.end + _TARGET_CONTEXT],
        digest=digest,
    )
    return TextHit(key, target, *_context(text, spans))


def _context(text: str, spans: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """Return the context of the first of some spans, on one line, and the spans within it."""
    place = spans[0].start
    begin, starts_cut = excerpt_start(text, place, sentence=_SENTENCE, word=_WORD, gap="\n")
    end, is_cut = excerpt_end(text, place, _CONTEXT_AFTER)
    words = text[begin:end].translate(_ON_ONE_LINE)
    lead = _ELLIPSIS if starts_cut else ""
    marks = (span.moved(len(lead) - begin) for span in spans if span.end <= end)
    return f"{lead}{words}{_ELLIPSIS[::-1] if is_cut else ''}", tuple(marks)
