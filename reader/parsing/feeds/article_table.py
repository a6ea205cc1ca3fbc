"""Tables (CSV): of articles, as programs write that collect them, a row for each; and of values."""

import csv
import json
from io import StringIO

from reader.model.article import Article, BlockKind
from reader.parsing.builder import ArticleBuilder
from reader.parsing.encoding.decode import decode_text
from reader.parsing.feeds.json_article import FEWEST_CHARACTERS, listed_articles, parse_json_article
from reader.parsing.plain_text.plain import parse_plain
from reader.startup.lazy_regex import lazily

_LONGEST_CELL = 10_000_000  # characters
_LONGEST_VALUE = 120  # characters; a longer cell holds text, in which somebody may be quoted
_FEWEST_COLUMNS = 2
_MOST_ROWS = 20_000  # of a table that is shown as one
_QUOTED = lazily(  # words of somebody, of which there are several
    r"[“„«\"][^“”„«»\"]{1,80}\s[^“”„«»\"]{1,80}[”“»\"]|(?<!\w)[‘‚][^‘’‚]{1,80}\s[^‘‚]{1,80}’"
    r"|[「『][^「」『』]{6,118}[」』]"
)
_DELIMITERS = ",;\t|"
_DELIMITER_LINE = lazily(r"sep=([,;\t|])\r?\n")  # for Excel
_TITLES = frozenset({"title", "headline", "headline_main"})
_TEXTS = frozenset({"text", "body", "content", "maintext", "full_text", "fulltext", "article"})


def parse_article_table(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the articles in a table, or a table of values; any other is shown as it is.

    Raises:
        ParseError: There is no text in it.
    """
    text = decode_text(body, charset).lstrip("\ufeff\r\n")
    told = _DELIMITER_LINE.match(text)
    delimiter = told[1] if told else max(_DELIMITERS, key=text.partition("\n")[0].count)
    rows = _rows(text[told.end() :] if told else text, delimiter)
    articles = listed_articles(_articles(rows))
    if articles:
        return parse_json_article(json.dumps(articles).encode(), charset="utf-8", location=location)
    if not _are_values(rows):
        return parse_plain(body, charset=charset, location=location)
    builder = ArticleBuilder()
    for number, row in enumerate(rows):
        cells = "\t".join(" ".join(cell.split()) for cell in row)
        builder.add(BlockKind.TABLE_ROW, cells, level=int(number == 0))
    return builder.build(location)


def _rows(text: str, delimiter: str) -> list[list[str]]:
    """Return the rows of a table that are not empty; none if it is damaged."""
    limit = csv.field_size_limit(_LONGEST_CELL)
    try:
        return list(filter(any, csv.reader(StringIO(text, newline=""), delimiter=delimiter)))
    except csv.Error:
        return []
    finally:
        csv.field_size_limit(limit)


def _are_values(rows: list[list[str]]) -> bool:
    """Whether rows have the same columns, with numbers, names and the like in them.

    Quotes are not looked for in tables, so nobody may be quoted in a cell.
    """
    if not 1 < len(rows) <= _MOST_ROWS or len(rows[0]) < _FEWEST_COLUMNS:
        return False
    columns = len(rows[0])
    return all(
        len(row) == columns
        and max(map(len, row)) <= _LONGEST_VALUE
        and not any(map(_QUOTED.search, row))
        for row in rows
    )


def _articles(rows: list[list[str]]) -> list[dict[str, str]]:
    """Return the rows of a table of articles, by the names of the columns; else none.

    Where a row has more cells than there are columns, commas in the text were taken for ends of
    cells.
    """
    columns = [name.strip().lower().replace(" ", "_") for name in rows[0]] if rows else []
    if _TITLES.isdisjoint(columns) or _TEXTS.isdisjoint(columns):
        return []
    long_rows = sum(max(map(len, row)) >= FEWEST_CHARACTERS for row in rows[1:])
    if long_rows * 2 < len(rows) - 1 or any(any(row[len(columns) :]) for row in rows[1:]):
        return []
    return [dict(zip(columns, row, strict=False)) for row in rows[1:]]
