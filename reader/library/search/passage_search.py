"""Finding words in the passages that are kept."""

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from reader.library.search.fts_queries import INDEXED
from reader.library.search.passages import unpacked
from reader.library.search.word_index import Term, expression, find_terms
from reader.model.annotation import Target
from reader.text.excerpts import beginning, ending
from reader.text.span import Span

_SENTENCE, _WORD = 28, 20  # code points before what was found at which what is shown may begin
_BEHIND = 160  # code points behind its beginning
_CUT = "… "  # before words that are no beginning
_BESIDE = 64  # code points beside a passage by which it is known again
_GAP = 3  # code points between words that are one passage
_CANDIDATES = 3  # passages looked through for each hit before the index is asked for whole words
_LOOKED_THROUGH = 1_500  # passages of one search

_ON_ONE_LINE = str.maketrans("\n\t", "  ")

_FOUND = (
    "SELECT articles.key, articles.digest, passages.start, passages.text FROM found"
    " JOIN passages ON passages.n = found.rowid JOIN articles ON articles.n = passages.article"
    " WHERE found MATCH ? ORDER BY found.rowid DESC LIMIT ?"
)


class Found(NamedTuple):
    """An article whose text has what was searched for.

    Attributes:
        key: Of its record in the library.
        passage: What was found, in the edition that is kept.
        context: Text around it, on one line.
        marks: Where the words that were searched for stand in `context`.
    """

    key: str
    passage: Target
    context: str
    marks: tuple[Span, ...]


def search(base: sqlite3.Connection, wanted: Sequence[Term], limit: int) -> Sequence[Found]:
    """Return the first hits.

    The beginning of a word is found at once only while it is so short that the index has it; for
    a longer one the index puts together all that begins so. Where many of the newest passages
    with the short beginning have the long one, these are the first hits.
    """
    last = wanted[-1]
    if last.is_open and len(last.words[-1]) > INDEXED:
        rough = expression(wanted, longest=INDEXED)
        found = _looked_through(base, rough, wanted, limit, _CANDIDATES * limit)
        if len(found) == limit:
            return found
    return _looked_through(base, expression(wanted), wanted, limit, _LOOKED_THROUGH)


def _looked_through(
    base: sqlite3.Connection, asked: str, wanted: Sequence[Term], limit: int, most: int
) -> Sequence[Found]:
    """Return the first hit of each article among the newest passages that the index names."""
    seen: set[str] = set()

    def hits() -> Iterator[Found]:
        for key, digest, start, packed in base.execute(_FOUND, (asked, most)):
            hit = None if key in seen else _hit(key, digest, start, unpacked(packed), wanted)
            if hit is not None:
                seen.add(key)
                yield hit

    return list(islice(hits(), limit))


def _hit(key: str, digest: str, start: int, text: str, wanted: Sequence[Term]) -> Found | None:
    """Return what a passage that begins at `start` has of what is wanted."""
    headline_end = max(0, text.find("\n\n")) if start == 0 else 0  # is listed by itself
    spans = find_terms(wanted, text, after=headline_end)
    if not spans:
        return None
    first, last = spans[0], spans[-1]
    together = all(b.start - a.end <= _GAP for a, b in pairwise(spans))
    passage = Span(first.start, max(first.end, last.end)) if together else first
    target = Target(
        start + passage.start,
        start + passage.end,
        passage.of(text),
        text[max(0, passage.start - _BESIDE) : passage.start],
        text[passage.end : passage.end + _BESIDE],
        digest=digest,
    )
    return Found(key, target, *_context(text, spans))


def _context(text: str, spans: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """Return a stretch around the first of some places, on one line, and where they are in it."""
    place = spans[0].start
    begin, cuts = beginning(text, place, sentence=_SENTENCE, word=_WORD, gap="\n")
    end, goes_on = ending(text, place, _BEHIND)
    words = text[begin:end].translate(_ON_ONE_LINE)
    lead = _CUT if cuts else ""
    marks = (
        Span(len(lead) + span.start - begin, len(lead) + span.end - begin)
        for span in spans
        if span.end <= end
    )
    return f"{lead}{words}{_CUT[::-1] if goes_on else ''}", tuple(marks)
