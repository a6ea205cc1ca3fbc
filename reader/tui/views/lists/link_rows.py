"""Rows of the links of an article."""

from bisect import bisect_left

from reader.model.article import Article
from reader.model.inline_columns import LinkColumns
from reader.text.cells import cell_width
from reader.text.clean import clean_line
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.short_texts import in_one_line
from reader.tui.views.rows.rows import Row, digits

_WIDEST_LINK_CELLS = 36  # of the column of link texts, some of which are whole sentences
_LINKS_MEASURED = 200  # links that determine the column width: a page may have thousands


class LinkRows:
    """The numbered links of an article with their targets; rows are created on demand."""

    def __init__(self, article: Article) -> None:
        self._article = article
        widths = [cell_width(self._words(n)) for n in range(min(len(self), _LINKS_MEASURED))]
        self._column_cells = max((n for n in widths if n <= _WIDEST_LINK_CELLS), default=0)

    def __len__(self) -> int:
        return len(self._article.links)

    def _words(self, index: int) -> str:
        return in_one_line(self._article.links[index].span.of(self._article.text))

    def at(self, cursor: int) -> int:
        """Return the row of the first link at or after `cursor`, or else of the last."""
        row = bisect_left(LinkColumns.of(self._article.links).spans.starts, cursor)
        return max(0, min(row, len(self) - 1))

    def __getitem__(self, index: int) -> Row:
        link = self._article.links[index]
        words, address = self._words(index), clean_line(link.href)
        space = " " * max(0, self._column_cells - cell_width(words))
        return Row(
            (
                (f"{index + 1:>{digits(len(self))}}  ", inks.META),
                (words, inks.LINK),
                # an address that is its own link text is shown once
                ("" if words == address else f"{space}   {address}", inks.META),
            ),
            offset=link.span.start,
            key=link.href,
        )
