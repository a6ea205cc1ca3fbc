"""Reads each of the articles in a feed or an export of an archive for itself.

Nobody in one is the "he" of the next, and a surname alone there may be that of somebody else.
"""

from collections.abc import Callable, Iterator
from functools import partial

from reader.analysis.languages.registry import guess_language
from reader.analysis.text.blocks import units_of_article
from reader.analysis.text.units import Unit
from reader.model.analysis import Quote, Speaker
from reader.model.article import Article, BlockKind
from reader.model.blocks import BlockColumns
from reader.startup.light_typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from reader.analysis.explanation import Explanation

_BATCH_LENGTH = 20_000  # code points of a batch: about 15 ms of work
_TELLING = 400  # code points that show in which language an article is


class Reader(Protocol):
    """Finds the quotes of one text."""

    def iterate_quotes(self) -> Iterator[Quote]:
        """Yield the quotes."""

    def explanations(self) -> "tuple[Explanation, ...]":
        """Return the decision about every passage in quotation marks."""


class SeparateReader:
    """Finds the quotes of several articles in one text; used like a `QuoteReader`."""

    def __init__(
        self, article: Article, new_reader: Callable[[str, list[Unit], str], Reader]
    ) -> None:
        self._text = article.text
        self._units = list(units_of_article(article))
        self._starts = _starts(article)
        self._declared = article.meta.language
        self._usual = self._declared or guess_language(article.text)
        self._new_reader = new_reader

    def batches(self, length: int = _BATCH_LENGTH) -> Iterator[tuple[Quote, ...]]:
        """Yield the quotes of successive articles, of at least `length` code points together."""
        batch: list[Quote] = []
        begin = 0
        for start, end, reader in self._readers():
            batch += map(partial(_moved, by=start), reader.iterate_quotes())
            if end - begin >= length:
                yield tuple(batch)
                batch, begin = [], end
        if batch:
            yield tuple(batch)

    def all_quotes(self) -> tuple[Quote, ...]:
        """Return the quotes of all articles."""
        return tuple(self.iterate_quotes())

    def iterate_quotes(self) -> Iterator[Quote]:
        """Yield the quotes of `all_quotes` one at a time."""
        for start, _, reader in self._readers():
            yield from map(partial(_moved, by=start), reader.iterate_quotes())

    def explanations(self) -> "tuple[Explanation, ...]":
        """Return, for every passage in quotation marks, the decision and its reasons."""
        return tuple(
            each.moved(partial(_moved, by=start), partial(_speaker_moved, by=start))
            for start, _, reader in self._readers()
            for each in reader.explanations()
        )

    def _readers(self) -> Iterator[tuple[int, int, Reader]]:
        """Yield where each article starts and ends, and its reader."""
        units = iter(self._units)
        unit = next(units, None)
        for start, end in zip(self._starts, [*self._starts[1:], len(self._text)], strict=True):
            own: list[Unit] = []
            while unit is not None and unit.start < end:
                own.append(unit._replace(start=unit.start - start, end=unit.end - start))
                unit = next(units, None)
            if own:
                language = self._declared if end - start > _TELLING else self._usual
                yield start, end, self._new_reader(self._text[start:end], own, language)


def _starts(article: Article) -> list[int]:
    """Return where articles start: at the highest headings, and at the top of all."""
    headings = BlockColumns.of(article.blocks).levels_of(BlockKind.HEADING)
    levels = dict(headings)
    top = min(levels.values(), default=0)
    return sorted({0, *(start for start, level in levels.items() if level == top)})


def _moved(quote: Quote, by: int) -> Quote:
    return quote._replace(
        span=quote.span.moved(by),
        cue=quote.cue and quote.cue.moved(by),
        speaker=quote.speaker and _speaker_moved(quote.speaker, by),
    )


def _speaker_moved(speaker: Speaker, by: int) -> Speaker:
    return speaker._replace(span=speaker.span.moved(by))
