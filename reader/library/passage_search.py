"""Finding words in the passages that are kept."""

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from reader.library.passages import unpacked
from reader.library.search import INDEXED
from reader.library.wording import Term, expression, find_terms
from reader.model.annotation import Target
from reader.text.span import Span

_CONTEXT = 20, 160  # code points shown before and behind the beginning of what was found
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
    shown = _context(text, first.start)
    marks = (Span(span.start - shown.start, span.end - shown.start)
             for span in spans if span.end <= shown.end)  # fmt: skip
    return Found(key, target, shown.of(text).translate(_ON_ONE_LINE), tuple(marks))


def _context(text: str, place: int) -> Span:
    """Return a stretch around a place, of the same paragraph, from the beginning of a word on."""
    before, behind = _CONTEXT
    begin = max(0, place - before, text.rfind("\n", 0, place) + 1)
    if begin and text[begin - 1] != "\n":
        begin = text.find(" ", begin, place) + 1 or begin
    end = text.find("\n\n", place, place + behind)
    return Span(begin, end if end >= 0 else min(len(text), place + behind))
